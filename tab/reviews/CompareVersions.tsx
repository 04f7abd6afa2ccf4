import type { ToldProposal, VersionActions } from '../../api/improvement/versionActions.ts'
import { deadlineText, responsibleText } from '../actions/actionFacts.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { useData } from '../useData.ts'
import { type Say, useSay } from '../words.ts'
import { proposalPhrases, proposalWords as words } from './proposalWords.ts'

interface Props {
  /** Addresses of the two versions. */
  now: { version: number; address: string }
  before: { version: number; address: string }
}

const REGISTERS = ['minutes', 'improvementActions']

/** What a version of minutes changes in the actions against another; a task is the same by its number. */
export function CompareVersions({ now, before }: Props) {
  const say = useSay()
  const newer = useData<VersionActions>(`${now.address}/actions`, REGISTERS)
  const older = useData<VersionActions>(`${before.address}/actions`, REGISTERS)
  if (newer.state === 'loading' || older.state === 'loading') return <Waiting rows={2} />
  if (newer.state === 'failed' || older.state === 'failed') return <p>{say(words.notCompared)}</p>
  const here = there(newer.value.proposals)
  const gone = there(older.value.proposals)
  const added = [...here.values()].filter(one => !gone.has(one.n))
  const removed = [...gone.values()].filter(one => !here.has(one.n))
  const changed = [...here.values()].flatMap(one => {
    const old = gone.get(one.n)
    return old && lineOf(say, old) !== lineOf(say, one) ? [{ old, one }] : []
  })
  return (
    <section className="compared">
      <h4>{say(proposalPhrases.compared, now.version, before.version)}</h4>
      {added.length + removed.length + changed.length === 0 && <p>{say(words.nothingChanged)}</p>}
      <Lines name={say(words.added)} lines={added.map(one => lineOf(say, one))} />
      <Lines name={say(words.removed)} lines={removed.map(one => lineOf(say, one))} />
      {changed.length > 0 && (
        <>
          <p>{say(words.changed)}:</p>
          <ul>
            {changed.map(({ old, one }) => (
              <li key={one.n}>
                <del>{lineOf(say, old)}</del> <ins>{lineOf(say, one)}</ins>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The tasks that stand in a version itself, by their numbers. */
const there = (proposals: readonly ToldProposal[]): Map<number, ToldProposal> =>
  new Map(proposals.filter(one => one.standing !== 'dropped').map(one => [one.n, one]))

const lineOf = (say: Say, one: ToldProposal): string =>
  [
    one.task,
    responsibleText(say, one),
    one.deadline ? deadlineText(say, one.deadline) : (one.deadlineText ?? '–'),
  ].join(' · ')

function Lines({ name, lines }: { name: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p>{name}:</p>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
