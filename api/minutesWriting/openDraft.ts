import { createHash } from 'node:crypto'
import { mayRecord } from '../domain/access/reviewAccess.ts'
import type { Period } from '../domain/calendar/period.ts'
import { subjectsOf } from '../domain/obligations/reviewObligations.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { heldOnOf, reviewKey, reviewsOf } from '../domain/reviews/review.ts'
import type { ReviewKind } from '../domain/reviews/schedule.ts'
import type { MinutesDraftRow } from '../registers/lists/minutesDrafts.ts'
import { Conflict, type Entry, KeyTaken } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import type { DraftRefusal } from './draftRefusals.ts'
import {
  draftShape,
  emptyDraft,
  LONGEST_LINE,
  type MinutesDraft,
  MOST_ACTIONS,
  MOST_ATTENDEES,
  MOST_LINES,
} from './minutesDraft.ts'

/** Which review minutes are written of. */
export interface WrittenReview {
  readonly kind: ReviewKind
  readonly subject: string
  readonly period: Period
}

/** Minutes that a person is writing, as they are kept. */
export interface OpenDraft {
  /** Tells this draft from every other of the person. */
  readonly id: string
  readonly minutes: MinutesDraft
  /** What the next chat message answers; absent while nothing is being dictated. */
  readonly asking?: string | undefined
  /** The chat message that was taken last. */
  readonly heard?: string | undefined
  readonly entry: Entry<MinutesDraftRow>
}

const keyOf = ({ kind, subject, period }: WrittenReview): string => reviewKey(kind, subject, period)

/** The draft that a person is writing, if any. A row that cannot be read is as good as none. */
export function openDraftOf(suite: Suite, person: string): OpenDraft | undefined {
  const entry = suite.registers.minutesDrafts.find(person)
  return entry && asDraft(entry)
}

/** The same straight from SharePoint: another instance may have asked the last question. */
export async function freshDraftOf(suite: Suite, person: string): Promise<OpenDraft | undefined> {
  const entry = await suite.registers.minutesDrafts.refetch(person)
  return entry && asDraft(entry)
}

function asDraft(entry: Entry<MinutesDraftRow>): OpenDraft | undefined {
  const minutes = draftShape.safeParse(entry.row.content)
  if (!minutes.success) return undefined
  const { draft, asking, heard } = entry.row
  return { id: draft, minutes: minutes.data, asking, heard, entry }
}

/**
 * Begins to write minutes of a review, or goes on with those begun. What is known already, the day of the review, is
 * filled in. A person writes one set of minutes at a time: the row with their key is the claim.
 */
export async function startDraft(
  suite: Suite,
  person: string,
  review: WrittenReview,
  asking?: string,
): Promise<Outcome<OpenDraft, DraftRefusal>> {
  const office = suite.office()
  if (!subjectsOf(office, review.kind).includes(review.subject)) return refused('no-such-review')
  const identity = { ...review, key: '', extraordinary: false }
  if (!mayRecord(office.organisation, person, identity, suite.today()))
    return refused('not-allowed-to-record')
  const known = suite.registers.minutesDrafts.find(person)
  const open = known && asDraft(known)
  if (open && known.row.review === keyOf(review))
    return asking === undefined ? accepted(open) : changeDraft(suite, person, open.id, { asking })
  if (open) return refused('other-draft-open')
  const held = reviewsOf(office.reviews, review.kind, review.subject, review.period)
    .map(heldOnOf)
    .findLast(day => day !== undefined)
  const at = suite.now()
  const row: MinutesDraftRow = {
    person,
    draft: createHash('sha256')
      .update(`${person}|${keyOf(review)}|${at}`)
      .digest('base64url')
      .slice(0, 20),
    review: keyOf(review),
    content: { ...emptyDraft(review), ...(held === undefined ? {} : { heldOn: held }) },
    ...(asking === undefined ? {} : { asking }),
    changedAt: at,
  }
  try {
    const entry = known
      ? await suite.registers.minutesDrafts.save({ ...known, row })
      : await suite.registers.minutesDrafts.add(row)
    return asOutcome(entry)
  } catch (fault) {
    if (!(fault instanceof KeyTaken || fault instanceof Conflict)) throw fault
    const theirs = await suite.registers.minutesDrafts.refetch(person)
    return theirs?.row.review === keyOf(review) ? asOutcome(theirs) : refused('other-draft-open')
  }
}

/** What changes in a draft; `asking: ''` ends the dictation. */
export interface DraftChange {
  readonly minutes?: (minutes: MinutesDraft) => MinutesDraft
  readonly asking?: string
  readonly heard?: string
  /** Done only while this is being asked. */
  readonly whileAsking?: string
}

const MOST_TRIES = 4
/** What a list column holds, with room to spare. */
const MOST_KEPT = 60_000

/**
 * Changes a draft; what another device has changed in the meantime is kept, and this is done on top of it.
 * @param from the draft as it was read last, where that is newer than the copy in memory.
 */
export async function changeDraft(
  suite: Suite,
  person: string,
  id: string,
  change: DraftChange,
  from?: OpenDraft,
): Promise<Outcome<OpenDraft, DraftRefusal>> {
  let entry = from?.entry ?? suite.registers.minutesDrafts.find(person)
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const open = entry && asDraft(entry)
    if (!entry || open?.id !== id) return refused('no-such-draft')
    if (change.whileAsking !== undefined && open.asking !== change.whileAsking)
      return refused('changed-meanwhile')
    const { asking: _asking, ...kept } = entry.row
    const asking = change.asking ?? entry.row.asking
    const content = change.minutes ? draftShape.parse(clamped(change.minutes(open.minutes))) : open.minutes
    if (JSON.stringify(content).length > MOST_KEPT) return refused('draft-too-long')
    const row: MinutesDraftRow = {
      ...kept,
      content,
      ...(asking ? { asking } : {}),
      ...(change.heard === undefined ? {} : { heard: change.heard }),
      changedAt: suite.now(),
    }
    try {
      return asOutcome(await suite.registers.minutesDrafts.save({ ...entry, row }))
    } catch (fault) {
      if (!(fault instanceof Conflict)) throw fault
      entry = fault.current as Entry<MinutesDraftRow> | undefined
    }
  }
  return refused('changed-meanwhile')
}

const clamped = (minutes: MinutesDraft): MinutesDraft => ({
  ...minutes,
  attendance: minutes.attendance.slice(0, MOST_ATTENDEES),
  texts: Object.fromEntries(
    Object.entries(minutes.texts).map(([part, lines]) => [part, lines.slice(0, MOST_LINES)]),
  ),
  actions: minutes.actions
    .slice(0, MOST_ACTIONS)
    .map(one => ({ ...one, task: one.task.slice(0, LONGEST_LINE) })),
})

/** Throws a draft away; one that is gone already is thrown away. */
export async function dropDraft(suite: Suite, person: string, id: string): Promise<void> {
  const entry = suite.registers.minutesDrafts.find(person)
  if (entry?.row.draft !== id) return
  try {
    await suite.registers.minutesDrafts.remove(entry)
  } catch (fault) {
    if (!(fault instanceof Conflict)) throw fault
    const current = fault.current as Entry<MinutesDraftRow> | undefined
    if (current?.row.draft === id) await suite.registers.minutesDrafts.remove(current)
  }
}

function asOutcome(entry: Entry<MinutesDraftRow>): Outcome<OpenDraft, DraftRefusal> {
  const draft = asDraft(entry)
  return draft ? accepted(draft) : refused('no-such-draft')
}
