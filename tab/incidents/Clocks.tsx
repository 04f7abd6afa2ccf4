import { useEffect, useRef, useState } from 'react'
import { millisecondsOf } from '../../api/domain/calendar/officeTime.ts'
import { type CaseClock, clockStateWords } from '../../api/domain/incidents/caseClocks.ts'
import type { CellState } from '../../api/domain/reviews/cell.ts'
import { capital, dayAndTime } from '../format.ts'
import { FileButton } from '../shell/FileButton.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { type Say, useSay } from '../words.ts'
import { caseAddress } from './answers.ts'
import { type ClockMoment, clockAt } from './clockAt.ts'
import { durationText, lengthText } from './durationText.ts'
import { incidentPhrases, incidentWords, startWords } from './words.ts'

interface Props {
  /** The case that they belong to, as addresses have it. */
  id: string
  clocks: readonly CaseClock[]
  /** Whether the reader may have the notice that a limit asks for. */
  hasNotice(clock: CaseClock): boolean
  /** Milliseconds since the clocks were told. */
  since: number
}

/** The legal limits of a case side by side, each with its own start, basis and end. */
export function Clocks({ id, clocks, hasNotice, since }: Props) {
  const say = useSay()
  return (
    <section aria-label={say(incidentWords.clocks)}>
      <h2>{say(incidentWords.clocks)}</h2>
      {clocks.length === 0 && <p>{say(incidentWords.noClocks)}</p>}
      <ul className="clocks">
        {clocks.map(clock => (
          <Clock
            key={`${clock.rule.id}@${clock.rule.version}`}
            id={id}
            clock={clock}
            moment={clockAt(clock, since)}
            notice={hasNotice(clock)}
          />
        ))}
      </ul>
      <Thresholds clocks={clocks} since={since} />
    </section>
  )
}

const marks: Readonly<Record<CaseClock['state'], CellState>> = {
  running: 'due-soon',
  past: 'overdue',
  'filed-in-time': 'done-in-time',
  'filed-late': 'done-late',
  'not-to-notify': 'not-applicable',
}

function Clock({
  id,
  clock,
  moment,
  notice,
}: {
  id: string
  clock: CaseClock
  moment: ClockMoment
  notice: boolean
}) {
  const say = useSay()
  const { rule, limit, startedAt, tentative, filedAt } = clock
  const when = (instant: typeof startedAt) => dayAndTime(say.language, instant)
  return (
    <li className={`clock clock-${moment.state}`}>
      <h3>
        {say(rule.name)}
        {limit && (
          <span className="quiet">
            {' '}
            {say(incidentPhrases.length, lengthText(say, millisecondsOf(limit) - millisecondsOf(startedAt)))}
          </span>
        )}
      </h3>
      <span role="timer" aria-live="off">
        <StateMark state={marks[moment.state]} word={clockText(say, moment)} />
      </span>
      {limit && (
        <span className="clock-bar" aria-hidden="true">
          <span style={{ inlineSize: `${Math.round(moment.share * 100)}%` }} />
        </span>
      )}
      <span>
        {limit ? say(incidentPhrases.until, when(limit)) : say(incidentWords.withoutDelay)}
        {filedAt && `, ${say(incidentPhrases.filed, when(filedAt))}`}
      </span>
      <span className="quiet">
        {say(startWords[rule.starts])}, {when(startedAt)}
      </span>
      <span className="quiet">{say(rule.basis)}</span>
      {tentative && (moment.state === 'running' || moment.state === 'past') && (
        <span>
          <strong>{say(incidentWords.tentative)}</strong>
          <span className="quiet">: {say(incidentWords.tentativeHint)}</span>
        </span>
      )}
      {notice && moment.state !== 'not-to-notify' && (
        <span className="clock-notice">
          <FileButton
            word={say(incidentWords.notice)}
            label={`${say(incidentWords.notice)}: ${say(rule.name)}`}
            path={`${caseAddress(id)}/notices/${rule.id}`}
            name={`${id}-${rule.id}.docx`}
          />
        </span>
      )}
    </li>
  )
}

/** How a clock stands, in words. */
export function clockText(say: Say, { state, left }: ClockMoment): string {
  if (left === undefined) return say(clockStateWords[state])
  return left < 0
    ? say(incidentPhrases.late, durationText(say, -left))
    : capital(say(incidentPhrases.left, durationText(say, left)))
}

/** Says aloud that a limit has come nearer, once for each share at which the law's keepers are warned. */
function Thresholds({ clocks, since }: Pick<Props, 'clocks' | 'since'>) {
  const say = useSay()
  const [said, setSaid] = useState('')
  const reached = useRef(new Map<string, number>())
  useEffect(() => {
    for (const clock of clocks) {
      const moment = clockAt(clock, since)
      if (moment.left === undefined) continue
      const now = [...(clock.rule.warnAt ?? []), 100].filter(percent => moment.share * 100 >= percent).length
      const before = reached.current.get(clock.rule.id)
      reached.current.set(clock.rule.id, now)
      // What had been reached when the page was opened is on the page already.
      if (before !== undefined && now > before)
        setSaid(
          say(
            incidentPhrases.passed,
            say(clock.rule.name),
            Math.floor(moment.share * 100),
            clockText(say, moment),
          ),
        )
    }
  }, [clocks, since, say])
  return (
    <span className="hidden-text" role="alert">
      {said}
    </span>
  )
}
