import type { Language, Words } from '../../api/domain/language.ts'

/** Buttons of the form and the dictation; at most 22 characters, one line. */
export const draftButtons: Readonly<
  Record<
    'dictate' | 'form' | 'template' | 'moreActions' | 'file' | 'drop' | 'skip' | 'end' | 'goOn' | 'correct',
    Words
  >
> = {
  dictate: { pl: 'Podyktuj protokół', en: 'Dictate minutes' },
  form: { pl: 'Wypełnij formularz', en: 'Fill in a form' },
  template: { pl: 'Wzór protokołu', en: 'Empty template' },
  moreActions: { pl: 'Zapisz i dodaj wiersze', en: 'Save and add rows' },
  file: { pl: 'Złóż protokół', en: 'File minutes' },
  drop: { pl: 'Odrzuć szkic', en: 'Discard draft' },
  skip: { pl: 'Pomiń', en: 'Skip' },
  end: { pl: 'Zakończ dyktowanie', en: 'End dictation' },
  goOn: { pl: 'Wróć do szkicu', en: 'Back to the draft' },
  correct: { pl: 'Popraw w formularzu', en: 'Correct in the form' },
}

/** Lines about minutes that are written in the chat; pieces of text come in finished. */
interface DraftWords {
  summary: string
  choose: string
  chooseHint: string
  tellAgain: string
  nothingOwn: string
  otherOpen(name: string): string
  formTitle(name: string): string
  formHint: string
  row(number: number): string
  task(number: number): string
  taskWho(number: number): string
  taskDue(number: number): string
  attendance: string
  attendanceHint: string
  notShown(count: number): string
  saved: string
  askTitle(name: string): string
  askDay: string
  askAttendance: string
  askPart(part: string): string
  askHint(hint: string): string
  askActions: string
  commands: string
  taken: string
  perhapsIncident: string
  takenParts(parts: string): string
  notADay: string
  nobodyNamed: string
  nothingSaid: string
  stepNames: Readonly<Record<'day' | 'attendance' | 'actions', string>>
  draftTitle(name: string): string
  heldOn(day: string): string
  noDay: string
  present(names: string): string
  missing(parts: string): string
  complete: string
  dropped: string
  ended: string
  templates: string
  templatesHint: string
}

export const draftWords: Readonly<Record<Language, DraftWords>> = {
  pl: {
    summary: 'Szkic protokołu',
    choose: 'Z którego przeglądu jest protokół?',
    chooseHint:
      'Protokół powstanie jako dokument Word na wzorze urzędu i zostanie złożony tak jak przesłany plik.',
    tellAgain:
      'Z treści nie wynika, z którego przeglądu jest protokół, dlatego jej nie zapisano. Proszę wybrać przegląd i przesłać treść ponownie.',
    nothingOwn:
      'Nie ma przeglądu, za który odpowiada to konto. Protokół sporządza osoba odpowiedzialna albo jej zastępstwo.',
    otherOpen: name => `Jest niezłożony szkic innego protokołu: ${name}. Należy go złożyć albo odrzucić.`,
    formTitle: name => `Protokół: ${name}`,
    formHint: 'Można zapisać szkic i wrócić do niego później, także na innym urządzeniu.',
    row: number => `Działanie ${number}`,
    task: number => `Zadanie (działanie ${number})`,
    taskWho: number => `Osoba odpowiedzialna (działanie ${number})`,
    taskDue: number => `Termin (działanie ${number})`,
    attendance: 'Lista obecności',
    attendanceHint: 'Imię i nazwisko, stanowisko; każda osoba w nowym wierszu',
    notShown: count => `Dalsze działania w szkicu: ${count}. Pozostają bez zmian.`,
    saved: 'Szkic zapisano.',
    askTitle: name => `Dyktowanie protokołu: ${name}`,
    askDay: 'Kiedy odbył się przegląd?',
    askAttendance: 'Kto był obecny? Imiona i nazwiska, w miarę możliwości ze stanowiskami.',
    askPart: part => `${part}: proszę podyktować treść.`,
    askHint: hint => `Na przykład: ${hint}.`,
    askActions:
      'Jakie działania ustalono? Każde w nowym wierszu: co, kto, do kiedy. Jeśli żadnych, wystarczy „brak”.',
    commands:
      'Następna wiadomość będzie odpowiedzią. Można też podać wszystko naraz. Polecenia: pomiń · wstecz · koniec.',
    taken: 'Zapisano.',
    perhapsIncident:
      'Odpowiedź zapisano w protokole. Jeśli to zgłoszenie nowego incydentu, należy je wysłać osobno.',
    takenParts: parts => `Zapisano: ${parts}.`,
    notADay:
      'Nie udało się odczytać daty. Proszę podać ją na przykład tak: 20 listopada 2026. Data nie może być w przyszłości.',
    nobodyNamed: 'Nie udało się odczytać żadnego nazwiska. Proszę podać imiona i nazwiska.',
    nothingSaid: 'Ta wiadomość nic nie zawiera. Proszę spróbować ponownie.',
    stepNames: { day: 'data przeglądu', attendance: 'lista obecności', actions: 'ustalone działania' },
    draftTitle: name => `Szkic protokołu: ${name}`,
    heldOn: day => `Przegląd odbył się ${day}.`,
    noDay: 'Nie podano daty przeglądu.',
    present: names => `Obecni: ${names}`,
    missing: parts => `Brak: ${parts}. Protokół można złożyć i uzupełnić później.`,
    complete: 'Szkic zawiera wszystkie wymagane elementy.',
    dropped: 'Szkic odrzucono. Nie złożono protokołu.',
    ended: 'Dyktowanie zakończono. Szkic jest zapisany.',
    templates: 'Wzory protokołów',
    templatesHint: 'Pusty protokół do wypełnienia w Wordzie. Wypełniony plik można przesłać w tej rozmowie.',
  },
  en: {
    summary: 'Draft of minutes',
    choose: 'Which review are the minutes of?',
    chooseHint:
      "The minutes become a Word document in the office's form and are filed like a file that was sent.",
    tellAgain:
      'The text does not tell which review it is of, so it was not saved. Please choose the review and send the text again.',
    nothingOwn:
      'This account is not responsible for any review. Minutes are written by the responsible person or their deputy.',
    otherOpen: name =>
      `There is an unfiled draft of other minutes: ${name}. Please file or discard it first.`,
    formTitle: name => `Minutes: ${name}`,
    formHint: 'The draft can be saved and gone back to later, also on another device.',
    row: number => `Action ${number}`,
    task: number => `Task (action ${number})`,
    taskWho: number => `Responsible (action ${number})`,
    taskDue: number => `Deadline (action ${number})`,
    attendance: 'Attendance list',
    attendanceHint: 'Name, function; one person a line',
    notShown: count => `Further actions in the draft: ${count}. They stay as they are.`,
    saved: 'The draft is saved.',
    askTitle: name => `Dictating minutes: ${name}`,
    askDay: 'When was the review held?',
    askAttendance: 'Who was present? Names, with functions if possible.',
    askPart: part => `${part}: please dictate.`,
    askHint: hint => `For example: ${hint}.`,
    askActions: 'Which actions were agreed? One a line: what, who, by when. If none, “none” is enough.',
    commands:
      'The next message will be the answer. Everything can be said at once, too. Commands: skip · back · done.',
    taken: 'Saved.',
    perhapsIncident:
      'The answer is saved in the minutes. If it reports a new incident, it has to be sent separately.',
    takenParts: parts => `Saved: ${parts}.`,
    notADay:
      'The date was not understood. Please give it like this: 20 November 2026. It cannot be in the future.',
    nobodyNamed: 'No name was understood. Please give names.',
    nothingSaid: 'This message holds nothing. Please try again.',
    stepNames: { day: 'day of the review', attendance: 'attendance list', actions: 'agreed actions' },
    draftTitle: name => `Draft of minutes: ${name}`,
    heldOn: day => `The review was held on ${day}.`,
    noDay: 'No day of the review is given.',
    present: names => `Present: ${names}`,
    missing: parts => `Missing: ${parts}. The minutes can be filed and completed later.`,
    complete: 'The draft has all required parts.',
    dropped: 'The draft is discarded. No minutes were filed.',
    ended: 'The dictation has ended. The draft is saved.',
    templates: 'Templates of minutes',
    templatesHint: 'Empty minutes to be filled in with Word. The file can then be sent in this chat.',
  },
}
