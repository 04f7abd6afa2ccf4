import { useCallback, useEffect, useState } from 'react'
import {
  hashOf,
  isTeamsPage,
  pageFromSearch,
  type Route,
  routeFromHash,
  routeFromTeams,
  sameRoute,
  subPageOf,
} from './route.ts'
import type { Teams } from './teams.ts'

export interface Navigation {
  readonly route: Route
  /** Another view; another of Teams' tabs is opened by Teams itself, where it can. */
  go(to: Route): void
  /** The same view with other filters: no step for the back button. */
  filter(change: Readonly<Record<string, string | undefined>>): void
}

interface Step {
  depth?: number
}

const depth = (): number => (history.state as Step | null)?.depth ?? 0

const firstRoute = (teams: Teams): Route =>
  routeFromHash(location.hash) ?? routeFromTeams(pageFromSearch(location.search), teams.context.subPage)

/** The tab's own stack of views: Teams knows nothing of moves inside a tab and asks us when its back button is used. */
export function useRoute(teams: Teams): Navigation {
  const [route, setRoute] = useState(() => firstRoute(teams))

  useEffect(() => {
    const follow = () => setRoute(firstRoute(teams))
    addEventListener('popstate', follow)
    teams.onBack(() => {
      if (depth() === 0) return false
      history.back()
      return true
    })
    return () => removeEventListener('popstate', follow)
  }, [teams])

  const moveInside = useCallback((to: Route) => {
    if (history.state === null) history.replaceState({ depth: 0 } satisfies Step, '')
    history.pushState({ depth: depth() + 1 } satisfies Step, '', hashOf(to))
    setRoute(to)
  }, [])

  const go = useCallback(
    (to: Route) => {
      if (sameRoute(to, route)) return
      if (!isTeamsPage(to.page) || to.page === teams.context.page) moveInside(to)
      else teams.goTo(to.page, subPageOf(to)).catch(() => moveInside(to))
    },
    [route, teams, moveInside],
  )

  const filter = useCallback(
    (change: Readonly<Record<string, string | undefined>>) => {
      const filters = Object.fromEntries(
        Object.entries({ ...route.filters, ...change }).filter(([, value]) => value),
      ) as Record<string, string>
      const to = { ...route, filters }
      history.replaceState(history.state, '', hashOf(to))
      setRoute(to)
    },
    [route],
  )

  return { route, go, filter }
}
