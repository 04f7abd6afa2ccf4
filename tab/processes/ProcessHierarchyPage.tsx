import type { ProcessHierarchy, ProcessStatus } from '../../api/domain/processes/hierarchy.ts'
import { processGroupWords } from '../../api/domain/processes/process.ts'
import { cellStateWords } from '../../api/domain/reviews/cell.ts'
import { Icon } from '../shell/Icon.tsx'
import { PageHeader } from '../shell/PageHeader.tsx'
import { PageState } from '../shell/PageState.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { countChanges, type Data, useData } from '../useData.ts'
import { useSay } from '../words.ts'
import { ProcessList } from './ProcessList.tsx'
import './processes.css'
import { processPhrases, processWords } from './words.ts'

const REGISTERS = ['processes', 'reviews', 'minutes', 'roleHoldings', 'absences']

const processesOf = (hierarchy: ProcessHierarchy): ProcessStatus[] =>
  hierarchy.groups.flatMap(group => group.processes)

/** Every process the office has loaded, with the gaps in its numbering shown as they are. */
export function ProcessHierarchyPage() {
  const say = useSay()
  const data = useData<ProcessHierarchy>('/api/processes', REGISTERS)
  return (
    <PageState
      data={data}
      name={say(processWords.hierarchy)}
      changes={(shown, newer) =>
        countChanges(processesOf(shown), processesOf(newer), status => status.process.code)
      }
    >
      {hierarchy => <Hierarchy hierarchy={hierarchy} data={data} />}
    </PageState>
  )
}

function Hierarchy({ hierarchy, data }: { hierarchy: ProcessHierarchy; data: Data<ProcessHierarchy> }) {
  const say = useSay()
  const { route, filter } = useSuite()
  const all = processesOf(hierarchy)
  const count = (state: string) => all.filter(status => status.review.state === state).length
  const overdue = count('overdue')
  const incomplete = count('incomplete')
  const asList = route.filters.view === 'list'
  return (
    <>
      <PageHeader
        name={say(processWords.hierarchy)}
        title={say(
          processPhrases.headline,
          all.length,
          all.length - overdue - incomplete,
          overdue,
          incomplete,
        )}
        asOf={data.state === 'ready' ? data.asOf : undefined}
      />
      <div className="filters">
        <label>
          {say(processWords.view)}
          <select
            value={asList ? 'list' : ''}
            onChange={event => filter({ view: event.target.value || undefined })}
          >
            <option value="">{say(processWords.map)}</option>
            <option value="list">{say(processWords.list)}</option>
          </select>
        </label>
      </div>
      {all.length === 0 && <p>{say(processWords.empty)}</p>}
      {asList ? <ProcessList processes={all} /> : <ProcessMap hierarchy={hierarchy} />}
    </>
  )
}

function ProcessMap({ hierarchy }: { hierarchy: ProcessHierarchy }) {
  const say = useSay()
  return (
    <>
      <div className="process-map">
        {hierarchy.groups.map(({ group, processes, gaps }) => {
          const tiles = [
            ...processes.map(status => ({ at: status.process.number, status, gap: undefined })),
            ...gaps.map(gap => ({ at: gap.from, gap, status: undefined })),
          ].sort((a, b) => a.at - b.at)
          return (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>
                {group} {say(processGroupWords[group])}
              </h2>
              <ul className="tiles">
                {tiles.map(({ at, status, gap }) =>
                  status ? (
                    <li key={at}>
                      <ProcessTile status={status} />
                    </li>
                  ) : (
                    <li key={`gap ${at}`} className="tile tile-gap">
                      <Icon name="no-data" />
                      {say(processPhrases.gap, gap)}
                    </li>
                  ),
                )}
              </ul>
            </section>
          )
        })}
      </div>
      <p className="quiet">{say(processWords.gapNote)}</p>
    </>
  )
}

function ProcessTile({ status }: { status: ProcessStatus }) {
  const say = useSay()
  const { process, owners, review } = status
  return (
    <PlaceLink className="tile" to={{ page: 'processes', path: [process.code], filters: {} }}>
      <strong>
        {process.code.replace(' ', '\u00a0')} {process.name}
      </strong>
      <span className="quiet">
        {owners.length > 0 ? owners.map(owner => owner.name).join(', ') : say(processWords.vacant)}
      </span>
      <StateMark
        state={review.state}
        word={`${say(cellStateWords[review.state].word)}${review.days === undefined ? '' : ` ${review.days}`}`}
      />
    </PlaceLink>
  )
}
