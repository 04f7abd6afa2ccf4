import type { Words } from '../../api/domain/language.ts'
import { polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'
import type { NextStep } from './nextStep.ts'

/** The forms in which entries of a case are made. */
export const CASE_FORMS = [
  'classify',
  'establish',
  'assess',
  'recommend',
  'decide',
  'file',
  'note',
  'describe',
  'link',
  'rule',
  'close',
  'reopen',
] as const
export type CaseForm = (typeof CASE_FORMS)[number]

export const formTitles: Readonly<Record<CaseForm, Words>> = {
  classify: { pl: 'Ustal rodzaj i wagę', en: 'Establish kind and severity' },
  establish: {
    pl: 'Zapisz chwilę wykrycia lub stwierdzenia',
    en: 'Record when it was detected or established',
  },
  assess: { pl: 'Oceń ryzyko dla osób', en: 'Assess the risk to people' },
  recommend: { pl: 'Wpisz rekomendację', en: 'Give the recommendation' },
  decide: { pl: 'Wpisz decyzję', en: 'Give the decision' },
  file: { pl: 'Zapisz zgłoszenie i jego dowód', en: 'Record the filing and its proof' },
  note: { pl: 'Dodaj wpis', en: 'Add an entry' },
  describe: { pl: 'Opisz dane i osoby', en: 'Describe data and people' },
  link: { pl: 'Powiąż', en: 'Link' },
  rule: { pl: 'Zmień regułę terminu', en: 'Change the rule of a limit' },
  close: { pl: 'Zamknij sprawę', en: 'Close the case' },
  reopen: { pl: 'Otwórz ponownie', en: 'Reopen' },
}

/** What the case waits for, as its first line says it. */
export const stepWords: Readonly<Record<NextStep['step'], Words>> = {
  acknowledge: { pl: 'potwierdzenie przyjęcia zgłoszenia', en: 'taking the report' },
  classify: { pl: 'ustalenie rodzaju i wagi', en: 'establishing kind and severity' },
  judge: {
    pl: 'ustalenie, czy termin dotyczy tej sprawy',
    en: 'establishing whether the limit applies',
  },
  establish: {
    pl: 'zapisanie, kiedy stwierdzono naruszenie ochrony danych',
    en: 'recording when the breach of personal data was established',
  },
  assess: { pl: 'ocena ryzyka dla osób', en: 'assessing the risk to people' },
  recommend: { pl: 'rekomendacja, czy zgłaszać', en: 'the recommendation whether to notify' },
  decide: { pl: 'decyzja, czy zgłaszać', en: 'the decision whether to notify' },
  file: { pl: 'złożenie zgłoszenia i zapisanie dowodu', en: 'filing the notification and its proof' },
  close: { pl: 'zamknięcie sprawy', en: 'closing the case' },
  nothing: { pl: 'Sprawa jest zamknięta.', en: 'The case is closed.' },
}

export const caseFormWords = {
  acknowledge: { pl: 'Potwierdź przyjęcie', en: 'Take the report' },
  otherSteps: { pl: 'Inne czynności', en: 'Other steps' },
  kindMissing: { pl: 'Proszę wskazać rodzaj.', en: 'Please choose the kind.' },
  severityMissing: { pl: 'Proszę wskazać wagę.', en: 'Please choose the severity.' },
  publicIncident: {
    pl: 'Czy to incydent w podmiocie publicznym (ustawa o KSC)?',
    en: 'Is it an incident in a public body (KSC act)?',
  },
  breach: { pl: 'Czy naruszono ochronę danych osobowych?', en: 'Is it a breach of personal data?' },
  whatMoment: { pl: 'Co się wtedy stało', en: 'What happened then' },
  moment: { pl: 'Kiedy', en: 'When' },
  momentMissing: { pl: 'Proszę podać dzień i godzinę.', en: 'Please give the day and the time.' },
  changeReason: { pl: 'Powód zmiany', en: 'Reason for the change' },
  changeReasonHint: {
    pl: 'Potrzebny, gdy zmienia się chwilę zapisaną wcześniej.',
    en: 'Needed when a moment recorded before is changed.',
  },
  suggestion: { pl: 'Z odpowiedzi wynika', en: 'The answers suggest' },
  unknownIsYes: {
    pl: 'Czego nie wiadomo, liczy się jak „tak”: termin nie czeka na ustalenia.',
    en: 'What is not known counts as “yes”: the limit does not wait for the inquiry.',
  },
  yourRisk: { pl: 'Ocena', en: 'Assessment' },
  reasons: { pl: 'Uzasadnienie', en: 'Reasons' },
  reasonsMissing: { pl: 'Proszę podać uzasadnienie.', en: 'Please give the reasons.' },
  clock: { pl: 'Dotyczy', en: 'Concerns' },
  recommendation: { pl: 'Rekomendacja IOD', en: 'The officer recommends' },
  decision: { pl: 'Decyzja', en: 'Decision' },
  choiceMissing: { pl: 'Proszę wybrać jedną z odpowiedzi.', en: 'Please choose one of the answers.' },
  saveRecommendation: { pl: 'Zapisz rekomendację', en: 'Save the recommendation' },
  saveDecision: { pl: 'Zapisz decyzję', en: 'Save the decision' },
  filedAt: { pl: 'Kiedy złożono', en: 'When it was filed' },
  proof: { pl: 'Dowód złożenia', en: 'Proof of filing' },
  proofHint: {
    pl: 'Numer nadany przez urząd albo adres pliku z potwierdzeniem.',
    en: 'The number that the authority gave, or the address of the confirmation.',
  },
  proofMissing: { pl: 'Proszę podać dowód złożenia.', en: 'Please give the proof of filing.' },
  lateReason: { pl: 'Powód opóźnienia', en: 'Reason for the delay' },
  lateReasonHint: {
    pl: 'Termin minął przed złożeniem; prawo wymaga podania powodu.',
    en: 'The limit had passed before the filing; the law asks for the reason.',
  },
  lateReasonMissing: { pl: 'Proszę podać powód opóźnienia.', en: 'Please give the reason for the delay.' },
  supplement: {
    pl: 'To uzupełnienie wcześniejszego zgłoszenia',
    en: 'This supplements an earlier notification',
  },
  text: { pl: 'Treść wpisu', en: 'Entry' },
  textMissing: { pl: 'Proszę wpisać treść.', en: 'Please write the entry.' },
  about: { pl: 'Czego dotyczy wpis', en: 'What the entry is about' },
  data: { pl: 'Jakich danych dotyczy', en: 'What data are concerned' },
  people: { pl: 'Jakich osób dotyczy', en: 'What people are concerned' },
  peopleCount: { pl: 'Liczba osób, w przybliżeniu', en: 'Number of people, approximately' },
  recordCount: { pl: 'Liczba wpisów, w przybliżeniu', en: 'Number of records, approximately' },
  consequences: { pl: 'Możliwe skutki', en: 'Likely consequences' },
  cause: { pl: 'Przyczyna', en: 'Cause' },
  effect: { pl: 'Skutek', en: 'Effect' },
  lessons: { pl: 'Wnioski', en: 'Lessons' },
  missing: { pl: 'Proszę uzupełnić to pole.', en: 'Please fill in this field.' },
  movedOn: {
    pl: 'Nie zapisano: w sprawie dodano w międzyczasie inny wpis. To, co wpisano, pozostało w formularzu. Proszę sprawdzić i zapisać ponownie.',
    en: 'Not saved: another entry was made in the meantime. What you entered is still in the form. Please check and save again.',
  },
} as const satisfies Record<string, Words>

export const aboutWords: Readonly<Record<'course' | 'measure', Words>> = {
  course: { pl: 'Przebieg zdarzenia', en: 'Course of events' },
  measure: { pl: 'Podjęte działanie', en: 'A measure taken' },
}

export const notifyWords: Readonly<Record<'yes' | 'no', Words>> = {
  yes: { pl: 'Zgłosić', en: 'Notify' },
  no: { pl: 'Nie zgłaszać', en: 'Do not notify' },
}

export const decideWords: Readonly<Record<'yes' | 'no', Words>> = {
  yes: { pl: 'Zgłaszamy', en: 'We notify' },
  no: { pl: 'Nie zgłaszamy', en: 'We do not notify' },
}

export const momentWords: Readonly<Record<'detected' | 'breach-established', Words>> = {
  detected: { pl: 'Wykryto zdarzenie', en: 'The event was detected' },
  'breach-established': {
    pl: 'Stwierdzono naruszenie ochrony danych',
    en: 'The breach of personal data was established',
  },
}

export const caseFormPhrases = {
  newer: {
    pl: count => `${count} ${polishForm(count, 'nowszy wpis', 'nowsze wpisy', 'nowszych wpisów')}:`,
    en: count => `${count} newer ${count === 1 ? 'entry' : 'entries'}:`,
  } satisfies Phrase<[number]>,
  recommended: {
    pl: (clock, what) => `${clock}: IOD rekomenduje: ${what}.`,
    en: (clock, what) => `${clock}: the officer recommends: ${what}.`,
  } satisfies Phrase<[string, string]>,
  decided: {
    pl: (clock, what) => `${clock}: decyzja: ${what}.`,
    en: (clock, what) => `${clock}: decision: ${what}.`,
  } satisfies Phrase<[string, string]>,
}
