import type { Day } from '../../domain/calendar/day.ts'
import type { ReviewKind } from '../../domain/reviews/schedule.ts'
import type { Place } from '../blocks.ts'
import { isBlank } from './blankText.ts'
import { foldText } from './foldText.ts'
import type { LabelKey } from './labelWords.ts'
import type { MinutesText } from './passages.ts'

export type Certainty = 'certain' | 'likely' | 'guess'

/** Which review the minutes are of. */
export interface RecognisedKind {
  readonly kind: ReviewKind | 'not-minutes'
  readonly certainty: Certainty
  readonly place?: Place
  readonly passage?: string
}

const OTHER_DOCUMENTS =
  /^\W*(?:faktura|rachunek|umowa|aneks|pismo|oferta|zamowienie|zarzadzenie|regulamin|instrukcja|procedura|zaproszenie|zawiadomienie|ankieta|skarga|wniosek o|wniosek |decyzja nr|decyzja administracyjna|postanowienie nr|upowaznienie|oswiadczenie|polecenie wyjazdu|delegacja|karta urlopowa|podanie|cv\b|curriculum|zaswiadczenie|ogloszenie|specyfikacja|kosztorys|nota\b|paragon|menu|przepis|harmonogram (?!dzialan)|grafik|cennik|sprawozdanie|raport z audytu|raport|plan audytu|program audytu|uchwala|petycja|interpelacja|odpowiedz na|komunikat|newsletter|informacja prasowa|opis procesu|karta procesu|ksiega jakosci|polityka bezpieczenstwa|rejestr |instrukcja|lista (?:kontrolna|zakup|zadan|obecnosci)|protokol (?:zdawczo|odbioru|zniszczenia|kasacji|przekazania|szkody|szkodowy|powypadkowy|likwidacji|z otwarcia|z wyboru|konieczno|inwentaryzac|kontroli|z kontroli|z sesji|z oględzin|z ogledzin|wprowadzenia|z postepowania|z przetarg|z wizji|z rozprawy|przesluchania|rozbieznosci|reklamacyjn|z audytu|z egzaminu|uzgodnien))/
const INVITATION =
  /\b(?:zapraszam|zapraszamy|uprzejmie zawiadamiam|zwoluje|serdecznie zaprasz|prosze o przybycie|prosimy o przybycie|(?:prosze|prosimy) o potwierdzenie)\b/
const LETTER =
  /\b(?:wzor(?:u|y|em)? (?:protokol|notatk)\w*|szablon\w* (?:protokol|notatk)\w*|w zalaczeniu przesylam|przesylam w zalaczeniu|uprzejmie informuje|w odpowiedzi na)\b/
const MINUTES_WORDS =
  /\b(?:protok[o]?l\w*|notatk\w*|minutes|sprawozdanie z (?:narady|przegladu)|podsumowanie (?:narady|spotkania|przegladu)|ustalenia z)\b/
const HELD =
  /\b(?:odbyl[ao]? sie|omowiono|ustalono|uczestniczyl\w*|wziel[iy] udzial|stwierdzono|przedstawil\w*|postanowiono|zobowiazano|omawiano|udzial wziel[iy]|byli|byly|rozmawial\w*|omowil\w*|ustalil\w*|spotkal\w* sie|zebral\w* sie|powierzono|zlecono|przedyskutowano|dyskutowano|rozmawiano|zapoznano|uznali|uznano|poruszono)\b/
const UNIT_WORDS =
  /\b(?:narad\w*|przeglad\w* komorki|przeglad\w* (?:wydzialu|biura|miesieczn\w*)|zebrani\w* (?:wydzial|biur|oddzial|pracown|zespol)\w*|odpraw\w*|spotkani\w*|posiedzeni\w*|kolegium|karta przegladu|przeglad zarzadzania)\b/
const PROCESS_CODE = /\bg[zrw]\s?-?\.?\s?\d{1,2}\b/

const PROCESS_PARTS: readonly LabelKey[] = [
  'runAnalysis',
  'indicators',
  'descriptionCurrency',
  'goodPractices',
  'threatsNonconformities',
]
const UNIT_PARTS: readonly LabelKey[] = ['attendance', 'topics', 'conclusions', 'actions']

/** Tells the kind of review from the title, then from the headings, then from the words of the text. */
export function recogniseKind(text: MinutesText, fileName: string): RecognisedKind {
  const title = text.head.filter(one => !isBlank(one.text) || one.labelText).slice(0, 6)
  const titleText = foldText(title.map(one => `${one.labelText} ${one.text}`).join(' \n ')).slice(0, 700)
  const firstLine = foldText(
    title
      .map(one => `${one.labelText} ${one.text}`.trim())
      .find(one => !/^(?:urz[aą]d|gmina|prezydent|krak[oó]w|wydzia[lł]|biuro)\b/i.test(one)) ?? '',
  )
  const start = title[0]
  const because = start ? { place: start.place, passage: start.text || start.labelText } : {}
  const all = foldText(text.passages.map(one => `${one.labelText} ${one.text}`).join('\n'))
  const labels = new Set(text.passages.filter(one => one.opens).map(one => one.label))
  for (const { reading } of text.tables)
    labels.add(
      reading.kind === 'attendance' ? 'attendance' : reading.kind === 'actions' ? 'actions' : undefined,
    )
  const count = (keys: readonly LabelKey[]): number => keys.filter(key => labels.has(key)).length
  const minutesLike = MINUTES_WORDS.test(titleText) || MINUTES_WORDS.test(foldText(fileName))
  const answer = (kind: RecognisedKind['kind'], certainty: Certainty): RecognisedKind => ({
    kind,
    certainty,
    ...because,
  })

  const isReview = /\bprzeglad\w*|\breview\b/.test(titleText)
  const otherDocument = OTHER_DOCUMENTS.test(firstLine)
  if (otherDocument && !/^\W*(?:sprawozdanie|raport) z (?:narady|przegladu)/.test(firstLine))
    return answer('not-minutes', 'certain')
  if (
    INVITATION.test(all) &&
    !labels.has('conclusions') &&
    !labels.has('actions') &&
    !HELD.test(all) &&
    !labels.has('attendance')
  )
    return answer('not-minutes', 'certain')

  if (LETTER.test(all) && count(['attendance', 'topics', 'conclusions']) === 0 && !HELD.test(all))
    return answer('not-minutes', 'likely')

  if (/zespol\w* sterujac\w*/.test(titleText) && (isReview || minutesLike))
    return answer('steering', 'certain')
  if (/przeglad\w* techniczn\w*|technical review/.test(titleText)) return answer('technical', 'certain')
  if (
    isReview &&
    /\bszbi\b|system\w* zarzadzania bezpieczenstwem informacji|\bisms\b/.test(titleText) &&
    !/przeglad\w* (?:komorki|procesu)|narad/.test(titleText)
  )
    return answer('isms', 'certain')
  if (/przeglad\w* (?:\w+ )?proces\w*|proces\w* review/.test(titleText)) return answer('process', 'certain')
  if (isReview && PROCESS_CODE.test(titleText)) return answer('process', 'certain')
  if (count(PROCESS_PARTS) >= 3) return answer('process', 'likely')
  if (PROCESS_CODE.test(titleText) && minutesLike && count(PROCESS_PARTS) >= 1)
    return answer('process', 'likely')
  if (/zespol\w* sterujac\w*/.test(all.slice(0, 1500)) && minutesLike && !UNIT_WORDS.test(firstLine))
    return answer('steering', 'likely')
  if (UNIT_WORDS.test(titleText) && (minutesLike || count(UNIT_PARTS) >= 1 || HELD.test(all)))
    return answer('unit', 'certain')
  if (
    ['riskAnalysis', 'riskTreatmentPlan', 'policyImplementation'].filter(key => labels.has(key as LabelKey))
      .length >= 2
  )
    return answer('isms', 'likely')
  if (/\bproces\w*\b/.test(titleText) && isReview) return answer('process', 'likely')
  const tasks = text.tables.some(one => one.reading.kind === 'actions') || labels.has('actions')
  if (minutesLike && (count(UNIT_PARTS) >= 1 || HELD.test(all))) return answer('unit', 'likely')
  if (minutesLike && isReview && !INVITATION.test(all)) return answer('unit', 'likely')
  if (count(UNIT_PARTS) >= 3 || (labels.has('attendance') && tasks)) return answer('unit', 'likely')
  if (
    UNIT_WORDS.test(all) &&
    HELD.test(all) &&
    (labels.has('attendance') || tasks || /\bobecn[iey]\b|udzial/.test(all))
  )
    return answer('unit', 'guess')
  if (isReview && count([...UNIT_PARTS, ...PROCESS_PARTS]) >= 1)
    return answer(count(PROCESS_PARTS) > 0 ? 'process' : 'unit', 'guess')
  return answer('not-minutes', minutesLike ? 'guess' : 'likely')
}

/** Something read, with where and how surely. */
export interface Read<T> {
  readonly value: T
  readonly place: Place
  readonly passage: string
  readonly certainty: Certainty
}

export type ReadDay = Read<Day>
