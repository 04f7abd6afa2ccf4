import type { Words } from '../../api/domain/language.ts'
import type { AlertKind } from '../../api/incidents/caseAlerts.ts'

/** What an alert of a case was about. */
export const alertKindWords: Readonly<Record<AlertKind, Words>> = {
  officer: { pl: 'nowe zgłoszenie', en: 'a new report' },
  deputies: { pl: 'zgłoszenie czeka na przyjęcie', en: 'a report waits to be taken' },
  secretary: { pl: 'zgłoszenie czeka na przyjęcie', en: 'a report waits to be taken' },
  decision: { pl: 'decyzja o zgłoszeniu', en: 'the decision about a notice' },
  warning: { pl: 'termin się zbliża', en: 'a limit comes nearer' },
  past: { pl: 'termin minął', en: 'a limit has passed' },
  silent: { pl: 'brak rozstrzygnięcia', en: 'nobody has decided' },
  closed: { pl: 'sprawę zamknięto', en: 'the case is closed' },
}

export const alertWords = {
  title: { pl: 'Alerty', en: 'Alerts' },
  sent: { pl: 'Doręczono', en: 'Delivered' },
  claimed: { pl: 'W drodze', en: 'On its way' },
  undelivered: { pl: 'Nie doręczono', en: 'Not delivered' },
  feedSent: {
    pl: 'Powiadomienie w kanale aktywności Teams przyjęto.',
    en: 'The notification in the activity feed of Teams was accepted.',
  },
  feedRefused: {
    pl: 'Kanał aktywności Teams też go nie przyjął.',
    en: 'The activity feed of Teams did not accept it either.',
  },
} as const satisfies Record<string, Words>
