import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { dangerousContent } from '../reading/dangerousContent.ts'
import { defaultLimits } from '../reading/limits.ts'
import type { MinutesReading } from '../reading/minutes/minutesReading.ts'
import type { ReadingRefusal } from '../reading/refusals.ts'
import { safeFileName } from '../reading/safeFileName.ts'
import { checksumOf, FileMissing } from '../registers/library.ts'
import type { IntakeRow } from '../registers/lists/intakes.ts'
import { type Entry, KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { fileIntake } from './fileIntake.ts'
import { INBOX } from './fileVersion.ts'
import { type HandedIn, type HandInRefusal, isNeverFiled, type StoreRefusal } from './handedIn.ts'
import { askedAbout, filedBefore, type KeptReading, keptOf } from './handedInAnswer.ts'
import { findingsOf } from './minutesFindings.ts'
import type { HeldReview } from './recordHeld.ts'
import { settleIntake } from './settleIntake.ts'
import { guessOf, type Hint, readingContext } from './whatFileSays.ts'

/** A file as it arrives. */
export interface ArrivedFile {
  /** What tells this delivery from every other; the same delivery told again is the same file. */
  readonly delivery: string
  readonly name: string
  readonly content: Uint8Array
}

/**
 * Stores a file before anything is made of it: once this answers, it lies in the office's SharePoint. A delivery that
 * was stored before is answered as it is (`again`).
 * @param onItsWay called when the file is acceptable and is being sent.
 */
export async function storeHandedIn(
  suite: Suite,
  actor: string,
  file: ArrivedFile,
  onItsWay: (fileName: string) => void = () => undefined,
): Promise<Outcome<{ intake: IntakeRow; again: boolean }, StoreRefusal>> {
  const { intakes, minutesLibrary } = suite.registers
  const known = intakes.find(file.delivery)
  if (known) return accepted({ intake: known.row, again: true })
  if (file.content.length > defaultLimits.fileBytes) return refused('file-too-large')
  const danger = dangerousContent(file.content)
  if (danger) return refused(danger)
  const fileName = safeFileName(file.name)
  const folder = `${INBOX}/${actor}/${checksumOf(file.delivery).slice(0, 16)}`
  const storing = minutesLibrary.store(folder, fileName, file.content)
  onItsWay(fileName)
  // Made while the file is on its way: it takes as long as a request.
  const contentHash = checksumOf(file.content)
  const stored = await storing
  const intake: IntakeRow = {
    key: file.delivery,
    person: actor,
    receivedAt: suite.now(),
    fileId: stored.id,
    fileName,
    fileUrl: stored.url,
    fileSize: file.content.length,
    sha256: contentHash,
    state: 'stored',
  }
  try {
    return accepted({ intake: (await intakes.add(intake)).row, again: false })
  } catch (fault) {
    if (!(fault instanceof KeyTaken)) throw fault
    const theirs = await intakes.refetch(file.delivery)
    if (!theirs) throw fault
    return accepted({ intake: theirs.row, again: true })
  }
}

/** A file whose sender waits for what becomes of it. */
export interface AtHand {
  readonly content: Uint8Array
  /** SHA-256 of the bytes, where it is known; it is made otherwise. */
  readonly sha256?: string
  /** What reading has begun to make of it already. */
  readonly reading?: Promise<Outcome<MinutesReading, ReadingRefusal>>
}

/**
 * Stores a file and makes of it what `readHandedIn` makes of it. It is read while it is on its way to SharePoint; nothing
 * comes of the reading before the file lies there.
 */
export async function handIn(
  suite: Suite,
  actor: string,
  file: ArrivedFile,
  hint?: Hint,
): Promise<Outcome<HandedIn, HandInRefusal>> {
  const { content } = file
  let reading: AtHand['reading']
  const stored = await storeHandedIn(suite, actor, file, fileName => {
    reading = suite.reader.readMinutes(content, fileName, readingContext(suite.office(), suite.today()))
    // Whoever awaits it hears of a fault; if nobody does, the file was not stored, and that is what is told.
    reading.catch(() => undefined)
  })
  if (!stored.ok) return stored
  const { intake, again } = stored.value
  return readHandedIn(suite, actor, file.delivery, hint, {
    content,
    ...(again ? {} : { sha256: intake.sha256 }),
    ...(reading ? { reading } : {}),
  })
}

/**
 * Reads a stored file, and files it when it is clear which review it belongs to and the sender answers for it;
 * otherwise says what has to be asked. Read again, a filed one answers as it was filed.
 * @param hint the review that the sender came from, if any.
 * @param atHand the file's bytes where the caller still has them; they are read instead of the stored file when they
 * are the very same.
 */
export async function readHandedIn(
  suite: Suite,
  actor: string,
  delivery: string,
  hint?: Hint,
  atHand?: AtHand,
): Promise<Outcome<HandedIn, HandInRefusal>> {
  const entry = await ownIntake(suite, actor, delivery)
  if (!entry.ok) return entry
  const { row } = entry.value
  if (row.state === 'filed') return accepted(filedBefore(suite, row))
  if (row.state === 'refused') return refused((row.refusal ?? 'file-not-readable') as ReadingRefusal)
  const office = suite.office()
  const today = suite.today()
  const same = atHand && (atHand.sha256 ?? checksumOf(atHand.content)) === row.sha256 ? atHand : undefined
  const content = same?.content ?? (await bytesOf(suite, row))
  if (!content) return refused('no-such-delivery')
  const reading = await (same?.reading ??
    suite.reader.readMinutes(content, row.fileName, readingContext(office, today)))
  if (!reading.ok && isNeverFiled(reading.reason)) {
    const settled = { state: 'refused', refusal: reading.reason } as const
    await settleIntake(suite, entry.value, settled, now => now.state === 'stored')
    return refused(reading.reason)
  }
  const guess = guessOf(office, actor, today, reading.ok ? reading.value : undefined, hint)
  const findings = reading.ok && reading.value.kind !== 'not-minutes' ? findingsOf(reading.value) : undefined
  const unreadable = reading.ok ? undefined : reading.reason
  const kept: KeptReading = {
    guess,
    ...(findings ? { findings } : {}),
    ...(unreadable ? { unreadable } : {}),
  }
  if (guess.questions.length === 0 && guess.kind && guess.subject && guess.heldOn)
    return fileIntake(suite, actor, entry.value, kept, {
      kind: guess.kind,
      subject: guess.subject,
      heldOn: guess.heldOn,
      ...(hint?.period ? { period: hint.period } : {}),
    })
  const settled = { state: 'asked', findings: kept } as const
  const now = await settleIntake(suite, entry.value, settled, one => one.state === 'stored')
  if (now.state === 'filed') return accepted(filedBefore(suite, now))
  if (now.state === 'withdrawn') return refused('delivery-withdrawn')
  return accepted(askedAbout(suite, actor, now, kept))
}

/** Files a stored file as the minutes that the sender says it is. */
export async function fileAs(
  suite: Suite,
  actor: string,
  delivery: string,
  as: HeldReview,
): Promise<Outcome<HandedIn, HandInRefusal>> {
  const entry = await ownIntake(suite, actor, delivery)
  if (!entry.ok) return entry
  if (entry.value.row.state === 'filed') return accepted(filedBefore(suite, entry.value.row))
  return fileIntake(suite, actor, entry.value, keptOf(entry.value.row), as)
}

/** Takes back a file that was handed in by mistake and is not filed yet. */
export async function withdrawHandedIn(
  suite: Suite,
  actor: string,
  delivery: string,
): Promise<Outcome<IntakeRow, HandInRefusal>> {
  const entry = await ownIntake(suite, actor, delivery)
  if (!entry.ok) return entry
  if (entry.value.row.state === 'filed') return refused('minutes-already-filed')
  const now = await settleIntake(
    suite,
    entry.value,
    { state: 'withdrawn' },
    one => one.state !== 'filed' && one.state !== 'withdrawn',
  )
  return now.state === 'filed' ? refused('minutes-already-filed') : accepted(now)
}

async function ownIntake(
  suite: Suite,
  actor: string,
  delivery: string,
): Promise<Outcome<Entry<IntakeRow>, HandInRefusal>> {
  const entry = suite.registers.intakes.find(delivery) ?? (await suite.registers.intakes.refetch(delivery))
  if (!entry || entry.row.person !== actor) return refused('no-such-delivery')
  if (entry.row.state === 'withdrawn') return refused('delivery-withdrawn')
  return accepted(entry)
}

async function bytesOf(suite: Suite, row: IntakeRow): Promise<Uint8Array | undefined> {
  try {
    return await new Response(await suite.registers.minutesLibrary.read(row.fileId)).bytes()
  } catch (fault) {
    if (fault instanceof FileMissing) return undefined
    throw fault
  }
}
