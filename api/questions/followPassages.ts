import type { EditionReadings } from '../documents/editionReadings.ts'
import { lineOf, mayRead, shelfOf } from '../documents/shelf.ts'
import { type Instant, millisecondsOf } from '../domain/calendar/officeTime.ts'
import { standingOn } from '../domain/documents/edition.ts'
import { holdsLines } from '../domain/documents/textPrint.ts'
import type { GivenPassageRow } from '../registers/lists/givenPassages.ts'
import { Conflict, type Entry } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { citationOf } from './answeredPassage.ts'
import { editionToday } from './reviewedAnswers.ts'

/** What is written for passages of a document without any edition in force. */
const WITHDRAWN = 'withdrawn'

/**
 * Looks after passages that people were given, once another edition of their document is in force: those that still
 * stand there are followed on in it, of the others their people are told, each once, by whichever instance claims it.
 */
export async function followGivenPassages(suite: Suite, readings: EditionReadings): Promise<void> {
  const moved = suite.registers.givenPassages
    .entries()
    .filter(({ row }) => isWaiting(row, suite.now()) && editionToday(suite, row.edition) !== row.edition)
  const replaced: Entry<GivenPassageRow>[] = []
  for (const entry of moved) {
    const now = editionToday(suite, entry.row.edition)
    const bare = now === undefined ? undefined : await readings.bare(now)
    // An edition that cannot be read yet tells nothing of what it keeps.
    if (now !== undefined && bare === undefined) continue
    if (now !== undefined && bare !== undefined && holdsLines(bare, entry.row.print))
      await save(suite, entry, { ...entry.row, edition: now })
    else {
      const claimed = await save(suite, entry, { ...entry.row, toldAt: suite.now() })
      if (claimed) replaced.push(claimed)
    }
  }
  const together = Map.groupBy(replaced, ({ row }) => `${row.person}|${row.document}`)
  for (const entries of together.values()) await tellReplaced(suite, entries)
}

/** Somebody who could not be reached is told later; so is whoever was claimed by an instance that ended before it had sent. */
const AGAIN_AFTER_MS = 15 * 60_000

const isWaiting = ({ toldOf, toldAt }: GivenPassageRow, now: Instant): boolean =>
  toldOf === undefined &&
  (toldAt === undefined || millisecondsOf(now) - millisecondsOf(toldAt) > AGAIN_AFTER_MS)

async function save(
  suite: Suite,
  entry: Entry<GivenPassageRow>,
  row: GivenPassageRow,
): Promise<Entry<GivenPassageRow> | undefined> {
  try {
    return await suite.registers.givenPassages.save({ ...entry, row })
  } catch (fault) {
    // Another instance was quicker.
    if (fault instanceof Conflict) return undefined
    throw fault
  }
}

async function tellReplaced(suite: Suite, entries: readonly Entry<GivenPassageRow>[]): Promise<void> {
  const [first] = entries
  if (!first) return
  const { person, edition } = first.row
  const inForce = editionToday(suite, edition)
  const shelf = shelfOf(suite)
  const old = shelf.editions.get(edition)
  const standing = old && standingOn(old, lineOf(shelf, old), suite.today())
  const now =
    inForce !== undefined && mayRead(suite, person, inForce) ? citationOf(suite, inForce, {}) : undefined
  const delivery = await suite.messenger.tell(person, {
    kind: 'passage-replaced',
    places: entries.map(one => one.row.place),
    ...(now ? { now } : {}),
    ...(standing && 'lastDay' in standing ? { lastDay: standing.lastDay } : {}),
  })
  if (!delivery.delivered) {
    suite.log.warn('replaced-passage-not-told', { failure: delivery.failure })
    if (delivery.failure === 'teams-unreachable') return
  }
  for (const entry of entries) await save(suite, entry, { ...entry.row, toldOf: inForce ?? WITHDRAWN })
}
