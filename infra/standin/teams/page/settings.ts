import { useState } from 'react'
import type { Language } from './words.ts'

export const THEMES = ['default', 'dark', 'contrast'] as const
export type ThemeName = (typeof THEMES)[number]

/** How the person has set Teams up; `signIn` decides what the tab gets when it asks for a token. */
export interface Settings {
  theme: ThemeName
  language: Language
  signIn: 'works' | 'fails'
}

const STORED = 'teams-settings'

/** From the address (`?theme=dark&language=en&signIn=fails`), else as chosen last time, else Polish and light. */
function initialSettings(): Settings {
  const stored = JSON.parse(localStorage.getItem(STORED) ?? '{}') as Record<string, unknown>
  const given = { ...stored, ...Object.fromEntries(new URLSearchParams(location.search)) }
  return {
    theme: THEMES.find(theme => theme === given.theme) ?? 'default',
    language: given.language === 'en' ? 'en' : 'pl',
    signIn: given.signIn === 'fails' ? 'fails' : 'works',
  }
}

export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(initialSettings)
  const change = (changed: Partial<Settings>) =>
    setSettings(old => {
      const next = { ...old, ...changed }
      localStorage.setItem(STORED, JSON.stringify(next))
      return next
    })
  return [settings, change]
}
