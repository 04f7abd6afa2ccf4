/** The pages that Teams shows as tabs, by these names. */
export const TEAMS_PAGES = ['mine', 'reviews', 'processes'] as const
export type TeamsPage = (typeof TEAMS_PAGES)[number]

/** Every page: those of Teams, and those that links inside the tab lead to, whichever of Teams' tabs is open. */
const PAGES = [
  ...TEAMS_PAGES,
  'registers',
  'incidents',
  'actions',
  'acceptance',
  'search',
  'documents',
  'questions',
  'health',
  'accessibility',
] as const
export type PageName = (typeof PAGES)[number]

/** Where in the tab the reader is. */
export interface Route {
  readonly page: PageName
  /** `board/unit/2026` in its parts, decoded; empty for the page's first view. */
  readonly path: readonly string[]
  /** Filters; they stay in the link. */
  readonly filters: Readonly<Record<string, string>>
}

const isPage = (name: string | null | undefined): name is PageName => PAGES.some(page => page === name)

export const isTeamsPage = (page: PageName): page is TeamsPage => TEAMS_PAGES.some(one => one === page)

/** The path and filters of a place: IDs only, never names or content. */
export function subPageOf(route: Pick<Route, 'path' | 'filters'>): string {
  const filters = new URLSearchParams(route.filters).toString()
  return route.path.map(encodeURIComponent).join('/') + (filters ? `?${filters}` : '')
}

/** The place that a page's own path tells, 'unit/WE/2026-11?mine=true'. */
export function routeOf(page: PageName, subPage: string): Route {
  const [path = '', filters = ''] = subPage.split('?')
  return {
    page,
    path: path.split('/').filter(Boolean).map(decoded),
    filters: Object.fromEntries(new URLSearchParams(filters)),
  }
}

/** Before the name of a page that is none of Teams' tabs. */
const INNER = '~'

/** What Teams calls a place within the open tab; a page that Teams does not know is named in it, `~incidents/…`. */
export const sharedPlace = (route: Route): string =>
  isTeamsPage(route.page) ? subPageOf(route) : `${INNER}${route.page}/${subPageOf(route)}`

/** The place that Teams means by what `sharedPlace` has told it. */
export function routeFromTeams(page: PageName, place: string): Route {
  if (!place.startsWith(INNER)) return routeOf(page, place)
  return routeFromHash(`#/${place.slice(INNER.length)}`) ?? routeOf(page, '')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The part of the address behind the page, '#/reviews/unit/WE/2026-11'. */
export const hashOf = (route: Route): string => `#/${route.page}/${subPageOf(route)}`

/** A place told by the part of the address behind `#`; undefined when there is none. */
export function routeFromHash(hash: string): Route | undefined {
  const [, page, subPage = ''] = /^#\/([a-z]+)\/?(.*)$/.exec(hash) ?? []
  return isPage(page) ? routeOf(page, subPage) : undefined
}

/** The page that the manifest's address asks for, `?page=reviews`; the list of one's own duties otherwise. */
export function pageFromSearch(search: string): PageName {
  const page = new URLSearchParams(search).get('page')
  return isPage(page) ? page : 'mine'
}

export const sameRoute = (a: Route, b: Route): boolean => hashOf(a) === hashOf(b)
