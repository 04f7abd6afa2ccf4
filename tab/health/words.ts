import type { Words } from '../../api/domain/language.ts'
import { polishForm } from '../format.ts'
import type { Phrase } from '../words.ts'

/** Texts of the page on which an administrator sees how the suite is. */
export const healthWords = {
  page: { pl: 'Stan systemu', en: 'State of the system' },
  works: { pl: 'Wszystko działa', en: 'Everything works' },
  intro: {
    pl: 'Na czym opiera się system i co należy nadać lub kliknąć, gdy czegoś brakuje. Strona jest tylko dla administratora.',
    en: 'What the system stands on, and what to grant or click where something is missing. For the administrator only.',
  },
  check: { pl: 'Sprawdź uprawnienia', en: 'Check permissions' },
  repair: { pl: 'Przywróć deklarowane', en: 'Restore what is declared' },
  repairYes: { pl: 'Tak, przywróć', en: 'Yes, restore' },
  cancel: { pl: 'Anuluj', en: 'Cancel' },
  checking: { pl: 'Sprawdzanie…', en: 'Checking…' },
  again: { pl: 'Odśwież', en: 'Refresh' },
  todo: { pl: 'Co zrobić', en: 'What to do' },
  without: { pl: 'Bez tego', en: 'Without it' },
} as const satisfies Record<string, Words>

export const healthPhrases = {
  trouble: {
    pl: (broken, attention) =>
      [
        ...(broken > 0 ? [`Nie działa: ${broken}`] : []),
        ...(attention > 0 ? [`wymaga uwagi: ${attention}`] : []),
      ].join(', '),
    en: (broken, attention) =>
      [
        ...(broken > 0 ? [`Does not work: ${broken}`] : []),
        ...(attention > 0 ? [`needs attention: ${attention}`] : []),
      ].join(', '),
  } satisfies Phrase<[number, number]>,
  share: {
    pl: (count, of) => `${count} z ${of}`,
    en: (count, of) => `${count} of ${of}`,
  } satisfies Phrase<[number, number]>,
  last: {
    pl: moment => `ostatnio ${moment}`,
    en: moment => `last ${moment}`,
  } satisfies Phrase<[string]>,
  more: {
    pl: count => `i jeszcze ${count} ${polishForm(count, 'różnica', 'różnice', 'różnic')}`,
    en: count => `and ${count} more`,
  } satisfies Phrase<[number]>,
  repairs: {
    pl: count =>
      `Różnice (${count}) zostaną usunięte: kto ma dostęp ponad reguły, straci go, kto go nie ma, otrzyma.`,
    en: count =>
      `The differences (${count}) will be removed: who has more than the rules give loses it, who lacks it gets it.`,
  } satisfies Phrase<[number]>,
  instance: {
    pl: (name, moment) => `Kopia programu ${name}, stan z ${moment}`,
    en: (name, moment) => `Instance ${name}, as of ${moment}`,
  } satisfies Phrase<[string, string]>,
  checkedAt: {
    pl: moment => `Uprawnienia sprawdzono ${moment}.`,
    en: moment => `Permissions were checked ${moment}.`,
  } satisfies Phrase<[string]>,
}
