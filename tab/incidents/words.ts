import type { StartEvent } from '../../api/domain/incidents/caseEntry.ts'
import type { AssessmentQuestion } from '../../api/domain/incidents/riskAssessment.ts'
import type { Words } from '../../api/domain/language.ts'
import type { CaseStage } from '../../api/incidents/incidentViews.ts'
import { polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the list of incidents and of one case. */
export const incidentWords = {
  page: { pl: 'Incydenty', en: 'Incidents' },
  none: { pl: 'Incydenty: brak spraw', en: 'Incidents: no cases' },
  noneText: {
    pl: 'Tu pojawiają się własne zgłoszenia oraz sprawy, w których ma się swoją rolę.',
    en: 'Your own reports appear here, and the cases in which you have a part.',
  },
  cases: { pl: 'Sprawy', en: 'Cases' },
  closedCases: { pl: 'Zamknięte', en: 'Closed' },
  awaitingDecision: { pl: 'Czeka na decyzję', en: 'Waiting for a decision' },
  ownReports: { pl: 'Własne zgłoszenia', en: 'Own reports' },
  figures: { pl: 'Incydenty w komórce', en: 'Incidents of the unit' },
  figuresText: {
    pl: 'Liczba i rodzaj, do miesięcznego przeglądu komórki. Treść zna prowadzący sprawę.',
    en: 'Number and kind, for the monthly review of the unit. What happened is known to who leads the case.',
  },
  unit: { pl: 'Komórka', en: 'Unit' },
  month: { pl: 'Miesiąc', en: 'Month' },
  state: { pl: 'Stan', en: 'State' },
  number: { pl: 'Numer', en: 'Number' },
  kind: { pl: 'Rodzaj', en: 'Kind' },
  severity: { pl: 'Waga', en: 'Severity' },
  nextLimit: { pl: 'Najbliższy termin', en: 'Next limit' },
  reportedAt: { pl: 'Zgłoszono', en: 'Reported' },
  count: { pl: 'Liczba', en: 'Count' },
  toBeJudged: { pl: 'Rodzaj do ustalenia', en: 'Kind to be established' },
  exercise: { pl: 'ĆWICZENIE', en: 'EXERCISE' },
  unacknowledged: { pl: 'Czeka na przyjęcie', en: 'Waits to be taken' },
  past: { pl: 'Po terminie', en: 'Past the limit' },
  clockRuns: { pl: 'Biegnie termin', en: 'A limit is running' },
  inProgress: { pl: 'W toku', en: 'In progress' },
  closed: { pl: 'Zamknięta', en: 'Closed' },
  clocks: { pl: 'Terminy', en: 'Limits' },
  noClocks: { pl: 'W tej sprawie nie biegnie żaden termin.', en: 'No limit is running in this case.' },
  tentative: { pl: 'orientacyjnie', en: 'tentative' },
  tentativeHint: {
    pl: 'Termin biegnie, choć jeszcze nie ustalono, czy dotyczy tej sprawy.',
    en: 'The limit is running although it is not established yet that it applies.',
  },
  withoutDelay: { pl: 'bez zbędnej zwłoki', en: 'without undue delay' },
  deviceClock: { pl: 'wg zegara urządzenia', en: 'by the clock of this device' },
  notice: { pl: 'Pobierz pismo (docx)', en: 'Download the notice (docx)' },
  breachRegister: { pl: 'Rejestr naruszeń (xlsx)', en: 'Register of breaches (xlsx)' },
  exerciseReport: { pl: 'Sprawozdanie z ćwiczenia (docx)', en: 'Report of the exercise (docx)' },
  nextStep: { pl: 'Następny krok', en: 'Next step' },
  course: { pl: 'Przebieg', en: 'Timeline' },
  report: { pl: 'Zgłoszenie', en: 'Report' },
  what: { pl: 'Co się stało', en: 'What happened' },
  noticedAt: { pl: 'Zauważono', en: 'Noticed' },
  where: { pl: 'Czego dotyczy', en: 'What it concerns' },
  personalData: { pl: 'Dane osobowe', en: 'Personal data' },
  ongoing: { pl: 'Trwa', en: 'Still going on' },
  source: { pl: 'Źródło', en: 'Source' },
  reporter: { pl: 'Osoba zgłaszająca', en: 'Reporter' },
  system: { pl: 'system', en: 'system' },
  risk: { pl: 'Ryzyko dla osób', en: 'Risk to people' },
  recommendation: { pl: 'Rekomendacja', en: 'Recommendation' },
  decision: { pl: 'Decyzja', en: 'Decision' },
  notify: { pl: 'zgłosić', en: 'notify' },
  doNotNotify: { pl: 'nie zgłaszać', en: 'do not notify' },
  decisionNote: {
    pl: 'Decyzję podejmuje Sekretarz na podstawie rekomendacji Inspektora Ochrony Danych. Treść sprawy pozostaje u prowadzącego.',
    en: 'The Secretary decides, on the recommendation of the data protection officer. What happened stays with who leads the case.',
  },
  allDone: { pl: 'Nic nie czeka. Sprawę można zamknąć.', en: 'Nothing is waiting. The case can be closed.' },
  thanks: {
    pl: 'Dziękujemy za zgłoszenie. O zamknięciu sprawy poinformujemy w rozmowie z Magistratem.',
    en: 'Thank you for the report. We will tell you in the Magistrat chat when the case is closed.',
  },
} as const satisfies Record<string, Words>

/** How far a report has come, for who made it. */
export const stageWords: Readonly<Record<CaseStage, Words>> = {
  reported: { pl: 'Zgłoszenie przyjęto do systemu', en: 'The report was received' },
  acknowledged: { pl: 'Zajmuje się nim osoba prowadząca', en: 'Somebody is working on it' },
  closed: { pl: 'Sprawę zamknięto', en: 'The case is closed' },
}

/** What a clock counts from. */
export const startWords: Readonly<Record<StartEvent, Words>> = {
  detected: { pl: 'od wykrycia', en: 'since it was detected' },
  'breach-established': { pl: 'od stwierdzenia naruszenia', en: 'since the breach was established' },
  'high-risk-found': { pl: 'od ustalenia wysokiego ryzyka', en: 'since a high risk was found' },
  'csirt-notified': { pl: 'od zgłoszenia do CSIRT', en: 'since the CSIRT was notified' },
}

/** The questions of the assessment in a few words, as they stand in the record. */
export const questionNames: Readonly<Record<AssessmentQuestion, Words>> = {
  sensitive: { pl: 'dane szczególnie chronione', en: 'sensitive data' },
  readable: { pl: 'dane czytelne', en: 'readable data' },
  untrusted: { pl: 'odbiorca niepewny', en: 'untrusted recipient' },
  vulnerable: { pl: 'osoby wymagające ochrony', en: 'vulnerable people' },
  severe: { pl: 'poważne skutki możliwe', en: 'severe consequences possible' },
  lasting: { pl: 'skutki nieodwracalne', en: 'consequences cannot be undone' },
}

const openCases = (count: number): string =>
  `${count} ${polishForm(count, 'otwarta', 'otwarte', 'otwartych')}`

const reports = (count: number): string =>
  `${count} ${polishForm(count, 'własne zgłoszenie', 'własne zgłoszenia', 'własnych zgłoszeń')}`

export const incidentPhrases = {
  headline: {
    pl: (open, past, own) =>
      `Incydenty: ${[
        ...(open > 0 ? [openCases(open)] : []),
        ...(past > 0 ? [`${past} po terminie`] : []),
        ...(own > 0 ? [reports(own)] : []),
        ...(open + past + own === 0 ? ['nic otwartego'] : []),
      ].join(', ')}`,
    en: (open, past, own) =>
      `Incidents: ${[
        ...(open > 0 ? [`${open} open`] : []),
        ...(past > 0 ? [`${past} past the limit`] : []),
        ...(own > 0 ? [`${own} own ${own === 1 ? 'report' : 'reports'}`] : []),
        ...(open + past + own === 0 ? ['nothing open'] : []),
      ].join(', ')}`,
  } satisfies Phrase<[open: number, past: number, own: number]>,
  severity: { pl: word => `waga: ${word}`, en: word => `severity: ${word}` } satisfies Phrase<[string]>,
  leads: { pl: name => `prowadzi: ${name}`, en: name => `led by: ${name}` } satisfies Phrase<[string]>,
  now: { pl: time => `teraz ${time}`, en: time => `now ${time}` } satisfies Phrase<[string]>,
  until: { pl: moment => `do ${moment}`, en: moment => `by ${moment}` } satisfies Phrase<[string]>,
  length: { pl: length => `limit ${length}`, en: length => `limit ${length}` } satisfies Phrase<[string]>,
  left: { pl: time => `zostało ${time}`, en: time => `${time} left` } satisfies Phrase<[string]>,
  late: { pl: time => `Po terminie ${time}`, en: time => `Past the limit by ${time}` } satisfies Phrase<
    [string]
  >,
  filed: { pl: moment => `zgłoszono ${moment}`, en: moment => `filed ${moment}` } satisfies Phrase<[string]>,
  passed: {
    pl: (clock, percent, left) => `${clock}: minęło ${percent}% terminu, ${left}`,
    en: (clock, percent, left) => `${clock}: ${percent}% of the limit has passed, ${left}`,
  } satisfies Phrase<[string, number, string]>,
  signed: {
    pl: (said, who, moment) => `${said} (${who}, ${moment})`,
    en: (said, who, moment) => `${said} (${who}, ${moment})`,
  } satisfies Phrase<[string, string, string]>,
  changedCase: {
    pl: count =>
      `${polishForm(count, 'Dodano', 'Dodano', 'Dodano')} ${count} ${polishForm(count, 'wpis', 'wpisy', 'wpisów')} w sprawie`,
    en: count => `${count} ${count === 1 ? 'entry was' : 'entries were'} added`,
  } satisfies Phrase<[number]>,
}
