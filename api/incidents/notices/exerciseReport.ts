import type { Instant } from '../../domain/calendar/officeTime.ts'
import { clockStateWords, clocksOf } from '../../domain/incidents/caseClocks.ts'
import type { CaseEvent } from '../../domain/incidents/caseEntry.ts'
import type { ClockRule } from '../../domain/incidents/clockRule.ts'
import type { IncidentCase } from '../../domain/incidents/incidentCase.ts'
import {
  fieldLine,
  headingLine,
  officePaper,
  textLines,
  titleLine,
} from '../../minutesWriting/officePaper.ts'
import { paperTable } from '../../minutesWriting/paperTable.ts'
import { polishMoment } from '../../minutesWriting/polishDay.ts'

const steps: Readonly<Record<CaseEvent['type'], string>> = {
  acknowledged: 'Potwierdzono przyjęcie',
  classified: 'Ustalono rodzaj i wagę',
  'start-recorded': 'Odnotowano początek biegu terminu',
  'rule-replaced': 'Zmieniono regułę terminu',
  assessed: 'Oceniono ryzyko dla osób',
  recommended: 'Wydano rekomendację',
  decided: 'Podjęto decyzję',
  filed: 'Odnotowano zgłoszenie',
  noted: 'Dodano wpis o przebiegu',
  described: 'Opisano dane i osoby',
  linked: 'Powiązano zasoby i działania',
  attached: 'Dołączono plik',
  closed: 'Zamknięto',
  reopened: 'Otwarto ponownie',
}

/** What came of a rehearsal: who did what and when by its clock, and how each limit ended. */
export function exerciseReport(
  incident: IncidentCase,
  source: {
    readonly office: string
    readonly author: string
    readonly at: Instant
    readonly rules: readonly ClockRule[]
    nameOf(person: string): string
  },
): Promise<Uint8Array> {
  const { report, entries, closed } = incident
  const title = `Sprawozdanie z ćwiczenia ${report.number}`
  const clocks = clocksOf(incident, source.rules, source.at)
  return officePaper({
    title,
    office: source.office,
    author: source.author,
    at: source.at,
    body: [
      titleLine(title),
      fieldLine('Scenariusz', report.what),
      fieldLine('Początek', polishMoment(report.reportedAt)),
      fieldLine('Zegar ćwiczenia', `${report.rehearsal?.speed ?? 1} razy szybszy`),
      fieldLine('Uczestnicy', (report.rehearsal?.participants ?? []).map(source.nameOf).join(', ')),
      headingLine('Przebieg (według zegara ćwiczenia)'),
      paperTable(
        [
          { heading: 'Kiedy', width: 30 },
          { heading: 'Co zrobiono', width: 40 },
          { heading: 'Kto', width: 30 },
        ],
        entries.map(({ at, by, event }) => [
          polishMoment(at),
          steps[event.type],
          by === undefined ? '' : source.nameOf(by),
        ]),
      ),
      headingLine('Terminy'),
      paperTable(
        [
          { heading: 'Termin', width: 34 },
          { heading: 'Do kiedy', width: 33 },
          { heading: 'Wynik', width: 33 },
        ],
        clocks.map(({ rule, limit, state }) => [
          rule.name.pl,
          limit === undefined ? 'bez zbędnej zwłoki' : polishMoment(limit),
          clockStateWords[state].pl,
        ]),
      ),
      headingLine('Wnioski'),
      ...textLines([closed?.event.lessons ?? 'Ćwiczenie trwa: wniosków jeszcze nie zapisano.']),
    ],
  })
}
