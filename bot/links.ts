import type { ReviewKind } from '../api/domain/reviews/schedule.ts'
import type { ReviewChoice } from './verbs.ts'

/** Addresses that open the tab at the place a message speaks of. */
export interface Links {
  duties(): string
  review(review: ReviewChoice): string
  board(): string
  /** The empty minutes of a kind of review, as a file. */
  template(kind: ReviewKind): string
  incident(number: string): string
}

export interface LinkSettings {
  /** Id of the Teams app (manifest). */
  readonly teamsAppId: string
  readonly tenantId: string
  /** Where the tab is opened when Teams is not there, 'https://magistrat.example'; no slash at the end. */
  readonly publicUrl: string
}

/**
 * Deep links to the static tabs: ids only, never names or content.
 * Source: the Teams page "Deep link to an application", https://teams.microsoft.com/l/entity/…
 */
export function linksOf({ teamsAppId, tenantId, publicUrl }: LinkSettings): Links {
  const link = (page: 'mine' | 'reviews' | 'processes', place?: string, inner?: string): string => {
    // A page that is none of Teams' tabs is a place within one of them; see sharedPlace in tab/route.ts.
    const shared = inner === undefined ? place : `~${inner}/${place}`
    const query = new URLSearchParams({
      tenantId,
      webUrl: `${publicUrl}/tab/?page=${page}${place === undefined ? '' : `#/${inner ?? page}/${place}`}`,
      label: 'Magistrat',
      ...(shared === undefined ? {} : { context: JSON.stringify({ subEntityId: shared }) }),
    })
    return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${page}?${query.toString().replaceAll('+', '%20')}`
  }
  return {
    duties: () => link('mine'),
    board: () => link('reviews'),
    template: kind => `${publicUrl}/api/templates/${kind}`,
    incident: number => link('mine', number.replaceAll('/', '-'), 'incidents'),
    review: ({ kind, subject, period }) =>
      link('reviews', `${kind}/${encodeURIComponent(subject)}/${period}`),
  }
}
