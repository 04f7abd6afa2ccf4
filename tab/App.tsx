import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Language } from '../api/domain/language.ts'
import { chosenLanguage, keepLanguage } from './language.ts'
import { Failed } from './shell/Failed.tsx'
import { IconSprite } from './shell/Icon.tsx'
import { Outside } from './shell/Outside.tsx'
import { SuiteRoom } from './shell/SuiteRoom.tsx'
import { Waiting } from './shell/Waiting.tsx'
import { type Start, signIn, startTab } from './startTab.ts'
import type { ThemeName } from './teams.ts'
import { SayContext, sayIn } from './words.ts'

const THEMES = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches

/** The tab from its first moment: finding Teams, signing in, then the pages. */
export function App() {
  const [start, setStart] = useState<Start>({ state: 'starting' })
  const [theme, setTheme] = useState<ThemeName>(prefersDark() ? 'dark' : 'default')
  const [language, setLanguage] = useState<Language>(chosenLanguage())

  useEffect(() => {
    void startTab(next => {
      if (next.state === 'connected') {
        setTheme(next.teams.context.theme)
        setLanguage(chosenLanguage(next.teams.context.locale))
        next.teams.onTheme(setTheme)
      }
      setStart(next)
    })
  }, [])

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
  }, [language, theme])

  const chooseLanguage = (chosen: Language) => {
    keepLanguage(chosen)
    setLanguage(chosen)
  }

  return (
    <FluentProvider theme={THEMES[theme]} className="provider">
      <SayContext value={sayIn(language)}>
        <IconSprite />
        {start.state === 'outside' ? (
          <Outside settings={start.settings} language={language} chooseLanguage={chooseLanguage} />
        ) : start.state === 'failed' ? (
          <Failed fault={start.fault} tryAgain={() => signIn(start.teams, setStart)} />
        ) : start.state === 'ready' ? (
          <SuiteRoom started={start.started} language={language} chooseLanguage={chooseLanguage} />
        ) : (
          <Waiting />
        )}
      </SayContext>
    </FluentProvider>
  )
}
