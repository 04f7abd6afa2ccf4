import { useEffect, useState } from 'react'
import { type Day, isDay } from '../../api/domain/calendar/day.ts'
import type { QuestionAnswer } from '../../api/questions/askQuestion.ts'
import { asFault, type Fault } from '../fault.ts'
import { Field } from '../form/Field.tsx'
import { faultText } from '../shell/faultText.ts'
import { PageHeader } from '../shell/PageHeader.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { Answer } from './Answer.tsx'
import './search.css'
import { searchPhrases, searchWords as words } from './words.ts'

type Asked =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly fault: Fault }
  | { readonly state: 'ready'; readonly answer: QuestionAnswer }

/** A question and what the documents in force answer; with a day, those that were in force then. */
export default function SearchPage() {
  const say = useSay()
  const { api, route, today, filter } = useSuite()
  const text = route.filters.q ?? ''
  const onDay = route.filters.on && isDay(route.filters.on) ? (route.filters.on as Day) : undefined
  const [asked, setAsked] = useState<Asked>({ state: 'asking' })

  useEffect(() => {
    if (text === '') return
    let left = false
    setAsked({ state: 'asking' })
    api.post<QuestionAnswer>('/api/answers', { text, ...(onDay ? { onDay } : {}) }).then(
      answer => !left && setAsked({ state: 'ready', answer }),
      thrown => !left && setAsked({ state: 'failed', fault: asFault(thrown) }),
    )
    return () => {
      left = true
    }
  }, [api, text, onDay])

  return (
    <>
      <PageHeader
        name={say(words.page)}
        title={text === '' ? say(words.page) : say(searchPhrases.asked, text)}
        personal
      />
      {text === '' ? (
        <p>{say(words.empty)}</p>
      ) : (
        <>
          <div className="filters">
            <Field label={say(words.onDay)}>
              {ids => (
                <input
                  {...ids}
                  type="date"
                  value={onDay ?? today}
                  max={today}
                  onChange={event =>
                    filter({ on: event.target.value === today ? undefined : event.target.value })
                  }
                />
              )}
            </Field>
          </div>
          {asked.state === 'asking' && <Waiting rows={3} />}
          {asked.state === 'failed' && (
            <p className="bar bar-error" role="alert">
              {faultText(say, asked.fault)}
            </p>
          )}
          {asked.state === 'ready' && <Answer key={asked.answer.id} first={asked.answer} />}
        </>
      )}
    </>
  )
}
