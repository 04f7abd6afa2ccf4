import { unknownEntity } from './directory/directoryQuery.ts'
import type { GraphRequest } from './graphRoute.ts'

/** The person that a Teams call is about, by id or name; 404 when nobody is. */
export function recipientOf(request: GraphRequest, key: string) {
  const person = request.core.directory.find(key)
  if (!person) throw unknownEntity(key)
  return person
}
