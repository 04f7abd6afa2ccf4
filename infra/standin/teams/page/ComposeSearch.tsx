import { Button, Input, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { ComposeFound } from '../composeSearch.ts'
import { AdaptiveCardView } from './AdaptiveCardView.tsx'
import { api, Refused } from './api.ts'
import { usePage } from './PageContext.tsx'

/** The app's message extension: a search whose results Teams would put into any conversation as cards. */
export function ComposeSearch({ personId, onOpen }: { personId: string; onOpen(url: string): void }) {
  const { say, settings } = usePage()
  const { language, theme } = settings
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<ComposeFound>()
  const [chosen, setChosen] = useState<number>()
  const search = async () => {
    setChosen(undefined)
    try {
      setAnswer(await api.search(personId, language, text))
    } catch (fault) {
      setAnswer({
        message: fault instanceof Refused ? fault.words[language] : say('pageNotLoaded'),
        found: [],
      })
    }
  }
  const shown = chosen === undefined ? undefined : answer?.found[chosen]
  return (
    <Popover trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<SearchRegular />}
          aria-label={say('composeSearch')}
          title={say('composeSearch')}
        />
      </PopoverTrigger>
      <PopoverSurface aria-label={say('composeSearch')} className="compose-search">
        <form
          className="composer-line"
          onSubmit={event => {
            event.preventDefault()
            event.stopPropagation()
            void search()
          }}
        >
          <Input
            className="composer-text"
            aria-label={say('composeSearch')}
            placeholder={say('composeSearch')}
            value={text}
            onChange={(_event, { value }) => setText(value)}
          />
          <Button type="submit" appearance="primary">
            {say('find')}
          </Button>
        </form>
        {answer?.message && <p role="status">{answer.message}</p>}
        {answer && answer.found.length > 0 && (
          <ul className="compose-found">
            {answer.found.map(({ title, text: line }, place) => (
              <li key={`${title}${line}`}>
                <Button appearance="subtle" aria-expanded={chosen === place} onClick={() => setChosen(place)}>
                  <span>
                    <strong>{title}</strong>
                    <br />
                    {line}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        )}
        {shown && (
          <>
            <p className="subtle">{say('wouldBeInserted')}</p>
            <AdaptiveCardView
              card={shown.card}
              offset={[]}
              theme={theme}
              busy={false}
              onPress={() => undefined}
              onOpen={onOpen}
            />
          </>
        )}
      </PopoverSurface>
    </Popover>
  )
}
