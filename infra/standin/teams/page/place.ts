import { useEffect, useState } from 'react'

const APP_PAGES = ['mine', 'reviews', 'processes'] as const
export type AppPage = (typeof APP_PAGES)[number]

/** Where in Teams the person is; also what the address of the page says after `#`. */
export type Place =
  | { at: 'nobody' }
  | { at: 'chat'; personId: string }
  | { at: 'tab'; personId: string; page: AppPage; subPage: string }

export const isAppPage = (value: string | undefined): value is AppPage =>
  APP_PAGES.some(page => page === value)

/** Reads `#/person/{id}/chat` and `#/person/{id}/tab/{page}/{subPage}`; anything else is nobody's place. */
function placeFromHash(hash: string): Place {
  const [root, personId, where, page, ...rest] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent)
  if (root !== 'person' || !personId) return { at: 'nobody' }
  if (where === 'tab' && isAppPage(page)) return { at: 'tab', personId, page, subPage: rest.join('/') }
  return { at: 'chat', personId }
}

export function hashOf(place: Place): string {
  if (place.at === 'nobody') return '#/'
  const person = `#/person/${encodeURIComponent(place.personId)}`
  if (place.at === 'chat') return `${person}/chat`
  const subPage = place.subPage ? `/${place.subPage.split('/').map(encodeURIComponent).join('/')}` : ''
  return `${person}/tab/${place.page}${subPage}`
}

export const goTo = (place: Place): void => {
  location.hash = hashOf(place)
}

/** The place, and a number that grows with every move, so that going to the same place again loads it anew. */
export function usePlace(): { place: Place; move: number } {
  const [state, setState] = useState({ place: placeFromHash(location.hash), move: 0 })
  useEffect(() => {
    const follow = () => setState(old => ({ place: placeFromHash(location.hash), move: old.move + 1 }))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return state
}
