import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import type { ChatPerson } from '../chatEntry.ts'
import type { PageSetup } from '../pageSetup.ts'
import { api } from './api.ts'
import { Chat } from './Chat.tsx'
import { ClockLine } from './ClockLine.tsx'
import { PageContext } from './PageContext.tsx'
import { PersonSwitcher } from './PersonSwitcher.tsx'
import { goTo, usePlace } from './place.ts'
import { Rail } from './Rail.tsx'
import { SettingsMenu } from './SettingsMenu.tsx'
import { type ThemeName, useSettings } from './settings.ts'
import { TabFrame } from './TabFrame.tsx'
import { wordsIn } from './words.ts'

const REFRESH_MS = 4_000
const THEMES: Record<ThemeName, typeof teamsLightTheme> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
}

function usePeople(): { people: ChatPerson[]; setup: PageSetup | undefined; failing: boolean } {
  const [people, setPeople] = useState<ChatPerson[]>([])
  const [setup, setSetup] = useState<PageSetup>()
  const [failing, setFailing] = useState(false)
  useEffect(() => {
    const read = async () => {
      try {
        const [listed, told] = await Promise.all([api.people(), api.setup()])
        setPeople(old => (JSON.stringify(old) === JSON.stringify(listed) ? old : listed))
        setSetup(old => (JSON.stringify(old) === JSON.stringify(told) ? old : told))
        setFailing(false)
      } catch {
        setFailing(true)
      }
    }
    void read()
    const timer = setInterval(read, REFRESH_MS)
    return () => clearInterval(timer)
  }, [])
  return { people, setup, failing }
}

/** Teams, as one person sees it; the person and the place are in the address. */
export function TeamsPage() {
  const [settings, change] = useSettings()
  const { people, setup, failing } = usePeople()
  const { place, move } = usePlace()
  const [reloads, setReloads] = useState(0)
  const say = useMemo(() => wordsIn(settings.language), [settings.language])
  const personId = place.at === 'nobody' ? undefined : place.personId
  const listed = people.find(one => one.id === personId)
  // The count of unread messages must not start the tab again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest of a person does not change
  const person = useMemo(() => listed, [listed?.id])
  const surroundings = useMemo(() => setup && { settings, setup, say }, [settings, setup, say])

  useEffect(() => {
    document.documentElement.lang = settings.language
  }, [settings.language])
  useEffect(() => {
    const where = place.at === 'tab' ? say(place.page) : say('chat')
    document.title = person ? `${where} · ${person.name} · ${say('teams')}` : say('teams')
  }, [place, person, say])

  return (
    <FluentProvider theme={THEMES[settings.theme]}>
      <div className={`page theme-${settings.theme}`}>
        {failing && (
          <MessageBar intent="error">
            <MessageBarBody>{say('pageNotLoaded')}</MessageBarBody>
          </MessageBar>
        )}
        {surroundings && (
          <PageContext.Provider value={surroundings}>
            <header className="top">
              <PersonSwitcher
                people={people}
                personId={personId}
                onChoose={id =>
                  goTo(place.at === 'tab' ? { ...place, personId: id } : { at: 'chat', personId: id })
                }
              />
              <ClockLine />
              <SettingsMenu personId={personId} onChange={change} />
            </header>
            <div className="middle">
              {personId !== undefined && (
                <Rail
                  place={place}
                  personId={personId}
                  unread={place.at === 'chat' ? 0 : (listed?.unread ?? 0)}
                />
              )}
              <main className="main">
                {!person && (
                  <div className="nobody">
                    <h1>{say('choosePerson')}</h1>
                    <p>{say('choosePersonWhy')}</p>
                  </div>
                )}
                {person && place.at === 'chat' && (
                  <>
                    <div className="chat-head">
                      <h1>Magistrat</h1>
                      <span className="subtle">
                        {person.name}, {person.jobTitle}
                      </span>
                    </div>
                    <Chat key={person.id} personId={person.id} />
                  </>
                )}
                {person && place.at === 'tab' && setup?.tabUrl === undefined && <p>{say('tabAbsent')}</p>}
                {person && place.at === 'tab' && setup?.tabUrl !== undefined && (
                  <TabFrame
                    key={[
                      person.id,
                      place.page,
                      place.subPage,
                      move,
                      reloads,
                      settings.language,
                      settings.signIn,
                    ].join()}
                    tabUrl={setup.tabUrl}
                    person={person}
                    page={place.page}
                    subPage={place.subPage}
                    onReload={() => setReloads(reloads + 1)}
                  />
                )}
              </main>
            </div>
          </PageContext.Provider>
        )}
      </div>
    </FluentProvider>
  )
}
