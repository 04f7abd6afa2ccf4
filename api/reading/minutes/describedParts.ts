import type { PartKey } from '../../domain/reviews/requiredParts.ts'
import type { Place } from '../blocks.ts'
import { isBlank, saysNotDone } from './blankText.ts'
import type { FoundPart } from './findParts.ts'
import { foldText } from './foldText.ts'
import { labelOf } from './labels.ts'
import type { LabelKey } from './labelWords.ts'
import type { MinutesText, Passage } from './passages.ts'
import { sentencesOf } from './sentences.ts'

export const shown = (passage: { place: Place; text: string; labelText?: string }): FoundPart => ({
  state: 'present',
  place: passage.place,
  passage: passage.labelText ? `${passage.labelText}: ${passage.text}` : passage.text,
})

export const filled = (passage: Passage): boolean => !isBlank(passage.text)

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

/** A part that is a description: under its own label, or in a sentence that tells of it. */
export function described(key: PartKey, text: MinutesText): FoundPart {
  const rule = WORDS[key]
  if (!rule) return { state: 'missing' }
  const own = rule.label === undefined ? [] : text.passages.filter(one => one.label === rule.label)
  const answered = own.find(
    one => filled(one) && !saysNotDone(one.text) && (one.opens || !tellsOfAnother(key, one.text)),
  )
  if (answered) return shown(answered)
  const opened = own.find(one => one.opens)
  // A heading with nothing below may be a point of the agenda, told of further down; "nie analizowano" is an answer.
  if (opened && own.some(one => saysNotDone(one.text)))
    return { state: 'missing', place: opened.place, passage: `${opened.labelText}: ${opened.text}` }
  const template = text.passages.filter(one => EMPTY_FIELD.test(one.text)).length > 2
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
    ).find(
      one =>
        rule.words.test(foldText(one)) &&
        !saysNotDone(one) &&
        !isTitle(one) &&
        !EMPTY_FIELD.test(one) &&
        ((!opened && !template) || tells(one)),
    )
    if (sentence) return shown({ place: passage.place, text: sentence })
  }
  if (opened) return { state: 'missing', place: opened.place, passage: `${opened.labelText}: ${opened.text}` }
  return key === 'runAnalysis' ? runInProse(text) : { state: 'missing' }
}

/** "Audyty ISO: ........" */
const EMPTY_FIELD = /(?::\s*|[.…_]{4,}\s*)$/

/** Under the heading of one part, but about another: "Opis procesu jest aktualny" below "Wskaźniki". */
const tellsOfAnother = (key: PartKey, text: string): boolean =>
  !WORDS[key]!.words.test(foldText(text)) &&
  [...PROCESS_KEYS].some(other => other !== key && WORDS[other as PartKey]!.words.test(foldText(text)))

/** A sentence, not another heading: it has a verb, a number or an outcome. */
const tells = (sentence: string): boolean =>
  sentence.length > 20 &&
  /\d|\b(?:\p{L}+(?:ono|ano|eto|yto|uto|iono)|jest|sa|pozostaj\w*|wynos\w*|\p{L}+l[aoiy]?|brak|wymaga\w*)\b/u.test(
    foldText(sentence).replace(/^\s*\d+[.)]/, ''),
  ) &&
  labelOf(sentence) === undefined

const COURSE =
  /\b(?:terminow\w*|w terminie|po terminie|zaklocen\w*|zakloceni\w*|opoznien\w*|prawidlowo|sprawnie|poprawnie|zgodnie z (?:plan|harmonogram)\w*|bez (?:uwag|problemow|zastrzezen)|(?:zawarto|wydano|rozpatrzono|obsluzono|zrealizowano|przeprowadzono|przyjeto|zarejestrowano|sporzadzono|wplynel[oay]|opublikowano|przekazano|przygotowano|wykonano|zakonczono) )/

/** Minutes in prose, without headings: a sentence on how things went that tells of no other part. */
function runInProse(text: MinutesText): FoundPart {
  const headings = text.passages.filter(
    one => one.opens && one.label !== undefined && DESCRIBED.has(one.label),
  )
  if (headings.length > 3) return { state: 'missing' }
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
