import { type PartKey, requiredParts } from '../../domain/reviews/requiredParts.ts'
import type { ReviewKind } from '../../domain/reviews/schedule.ts'
import type { Place } from '../blocks.ts'
import type { FoundAction } from './actions.ts'
import type { Attendance } from './attendance.ts'
import { isBlank, saysNone, saysNotDone } from './blankText.ts'
import { foldText } from './foldText.ts'
import type { LabelKey } from './labels.ts'
import type { MinutesText, Passage } from './passages.ts'
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
      return topics(text)
    case 'conclusions':
      return conclusions(text, actions)
    case 'actions':
    case 'improvementActions':
      return agreed(actions)
    case 'responsible':
      return ofEach(actions, action =>
        action.responsible === undefined ? 'missing' : action.responsible.group ? 'unclear' : 'present',
      )
    case 'deadlines':
      return ofEach(actions, action => (action.due === undefined ? 'missing' : 'present'))
    default:
      return described(key, text)
  }
}

const shown = (passage: { place: Place; text: string; labelText?: string }): FoundPart => ({
  state: 'present',
  place: passage.place,
  passage: passage.labelText ? `${passage.labelText}: ${passage.text}` : passage.text,
})

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

const filled = (passage: Passage): boolean => !isBlank(passage.text)

const TOPIC_WORDS =
  /\b(?:omowion\w*|omawian\w*|poruszon\w*|przedstawi\w*|zapoznan\w*|przeanalizowan\w*|dyskutowan\w*|budzet\w*|ryzyk\w*|incydent\w*|awari\w*|aktyw(?:ow|a)|biezac\w+ zada\w*|zadania biezace|sprawy biezace|bezpieczenstw\w* informacji|discussed)\b/
const CONCLUSION_WORDS =
  /\b(?:wniosk\w*|wniosek|stwierdzon\w*|uznano|podsumow\w*|zdaniem (?:uczestnik|zebran|obecn)\w*|w ocenie|uczestnicy zgodnie|zauwazono|zwrocono uwage|konkluzj\w*|skonstatowano|wynika z tego|oceniono|rekomend\w*)\b/

function topics(text: MinutesText): FoundPart {
  const labelled = text.passages.find(
    one => one.label === 'topics' && filled(one) && !saysNone(one.text) && !saysNotDone(one.text),
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
  return { state: 'missing' }
}

function conclusions(text: MinutesText, actions: readonly FoundAction[]): FoundPart {
  const labelled = text.passages.find(
    one => one.label === 'conclusions' && filled(one) && !saysNone(one.text),
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

/** Words that tell of a subject in running text, for each part that is a description. */
const WORDS: Partial<Record<PartKey, { label?: LabelKey; words: RegExp }>> = {
  runAnalysis: {
    label: 'runAnalysis',
    words:
      /\b(?:proces\w* (?:.{0,60} )?(?:przebieg\w*|funkcjonow\w*|realizowan\w*|dzial\w*|by[l] realiz\w*|zrealizowan\w*|prowadzon\w*)|przebieg\w* proces\w*|w ramach procesu|przebieg procesu|z procesu korzystal\w*|(?:zawarto|wydano|rozpatrzono|obsluzono|zrealizowano|przeprowadzono|przyjeto|zarejestrowano|sporzadzono) (?:\w+ ){0,2}[\d ]+)\b/,
  },
  indicators: { label: 'indicators', words: /\b(?:wskaznik\w*|miernik\w*|kpi|w\d ?: ?plan)\b/ },
  descriptionCurrency: {
    label: 'descriptionCurrency',
    words:
      /\b(?:aktualnosc\w* (?:opis|kart|dokument)\w*|opis\w* (?:procesu )?(?:jest |pozostaje |uznano za |nie wymaga |wymaga |nadal |zostal )*(?:aktualn\w*|zmian\w*|aktualizac\w*|nieaktualn\w*|zaktualizowan\w*|uaktualnieni\w*)|opis\w* procesu|kart\w* procesu|aktualnosc)\b/,
  },
  goodPractices: { label: 'goodPractices', words: /\bdobr\w{1,4} praktyk\w*/ },
  threatsNonconformities: {
    label: 'threatsNonconformities',
    words: /\b(?:zagrozen\w*|zagrozenie|niezgodnosc\w*)\b/,
  },
  riskAnalysis: {
    label: 'riskAnalysis',
    words: /\b(?:analiz\w*|ocen\w*|szacowani\w*) ryzyk\w*|\bryzyk(?:a|o|) (?:wysok|sredni|nisk)\w*/,
  },
  riskTreatmentPlan: {
    label: 'riskTreatmentPlan',
    words: /\bplan\w* postepowania z ryzyk\w*|\bptr\b|\bppr\b/,
  },
  policyImplementation: { label: 'policyImplementation', words: /\bpolityk\w* bezpieczenstwa|\bpbi\b/ },
  eventsIncidentsFailures: {
    label: 'eventsIncidentsFailures',
    words: /\b(?:incydent\w*|awari\w*|slabosc\w*|zdarze\w*)\b/,
  },
  area: { label: 'area', words: /\b(?:obszar\w*|przeglad\w* techniczn\w*)\b/ },
  findings: {
    label: 'findings',
    words:
      /\b(?:stwierdzon\w*|ustalon\w*|sprawdzon\w*|zweryfikowan\w*|w normie|sprawn\w*|niesprawn\w*|zgodn\w*)\b/,
  },
  processReviews: { words: /\b(?:przeglad\w* proces\w*|wynik\w* przegladow)\b/ },
  isoAudits: {
    words: /\baudyt\w* (?:zewnetrzn\w* )?(?:iso|certyfik\w*|nadzor\w*|jakosci|zewnetrzn\w*|systemu)|\biso\b/,
  },
  nonconformitiesImprovements: { words: /\b(?:niezgodnosc\w*|dzialan\w* (?:doskonalac|koryguj)\w*)\b/ },
  ismsReview: { words: /\b(?:szbi|bezpieczenstw\w* informacji)\b/ },
  customerSatisfaction: { words: /\b(?:satysfakcj\w*|zadowoleni\w* klient\w*|badani\w* klient\w*)\b/ },
  keyIndicators: { words: /\b(?:kluczow\w* wskaznik\w*|wskaznik\w* (?:rozwoju|kluczow\w*))\b/ },
  internalAudits: { words: /\baudyt\w* wewnetrzn\w*/ },
  riskOpportunityEffectiveness: { words: /\b(?:ryzyk\w*|szans\w*)\b/ },
  externalSuppliers: { words: /\b(?:dostawc\w*|wykonawc\w* zewnetrzn\w*)\b/ },
  contextChanges: { words: /\b(?:czynnik\w*|kontekst\w*|zmian\w* (?:zewnetrzn|wewnetrzn|otoczeni)\w*)\b/ },
}

function described(key: PartKey, text: MinutesText): FoundPart {
  const rule = WORDS[key]
  if (!rule) return { state: 'missing' }
  const own = rule.label === undefined ? [] : text.passages.filter(one => one.label === rule.label)
  const answered = own.find(one => filled(one) && !saysNotDone(one.text))
  if (answered) return shown(answered)
  const opened = own.some(one => one.opens)
  if (opened && own.length > 0)
    return { state: 'missing', place: own[0]!.place, passage: `${own[0]!.labelText}: ${own[0]!.text}` }
  for (const passage of text.passages) {
    if (
      (passage.place.block === 0 && passage.text.length <= 150) ||
      passage.label === 'attendance' ||
      passage.label === 'process' ||
      passage.label === 'previousActions'
    )
      continue
    if (passage.label === 'improvementActions' || passage.label === 'actions') {
      if (key !== 'findings') continue
    }
    const sentence = sentencesOf(
      passage.labelText && filled(passage) ? `${passage.labelText}: ${passage.text}` : passage.text,
    ).find(one => rule.words.test(foldText(one)) && !saysNotDone(one) && !isTitle(one))
    if (sentence) return shown({ place: passage.place, text: sentence })
  }
  return key === 'runAnalysis' ? runInProse(text) : { state: 'missing' }
}

const COURSE =
  /\b(?:terminow\w*|w terminie|po terminie|zaklocen\w*|zakloceni\w*|opoznien\w*|prawidlowo|sprawnie|poprawnie|zgodnie z (?:plan|harmonogram)\w*|bez (?:uwag|problemow|zastrzezen)|(?:zawarto|wydano|rozpatrzono|obsluzono|zrealizowano|przeprowadzono|przyjeto|zarejestrowano|sporzadzono|wplynel[oay]|opublikowano|przekazano|przygotowano|wykonano|zakonczono) )/

/** Minutes in prose, without headings: a sentence on how things went that tells of no other part. */
function runInProse(text: MinutesText): FoundPart {
  const headings = text.passages.filter(
    one => one.opens && one.label !== undefined && DESCRIBED.has(one.label),
  )
  if (headings.length > 1) return { state: 'missing' }
  for (const passage of text.passages) {
    if (passage.label !== undefined || passage.place.block === 0) continue
    const sentence = sentencesOf(passage.text).find(
      one =>
        COURSE.test(foldText(one)) &&
        !saysNotDone(one) &&
        !isTitle(one) &&
        !Object.entries(WORDS).some(([key, rule]) => PROCESS_KEYS.has(key) && rule.words.test(foldText(one))),
    )
    if (sentence) return shown({ place: passage.place, text: sentence })
  }
  return { state: 'missing' }
}

const PROCESS_KEYS = new Set(['indicators', 'descriptionCurrency', 'goodPractices', 'threatsNonconformities'])
const DESCRIBED = new Set<LabelKey>([
  'indicators',
  'descriptionCurrency',
  'goodPractices',
  'threatsNonconformities',
])

const isTitle = (text: string): boolean => /^(?:protok|notatk)/i.test(text.trim())
