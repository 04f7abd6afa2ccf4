import { createContext, useContext } from 'react'
import type { PageSetup } from '../pageSetup.ts'
import type { Settings } from './settings.ts'
import type { Word } from './words.ts'

/** What every part of the page needs: settings, their words and what the stand-in has said of itself. */
export interface PageSurroundings {
  settings: Settings
  setup: PageSetup
  say(word: Word): string
}

export const PageContext = createContext<PageSurroundings | undefined>(undefined)

export function usePage(): PageSurroundings {
  const surroundings = useContext(PageContext)
  if (!surroundings) throw new Error('A part of the page is used outside PageContext.')
  return surroundings
}
