import type { Day } from '../../api/domain/calendar/day.ts'
import { yearOf } from '../../api/domain/calendar/day.ts'
import type { ProcessStatus } from '../../api/domain/processes/hierarchy.ts'
import type { BoardRow } from '../../api/domain/reviews/board.ts'
import { cellStateWords } from '../../api/domain/reviews/cell.ts'
import { capital, longDay, periodName } from '../format.ts'
import { cellText } from '../reviews/cellText.ts'
import { reviewPhrases } from '../reviews/words.ts'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { type Data, useData } from '../useData.ts'
import { type Say, useSay } from '../words.ts'
import './processes.css'
import { placeOfReview } from '../reviews/answers.ts'
import { processPhrases, processWords } from './words.ts'

/** `GET /api/processes/{code}?year=` */
interface ProcessAnswer {
  readonly status: ProcessStatus
  /** Absent when the process was not in force in that year. */
  readonly reviews?: BoardRow
  readonly asOf: Day
}

const REGISTERS = ['processes', 'reviews', 'minutes', 'roleHoldings', 'absences']

/** One process: its description in force, who answers for it, its reviews of this year and the last. */
export default function ProcessPage({ code }: { code: string }) {
  const say = useSay()
  const { today } = useSuite()
  const address = `/api/processes/${encodeURIComponent(code)}`
  const data = useData<ProcessAnswer>(address, REGISTERS)
  const before = useData<ProcessAnswer>(`${address}?year=${yearOf(today) - 1}`, REGISTERS)
  return (
    <PageState data={data} name={say(processWords.process)} changes={() => 1}>
      {answer => <ShownProcess answer={answer} before={before} data={data} />}
    </PageState>
  )
}

interface Props {
  answer: ProcessAnswer
  before: Data<ProcessAnswer>
  data: Data<ProcessAnswer>
}

function ShownProcess({ answer, before, data }: Props) {
  const say = useSay()
  const { teams } = useSuite()
  const { process, owners, lastHeldOn, nextDue } = answer.status
  const { description } = process
  const cells = [
    ...(before.state === 'ready' ? (before.value.reviews?.cells ?? []) : []),
    ...(answer.reviews?.cells ?? []),
  ].toReversed()
  return (
    <>
      <PageHeader
        name={`${process.code} ${process.name}`}
        title={`${process.code.replace(' ', '\u00a0')} ${process.name}`}
        above={[{ name: say(processWords.hierarchy), to: { page: 'processes', path: [], filters: {} } }]}
        asOf={data.state === 'ready' ? data.asOf : undefined}
      />
      <p className="lead">{leadOf(say, answer.status)}</p>
      <dl className="facts">
        <dt>{say(processWords.owner)}</dt>
        <dd>
          {owners.length === 0
            ? say(processWords.vacant)
            : owners
                .map(owner =>
                  owner.standsInFor
                    ? `${owner.name} (${say(reviewPhrases.standsInFor, owner.standsInFor)})`
                    : owner.name,
                )
                .join(', ')}
        </dd>
        <dt>{say(processWords.description)}</dt>
        <dd>
          {description
            ? say(processPhrases.inForce, description.inForceSince, description.edition)
            : say(processWords.noDescription)}{' '}
          {description?.url && (
            <button
              type="button"
              className="link"
              onClick={() => void teams.openLink(description.url as string)}
            >
              {say(processWords.openDescription)}
            </button>
          )}
        </dd>
        <dt>{say(processWords.lastReview)}</dt>
        <dd>{lastHeldOn ? longDay(say.language, lastHeldOn) : say(processWords.notHeld)}</dd>
        <dt>{say(processWords.nextReview)}</dt>
        <dd>{longDay(say.language, nextDue)}</dd>
      </dl>
      <h2>{say(processWords.reviews)}</h2>
      <ul className="rows">
        {cells.map(cell => (
          <li key={cell.period}>
            <PlaceLink
              className="row"
              to={placeOfReview({ kind: 'process', subject: process.code, period: cell.period })}
            >
              <strong>{capital(periodName(say.language, cell.period))}</strong>
              <StateMark state={cell.state} word={capital(cellText(say, cell))} />
            </PlaceLink>
          </li>
        ))}
      </ul>
      <p className="quiet">{say(processWords.laterParts)}</p>
    </>
  )
}

function leadOf(say: Say, { process, owners, review }: ProcessStatus): string {
  const { description } = process
  return [
    description
      ? say(processPhrases.inForce, description.inForceSince, description.edition)
      : say(processWords.noDescription).replace(/\.$/, ''),
    owners.length > 0 ? owners.map(owner => owner.name).join(', ') : say(processWords.vacant),
    say(processPhrases.reviewOf, review.period, say(cellStateWords[review.state].word)),
  ].join(' · ')
}
