import type { AskedEntry } from '../../api/questions/questionsView.ts'
import { dayAndTime } from '../format.ts'
import { citationText } from '../search/citationText.ts'
import { ColumnHeads } from '../shell/ColumnHeads.tsx'
import { PlaceLink } from '../shell/PlaceLink.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import type { QuestionsAnswer } from './answers.ts'
import { answerStateWords, questionPhrases, questionWords as words } from './words.ts'

const marks = { answered: 'done-in-time', near: 'incomplete', nothing: 'overdue' } as const

/** What was asked, without whom, and the places that answered most. */
export function AskedQuestions({ view }: { view: QuestionsAnswer }) {
  const say = useSay()
  const { route, filter } = useSuite()
  const only = route.filters.only !== undefined
  const shown = only ? view.asked.filter(one => one.state !== 'answered') : view.asked
  return (
    <>
      <h2>{say(words.asked)}</h2>
      {view.asked.length === 0 ? (
        <p>{say(words.noneAsked)}</p>
      ) : (
        <>
          <div className="filters">
            <label className="check">
              <input
                type="checkbox"
                checked={only}
                onChange={event => filter({ only: event.target.checked ? 'unanswered' : undefined })}
              />
              {say(words.onlyUnanswered)}
            </label>
          </div>
          <table className="register">
            <ColumnHeads words={[words.state, words.question, words.where, words.when]} />
            <tbody>
              {shown.map(one => (
                <AskedRow key={one.key} entry={one} />
              ))}
            </tbody>
          </table>
        </>
      )}
      {view.answeringMost.length > 0 && (
        <>
          <h2>{say(words.most)}</h2>
          <ol>
            {view.answeringMost.map(({ citation, times }) => (
              <li key={citationText(say, citation)}>
                {citationText(say, citation)}: {say(questionPhrases.times, times)}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}

function AskedRow({ entry }: { entry: AskedEntry }) {
  const say = useSay()
  const more = [
    ...(entry.passedOn ? [say(words.passedOn)] : []),
    ...(entry.notIt ? [say(words.notIt)] : []),
  ].join(', ')
  return (
    <tr>
      <td>
        <StateMark state={marks[entry.state]} word={say(answerStateWords[entry.state])} />
      </td>
      <th scope="row">
        <PlaceLink to={{ page: 'search', path: [], filters: { q: entry.text } }}>{entry.text}</PlaceLink>
        {more && <span className="quiet"> ({more})</span>}
      </th>
      <td>{entry.first ? citationText(say, entry.first) : '–'}</td>
      <td>{dayAndTime(say.language, entry.askedAt)}</td>
    </tr>
  )
}
