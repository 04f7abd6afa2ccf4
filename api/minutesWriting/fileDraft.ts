import type { Words } from '../domain/language.ts'
import { personOf } from '../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { subjectName } from '../domain/reviews/subject.ts'
import { checksumOf } from '../registers/library.ts'
import type { MinutesDraftRow } from '../registers/lists/minutesDrafts.ts'
import { Conflict } from '../registers/register.ts'
import type { HandedIn, HandInRefusal } from '../reviews/handedIn.ts'
import { handInRefusalWords } from '../reviews/handedIn.ts'
import { filedBefore } from '../reviews/handedInAnswer.ts'
import { fileAs, readHandedIn, storeHandedIn } from '../reviews/handIn.ts'
import type { HeldReview } from '../reviews/recordHeld.ts'
import type { Suite } from '../suite.ts'
import { type DraftRefusal, draftRefusalWords } from './draftRefusals.ts'
import type { MinutesDraft } from './minutesDraft.ts'
import { minutesPaper } from './minutesPaper.ts'
import { dropDraft, openDraftOf } from './openDraft.ts'
import { paperTitles } from './partHeadings.ts'

/** Why a draft was not filed as minutes. */
export type FileDraftRefusal = HandInRefusal | DraftRefusal | 'day-missing' | 'draft-empty'

export const fileDraftRefusalWords: Readonly<Record<FileDraftRefusal, Words>> = {
  ...handInRefusalWords,
  ...draftRefusalWords,
  'day-missing': {
    pl: 'Proszę podać datę przeglądu. Bez niej protokół nie może zostać złożony.',
    en: 'Please give the day of the review. Minutes cannot be filed without it.',
  },
  'draft-empty': {
    pl: 'Szkic jest pusty. Nie złożono protokołu.',
    en: 'The draft is empty. No minutes were filed.',
  },
}

/**
 * Writes a draft as an official paper and files it like any file that was handed in: stored, read and judged. The same
 * draft filed again, from another device or after a lost answer, is the same file. The draft ends with it.
 */
export async function fileDraft(
  suite: Suite,
  person: string,
  id: string,
): Promise<Outcome<HandedIn, FileDraftRefusal>> {
  const draft = openDraftOf(suite, person)
  if (draft?.id !== id) return filedEarlier(suite, person, id)
  const { minutes, entry } = draft
  if (isEmpty(minutes)) return refused('draft-empty')
  const { heldOn, kind, subject, period } = minutes
  if (heldOn === undefined) return refused('day-missing')
  const content = await paperOf(suite, person, { ...minutes, heldOn }, entry.row)
  const delivery = `${deliveriesOf(id)}${fingerprint(content)}`
  const name = `${paperTitles[kind]} ${period}.docx`
  const stored = await storeHandedIn(suite, person, { delivery, name, content })
  if (!stored.ok) return stored
  const as = { kind, subject, period, heldOn }
  const filed = await filedOnce(suite, person, delivery, as)
  if (filed.ok) await dropDraft(suite, person, id)
  return filed
}

const MOST_TRIES = 3

/** Reads and files what is stored; where another instance is doing the same, the one outcome is answered to both. */
async function filedOnce(
  suite: Suite,
  person: string,
  delivery: string,
  as: HeldReview,
): Promise<Outcome<HandedIn, HandInRefusal>> {
  for (let tries = 1; ; tries += 1) {
    try {
      const read = await readHandedIn(suite, person, delivery, as)
      return read.ok && read.value.status === 'asked' ? await fileAs(suite, person, delivery, as) : read
    } catch (fault) {
      if (!(fault instanceof Conflict) || tries === MOST_TRIES) throw fault
      await suite.registers.intakes.refetch(delivery)
    }
  }
}

const isEmpty = ({ attendance, texts, actions }: MinutesDraft): boolean =>
  attendance.length === 0 && actions.length === 0 && Object.values(texts).every(lines => lines.length === 0)

/** The paper is dated with the last change, so that writing it twice makes the same file. */
const paperOf = (
  suite: Suite,
  person: string,
  minutes: Parameters<typeof minutesPaper>[0],
  { changedAt }: MinutesDraftRow,
): Promise<Uint8Array> => {
  const office = suite.office()
  return minutesPaper(minutes, {
    office: office.settings.officeName,
    subjectName: subjectName(office, minutes.kind, minutes.subject, suite.today()),
    author: personOf(office.organisation, person)?.name ?? person,
    at: changedAt,
  })
}

const deliveriesOf = (id: string): string => `written:${id}:`

const fingerprint = (content: Uint8Array): string => checksumOf(content).slice(0, 16)

/** A draft that is no more: the minutes that were filed from it, if any. */
function filedEarlier(suite: Suite, person: string, id: string): Outcome<HandedIn, FileDraftRefusal> {
  const row = suite.registers.intakes
    .rows()
    .findLast(one => one.person === person && one.state === 'filed' && one.key.startsWith(deliveriesOf(id)))
  return row ? accepted(filedBefore(suite, row)) : refused('no-such-draft')
}
