import { mayRecord, maySeeReview } from '../../domain/access/reviewAccess.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { isDay } from '../../domain/calendar/day.ts'
import type { Words } from '../../domain/language.ts'
import { personOf } from '../../domain/organisation/organisation.ts'
import { accepted, type Outcome, refused } from '../../domain/outcome.ts'
import type { Review } from '../../domain/reviews/review.ts'
import { subjectName } from '../../domain/reviews/subject.ts'
import { polishDay } from '../../minutesWriting/polishDay.ts'
import { type Supplement, supplementPaper, supplementTitle } from '../../minutesWriting/supplementPaper.ts'
import { saysNotDone } from '../../reading/minutes/blankText.ts'
import { checksumOf } from '../../registers/library.ts'
import type { MinutesRow } from '../../registers/lists/minutes.ts'
import { KeyTaken } from '../../registers/register.ts'
import type { Suite } from '../../suite.ts'
import { INBOX, moveToPlace } from '../fileVersion.ts'
import { type MinutesFindings, readFindings } from '../minutesFindings.ts'
import { recordRefusalWords } from '../recordHeld.ts'
import { type SupplementAnswers, supplementedFindings } from './supplementedFindings.ts'

/** Why minutes were not supplemented. */
export type SupplementRefusal =
  | 'no-such-review'
  | 'not-allowed-to-record'
  | 'changed-meanwhile'
  | 'minutes-not-read'
  | 'nothing-supplied'
  | 'deadline-before-review'
  | 'part-says-nothing'

export const supplementRefusalWords: Readonly<Record<SupplementRefusal, Words>> = {
  'no-such-review': recordRefusalWords['no-such-review'],
  'not-allowed-to-record': recordRefusalWords['not-allowed-to-record'],
  'changed-meanwhile': recordRefusalWords['changed-meanwhile'],
  'minutes-not-read': {
    pl: 'Tego pliku nie odczytano, dlatego nie wiadomo, czego w nim brakuje. Proszę przesłać czytelny plik.',
    en: 'This file could not be read, so it is not known what it lacks. Please send a readable file.',
  },
  'nothing-supplied': {
    pl: 'Nie podano niczego, czego brakuje w protokole.',
    en: 'Nothing that the minutes lack was given.',
  },
  'deadline-before-review': {
    pl: 'Termin nie może być wcześniejszy niż data przeglądu.',
    en: 'A deadline cannot be before the day of the review.',
  },
  'part-says-nothing': {
    pl: 'Wpisano, że czegoś nie omówiono. To nie uzupełnia protokołu.',
    en: 'It says that something was not discussed. That does not complete the minutes.',
  },
}

/** Minutes with what was added to them. */
export interface SupplementedMinutes {
  readonly review: string
  /** The version that the supplement became. */
  readonly version: number
  /** Whether this very supplement was there already. */
  readonly again: boolean
}

/**
 * Writes what was missing in minutes into a paper of its own and files it with them, as the next version, which leaves
 * the minutes as they are. The parts are judged over both together from then on. Whoever adds to a version first has
 * added to it: the same said again is the same supplement, anything else is refused and shown how it stands.
 */
export async function fileSupplement(
  suite: Suite,
  actor: string,
  target: { readonly review: string; readonly version: number },
  answers: SupplementAnswers,
): Promise<Outcome<SupplementedMinutes, SupplementRefusal>> {
  const office = suite.office()
  const review = office.reviews.find(one => one.key === target.review)
  const base = suite.registers.minutes.find(`${target.review}#${target.version}`)?.row
  if (review?.state !== 'recorded' || !base || !maySeeReview(office.organisation, actor))
    return refused('no-such-review')
  if (!mayRecord(office.organisation, actor, review, suite.today())) return refused('not-allowed-to-record')
  const before = readFindings(base.findings)
  if (!before) return refused('minutes-not-read')
  const wrong = wrongWith(review.heldOn, answers)
  if (wrong) return refused(wrong)
  const findings = supplementedFindings(review.kind, before, answers)
  if (JSON.stringify(findings) === JSON.stringify(before)) return refused('nothing-supplied')
  const version = target.version + 1
  const taken = suite.registers.minutes.find(`${review.key}#${version}`)?.row
  if (taken) return sameOrChanged(taken, findings)
  const row = await written(suite, actor, { review, base, before, findings, answers })
  try {
    await moveToPlace(suite, await suite.registers.minutes.add(row), review.kind)
    return accepted({ review: review.key, version, again: false })
  } catch (fault) {
    if (!(fault instanceof KeyTaken)) throw fault
    const theirs = await suite.registers.minutes.refetch(row.key)
    return theirs ? sameOrChanged(theirs.row, findings) : refused('changed-meanwhile')
  }
}

function wrongWith(
  heldOn: Day,
  { tasks, newTasks, texts }: SupplementAnswers,
): SupplementRefusal | undefined {
  if ([...tasks, ...newTasks].some(({ due }) => due !== undefined && due < heldOn))
    return 'deadline-before-review'
  if (Object.values(texts).some(lines => saysNotDone(lines.join(' ')))) return 'part-says-nothing'
  return undefined
}

const sameOrChanged = (
  row: MinutesRow,
  findings: MinutesFindings,
): Outcome<SupplementedMinutes, SupplementRefusal> =>
  row.supplements !== undefined && JSON.stringify(row.findings) === JSON.stringify(findings)
    ? accepted({ review: row.review, version: row.version, again: true })
    : refused('changed-meanwhile')

interface Written {
  readonly review: Extract<Review, { state: 'recorded' }>
  readonly base: MinutesRow
  readonly before: MinutesFindings
  readonly findings: MinutesFindings
  readonly answers: SupplementAnswers
}

/** Stores the paper and answers the row that will file it. */
async function written(suite: Suite, actor: string, { review, base, before, findings, answers }: Written) {
  const office = suite.office()
  const at = suite.now()
  const { kind, subject, period, heldOn } = review
  const supplement: Supplement = {
    kind,
    period,
    heldOn,
    version: base.version,
    filedAt: base.filedAt,
    fileName: base.fileName,
    tasks: tasksOf(before, findings),
    attendance: answers.attendance,
    texts: answers.texts,
  }
  const content = await supplementPaper(supplement, {
    office: office.settings.officeName,
    subjectName: subjectName(office, kind, subject, suite.today()),
    author: personOf(office.organisation, actor)?.name ?? actor,
    at,
  })
  const sha256 = checksumOf(content)
  const fileName = `${supplementTitle(kind)}.docx`
  // A folder for each paper: one that lost the claim of its version lies in nobody's way.
  const stored = await suite.registers.minutesLibrary.store(
    `${INBOX}/${actor}/${sha256.slice(0, 16)}`,
    fileName,
    content,
  )
  return {
    key: `${review.key}#${base.version + 1}`,
    review: review.key,
    version: base.version + 1,
    filedAt: at,
    filedBy: actor,
    fileId: stored.id,
    fileName,
    fileUrl: stored.url,
    fileSize: content.length,
    sha256,
    findings,
    supplements: base.version,
  } satisfies MinutesRow
}

/** The tasks of which something was said, as they stand now. */
const tasksOf = (before: MinutesFindings, after: MinutesFindings): Supplement['tasks'] =>
  after.actions.flatMap((task, index) => {
    const was = before.actions[index]
    if (was && was.responsible === task.responsible && was.due === task.due) return []
    return [
      {
        ...(was ? { number: index + 1 } : {}),
        task: task.task,
        responsible: task.responsible,
        due: task.due !== undefined && isDay(task.due) ? polishDay(task.due) : task.due,
      },
    ]
  })
