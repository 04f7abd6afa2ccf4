import type { Language } from '../../api/domain/language.ts'

interface QuestionWords {
  answered: string
  near: string
  nothing: string
  incomplete: string
  forDay(day: string): string
  searchHow: string
  wider: string
  widerGone: string
  openDocument: string
  documents: string
  inForce(since: string, edition: string | undefined): string
  notIt: string
  notItAnyMore: string
  passOn: string
  passesTo(names: string): string
  passedOn(names: string): string
  passedAlready(names: string): string
  nobody: string
  question: string
  newQuestion: string
  anonymous: string
  answerField: string
  answerMissing: string
  citeField: string
  citeMissing: string
  sendAnswer: string
  answerSaved: string
  yourAnswer: string
  reviewedAnswer(day: string): string
  answerBy(name: string): string
  restsOn: string
  replacedTitle: string
  replacedFrom: string
  replacedNow(citation: string): string
  replacedNone: string
  reviewTitle: string
  reviewAsk: string
  answeredBefore: string
}

export const questionWords: Readonly<Record<Language, QuestionWords>> = {
  pl: {
    answered: 'Odpowiedź z dokumentów',
    near: 'Nic nie odpowiada na to wprost. Najbliższe fragmenty:',
    nothing: 'Nie mam źródła w obowiązujących dokumentach.',
    incomplete: 'Po uruchomieniu część dokumentów jest jeszcze wczytywana. Warto zapytać ponownie za chwilę.',
    forDay: day => `Stan na ${day}`,
    searchHow: 'Proszę wpisać pytanie albo słowa, których szukać w dokumentach.',
    wider: 'Szerszy fragment',
    widerGone: 'Tego fragmentu już nie ma albo nie jest udostępniony.',
    openDocument: 'Otwórz dokument',
    documents: 'Obowiązujący dokument',
    inForce: (since, edition) => `${edition ? `Wydanie ${edition}, obowiązuje` : 'Obowiązuje'} od ${since}`,
    notIt: 'To nie to',
    notItAnyMore: 'Innych fragmentów nie ma. Pytanie można przekazać.',
    passOn: 'Przekaż pytanie',
    passesTo: names => `Pytanie można przekazać: ${names}.`,
    passedOn: names => `Przekazano: ${names}. Odpowiedź przyjdzie w tej rozmowie.`,
    passedAlready: names => `To pytanie już przekazano: ${names}. Odpowiedź przyjdzie w tej rozmowie.`,
    nobody: 'rola nieobsadzona',
    question: 'Pytanie',
    newQuestion: 'Pytanie bez odpowiedzi w dokumentach',
    anonymous: 'Odpowiedź trafi do osoby pytającej i będzie podawana innym, razem z dokumentem.',
    answerField: 'Odpowiedź',
    answerMissing: 'Proszę wpisać odpowiedź.',
    citeField: 'Na czym się opiera',
    citeMissing: 'Proszę wskazać dokument.',
    sendAnswer: 'Wyślij odpowiedź',
    answerSaved: 'Odpowiedź zapisano i wysłano.',
    yourAnswer: 'Odpowiedź na przekazane pytanie',
    reviewedAnswer: day => `Odpowiedź udzielona ${day}`,
    answerBy: name => `Odpowiada: ${name}`,
    restsOn: 'Podstawa',
    replacedTitle: 'Zmienił się podany wcześniej fragment',
    replacedFrom: 'Podany fragment',
    replacedNow: citation => `Teraz obowiązuje: ${citation}.`,
    replacedNone: 'Dokument już nie obowiązuje.',
    reviewTitle: 'Odpowiedź do sprawdzenia',
    reviewAsk:
      'Zmienił się dokument, na którym opiera się ta odpowiedź. Do czasu sprawdzenia nie jest podawana.',
    answeredBefore: 'Na to pytanie już odpowiedziano.',
  },
  en: {
    answered: 'An answer from the documents',
    near: 'Nothing answers this directly. The nearest passages:',
    nothing: 'I have no source in the documents in force.',
    incomplete: 'Some documents are still being read after the start. It is worth asking again shortly.',
    forDay: day => `As of ${day}`,
    searchHow: 'Please write a question, or words to look for in the documents.',
    wider: 'Wider passage',
    widerGone: 'This passage is not there any more, or it is not shared.',
    openDocument: 'Open document',
    documents: 'The document in force',
    inForce: (since, edition) => `${edition ? `Edition ${edition}, in force` : 'In force'} since ${since}`,
    notIt: 'Not it',
    notItAnyMore: 'There are no other passages. The question can be passed on.',
    passOn: 'Pass question on',
    passesTo: names => `The question can be passed on to: ${names}.`,
    passedOn: names => `Passed on to: ${names}. The answer will come in this chat.`,
    passedAlready: names =>
      `This question was passed on before, to: ${names}. The answer will come in this chat.`,
    nobody: 'vacant role',
    question: 'Question',
    newQuestion: 'A question without an answer in the documents',
    anonymous: 'The answer goes to the asker and is given to others, together with the document.',
    answerField: 'Answer',
    answerMissing: 'Please write an answer.',
    citeField: 'What it rests on',
    citeMissing: 'Please choose a document.',
    sendAnswer: 'Send answer',
    answerSaved: 'The answer was saved and sent.',
    yourAnswer: 'The answer to the question passed on',
    reviewedAnswer: day => `Answer given on ${day}`,
    answerBy: name => `Answered by: ${name}`,
    restsOn: 'Ground',
    replacedTitle: 'A passage given earlier has changed',
    replacedFrom: 'The passage given',
    replacedNow: citation => `Now in force: ${citation}.`,
    replacedNone: 'The document is no longer in force.',
    reviewTitle: 'An answer to review',
    reviewAsk: 'The document that this answer rests on has changed. Until it is reviewed, it is not given.',
    answeredBefore: 'This question has been answered already.',
  },
}
