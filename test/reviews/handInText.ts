import type { HandedIn } from '../../api/reviews/handedIn.ts'
import { readHandedIn, storeHandedIn } from '../../api/reviews/handIn.ts'
import type { Suite } from '../../api/suite.ts'

/** Hands in a text as a file, by whoever answers for the review it is of; throws when it is not filed at once. */
export async function handInText(
  suite: Suite,
  person: string,
  delivery: string,
  content: Uint8Array,
): Promise<HandedIn> {
  const stored = await storeHandedIn(suite, person, { delivery, name: 'Protokół.txt', content })
  if (!stored.ok) throw new Error(stored.reason)
  const read = await readHandedIn(suite, person, delivery)
  if (!read.ok) throw new Error(read.reason)
  if (read.value.status !== 'filed') throw new Error(`Asked for ${read.value.questions.join(', ')}`)
  return read.value
}
