import { incidentKindWords } from '../../api/domain/incidents/incident.ts'
import { periodName } from '../format.ts'
import { ColumnHeads } from '../shell/ColumnHeads.tsx'
import { useSay } from '../words.ts'
import type { IncidentsAnswer } from './answers.ts'
import { incidentWords as words } from './words.ts'

/** How many incidents of a kind a unit had in a month, for its head. */
export function UnitFigures({ figures }: Pick<IncidentsAnswer, 'figures'>) {
  const say = useSay()
  if (figures.length === 0) return null
  return (
    <section>
      <h2>{say(words.figures)}</h2>
      <p>{say(words.figuresText)}</p>
      <table className="register">
        <ColumnHeads words={[words.unit, words.month, words.kind, words.count]} />
        <tbody>
          {figures.map(one => (
            <tr key={`${one.unit} ${one.month} ${one.kind}`}>
              <th scope="row">{one.unit}</th>
              <td data-name={say(words.month)}>{periodName(say.language, one.month)}</td>
              <td data-name={say(words.kind)}>{say(incidentKindWords[one.kind])}</td>
              <td data-name={say(words.count)}>{one.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
