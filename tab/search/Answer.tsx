import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { QuestionAnswer } from '../../api/questions/askQuestion.ts'
import type { PassedOn } from '../../api/questions/passOn.ts'
import { useSave } from '../form/useSave.ts'
import { faultText } from '../shell/faultText.ts'
import { useSuite } from '../suite.ts'
import { type Say, useSay } from '../words.ts'
import { Passage } from './Passage.tsx'
import { searchPhrases, stateWords, searchWords as words } from './words.ts'

/** What was answered, with the ways on: other passages, or a person. */
export function Answer({ first }: { first: QuestionAnswer }) {
  const say = useSay()
  const { api, today } = useSuite()
  const save = useSave()
  const [answer, setAnswer] = useState(first)
  /** Passages that were shown and were not it. */
  const [without, setWithout] = useState<readonly string[]>([])
  const [passed, setPassed] = useState<PassedOn>()
  const { state, passages, passTo, onDay } = answer
  const question = { question: first.id, text: first.text, ...(onDay === today ? {} : { onDay }) }

  const notIt = () => {
    const shown = [...without, ...passages.map(one => one.id)]
    void save.run(async () => {
      setAnswer(await api.post<QuestionAnswer>('/api/answers/not-it', { ...question, without: shown }))
      setWithout(shown)
    })
  }
  const passOn = () =>
    void save.run(async () => {
      setPassed(await api.post<PassedOn>('/api/answers/pass-on', question))
    })

  const [best, ...others] = passages
  return (
    <div className="answer" aria-live="polite">
      {onDay !== today && <p>{say(searchPhrases.asOfDay, onDay)}</p>}
      {!answer.complete && <p className="bar bar-warning">{say(words.incomplete)}</p>}
      <h2>{say(stateWords[state])}</h2>
      {state === 'answered' && best ? (
        <>
          <Passage passage={best} />
          {others.length > 0 && <h3>{`${say(words.others)} (${others.length})`}</h3>}
          {others.map(one => (
            <Passage key={one.id} passage={one} />
          ))}
        </>
      ) : (
        passages.map(one => <Passage key={one.id} passage={one} />)
      )}
      <div className="panel-actions">
        {passages.length > 0 && (
          <Button disabledFocusable={save.saving} onClick={notIt}>
            {say(words.notIt)}
          </Button>
        )}
        {state !== 'answered' && !passed && (
          <Button appearance="primary" disabledFocusable={save.saving} onClick={passOn}>
            {say(searchPhrases.passTo, nameOf(say, passTo))}
          </Button>
        )}
      </div>
      {state !== 'answered' && !passed && <p className="quiet">{say(words.passText)}</p>}
      {passed && <p className="bar">{say(searchPhrases.passed, nameOf(say, passed.to))}</p>}
      {save.fault && (
        <p className="bar bar-error" role="alert">
          {faultText(say, save.fault)}
        </p>
      )}
    </div>
  )
}

/** Who answers: the role, and the process that it is held for. */
const nameOf = (say: Say, to: QuestionAnswer['passTo']): string =>
  to.role === 'process-owner' && to.process ? `${say(words.owner)} ${to.process}` : say(words.representative)
