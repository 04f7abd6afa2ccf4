import type { Day } from '../api/domain/calendar/day.ts'
import { type Instant, instantOf, millisecondsOf } from '../api/domain/calendar/officeTime.ts'
import { type Api, openApi } from './api.ts'
import type { Freshness } from './changes.ts'
import { asFault, type Fault } from './fault.ts'
import type { Me } from './suite.ts'
import type { Teams } from './teams.ts'

/** What the server says of itself to a tab that nobody has signed in to yet. */
export interface TabSettings {
  readonly appId: string
  readonly hostOrigins: readonly string[]
  /** Opens the app in Teams. */
  readonly teamsAppLink?: string
}

export interface Started {
  readonly teams: Teams
  readonly api: Api
  readonly me: Me
  readonly today: Day
  now(): Instant
  readonly freshness: Freshness
}

export type Start =
  | { readonly state: 'starting' }
  /** Theme and language are known before who is there. */
  | { readonly state: 'connected'; readonly teams: Teams }
  | { readonly state: 'outside'; readonly settings: TabSettings | undefined }
  | { readonly state: 'failed'; readonly teams: Teams; readonly fault: Fault }
  | { readonly state: 'ready'; readonly started: Started; readonly teams: Teams }

/** In a frame, or in the window of Teams on a phone. */
const mayBeInTeams = (): boolean => window.parent !== window || 'nativeInterface' in window

/** Finds Teams and the signed-in person, and tells each step; never rejects. */
export async function startTab(tell: (start: Start) => void): Promise<void> {
  const settings = await fetch('/tab/settings.json').then(
    async answer => (answer.ok ? ((await answer.json()) as TabSettings) : undefined),
    () => undefined,
  )
  if (!mayBeInTeams()) return tell({ state: 'outside', settings })
  let teams: Teams
  try {
    const { openTeams } = await import('./teams.ts')
    teams = await openTeams(settings?.hostOrigins ?? [])
  } catch {
    return tell({ state: 'outside', settings })
  }
  tell({ state: 'connected', teams })
  await signIn(teams, tell)
}

/** Signs in through Teams and asks the server who that is. */
export async function signIn(teams: Teams, tell: (start: Start) => void): Promise<void> {
  const api = openApi(teams.token)
  try {
    const [me, freshness] = await Promise.all([
      api.get<Me>('/api/me'),
      api.get<Freshness & { today: Day; now: Instant }>('/api/freshness'),
    ])
    const { today, now, ...fresh } = freshness.value
    const ahead = millisecondsOf(now) - Date.now()
    tell({
      state: 'ready',
      teams,
      started: {
        teams,
        api,
        me: me.value,
        today,
        now: () => instantOf(Date.now() + ahead),
        freshness: fresh,
      },
    })
  } catch (thrown) {
    tell({ state: 'failed', teams, fault: asFault(thrown) })
  }
  teams.shown()
}
