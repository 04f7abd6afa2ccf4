import type { Words } from '../../api/domain/language.ts'
import type { Phrase } from '../words.ts'

/** Texts of the form that everybody reports an incident with. */
export const reportWords = {
  title: { pl: 'Zgłoszenie incydentu', en: 'Report an incident' },
  lead: {
    pl: 'Wystarczą dwa zdania, resztą zajmie się Inspektor Ochrony Danych.',
    en: 'Two sentences are enough, the data protection officer takes it from there.',
  },
  what: { pl: 'Co się stało?', en: 'What happened?' },
  whatMissing: { pl: 'Proszę napisać, co się stało.', en: 'Please write what happened.' },
  noticedAt: { pl: 'Kiedy zauważono?', en: 'When was it noticed?' },
  noticedMissing: { pl: 'Proszę podać dzień i godzinę.', en: 'Please give the day and the time.' },
  where: { pl: 'Czego dotyczy?', en: 'What does it concern?' },
  whereHint: {
    pl: 'Miejsce, system albo dokumenty, jeżeli wiadomo.',
    en: 'A place, a system or documents, if known.',
  },
  personalData: {
    pl: 'Czy mogło dojść do ujawnienia danych osobowych?',
    en: 'Could personal data have been disclosed?',
  },
  ongoing: { pl: 'Czy to nadal trwa?', en: 'Is it still going on?' },
  send: { pl: 'Wyślij zgłoszenie', en: 'Send the report' },
  whistleTitle: { pl: 'Naruszenia prawa', en: 'Breaches of the law' },
  whistle: {
    pl: 'Zgłoszenia na podstawie ustawy o ochronie sygnalistów przyjmuje osobny kanał zgłoszeń wewnętrznych urzędu, nie ten formularz. Opisuje go procedura zgłoszeń wewnętrznych.',
    en: 'Reports under the whistle-blower act go to the separate internal channel of the office, not to this form. The procedure of internal reports describes it.',
  },
  takenText: {
    pl: 'Dziękujemy. O dalszych krokach poinformujemy w rozmowie z Magistratem.',
    en: 'Thank you. We will tell you what follows in the Magistrat chat.',
  },
  keep: {
    pl: 'Jeżeli coś się zmieni albo przypomni, proszę napisać o tym w rozmowie i podać numer zgłoszenia.',
    en: 'If anything changes or comes to mind, please write it in the chat with the number of the report.',
  },
  see: { pl: 'Zobacz zgłoszenie', en: 'See the report' },
  another: { pl: 'Zgłoś coś innego', en: 'Report something else' },
} as const satisfies Record<string, Words>

export const reportPhrases = {
  taken: {
    pl: number => `Przyjęto zgłoszenie ${number}`,
    en: number => `Report ${number} received`,
  } satisfies Phrase<[string]>,
}
