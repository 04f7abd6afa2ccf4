import { useState } from 'react'
import type { QueuedMinutes } from '../../api/reviews/acceptance/acceptanceQueue.ts'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { countChanges, useData } from '../useData.ts'
import { useSay } from '../words.ts'
import './acceptance.css'
import { QueuedRow } from './QueuedRow.tsx'
import { acceptancePhrases, acceptanceWords as words } from './words.ts'

interface QueueAnswer {
  readonly minutes: readonly QueuedMinutes[]
}

const REGISTERS = ['minutes', 'acceptances', 'reviews', 'roleHoldings', 'absences']

const keyOf = (one: QueuedMinutes): string => `${one.review.key}#${one.version}`

/** Minutes of process reviews that wait for the quality representative. */
export default function AcceptancePage() {
  const say = useSay()
  const data = useData<QueueAnswer>('/api/acceptance', REGISTERS)
  const [judged, setJudged] = useState<readonly string[]>([])
  return (
    <PageState
      data={data}
      name={say(words.page)}
      changes={(shown, newer) => countChanges(shown.minutes, newer.minutes, keyOf)}
    >
      {({ minutes }) => (
        <>
          <PageHeader
            name={say(words.page)}
            title={say(acceptancePhrases.headline, minutes.length)}
            asOf={data.state === 'ready' ? data.asOf : undefined}
          />
          {judged.map(text => (
            <p key={text} className="bar">
              {text}
            </p>
          ))}
          {minutes.length === 0 && <p>{say(words.empty)}</p>}
          <ul className="queue">
            {minutes.map(one => (
              <QueuedRow
                key={keyOf(one)}
                minutes={one}
                onJudged={text => {
                  setJudged([...judged, text])
                  data.reload()
                }}
              />
            ))}
          </ul>
        </>
      )}
    </PageState>
  )
}
