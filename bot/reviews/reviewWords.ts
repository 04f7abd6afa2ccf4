import type { Language, Words } from '../../api/domain/language.ts'
import type { MinutesFindings } from '../../api/reviews/minutesFindings.ts'
import { periodName } from '../dateText.ts'
import type { ReviewChoice } from '../verbs.ts'

/** Whether a required part is there; each state has its word. */
export const partStateWords: Readonly<Record<MinutesFindings['parts'][number]['state'], Words>> = {
  present: { pl: 'Jest', en: 'There' },
  missing: { pl: 'Brak', en: 'Missing' },
  partial: { pl: 'Niepełne', en: 'Incomplete' },
  unclear: { pl: 'Do sprawdzenia', en: 'To be checked' },
}

/** Fields of the forms and what is said when they are left empty. */
export const fieldWords: Readonly<
  Record<'heldOn' | 'heldOnMissing' | 'which' | 'whichMissing' | 'fileOf' | 'remindOf', Words>
> = {
  heldOn: { pl: 'Data przeglądu (wymagane)', en: 'Date of the review (required)' },
  heldOnMissing: { pl: 'Proszę podać datę przeglądu.', en: 'Please give the date of the review.' },
  which: { pl: 'Który przegląd? (wymagane)', en: 'Which review? (required)' },
  whichMissing: { pl: 'Proszę wybrać przegląd.', en: 'Please choose the review.' },
  fileOf: { pl: 'Przegląd (wymagane)', en: 'Review (required)' },
  remindOf: { pl: 'O czym przypomnieć? (wymagane)', en: 'What to remind of? (required)' },
}

/** One line of each kind of message about reviews, in both languages; the functions take finished pieces of text. */
interface ReviewWords {
  saved(heldOn: string, due: string): string
  savedAlready(time: string, who: string | undefined): string
  changedMeanwhile: string
  askHeld: string
  askHeldFor(subject: string): string
  nothingToRecord: string
  received(file: string): string
  stored(file: string): string
  /** Said of minutes that were read from pictures of pages. */
  fromScan: string
  doubtful(words: string): string
  notTaken(file: string): string
  whatIsIt: string
  readAs(subject: string, heldOn: string | undefined): string
  noOpenReview: string
  complete: string
  someParts(present: number, total: number): string
  filed(subject: string, period: string, filedOn: string, inTime: boolean): string
  version(version: number): string
  heldOn(day: string): string
  alreadyFiled(at: string): string
  notRead: string
  toBeLookedAt: string
  dueBy(day: string): string
  deadlinesIn(known: number, total: number): string
  sendCorrected(subject: string, period: string): string
  withdrawn: string
  askFile: string
  mustContain(kind: string, parts: string): string
  pasted: string
  pastedName: string
  notAFile(name: string): string
}

export const reviewWords: Readonly<Record<Language, ReviewWords>> = {
  pl: {
    saved: (heldOn, due) =>
      `Zapisano: przegląd ${heldOn}. Protokół: do ${due}. Plik można przesłać w tej rozmowie.`,
    savedAlready: (time, who) =>
      who === undefined ? `Zapisano już o ${time} na innym urządzeniu.` : `Zapisano już o ${time}: ${who}.`,
    changedMeanwhile: 'Ta sprawa zmieniła się w międzyczasie. Obecny stan:',
    askHeld: 'Kiedy odbył się przegląd?',
    askHeldFor: subject => `Kiedy odbył się przegląd: ${subject}?`,
    nothingToRecord:
      'Nie ma przeglądu, za który odpowiada to konto. Przegląd odnotowuje osoba odpowiedzialna albo jej zastępstwo.',
    received: file => `Odebrano plik „${file}”. Trwa zapisywanie.`,
    stored: file => `Odebrano i zapisano plik „${file}”. Trwa sprawdzanie.`,
    fromScan:
      'Plik jest skanem. Tekst odczytano z obrazu i może zawierać błędy; należy porównać go z plikiem przed potwierdzeniem.',
    doubtful: words => `Niepewnie odczytane słowa: ${words}.`,
    notTaken: file => `Nie przyjęto pliku „${file}”`,
    whatIsIt: 'Czego dotyczy plik?',
    readAs: (subject, heldOn) =>
      heldOn === undefined ? `Odczytano: ${subject}.` : `Odczytano: ${subject}, przegląd ${heldOn}.`,
    noOpenReview:
      'Plik jest zapisany, ale nie ma otwartego przeglądu, za który odpowiada to konto. Protokół składa osoba odpowiedzialna za przegląd albo jej zastępstwo.',
    complete: 'Protokół kompletny. Dziękujemy.',
    someParts: (present, total) => `Protokół: ${present} z ${total} wymaganych elementów`,
    filed: (subject, period, filedOn, inTime) =>
      `${subject}, ${period}. Złożono ${filedOn}, ${inTime ? 'w terminie' : 'po terminie'}.`,
    version: version => `Wersja ${version}. Wcześniejsze wersje pozostają zapisane.`,
    heldOn: day => `Przegląd odbył się ${day}.`,
    alreadyFiled: at => `Ten plik już złożono ${at}.`,
    notRead: 'Protokół złożono, ale pliku nie można odczytać',
    toBeLookedAt:
      'Kompletność trzeba sprawdzić samodzielnie. Czytelny plik (docx, pdf, txt) można przesłać w tej rozmowie.',
    dueBy: day => `Termin złożenia: ${day}.`,
    deadlinesIn: (known, total) => `termin podano w ${known} z ${total} działań`,
    sendCorrected: (subject, period) =>
      `Proszę przesłać poprawiony plik w tej rozmowie. Zostanie zapisany jako kolejna wersja: ${subject}, ${period}.`,
    withdrawn: 'Plik wycofano. Nie złożono protokołu.',
    askFile: 'Proszę przesłać plik protokołu w tej rozmowie (docx, pdf, odt, rtf lub txt).',
    mustContain: (kind, parts) => `${kind}: protokół musi zawierać: ${parts}.`,
    pasted: 'Ten tekst wygląda na protokół i został zapisany jako plik. Czy złożyć go jako protokół?',
    pastedName: 'Protokol z rozmowy',
    notAFile: name =>
      `„${name}” nie jest plikiem dokumentu. Protokół można przesłać jako docx, pdf, odt, rtf lub txt, przyciskiem załącznika.`,
  },
  en: {
    saved: (heldOn, due) =>
      `Saved: review on ${heldOn}. Minutes: by ${due}. The file can be sent in this chat.`,
    savedAlready: (time, who) =>
      who === undefined ? `Saved already at ${time} on another device.` : `Saved already at ${time}: ${who}.`,
    changedMeanwhile: 'This has changed in the meantime. How it stands now:',
    askHeld: 'When was the review held?',
    askHeldFor: subject => `When was the review held: ${subject}?`,
    nothingToRecord:
      'This account is not responsible for any review. A review is recorded by the responsible person or their deputy.',
    received: file => `Received the file “${file}”. Saving it.`,
    stored: file => `Received and saved the file “${file}”. Checking it.`,
    fromScan:
      'The file is a scan. Its text was read from the picture and may have mistakes; compare it with the file before confirming.',
    doubtful: words => `Words that may have been misread: ${words}.`,
    notTaken: file => `The file “${file}” was not taken`,
    whatIsIt: 'What is the file about?',
    readAs: (subject, heldOn) =>
      heldOn === undefined ? `Read: ${subject}.` : `Read: ${subject}, review on ${heldOn}.`,
    noOpenReview:
      'The file is saved, but this account is not responsible for any open review. Minutes are filed by the person responsible for the review, or their deputy.',
    complete: 'The minutes are complete. Thank you.',
    someParts: (present, total) => `Minutes: ${present} of ${total} required parts`,
    filed: (subject, period, filedOn, inTime) =>
      `${subject}, ${period}. Filed on ${filedOn}, ${inTime ? 'in time' : 'late'}.`,
    version: version => `Version ${version}. Earlier versions are kept.`,
    heldOn: day => `The review was held on ${day}.`,
    alreadyFiled: at => `This file was filed already on ${at}.`,
    notRead: 'The minutes are filed, but the file cannot be read',
    toBeLookedAt:
      'Whether they are complete has to be checked by hand. A readable file (docx, pdf, txt) can be sent in this chat.',
    dueBy: day => `To be filed by ${day}.`,
    deadlinesIn: (known, total) => `a deadline is given for ${known} of ${total} actions`,
    sendCorrected: (subject, period) =>
      `Please send the corrected file in this chat. It will be kept as the next version: ${subject}, ${period}.`,
    withdrawn: 'The file was withdrawn. No minutes were filed.',
    askFile: 'Please send the file with the minutes in this chat (docx, pdf, odt, rtf or txt).',
    mustContain: (kind, parts) => `${kind}: the minutes must contain: ${parts}.`,
    pasted: 'This text looks like minutes and was saved as a file. File it as minutes?',
    pastedName: 'Minutes from chat',
    notAFile: name =>
      `“${name}” is not a document. Minutes can be sent as docx, pdf, odt, rtf or txt with the attachment button.`,
  },
}

/** 'za listopad 2026', 'for November 2026'. */
export const forPeriod = ({ period }: Pick<ReviewChoice, 'period'>, language: Language): string =>
  `${language === 'pl' ? 'za' : 'for'} ${periodName(period, language)}`
