import type { Language } from '../../api/domain/language.ts'
import type { CountForms } from '../dateText.ts'

/** What the bot says about incidents. Descriptions never stand in previews or in cards that others may see. */
interface IncidentWords {
  reportTitle: string
  reportIntro(officer: string): string
  elsewhere: string
  what: string
  whatMissing: string
  noticedOn: string
  noticedAt: string
  noticedMissing: string
  where: string
  personalData: string
  ongoing: string
  choiceMissing: string
  send: string
  taken(number: string, at: string): string
  thanks: string
  addFile: string
  withFiles(names: string): string
  sendLater(names: string): string
  pasted: string
  attaching(number: string, count: number): string
  attached(name: string, number: string): string
  notAttached(name: string, why: string): string
  whoseFile: string
  attachTo(number: string): string
  isMinutes: string
  follow: string
  ownTitle: string
  ownNone: string
  ownState: Readonly<Record<'reported' | 'acknowledged' | 'closed', string>>
  newReport: string
  exercise: string
  waiting: string
  wave(count: string): string
  reports: CountForms
  report: string
  noticed: string
  data: string
  still: string
  limit(name: string, until: string): string
  tentative: string
  acknowledge: string
  acknowledged(name: string, at: string): string
  more(count: number): string
  closed(number: string): string
  closedText: string
  warning(name: string, percent: number): string
  past(name: string): string
  silent(name: string): string
  decision(name: string): string
  limitOn(until: string): string
  recommends(notify: boolean): string
  reasons: string
  reasonsMissing: string
  notify: string
  doNotNotify: string
  decided(notify: boolean, name: string, at: string): string
}

export const incidentWords: Readonly<Record<Language, IncidentWords>> = {
  pl: {
    reportTitle: 'Zgłoszenie incydentu',
    reportIntro: officer =>
      `Wystarczą dwa zdania, resztą zajmie się Inspektor Ochrony Danych. Pilne: ${officer}.`,
    elsewhere:
      'Zgłoszeń sygnalistów (naruszeń prawa) nie przyjmuje się tutaj: służy do nich odrębny kanał zgłoszeń wewnętrznych urzędu albo Rzecznik Praw Obywatelskich.',
    what: 'Co się stało?',
    whatMissing: 'Proszę napisać, co się stało.',
    noticedOn: 'Kiedy zauważono (dzień)?',
    noticedAt: 'O której godzinie?',
    noticedMissing: 'Proszę podać dzień i godzinę.',
    where: 'Gdzie lub czego dotyczy?',
    personalData: 'Czy mogło dojść do ujawnienia danych osobowych?',
    ongoing: 'Czy to nadal trwa?',
    choiceMissing: 'Proszę wybrać odpowiedź.',
    send: 'Wyślij zgłoszenie',
    taken: (number, at) => `Przyjęto zgłoszenie ${number}, ${at}.`,
    thanks:
      'Dziękujemy. Inspektor Ochrony Danych dostaje wiadomość od razu. O zamknięciu sprawy poinformujemy w tej rozmowie.',
    addFile: 'Zdjęcie, zrzut ekranu lub dokument można dołączyć, przesyłając plik w tej rozmowie.',
    withFiles: names => `Po wysłaniu zgłoszenia zostaną dołączone: ${names}.`,
    sendLater: names =>
      `Tych plików nie da się dołączyć razem z resztą, proszę przesłać je osobno: ${names}.`,
    pasted:
      'Obrazu wklejonego do wiadomości nie da się odczytać. Proszę przesłać go jako plik, przyciskiem załącznika.',
    attaching: (number, count) => `${number}: trwa dołączanie ${count === 1 ? 'pliku' : 'plików'}…`,
    attached: (name, number) => `Dołączono plik „${name}” do zgłoszenia ${number}.`,
    notAttached: (name, why) => `Nie dołączono pliku „${name}”. ${why} Samo zgłoszenie pozostaje przyjęte.`,
    whoseFile: 'Czego dotyczy plik?',
    attachTo: number => `Dołącz do zgłoszenia ${number}`,
    isMinutes: 'To protokół z przeglądu',
    follow: 'Stan zgłoszenia',
    ownTitle: 'Moje zgłoszenia',
    ownNone: 'Nie ma zgłoszeń z tego konta.',
    ownState: { reported: 'przyjęto', acknowledged: 'w toku', closed: 'zamknięto' },
    newReport: 'Nowe zgłoszenie',
    exercise: 'ĆWICZENIE',
    waiting: 'Zgłoszenie czeka na przyjęcie',
    wave: count => `Czeka ${count} na przyjęcie`,
    reports: { one: 'zgłoszenie', few: 'zgłoszenia', many: 'zgłoszeń' },
    report: 'Zgłoszenie',
    noticed: 'Zauważono',
    data: 'Dane osobowe',
    still: 'Trwa',
    limit: (name, until) => `Zgłoszenie do ${name}: do ${until}`,
    tentative: 'orientacyjnie, do czasu ustalenia',
    acknowledge: 'Potwierdź przyjęcie',
    acknowledged: (name, at) => `Przyjęcie potwierdzono: ${name}, ${at}.`,
    more: count => `i ${count} więcej`,
    closed: number => `Sprawę ${number} zamknięto`,
    closedText: 'Dziękujemy za zgłoszenie. Ustalono przyczynę i skutek oraz wyciągnięto wnioski.',
    warning: (name, percent) => `${name}: minęło ${percent}% czasu`,
    past: name => `${name}: termin minął`,
    silent: name => `${name}: brak rozstrzygnięcia, a minęły trzy czwarte czasu`,
    decision: name => `Decyzja o zgłoszeniu: ${name}`,
    limitOn: until => `Termin: ${until}`,
    recommends: notify => `Rekomendacja Inspektora Ochrony Danych: ${notify ? 'zgłosić' : 'nie zgłaszać'}.`,
    reasons: 'Uzasadnienie',
    reasonsMissing: 'Proszę podać uzasadnienie.',
    notify: 'Zgłaszamy',
    doNotNotify: 'Nie zgłaszamy',
    decided: (notify, name, at) =>
      `Decyzję zapisano: ${notify ? 'zgłaszamy' : 'nie zgłaszamy'}, ${name}, ${at}.`,
  },
  en: {
    reportTitle: 'Report of an incident',
    reportIntro: officer =>
      `Two sentences are enough, the data protection officer does the rest. Urgent: ${officer}.`,
    elsewhere:
      'Reports of whistle-blowers (breaches of law) are not taken here: the office has a separate internal channel for them, and so has the Commissioner for Human Rights.',
    what: 'What happened?',
    whatMissing: 'Please write what happened.',
    noticedOn: 'When was it noticed (day)?',
    noticedAt: 'At what time?',
    noticedMissing: 'Please give the day and the time.',
    where: 'Where, or what does it concern?',
    personalData: 'May personal data have been disclosed?',
    ongoing: 'Is it still going on?',
    choiceMissing: 'Please choose an answer.',
    send: 'Send the report',
    taken: (number, at) => `Report ${number} was taken on ${at}.`,
    thanks:
      'Thank you. The data protection officer is told at once. You will be told here when the case is closed.',
    addFile: 'A photo, a screenshot or a document can be attached by sending the file in this chat.',
    withFiles: names => `Once the report is sent, these are attached: ${names}.`,
    sendLater: names => `These files cannot go along with the others, please send them separately: ${names}.`,
    pasted:
      'A picture pasted into a message cannot be read. Please send it as a file, with the attachment button.',
    attaching: (number, count) => `${number}: attaching the ${count === 1 ? 'file' : 'files'}…`,
    attached: (name, number) => `The file “${name}” was attached to the report ${number}.`,
    notAttached: (name, why) => `The file “${name}” was not attached. ${why} The report itself stands.`,
    whoseFile: 'What is the file about?',
    attachTo: number => `Attach to the report ${number}`,
    isMinutes: 'It is minutes of a review',
    follow: 'State of the report',
    ownTitle: 'My reports',
    ownNone: 'There are no reports from this account.',
    ownState: { reported: 'taken', acknowledged: 'being worked on', closed: 'closed' },
    newReport: 'New report',
    exercise: 'EXERCISE',
    waiting: 'A report waits to be acknowledged',
    wave: count => `${count} to be acknowledged`,
    reports: { one: 'report waits', few: 'reports wait', many: 'reports wait' },
    report: 'Report',
    noticed: 'Noticed',
    data: 'Personal data',
    still: 'Still going on',
    limit: (name, until) => `Notification to ${name}: by ${until}`,
    tentative: 'tentative, until it is established',
    acknowledge: 'Acknowledge',
    acknowledged: (name, at) => `Acknowledged: ${name}, ${at}.`,
    more: count => `and ${count} more`,
    closed: number => `Case ${number} was closed`,
    closedText: 'Thank you for the report. Cause and effect were established and lessons were drawn.',
    warning: (name, percent) => `${name}: ${percent}% of the time has passed`,
    past: name => `${name}: the limit has passed`,
    silent: name => `${name}: nothing decided, and three quarters of the time have passed`,
    decision: name => `Decision to notify: ${name}`,
    limitOn: until => `Limit: ${until}`,
    recommends: notify => `The data protection officer recommends ${notify ? 'to notify' : 'not to notify'}.`,
    reasons: 'Reasons',
    reasonsMissing: 'Please give the reasons.',
    notify: 'We notify',
    doNotNotify: 'We do not notify',
    decided: (notify, name, at) =>
      `Decision saved: ${notify ? 'we notify' : 'we do not notify'}, ${name}, ${at}.`,
  },
}
