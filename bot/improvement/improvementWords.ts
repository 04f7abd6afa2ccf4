import type { Language } from '../../api/domain/language.ts'
import { type CountForms, counted } from '../dateText.ts'

interface ImprovementWords {
  section(all: number): string
  allConfirmed: string
  toConfirm(count: number): string
  questions(count: number): string
  written(words: string): string
  mayBe(names: string): string
  ongoing(words: string): string
  noDay: string
  nobody: string
  confirmedAs(number: string): string
  changed(what: string): string
  was(text: string): string
  now(text: string): string
  dropped: string
  dismissed: string
  more(count: number): string
  earlier(count: number): string
  formTitle: string
  formHint: string
  task: string
  who: string
  whoMissing: string
  other: string
  otherHint: string
  otherPerson: string
  notAnAction: string
  due: string
  dueMissing: string
  dayOrOngoing: string
  onDay: string
  allTheTime: string
  settle: string
  take: string
  takeDropped: string
  keep: string
  keepDropped: string
  position(n: number): string
  saved(count: number): string
  dismissedNow(count: number): string
  notInRegister(name: string, who: string): string
  severalFit(name: string, names: string): string
  evidence: string
  evidenceHint: string
  url: string
  which: string
  whichMissing: string
  doneSaved(number: string, day: string): string
  judgedBy(names: string, day: string): string
  effective: string
  effectiveYes: string
  effectiveNo: string
  effectiveMissing: string
  remark: string
  judged(number: string, effective: boolean): string
  reminderTitle(number: string, day: string, weekday: string): string
  overdueTitle(number: string, day: string): string
  judgeTitle(number: string, day: string): string
  assignedTitle(number: string): string
  agreedAt(subject: string, period: string): string
  byDay(day: string): string
  doneOn(day: string, evidence: string): string
  responsible(names: string): string
  judgeHint: string
  hiddenTask: string
  ongoingTitle: string
  summary: string
  settled(number: string): string
  nothingOwn: string
  whichAction: string
}

const actions: Readonly<Record<Language, CountForms>> = {
  pl: { one: 'działanie', few: 'działania', many: 'działań' },
  en: { one: 'action', few: 'actions', many: 'actions' },
}
const questions: Readonly<Record<Language, CountForms>> = {
  pl: { one: 'pytanie', few: 'pytania', many: 'pytań' },
  en: { one: 'question', few: 'questions', many: 'questions' },
}

export const improvementWords: Readonly<Record<Language, ImprovementWords>> = {
  pl: {
    section: all => `Działania z protokołu (${all})`,
    allConfirmed: 'Wszystkie są w rejestrze działań.',
    toConfirm: count => `Do potwierdzenia: ${counted(count, 'pl', actions.pl)}.`,
    questions: count => `Do wyjaśnienia: ${counted(count, 'pl', questions.pl)}.`,
    written: words => `W protokole: „${words}”.`,
    mayBe: names => `Możliwe osoby: ${names}.`,
    ongoing: words => `bez dnia („${words}”)`,
    noDay: 'brak terminu',
    nobody: 'brak osoby',
    confirmedAs: number => `Potwierdzone: ${number}`,
    changed: what => `Zmiana w tej wersji: ${what}.`,
    was: text => `Potwierdzono wcześniej: ${text}.`,
    now: text => `W tej wersji: ${text}`,
    dropped: 'Potwierdzone wcześniej, w tej wersji już go nie ma. Anulować czy zostawić?',
    dismissed: 'To nie jest działanie',
    more: count => `i jeszcze ${count}: w aplikacji`,
    earlier: count =>
      `Z poprzednich przeglądów otwarte: ${counted(count, 'pl', actions.pl)}. Które wykonano?`,
    formTitle: 'Działania z protokołu: poprawienie',
    formHint: 'Przesłany plik pozostaje bez zmian.',
    task: 'Co należy wykonać (wymagane)',
    who: 'Osoba odpowiedzialna (wymagane)',
    whoMissing: 'Proszę wskazać osobę odpowiedzialną.',
    other: 'Inna osoba: imię i nazwisko',
    otherHint: 'tylko gdy powyżej wybrano „inna osoba”',
    otherPerson: 'inna osoba (wpisać poniżej)',
    notAnAction: 'to nie jest działanie',
    due: 'Termin',
    dueMissing: 'Proszę podać termin.',
    dayOrOngoing: 'Rodzaj terminu',
    onDay: 'w dniu podanym powyżej',
    allTheTime: 'na bieżąco, bez dnia',
    settle: 'Co obowiązuje? (wymagane)',
    take: 'to, co w nowej wersji protokołu',
    takeDropped: 'anulować działanie',
    keep: 'to, co potwierdzono wcześniej',
    keepDropped: 'zostawić działanie',
    position: n => `Działanie ${n}`,
    saved: count => `Zapisano: ${counted(count, 'pl', actions.pl)}.`,
    dismissedNow: count => `Pominięto: ${count}.`,
    notInRegister: (name, who) =>
      `„${name}”: nie ma takiej osoby w rejestrze. Przypomnienia otrzyma: ${who}.`,
    severalFit: (name, names) =>
      `„${name}” pasuje do kilku osób: ${names}. Proszę wpisać pełne imię i nazwisko.`,
    evidence: 'Co potwierdza wykonanie',
    evidenceHint: 'np. numer pisma, gdzie jest dokument',
    url: 'Adres pliku (https://…)',
    which: 'Wykonane działania (wymagane)',
    whichMissing: 'Proszę wybrać działanie.',
    doneSaved: (number, day) => `Zapisano: działanie ${number} wykonano ${day}.`,
    judgedBy: (names, day) => `Skuteczność oceni: ${names}, do ${day}.`,
    effective: 'Czy działanie było skuteczne? (wymagane)',
    effectiveYes: 'skuteczne',
    effectiveNo: 'nieskuteczne',
    effectiveMissing: 'Proszę wybrać ocenę.',
    remark: 'Uzasadnienie (wymagane przy ocenie „nieskuteczne”)',
    judged: (number, effective) =>
      `Zapisano ocenę: działanie ${number} ${effective ? 'skuteczne' : 'nieskuteczne'}.`,
    reminderTitle: (number, day, weekday) => `Działanie ${number}: termin ${day} (${weekday})`,
    overdueTitle: (number, day) =>
      `Działanie ${number} nie zostało zgłoszone jako wykonane, termin minął ${day}`,
    judgeTitle: (number, day) => `Działanie ${number}: ocena skuteczności do ${day}`,
    assignedTitle: number => `Nowe działanie: ${number}`,
    agreedAt: (subject, period) => `Ustalono na przeglądzie: ${subject}, ${period}.`,
    byDay: day => `Termin: ${day}.`,
    doneOn: (day, evidence) => `Wykonano ${day}. Potwierdza to: ${evidence}`,
    responsible: names => `Odpowiada: ${names}.`,
    judgeHint: 'Ocenia inna osoba niż ta, która działanie miała wykonać.',
    hiddenTask: 'Treść działania widzą osoby, którym udostępniono protokół.',
    ongoingTitle: 'Na bieżąco',
    summary: 'Działanie doskonalące',
    settled: number => `Działanie ${number}`,
    nothingOwn: 'Nie ma otwartego działania, które wykonuje to konto.',
    whichAction: 'Które działanie wykonano?',
  },
  en: {
    section: all => `Actions in the minutes (${all})`,
    allConfirmed: 'All are in the register of actions.',
    toConfirm: count => `To confirm: ${counted(count, 'en', actions.en)}.`,
    questions: count => `To be answered: ${counted(count, 'en', questions.en)}.`,
    written: words => `In the minutes: “${words}”.`,
    mayBe: names => `May be: ${names}.`,
    ongoing: words => `no day (“${words}”)`,
    noDay: 'no deadline',
    nobody: 'nobody named',
    confirmedAs: number => `Confirmed: ${number}`,
    changed: what => `Changed in this version: ${what}.`,
    was: text => `Confirmed before: ${text}.`,
    now: text => `In this version: ${text}`,
    dropped: 'Confirmed before, and not in this version any more. Cancel or keep?',
    dismissed: 'Not an action',
    more: count => `and ${count} more: in the app`,
    earlier: count => `Open from earlier reviews: ${counted(count, 'en', actions.en)}. Which are done?`,
    formTitle: 'Actions in the minutes: correcting',
    formHint: 'The file that was sent stays as it is.',
    task: 'What is to be done (required)',
    who: 'Responsible person (required)',
    whoMissing: 'Please choose the responsible person.',
    other: 'Another person: first name and surname',
    otherHint: 'only when “another person” is chosen above',
    otherPerson: 'another person (write below)',
    notAnAction: 'this is not an action',
    due: 'Deadline',
    dueMissing: 'Please give the deadline.',
    dayOrOngoing: 'Kind of deadline',
    onDay: 'on the day above',
    allTheTime: 'all the time, no day',
    settle: 'What holds? (required)',
    take: 'what the new version says',
    takeDropped: 'cancel the action',
    keep: 'what was confirmed before',
    keepDropped: 'keep the action',
    position: n => `Action ${n}`,
    saved: count => `Saved: ${counted(count, 'en', actions.en)}.`,
    dismissedNow: count => `Left out: ${count}.`,
    notInRegister: (name, who) => `“${name}” is not in the register of people. Reminders go to: ${who}.`,
    severalFit: (name, names) => `“${name}” fits several people: ${names}. Please write the full name.`,
    evidence: 'What shows that it was done',
    evidenceHint: 'for example the number of a letter, where the document is',
    url: 'Address of a file (https://…)',
    which: 'Actions that are done (required)',
    whichMissing: 'Please choose the action.',
    doneSaved: (number, day) => `Saved: action ${number} was done on ${day}.`,
    judgedBy: (names, day) => `Its effectiveness is judged by: ${names}, until ${day}.`,
    effective: 'Has the action helped? (required)',
    effectiveYes: 'effective',
    effectiveNo: 'not effective',
    effectiveMissing: 'Please choose.',
    remark: 'Reason (required for “not effective”)',
    judged: (number, effective) => `Saved: action ${number} ${effective ? 'effective' : 'not effective'}.`,
    reminderTitle: (number, day, weekday) => `Action ${number}: due on ${day} (${weekday})`,
    overdueTitle: (number, day) => `Action ${number} was not reported as done, it was due on ${day}`,
    judgeTitle: (number, day) => `Action ${number}: to be judged by ${day}`,
    assignedTitle: number => `New action: ${number}`,
    agreedAt: (subject, period) => `Agreed at the review: ${subject}, ${period}.`,
    byDay: day => `Due: ${day}.`,
    doneOn: (day, evidence) => `Done on ${day}. Shown by: ${evidence}`,
    responsible: names => `Responsible: ${names}.`,
    judgeHint: 'It is judged by somebody other than the one who had to do it.',
    hiddenTask: 'What the action says is for those who may read the minutes.',
    ongoingTitle: 'All the time',
    summary: 'Improvement action',
    settled: number => `Action ${number}`,
    nothingOwn: 'This account has no open action to do.',
    whichAction: 'Which action is done?',
  },
}
