import type { Words } from '../../api/domain/language.ts'
import type { NamedPerson } from '../../api/domain/reviews/periodDetail.ts'
import { useSay } from '../words.ts'
import { reviewPhrases, reviewWords } from './words.ts'

/** People in a role, with those they stand in for; a vacant role is said. */
export function People({ name, people }: { name: Words; people: readonly NamedPerson[] }) {
  const say = useSay()
  return (
    <>
      <h3>{say(name)}</h3>
      {people.length === 0 ? (
        <p>{say(reviewWords.vacant)}</p>
      ) : (
        <ul className="plain">
          {people.map(person => (
            <li key={person.id}>
              {person.name}
              {person.standsInFor && (
                <span className="quiet"> ({say(reviewPhrases.standsInFor, person.standsInFor)})</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
