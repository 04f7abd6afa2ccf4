import type { Day } from '../domain/calendar/day.ts'
import { FASTEST_REHEARSAL, type Rehearsal } from '../domain/incidents/exercise.ts'
import { keepsIncidents } from '../domain/incidents/incidentAccess.ts'
import type { Words } from '../domain/language.ts'
import { type Organisation, personOf } from '../domain/organisation/organisation.ts'
import { type Outcome, refused } from '../domain/outcome.ts'
import type { Suite } from '../suite.ts'
import { type Reported, type ReportRefusal, reportIncident } from './reportIncident.ts'

export type ExerciseRefusal =
  | ReportRefusal
  | 'not-allowed-to-exercise'
  | 'participants-not-known'
  | 'speed-not-possible'

export const exerciseRefusalWords: Readonly<Record<Exclude<ExerciseRefusal, ReportRefusal>, Words>> = {
  'not-allowed-to-exercise': {
    pl: 'Ćwiczenie rozpoczyna Inspektor Ochrony Danych albo jego zastępstwo.',
    en: 'An exercise is started by the data protection officer or whoever stands in.',
  },
  'participants-not-known': {
    pl: 'Proszę wskazać uczestników spośród osób pracujących w urzędzie.',
    en: 'Please name participants among the people who work for the office.',
  },
  'speed-not-possible': {
    pl: 'Zegar ćwiczenia może biec od 1 do 3600 razy szybciej.',
    en: 'The clock of an exercise can run 1 to 3,600 times faster.',
  },
}

/** Starts a marked rehearsal: a case with a faster clock, of which only its participants hear. */
export async function startExercise(
  suite: Suite,
  actor: string,
  told: Pick<Reported, 'delivery' | 'what' | 'personalData' | 'ongoing'>,
  rehearsal: Rehearsal,
): Promise<Outcome<{ readonly number: string; readonly again: boolean }, ExerciseRefusal>> {
  const { organisation } = suite.office()
  const reason = refusalOf(organisation, actor, rehearsal, suite.today())
  if (reason) return refused(reason)
  const participants = [...new Set([actor, ...rehearsal.participants])]
  return reportIncident(suite, {
    ...told,
    source: 'person',
    reporter: actor,
    noticedAt: suite.now(),
    rehearsal: { speed: rehearsal.speed, participants },
  })
}

function refusalOf(
  organisation: Organisation,
  actor: string,
  { speed, participants }: Rehearsal,
  today: Day,
): ExerciseRefusal | undefined {
  if (!keepsIncidents(organisation, actor, today)) return 'not-allowed-to-exercise'
  if (!(speed >= 1 && speed <= FASTEST_REHEARSAL)) return 'speed-not-possible'
  const known =
    participants.length > 0 && participants.every(person => personOf(organisation, person)?.active)
  return known ? undefined : 'participants-not-known'
}
