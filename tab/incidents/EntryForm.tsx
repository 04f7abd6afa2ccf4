import { type ReactNode, useState } from 'react'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import { SaveForm } from '../form/SaveForm.tsx'
import { useSave } from '../form/useSave.ts'
import { shellWords } from '../shell/words.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { type CaseAnswer, type CaseEvent, caseAddress, type TimelineEntry } from './answers.ts'
import { caseFormPhrases, caseFormWords } from './formWords.ts'
import { Timeline } from './Timeline.tsx'

/** What every form of a case is given. */
export interface EntryFormProps {
  readonly id: string
  readonly page: CaseAnswer
  /** The moment in the case. */
  readonly now: Instant
  /** The case with the entry in it, or as somebody else has left it. */
  replace(page: CaseAnswer): void
  close(): void
}

interface Props extends Omit<EntryFormProps, 'now'> {
  title: string
  verb?: string
  /** The entry that the fields make; undefined while one of them is wrong. */
  event(): CaseEvent | undefined
  children: ReactNode
}

/**
 * One entry on its way into the case. When somebody else was first, what was typed stays, their entries are shown
 * beside it, and the next try counts them as seen.
 */
export function EntryForm({ id, page, replace, close, title, verb, event, children }: Props) {
  const say = useSay()
  const { api, announce } = useSuite()
  const save = useSave()
  const [seen, setSeen] = useState(page.seen)
  const [newer, setNewer] = useState<readonly TimelineEntry[]>([])

  const submit = () => {
    const entered = event()
    if (!entered) return
    void save.run(async () => {
      try {
        const changed = await api.post<CaseAnswer>(`${caseAddress(id)}/entries`, { event: entered, seen })
        announce(say(shellWords.saved))
        replace(changed)
        close()
      } catch (thrown) {
        const now = await api.get<CaseAnswer>(caseAddress(id)).catch(() => undefined)
        if (now && now.value.seen > seen) {
          setNewer(now.value.entries?.filter(entry => entry.place > seen) ?? [])
          setSeen(now.value.seen)
          replace(now.value)
        }
        throw thrown
      }
    })
  }

  return (
    <SaveForm
      title={title}
      verb={verb ?? say(shellWords.save)}
      save={save}
      submit={submit}
      cancel={close}
      trouble={
        save.fault?.reason === 'case-moved-on' && (
          <div className="bar bar-warning conflict" role="alert">
            <p>{say(caseFormWords.movedOn)}</p>
            {newer.length > 0 && (
              <>
                <p>{say(caseFormPhrases.newer, newer.length)}</p>
                <Timeline page={{ number: page.number, reportedAt: page.reportedAt }} entries={newer} />
              </>
            )}
          </div>
        )
      }
    >
      {children}
    </SaveForm>
  )
}
