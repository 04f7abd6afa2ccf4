import { deliveryFailureWords } from '../../api/domain/obligations/delivery.ts'
import type { CellState } from '../../api/domain/reviews/cell.ts'
import type { CaseAlert } from '../../api/incidents/caseAlerts.ts'
import { dayAndTime } from '../format.ts'
import { StateMark } from '../shell/StateMark.tsx'
import { type Say, useSay } from '../words.ts'
import { alertKindWords, alertWords as words } from './alertWords.ts'
import { clockName } from './entryText.ts'

const marks: Readonly<Record<CaseAlert['state'], CellState>> = {
  sent: 'done-in-time',
  claimed: 'in-progress',
  undelivered: 'overdue',
}

/** Who was alerted of a case, and whether it reached them; open at once when something did not. */
export function Alerts({ alerts }: { alerts: readonly CaseAlert[] }) {
  const say = useSay()
  if (alerts.length === 0) return null
  const missed = alerts.filter(one => one.state === 'undelivered').length
  return (
    <details className="group" open={missed > 0}>
      <summary>
        <h2>
          {say(words.title)} ({alerts.length})
        </h2>
      </summary>
      <ul className="case-files">
        {alerts.map(one => (
          <li key={`${one.kind} ${one.clock} ${one.name} ${one.at}`}>
            <span className="told">
              <StateMark state={marks[one.state]} word={`${say(words[one.state])}: ${one.name}`} /> ·{' '}
              {aboutText(say, one)}
              <span className="quiet"> · {dayAndTime(say.language, one.at)}</span>
              {one.state === 'undelivered' && <span className="field-problem"> {whyText(say, one)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

const aboutText = (say: Say, { kind, clock }: CaseAlert): string =>
  [...(clock === undefined ? [] : [clockName(say, clock)]), say(alertKindWords[kind])].join(': ')

const whyText = (say: Say, { failure, feed }: CaseAlert): string =>
  [
    ...(failure ? [say(deliveryFailureWords[failure])] : []),
    ...(feed ? [say(feed === 'sent' ? words.feedSent : words.feedRefused)] : []),
  ].join(' ')
