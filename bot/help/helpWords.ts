import type { Language } from '../../api/domain/language.ts'

/** What the bot says of itself, and where it cannot help yet. */
interface HelpWords {
  welcome: string
  whatItDoes: string
  examples: readonly string[]
  commands: string
  helpTitle: string
  unknown: string
  unclear: string
  isItIncident: string
  thanks: string
  question(who: string): string
  proposal(who: string): string
  absence(who: string): string
  responsible(what: string, names: string): string
  whoIsIt(who: string): string
  languageAsk: string
  languageSaved: string
  settings: string
  nobody: string
}

export const helpWords: Readonly<Record<Language, HelpWords>> = {
  pl: {
    welcome: 'Magistrat: przeglądy zarządzania w jednej rozmowie',
    whatItDoes:
      'Tu przychodzą przypomnienia o przeglądach i protokołach. Tu można przesłać protokół jako plik, odnotować, że przegląd się odbył, sprawdzić stan i zapytać o procedury: odpowiedź to fragment obowiązującego dokumentu. Logowanie nie jest potrzebne.',
    examples: [
      '„co mam do zrobienia?”',
      '„ile dni jest na protokół z przeglądu?”',
      '„przegląd odbył się wczoraj”',
      '„stan przeglądów Wydziału Edukacji”',
    ],
    commands:
      'Polecenia: moje obowiązki · prześlij protokół · podyktuj protokół · wzór protokołu · zgłoś incydent · stan · pomoc',
    helpTitle: 'W czym można pomóc',
    unknown: 'Nie udało się zrozumieć tej wiadomości. Można wybrać przycisk albo napisać inaczej.',
    unclear: 'O co chodzi?',
    isItIncident: 'Czy to zgłoszenie incydentu?',
    thanks: 'Do usług. W razie potrzeby wystarczy napisać „pomoc”.',
    question: who => `Z tą sprawą można zwrócić się do: ${who}.`,
    proposal: who =>
      `Takich zgłoszeń ta rozmowa jeszcze nie przyjmuje i nic nie zostało zapisane. Można je skierować do: ${who}.`,
    absence: who =>
      `Nieobecności i zastępstw ta rozmowa jeszcze nie zapisuje. Odnotowuje je: ${who}. Do tego czasu przypomnienia przychodzą jak dotąd.`,
    responsible: (what, names) => `${what}: odpowiada ${names}.`,
    whoIsIt: who => `Nie udało się ustalić, o którą osobę chodzi. Role i osoby zna: ${who}.`,
    languageAsk: 'W jakim języku pisać? / Which language?',
    languageSaved: 'Zapisano. Od teraz wiadomości przychodzą po polsku.',
    settings: 'Można zmienić język wiadomości. Pory przypomnień ustala urząd.',
    nobody: 'nikt (rola nieobsadzona)',
  },
  en: {
    welcome: 'Magistrat: management reviews in one chat',
    whatItDoes:
      'Reminders of reviews and minutes come here. You can send minutes as a file, record that a review was held, check how things stand, and ask about procedures: the answer is a passage of a document in force. No sign-in is needed.',
    examples: [
      '“what do I have to do?”',
      '“how many days are there for the minutes?”',
      '“the review was held yesterday”',
      '“status of GZ 8”',
    ],
    commands:
      'Commands: my duties · send minutes · dictate minutes · template · report incident · status · help',
    helpTitle: 'What can be done here',
    unknown: 'This message was not understood. Please choose a button or write it another way.',
    unclear: 'What is it about?',
    isItIncident: 'Is this a report of an incident?',
    thanks: 'At your service. Write “help” whenever it is needed.',
    question: who => `This can be taken to: ${who}.`,
    proposal: who => `This chat does not take such reports yet, and nothing was saved. It can go to: ${who}.`,
    absence: who =>
      `This chat does not record absences and deputies yet. They are recorded by: ${who}. Until then reminders come as before.`,
    responsible: (what, names) => `${what}: responsible is ${names}.`,
    whoIsIt: who => `It is not clear which person is meant. Roles and people are known to: ${who}.`,
    languageAsk: 'W jakim języku pisać? / Which language?',
    languageSaved: 'Saved. Messages come in English from now on.',
    settings: 'The language of messages can be changed. The office sets when reminders come.',
    nobody: 'nobody (vacant role)',
  },
}
