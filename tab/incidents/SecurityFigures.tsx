import { INCIDENT_KINDS, incidentKindWords } from '../../api/domain/incidents/incident.ts'
import type { SecurityFigures as Figures } from '../../api/incidents/securityFigures.ts'
import { ColumnHeads } from '../shell/ColumnHeads.tsx'
import { useSay } from '../words.ts'
import { securityWords as words } from './securityWords.ts'

/** The incidents of each year in numbers, for the review of information security. */
export function SecurityFigures({ years }: { years: readonly Figures[] }) {
  const say = useSay()
  if (years.length === 0) return null
  const kinds = INCIDENT_KINDS.map(kind => incidentKindWords[kind])
  const others = [
    words.unjudged,
    words.open,
    words.breaches,
    words.filedInTime,
    words.filedLate,
    words.minutesToTake,
  ] as const
  return (
    <details className="group">
      <summary>
        <h2>{say(words.title)}</h2>
      </summary>
      <p>{say(words.text)}</p>
      <table className="register">
        <ColumnHeads words={[words.year, words.reported, ...kinds, ...others]} />
        <tbody>
          {years.map(one => {
            const numbers = [
              one.unjudged,
              one.open,
              one.breaches,
              one.filedInTime,
              one.filedLate,
              one.minutesToTake ?? '–',
            ]
            return (
              <tr key={one.year}>
                <th scope="row">{one.year}</th>
                <td data-name={say(words.reported)}>{one.reported}</td>
                {INCIDENT_KINDS.map(kind => (
                  <td key={kind} data-name={say(incidentKindWords[kind])}>
                    {one.kinds[kind]}
                  </td>
                ))}
                {others.map((name, at) => (
                  <td key={name.en} data-name={say(name)}>
                    {numbers[at]}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
