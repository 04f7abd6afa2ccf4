import { type PartKey, requiredParts } from '../../domain/reviews/requiredParts.ts'
import type { ReviewKind } from '../../domain/reviews/schedule.ts'
import type { Place } from '../blocks.ts'
import type { FoundAction } from './actions.ts'
import type { Attendance } from './attendance.ts'
import { isBlank, saysNone, saysNotDone } from './blankText.ts'
import { described, filled, shown } from './describedParts.ts'
import { foldText } from './foldText.ts'
import type { MinutesText, Passage } from './passages.ts'
import { peopleOf } from './people.ts'
import { findDates } from './polishDates.ts'
import { sentencesOf } from './sentences.ts'

/**
 * `partial`: some actions lack it. `unclear`: a person must look, for example when the list is in an attachment
 * or a whole unit is named as responsible.
 */
export interface FoundPart {
  readonly state: 'present' | 'missing' | 'partial' | 'unclear'
  readonly place?: Place
  readonly passage?: string
}

/** The required parts of minutes of that kind, each present or not, with the passage it was found in. */
export function partsOf(
  kind: ReviewKind,
  text: MinutesText,
  attendance: Attendance,
  actions: readonly FoundAction[],
): Partial<Record<PartKey, FoundPart>> {
  const parts: Partial<Record<PartKey, FoundPart>> = {}
  for (const key of requiredParts[kind]) parts[key] = partOf(key, text, attendance, actions)
  return parts
}

function partOf(
  key: PartKey,
  text: MinutesText,
  attendance: Attendance,
  actions: readonly FoundAction[],
): FoundPart {
  switch (key) {
    case 'attendance':
      return {
        state: attendance.state,
        ...(attendance.place ? { place: attendance.place } : {}),
        ...(attendance.passage ? { passage: attendance.passage } : {}),
      }
    case 'topics':
      return topics(text, actions)
    case 'conclusions':
      return conclusions(text, actions)
    case 'actions':
    case 'improvementActions':
      return agreed(actions)
    case 'responsible':
      return ofEach(actions, action =>
        action.responsible === undefined
          ? namesAttendee(action, attendance)
            ? 'unclear'
            : 'missing'
          : action.responsible.group
            ? 'unclear'
            : 'present',
      )
    case 'deadlines':
      return ofEach(actions, action =>
        action.due !== undefined ? 'present' : namesDay(action) ? 'unclear' : 'missing',
      )
    default:
      return described(key, text)
  }
}

/** Somebody who was there stands beside the task, though not as the one who has it: a person must look. */
const namesAttendee = (action: FoundAction, attendance: Attendance): boolean =>
  action.place.row === undefined &&
  peopleOf(attendance.attendees.map(one => one.name)).find(action.passage).length > 0

/** A day stands beside the task, though not as its term; one of a decree or a month gone by does not count. */
const namesDay = (action: FoundAction): boolean =>
  action.place.row === undefined &&
  findDates(action.passage).some(
    date =>
      (date.kind === 'exact' || date.kind === 'no-year') &&
      !/(?:^|\s)(?:z|ze|z dnia|od|za|nr|po)\s*$/.test(action.passage.slice(0, date.start)),
  )

const agreed = (actions: readonly FoundAction[]): FoundPart =>
  actions[0]
    ? { state: 'present', place: actions[0].place, passage: actions[0].passage }
    : { state: 'missing' }

function ofEach(
  actions: readonly FoundAction[],
  look: (action: FoundAction) => 'present' | 'missing' | 'unclear',
): FoundPart {
  const states = actions.map(look)
  const lacking = states.indexOf('missing')
  if (actions.length === 0 || states.every(state => state === 'missing')) return { state: 'missing' }
  if (lacking >= 0)
    return { state: 'partial', place: actions[lacking]!.place, passage: actions[lacking]!.passage }
  const unclear = states.indexOf('unclear')
  const at = Math.max(0, unclear)
  return {
    state: unclear >= 0 ? 'unclear' : 'present',
    place: actions[at]!.place,
    passage: actions[at]!.passage,
  }
}

const TOPIC_WORDS =
  /\b(?:omowi(?:on|l)\w*|omawia(?:n|l)\w*|poruszo\w*|poruszyl\w*|porusza\w*|zreferowa\w*|zrelacjonowa\w*|poinformowa\w*|tematem|tematami|tematyk\w*|mowiono|mowilismy|rozmawia\w*|dyskusj\w*|przedstawi\w*|zapoznan\w*|przeanalizowan\w*|dyskutowan\w*|budzet\w*|ryzyk\w*|incydent\w*|awari\w*|aktyw(?:ow|a)|biezac\w+ zada\w*|zadania biezace|sprawy biezace|bezpieczenstw\w* informacji|discussed)\b/
const CONCLUSION_WORDS =
  /\b(?:wniosk\w*|wniosek|stwierdzon\w*|uznano|podsumow\w*|zdaniem (?:uczestnik|zebran|obecn)\w*|w ocenie|uczestnicy zgodnie|zauwazono|zwrocono uwage|konkluzj\w*|skonstatowano|wynika z tego|oceniono|rekomend\w*)\b/

function topics(text: MinutesText, actions: readonly FoundAction[]): FoundPart {
  const labelled = text.passages.find(
    one =>
      (one.label === 'topics' || (one.label === 'area' && one.opens)) &&
      filled(one) &&
      !saysNone(one.text) &&
      !saysNotDone(one.text),
  )
  if (labelled) return shown(labelled)
  const column = text.tables.find(
    one => one.reading.kind === 'actions' && one.reading.rows.some(row => !isBlank(row.topic)),
  )
  if (column && column.reading.kind === 'actions')
    return { state: 'present', place: column.place, passage: column.reading.rows[0]!.topic }
  const emptyLabel = text.passages.some(one => one.label === 'topics' && one.opens)
  const candidates = text.passages.filter(
    one =>
      (one.label === undefined ||
        (!emptyLabel &&
          (one.label === 'runAnalysis' ||
            one.label === 'eventsIncidentsFailures' ||
            one.label === 'improvementActions' ||
            one.label === 'riskAnalysis' ||
            one.label === 'previousActions' ||
            one.label === 'indicators'))) &&
      filled(one) &&
      (one.place.block > 0 || one.text.length > 150),
  )
  for (const passage of candidates) {
    const sentence = sentencesOf(passage.text).find(
      one =>
        TOPIC_WORDS.test(foldText(one)) &&
        one.length > 25 &&
        !/^(?:protok|notatk)/i.test(one) &&
        !saysNotDone(one) &&
        !CONCLUSION_WORDS.test(foldText(one).slice(0, 20)),
    )
    if (sentence && !(emptyLabel && !/omowi|omawia|porusz/.test(foldText(sentence))))
      return shown({ place: passage.place, text: sentence })
  }
  return emptyLabel ? { state: 'missing' } : told(candidates, actions)
}

/** About the meeting itself, or what it came to: not what was talked of. */
const NOT_TOLD =
  /\b(?:odbyl\w*|rozpocz\w*|zakoncz\w*|przewodnicz\w*|prowadzil\w*|protokol\w*|notatk\w*|obecn\w*|nieobecn\w*|uczestni\w*|udzial\w*|ustalono|uzgodniono|postanowiono|zobowiaz\w*|powierz\w*|zlecon\w*|polecon\w*|odpowiedzialn\w*|termin\w*|sporzadzil\w*|zatwierdz\w*|otrzymuj\w*|zalacznik\w*|pozdraw\w*|dzien dobry|szanown\w*)\b/
const PAST_DOING =
  /\b\p{L}{3,}(?:ono|ano|eto|yto|uto|[aiye]l[aoiy]?|sl[aoiy])\b|\b(?:jest|sa|brak|trwa\w*|wynosi)\b/u

/** Minutes without any heading for it tell all the same what was talked of. */
function told(candidates: readonly Passage[], actions: readonly FoundAction[]): FoundPart {
  const tasks = new Set(actions.map(action => action.passage))
  for (const passage of candidates) {
    if (passage.label !== undefined) continue
    const sentence = sentencesOf(passage.text).find(one => {
      const folded = foldText(one)
      return (
        one.length > 45 &&
        PAST_DOING.test(folded) &&
        !NOT_TOLD.test(folded) &&
        !CONCLUSION_WORDS.test(folded) &&
        ![...tasks].some(task => one.includes(task) || task.includes(one))
      )
    })
    if (sentence) return shown({ place: passage.place, text: sentence })
  }
  return { state: 'missing' }
}

function conclusions(text: MinutesText, actions: readonly FoundAction[]): FoundPart {
  const labelled = text.passages.find(
    one => (one.label === 'conclusions' || one.label === 'findings') && filled(one) && !saysNone(one.text),
  )
  if (labelled) return shown(labelled)
  if (actions[0]) return { state: 'present', place: actions[0].place, passage: actions[0].passage }
  for (const passage of text.passages) {
    if (passage.label !== undefined && passage.label !== 'topics') continue
    const sentence = sentencesOf(passage.text).find(
      one =>
        CONCLUSION_WORDS.test(foldText(one)) &&
        !saysNone(one) &&
        !/\b(?:nie|brak)\b.{0,20}wnios/.test(foldText(one)),
    )
    if (sentence) return shown({ place: passage.place, text: sentence })
  }
  return { state: 'missing' }
}
