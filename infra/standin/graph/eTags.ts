import { eTagMismatch } from './graphError.ts'
import type { GraphRequest } from './graphRoute.ts'

/** Refuses with 412 when If-Match names another version; without the header the last writer wins in silence. */
export function checkIfMatch(request: GraphRequest, ...eTags: string[]) {
  const given = request.header('if-match')
  if (given === undefined || given.trim() === '*') return
  const bare = (eTag: string) => eTag.trim().replace(/^W\//, '').replace(/^"|"$/g, '').toLowerCase()
  const named = given.match(/"[^"]*"/g) ?? [given]
  if (!named.some(one => eTags.some(eTag => bare(one) === bare(eTag)))) throw eTagMismatch()
}
