import { type ActionRefusal, actionRefusalWords } from '../domain/improvement/actionRules.ts'
import type { Words } from '../domain/language.ts'
import type { OpenRefusal } from '../reviews/openMinutes.ts'

/** Why nothing was done about an action or a task of minutes. */
export type ImprovementRefusal =
  | ActionRefusal
  | OpenRefusal
  | 'no-such-action'
  | 'no-such-person'
  | 'not-allowed-to-confirm'
  | 'not-allowed-to-change-action'
  | 'not-allowed-to-judge'
  | 'newer-minutes-filed'
  | 'task-uncertain'
  | 'changed-meanwhile'

type OwnRefusal = Exclude<ImprovementRefusal, ActionRefusal | OpenRefusal | 'changed-meanwhile'>

const ownWords: Readonly<Record<OwnRefusal, Words>> = {
  'no-such-action': {
    pl: 'Nie ma takiego działania albo nie jest udostępnione.',
    en: 'There is no such action, or it is not shared with you.',
  },
  'no-such-person': {
    pl: 'Tej osoby nie ma wśród pracujących w urzędzie.',
    en: 'This person is not among those who work for the office.',
  },
  'not-allowed-to-confirm': {
    pl: 'Działania z protokołu potwierdza osoba odpowiedzialna za przegląd albo jej zastępstwo.',
    en: 'Actions from minutes are confirmed by the person responsible for the review, or their deputy.',
  },
  'not-allowed-to-change-action': {
    pl: 'To działanie może zmienić tylko osoba odpowiedzialna za przegląd, wykonanie zgłasza także osoba odpowiedzialna za działanie.',
    en: 'Only the person responsible for the review can change this action; the one responsible for it can also tell that it is done.',
  },
  'not-allowed-to-judge': {
    pl: 'Skuteczność ocenia inna osoba niż ta, która działanie miała wykonać.',
    en: 'Effectiveness is judged by somebody other than the one who had to do the action.',
  },
  'newer-minutes-filed': {
    pl: 'Do tego przeglądu złożono nowszą wersję protokołu. Proszę potwierdzić działania z niej.',
    en: 'A newer version of these minutes is filed. Please confirm the actions from it.',
  },
  'task-uncertain': {
    pl: 'Osoba odpowiedzialna albo termin są niepewne. Proszę je wskazać.',
    en: 'The responsible person or the deadline is uncertain. Please say which.',
  },
}

/** Words of all but those that every use case about minutes shares. */
export const improvementRefusalWords: Readonly<
  Record<Exclude<ImprovementRefusal, OpenRefusal | 'changed-meanwhile'>, Words>
> = { ...actionRefusalWords, ...ownWords }

const sharedWords: Readonly<Record<OpenRefusal | 'changed-meanwhile', Words>> = {
  'no-such-review': {
    pl: 'Nie ma takiej pozycji albo nie jest udostępniona.',
    en: 'There is no such item, or it is not shared with you.',
  },
  'no-access-to-minutes': {
    pl: 'Protokół złożono. Treść widzi kierownictwo komórki i osoby wskazane.',
    en: 'Minutes are filed. Their content is for the head of the unit and those let in.',
  },
  'changed-meanwhile': {
    pl: 'To działanie zmieniono w międzyczasie. Proszę sprawdzić obecny stan i spróbować ponownie.',
    en: 'This action was changed in the meantime. Please check how it stands and try again.',
  },
}

/** What to tell about a refusal, its own words or those it shares with other subjects. */
export const wordsOfRefusal = (refusal: ImprovementRefusal): Words =>
  refusal in sharedWords
    ? sharedWords[refusal as keyof typeof sharedWords]
    : improvementRefusalWords[refusal as keyof typeof improvementRefusalWords]
