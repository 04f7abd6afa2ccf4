import type { Day } from '../../api/domain/calendar/day.ts'
import type { Words } from '../../api/domain/language.ts'
import type { AskedEntry } from '../../api/questions/questionsView.ts'
import { longDay, polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the page with what staff asked. */
export const questionWords = {
  page: { pl: 'Pytania', en: 'Questions' },
  waiting: { pl: 'Czekają na odpowiedź', en: 'Waiting for an answer' },
  nothingWaits: { pl: 'Żadne pytanie nie czeka.', en: 'No question is waiting.' },
  answer: { pl: 'Odpowiedz', en: 'Answer' },
  answerField: { pl: 'Odpowiedź', en: 'Answer' },
  answerHint: {
    pl: 'Trafi do osoby pytającej i będzie odpowiadać na podobne pytania.',
    en: 'It goes to who asked, and will answer questions like it.',
  },
  answerMissing: { pl: 'Proszę wpisać odpowiedź.', en: 'Please write an answer.' },
  cites: { pl: 'Na czym opiera się odpowiedź', en: 'What the answer rests on' },
  citesMissing: {
    pl: 'Proszę wskazać fragment albo dokument.',
    en: 'Please choose a passage or a document.',
  },
  send: { pl: 'Wyślij odpowiedź', en: 'Send the answer' },
  toReview: {
    pl: 'Do ponownego sprawdzenia: zmienił się dokument, na którym opierała się odpowiedź.',
    en: 'To be looked at again: the document that the answer rested on has changed.',
  },
  wholeDocument: { pl: 'cały dokument', en: 'the whole document' },
  asked: { pl: 'Zadane pytania', en: 'Questions asked' },
  question: { pl: 'Pytanie', en: 'Question' },
  when: { pl: 'Kiedy', en: 'When' },
  state: { pl: 'Odpowiedź', en: 'Answer' },
  where: { pl: 'Pierwszy fragment', en: 'First passage' },
  onlyUnanswered: { pl: 'Tylko bez odpowiedzi', en: 'Only those not answered' },
  passedOn: { pl: 'przekazane', en: 'passed on' },
  notIt: { pl: '„to nie to”', en: '“this is not it”' },
  noneAsked: { pl: 'Nikt jeszcze nie pytał.', en: 'Nobody has asked yet.' },
  most: { pl: 'Fragmenty, które odpowiadają najczęściej', en: 'Passages that answer most' },
  words: { pl: 'Słowa urzędu', en: 'Words of the office' },
  wordsText: {
    pl: 'Skróty i synonimy. Działają od razu, także w czacie.',
    en: 'Acronyms and synonyms. They work at once, in the chat as well.',
  },
  word: { pl: 'Słowo albo skrót', en: 'Word or acronym' },
  means: { pl: 'Znaczenia', en: 'Meanings' },
  meansHint: { pl: 'Każde w osobnym wierszu.', en: 'Each on a line of its own.' },
  wordMissing: { pl: 'Proszę podać słowo.', en: 'Please give the word.' },
  meansMissing: { pl: 'Proszę podać co najmniej jedno znaczenie.', en: 'Please give at least one meaning.' },
  addWord: { pl: 'Dodaj słowo', en: 'Add the word' },
  remove: { pl: 'Usuń', en: 'Remove' },
} as const satisfies Record<string, Words>

export const answerStateWords: Readonly<Record<AskedEntry['state'], Words>> = {
  answered: { pl: 'Była', en: 'Given' },
  near: { pl: 'Tylko zbliżone fragmenty', en: 'Only near passages' },
  nothing: { pl: 'Nie było', en: 'None' },
}

const questions = (count: number): string => `${count} ${polishForm(count, 'pytanie', 'pytania', 'pytań')}`

export const questionPhrases = {
  headline: {
    pl: (all, unanswered) => `${questions(all)}, ${unanswered} bez odpowiedzi`,
    en: (all, unanswered) => `${all} ${all === 1 ? 'question' : 'questions'}, ${unanswered} not answered`,
  } satisfies Phrase<[number, number]>,
  waiting: {
    pl: count => `${questions(count)} ${polishForm(count, 'czeka', 'czekają', 'czeka')} na odpowiedź`,
    en: count => `${count} ${count === 1 ? 'question waits' : 'questions wait'} for an answer`,
  } satisfies Phrase<[number]>,
  since: {
    pl: (day, passedOn, notIt) =>
      `Od ${longDay('pl', day)}. Przekazano: ${passedOn}. „To nie to”: ${notIt}. Pytania zapisuje się bez osoby pytającej.`,
    en: (day, passedOn, notIt) =>
      `Since ${longDay('en', day)}. Passed on: ${passedOn}. “This is not it”: ${notIt}. Questions are kept without who asked.`,
  } satisfies Phrase<[Day, number, number]>,
  times: {
    pl: count => `${count} ${polishForm(count, 'raz', 'razy', 'razy')}`,
    en: count => `${count} ${count === 1 ? 'time' : 'times'}`,
  } satisfies Phrase<[number]>,
}
