import type { Day } from '../../api/domain/calendar/day.ts'
import type { Words } from '../../api/domain/language.ts'
import { longDay, polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the queue of minutes that wait to be accepted. */
export const acceptanceWords = {
  page: { pl: 'Protokoły do przyjęcia', en: 'Minutes to accept' },
  empty: {
    pl: 'Nic nie czeka. Protokoły z przeglądów procesów pojawiają się tu po złożeniu.',
    en: 'Nothing is waiting. Minutes of process reviews appear here once they are filed.',
  },
  waits: { pl: 'Czeka na ocenę', en: 'Waits to be judged' },
  accept: { pl: 'Przyjmij', en: 'Accept' },
  returnIt: { pl: 'Zwróć z uwagą', en: 'Return with a remark' },
  remark: { pl: 'Uwaga dla właściciela procesu', en: 'Remark for the process owner' },
  remarkMissing: {
    pl: 'Proszę napisać, co należy poprawić.',
    en: 'Please write what has to be corrected.',
  },
  unread: {
    pl: 'Pliku nie udało się odczytać; należy ocenić go samodzielnie.',
    en: 'The file could not be read; it has to be judged by eye.',
  },
  parts: { pl: 'Wymagane elementy', en: 'Required parts' },
  allThere: { pl: 'wszystkie są', en: 'all are there' },
  returnedBefore: { pl: 'Zwrócono wcześniej', en: 'Returned before' },
  openReview: { pl: 'Otwórz przegląd', en: 'Open the review' },
} as const satisfies Record<string, Words>

export const acceptancePhrases = {
  headline: {
    pl: count =>
      count === 0
        ? 'Protokoły do przyjęcia: nic nie czeka'
        : `Do przyjęcia: ${count} ${polishForm(count, 'protokół', 'protokoły', 'protokołów')}`,
    en: count =>
      count === 0 ? 'Minutes to accept: nothing is waiting' : `To accept: ${count} sets of minutes`,
  } satisfies Phrase<[number]>,
  facts: {
    pl: (version, day, who) => `Wersja ${version}, złożono ${longDay('pl', day)}, ${who}`,
    en: (version, day, who) => `Version ${version}, filed ${longDay('en', day)}, ${who}`,
  } satisfies Phrase<[number, Day, string]>,
  owners: { pl: names => `właściciel: ${names}`, en: names => `owner: ${names}` } satisfies Phrase<[string]>,
  returned: {
    pl: (version, day, remark) => `wersja ${version}, ${longDay('pl', day)}: ${remark}`,
    en: (version, day, remark) => `version ${version}, ${longDay('en', day)}: ${remark}`,
  } satisfies Phrase<[number, Day, string]>,
  judged: {
    pl: (subject, accepted, told) =>
      `${subject}: protokół ${accepted ? 'przyjęto' : 'zwrócono z uwagą'}.${told ? ` Zawiadomiono: ${told}.` : ''}`,
    en: (subject, accepted, told) =>
      `${subject}: minutes ${accepted ? 'accepted' : 'returned with a remark'}.${told ? ` Told: ${told}.` : ''}`,
  } satisfies Phrase<[string, boolean, string]>,
  notTold: {
    pl: names => `Wiadomość nie dotarła do: ${names}.`,
    en: names => `The message did not reach: ${names}.`,
  } satisfies Phrase<[string]>,
}
