import { createContext, useContext } from 'react'
import type { Day } from '../api/domain/calendar/day.ts'
import type { Instant } from '../api/domain/calendar/officeTime.ts'
import type { Language } from '../api/domain/language.ts'
import type { Role, Scope } from '../api/domain/organisation/roles.ts'
import type { Api } from './api.ts'
import type { Change, Freshness } from './changes.ts'
import type { Teams } from './teams.ts'
import type { Navigation } from './useRoute.ts'

/** The signed-in person, as `GET /api/me` tells. */
export interface Me {
  readonly id: string
  readonly name: string
  readonly jobTitle: string
  readonly language: Language
  readonly roles: readonly { readonly role: Role; readonly scope: Scope; readonly standsInFor?: string }[]
  readonly may: { readonly seeUndelivered: boolean }
}

/** What every page is given. */
export interface Suite extends Navigation {
  readonly api: Api
  readonly teams: Teams
  readonly me: Me
  /** The day on the office's calendar, told by the server: the clock of a laptop may be wrong. */
  readonly today: Day
  /** The moment by the server's clock, as far as the line's delay allows. */
  now(): Instant
  readonly freshness: Freshness | undefined
  readonly language: Language
  chooseLanguage(language: Language): void
  /** Calls back when rows of a register changed or may have; answers how to stop. */
  onChange(listener: (change: Change | undefined) => void): () => void
  /** A short message for screen readers and, for a moment, for the eye. */
  announce(text: string): void
}

export const SuiteContext = createContext<Suite | undefined>(undefined)

/** What every page has from the tab around it; throws outside the tab. */
export function useSuite(): Suite {
  const suite = useContext(SuiteContext)
  if (!suite) throw new Error('A page is shown outside the tab')
  return suite
}
