import { millisecondsOf } from '../domain/calendar/officeTime.ts'
import { minutesFolder } from '../domain/reviews/minutesFolder.ts'
import type { Review, ReviewIdentity } from '../domain/reviews/review.ts'
import type { ReviewKind } from '../domain/reviews/schedule.ts'
import { safeFileName } from '../reading/safeFileName.ts'
import { NameTaken } from '../registers/library.ts'
import type { IntakeRow } from '../registers/lists/intakes.ts'
import type { MinutesRow } from '../registers/lists/minutes.ts'
import { Conflict, type Entry, KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'

/** Where files wait that nobody has said yet what they are. */
export const INBOX = 'Wplyw'

const MOST_TRIES = 20

/**
 * Adds the stored file as the next version of the review's minutes. The row is the claim of the version number: two
 * files at once get two numbers. `moveToPlace` has to follow; where it does not, the next tidying moves the file.
 */
export async function claimVersion(
  suite: Suite,
  review: Review,
  intake: IntakeRow,
  findings: unknown,
): Promise<Entry<MinutesRow>> {
  const { minutes } = suite.registers
  const ours = (): Entry<MinutesRow>[] => minutes.entries().filter(one => one.row.review === review.key)
  const before = ours().find(one => one.row.fileId === intake.fileId)
  if (before) return before
  let version = Math.max(0, ...ours().map(one => one.row.version)) + 1
  for (let tries = 0; tries < MOST_TRIES; tries += 1, version += 1) {
    const row: MinutesRow = {
      key: `${review.key}#${version}`,
      review: review.key,
      version,
      filedAt: intake.receivedAt,
      filedBy: intake.person,
      fileId: intake.fileId,
      fileName: intake.fileName,
      fileUrl: intake.fileUrl,
      fileSize: intake.fileSize,
      sha256: intake.sha256,
      ...(findings === undefined ? {} : { findings }),
    }
    try {
      return await minutes.add(row)
    } catch (fault) {
      if (!(fault instanceof KeyTaken)) throw fault
      const taken = await minutes.refetch(row.key)
      if (taken?.row.fileId === intake.fileId) return taken
    }
  }
  throw new Error(`No free version of ${review.key} within ${MOST_TRIES} tries`)
}

/** Puts a filed version into the folder of its unit, process or area; a file that is there already stays. */
export async function moveToPlace(
  suite: Suite,
  entry: Entry<MinutesRow>,
  kind: ReviewKind,
): Promise<Entry<MinutesRow>> {
  if (!isInInbox(entry.row)) return entry
  const [, subject = '', period = ''] = entry.row.review.split(':')
  const name = safeFileName(`w${entry.row.version} ${entry.row.fileName}`)
  try {
    const file = await suite.registers.minutesLibrary.move(
      entry.row.fileId,
      minutesFolder(kind, subject, period),
      name,
    )
    return await suite.registers.minutes.save({ ...entry, row: { ...entry.row, fileUrl: file.url } })
  } catch (fault) {
    // The minutes are filed and found by the file's id wherever it lies; the next tidying moves it.
    if (!(fault instanceof Conflict || fault instanceof NameTaken))
      suite.log.warn('minutes-not-moved', { fault })
    return entry
  }
}

/** Makes the folder that minutes will be moved to, while there is something else to wait for; a failure does no harm. */
export function prepareFolder(suite: Suite, { kind, subject, period }: ReviewIdentity): void {
  void suite.registers.minutesLibrary
    .prepare(minutesFolder(kind, subject, period))
    .catch((fault: unknown) => suite.log.warn('folder-not-prepared', { fault }))
}

const isInInbox = (row: MinutesRow): boolean => row.fileUrl.includes(`/${INBOX}/`)

/** A filing that is under way moves its file itself. */
const UNDER_WAY_MS = 120_000

/** Moves what an interrupted filing has left in the inbox; answers how many files. */
export async function tidyInbox(suite: Suite): Promise<number> {
  const before = millisecondsOf(suite.now()) - UNDER_WAY_MS
  const left = suite.registers.minutes
    .entries()
    .filter(({ row }) => isInInbox(row) && millisecondsOf(row.filedAt) < before)
  let moved = 0
  for (const entry of left) {
    const kind = entry.row.review.split(':')[0] as ReviewKind
    if ((await moveToPlace(suite, entry, kind)) !== entry) moved++
  }
  return moved
}
