import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Day } from '../../api/domain/calendar/day.ts'
import { requiredParts } from '../../api/domain/reviews/requiredParts.ts'
import type { ReviewKind } from '../../api/domain/reviews/schedule.ts'
import { faultText } from '../shell/faultText.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { useData } from '../useData.ts'
import { useSay } from '../words.ts'
import type { FindingsAnswer } from './answers.ts'
import { FoundParts } from './FoundParts.tsx'
import { Proposals } from './Proposals.tsx'
import { reviewPagePhrases, reviewPageWords } from './reviewPageWords.ts'
import { SupplementForm } from './SupplementForm.tsx'
import { gapsIn } from './supplementDraft.ts'
import { supplementWords } from './supplementWords.ts'

interface Props {
  address: string
  kind: ReviewKind
  /** Set for those who may complete the minutes. */
  supplement?: { version: number; heldOn: Day | undefined; onSaved(): void } | undefined
}

/** What the reader found in the latest file: each required part with the passage and page that show it. */
export function Findings({ address, kind, supplement }: Props) {
  const say = useSay()
  const data = useData<FindingsAnswer>(`${address}/findings`, ['minutes'])
  if (data.state === 'loading') return <Waiting rows={3} />
  if (data.state === 'failed')
    return (
      <p className="bar">
        {data.fault.status === 404 || data.fault.status === 422
          ? say(reviewPageWords.notRead)
          : faultText(say, data.fault)}
      </p>
    )
  const { parts, attendance, scan } = data.value
  const order = requiredParts[kind]
  return (
    <>
      {scan && (
        <p className="bar">
          {say(reviewPageWords.fromScan)}
          {scan.doubtful.length > 0 && ` ${say(reviewPagePhrases.doubtful, scan.doubtful.join(', '))}`}
        </p>
      )}
      <h3>{say(reviewPageWords.parts)}</h3>
      <FoundParts parts={parts.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part))} />
      {supplement && <Supplement address={address} findings={data.value} {...supplement} />}
      <Proposals address={address} />
      {attendance.length > 0 && (
        <details className="group">
          <summary>
            <h3>{say(reviewPagePhrases.people, attendance.length)}</h3>
          </summary>
          <p>{attendance.join(', ')}</p>
        </details>
      )}
    </>
  )
}

/** The way to complete the minutes, where something is missing. */
function Supplement({
  findings,
  onSaved,
  ...target
}: NonNullable<Props['supplement']> & { address: string; findings: FindingsAnswer }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const gaps = gapsIn(findings)
  if (gaps.parts.length + gaps.tasks.length === 0) return null
  return (
    <section className="supplement">
      <Button appearance="primary" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(supplementWords.open)}
      </Button>
      {open && (
        <SupplementForm
          {...target}
          findings={findings}
          gaps={gaps}
          cancel={() => setOpen(false)}
          onSaved={() => {
            setOpen(false)
            onSaved()
          }}
        />
      )}
    </section>
  )
}
