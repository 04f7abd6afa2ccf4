/** The pages that Teams knows by these names, and one that only a link inside the tab leads to. */
export const PAGES = ['mine', 'reviews', 'processes', 'accessibility'] as const
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

/** What Teams calls a place: IDs only, never names or content. */
export function subPageOf(route: Pick<Route, 'path' | 'filters'>): string {
  const filters = new URLSearchParams(route.filters).toString()
  return route.path.map(encodeURIComponent).join('/') + (filters ? `?${filters}` : '')
}

export function routeOf(page: PageName, subPage: string): Route {
  const [path = '', filters = ''] = subPage.split('?')
  return {
    page,
    path: path.split('/').filter(Boolean).map(decoded),
    filters: Object.fromEntries(new URLSearchParams(filters)),
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

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
