import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Instant } from '../../api/domain/calendar/officeTime.ts'
import { roleWords } from '../../api/domain/organisation/roles.ts'
import { useSave } from '../form/useSave.ts'
import { dayAndTime } from '../format.ts'
import { SaveFault } from '../shell/SaveFault.tsx'
import { shellWords } from '../shell/words.ts'
import { useSuite } from '../suite.ts'
import { type Say, useSay } from '../words.ts'
import { AssessForm } from './AssessForm.tsx'
import { type CaseAnswer, caseAddress } from './answers.ts'
import { ClassifyForm } from './ClassifyForm.tsx'
import { CloseForm, ReopenForm } from './CloseForm.tsx'
import { DescribeForm } from './DescribeForm.tsx'
import type { EntryFormProps } from './EntryForm.tsx'
import { clockName } from './entryText.ts'
import { FileForm } from './FileForm.tsx'
import {
  type CaseForm,
  caseFormPhrases,
  caseFormWords,
  formTitles,
  notifyWords,
  stepWords,
} from './formWords.ts'
import { LinkForm } from './LinkForm.tsx'
import { NoteForm } from './NoteForm.tsx'
import { type NextStep, nextStep } from './nextStep.ts'
import { RuleForm } from './RuleForm.tsx'
import { SignForm } from './SignForm.tsx'
import { StartForm } from './StartForm.tsx'
import { incidentWords } from './words.ts'

interface Props {
  id: string
  page: CaseAnswer
  /** The moment in the case. */
  now: Instant
  replace(page: CaseAnswer): void
}

/** The two keys so far, the next step with its button, and the other things that the reader may enter. */
export function CaseWork({ id, page, now, replace }: Props) {
  const say = useSay()
  const { me } = useSuite()
  const [open, setOpen] = useState<CaseForm>()
  const leads = page.view === 'whole'
  const decides = me.roles.some(held => held.role === 'secretary')
  const next = nextStep(page)
  const forms = formsFor(page, leads, decides)
  const main = forms.find(form => form === (next.step === 'judge' ? 'classify' : next.step))
  return (
    <>
      <Keys page={page} />
      <div className="next-step">
        <p>
          {next.step === 'nothing' ? (
            say(stepWords.nothing)
          ) : (
            <>
              {say(incidentWords.nextStep)}: <strong>{nextText(say, next)}</strong>
            </>
          )}
        </p>
        {next.step === 'acknowledge' && leads && <Acknowledge id={id} replace={replace} />}
        {main && (
          <Button appearance="primary" aria-expanded={open === main} onClick={() => setOpen(main)}>
            {say(formTitles[main])}
          </Button>
        )}
      </div>
      {forms.some(form => form !== main) && (
        <section className="case-forms" aria-label={say(caseFormWords.otherSteps)}>
          {forms
            .filter(form => form !== main)
            .map(form => (
              <Button
                key={form}
                size="small"
                aria-expanded={open === form}
                onClick={() => setOpen(open === form ? undefined : form)}
              >
                {say(formTitles[form])}
              </Button>
            ))}
        </section>
      )}
      {open && (
        <OpenForm
          key={open}
          form={open}
          id={id}
          page={page}
          now={now}
          replace={replace}
          close={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

/** What the reader may enter as the case stands; the server has the last word. */
function formsFor(page: CaseAnswer, leads: boolean, decides: boolean): CaseForm[] {
  if (page.stage === 'closed') return leads ? ['reopen'] : []
  const clocks = page.clocks ?? []
  const twoKeys = clocks.some(clock => clock.rule.twoKeys)
  const files = clocks.some(
    ({ rule, state }) =>
      state !== 'not-to-notify' &&
      (rule.responsible === 'secretary' ? decides : leads) &&
      (!rule.twoKeys || page.decided?.[rule.id] !== undefined),
  )
  return [
    ...(leads ? (['note', 'classify', 'establish', 'describe', 'link', 'assess'] as const) : []),
    ...(leads && (page.replacements ?? []).length > 0 ? (['rule'] as const) : []),
    ...(leads && twoKeys ? (['recommend'] as const) : []),
    ...(decides && Object.keys(page.recommended ?? {}).length > 0 ? (['decide'] as const) : []),
    ...(files ? (['file'] as const) : []),
    ...(leads ? (['close'] as const) : []),
  ]
}

function nextText(say: Say, { step, clock, role }: NextStep): string {
  const about = clock ? `${say(clock.rule.name)}: ` : ''
  return `${about}${say(stepWords[step])} (${say(roleWords[role])})`
}

/** What the officer recommends and the Secretary has decided, for each limit that asks for both. */
function Keys({ page }: { page: CaseAnswer }) {
  const say = useSay()
  const signed = [
    ...Object.values(page.recommended ?? {}).map(one => ({ one, phrase: caseFormPhrases.recommended })),
    ...Object.values(page.decided ?? {}).map(one => ({ one, phrase: caseFormPhrases.decided })),
  ].toSorted((a, b) => a.one.at.localeCompare(b.one.at))
  if (signed.length === 0) return null
  return (
    <ul className="plain keys">
      {signed.map(({ one, phrase }) => (
        <li key={`${one.event.type} ${one.event.clock}`} className="told">
          <strong>
            {say(
              phrase,
              clockName(say, one.event.clock),
              say(notifyWords[one.event.notify ? 'yes' : 'no']).toLocaleLowerCase('pl-PL'),
            )}
          </strong>{' '}
          {one.event.reasons} <span className="quiet">{dayAndTime(say.language, one.at)}</span>
        </li>
      ))}
    </ul>
  )
}

function Acknowledge({ id, replace }: Pick<Props, 'id' | 'replace'>) {
  const say = useSay()
  const { api, announce } = useSuite()
  const save = useSave()
  const acknowledge = () =>
    save.run(async () => {
      replace(await api.post<CaseAnswer>(`${caseAddress(id)}/acknowledge`))
      announce(say(shellWords.saved))
    })
  return (
    <>
      {save.fault && <SaveFault fault={save.fault} />}
      <Button appearance="primary" disabledFocusable={save.saving} onClick={() => void acknowledge()}>
        {say(save.saving ? shellWords.saving : caseFormWords.acknowledge)}
      </Button>
    </>
  )
}

function OpenForm({ form, ...props }: EntryFormProps & { form: CaseForm }) {
  switch (form) {
    case 'classify':
      return <ClassifyForm {...props} />
    case 'establish':
      return <StartForm {...props} />
    case 'assess':
      return <AssessForm {...props} />
    case 'recommend':
      return <SignForm {...props} sign="recommended" />
    case 'decide':
      return <SignForm {...props} sign="decided" />
    case 'file':
      return <FileForm {...props} />
    case 'note':
      return <NoteForm {...props} />
    case 'describe':
      return <DescribeForm {...props} />
    case 'link':
      return <LinkForm {...props} />
    case 'rule':
      return <RuleForm {...props} />
    case 'close':
      return <CloseForm {...props} />
    case 'reopen':
      return <ReopenForm {...props} />
  }
}
