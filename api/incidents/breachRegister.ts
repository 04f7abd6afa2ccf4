import writeExcelFile from 'write-excel-file/node'
import { dayOf } from '../domain/calendar/officeTime.ts'
import { yesNoUnknownWords } from '../domain/incidents/incident.ts'
import { keepsIncidents } from '../domain/incidents/incidentAccess.ts'
import type { IncidentCase } from '../domain/incidents/incidentCase.ts'
import { riskToPeopleWords } from '../domain/incidents/riskAssessment.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { polishMoment } from '../minutesWriting/polishDay.ts'
import type { Suite } from '../suite.ts'
import { incidentCases } from './incidentCases.ts'
import { notesOf } from './notices/noticeSource.ts'

/** The columns of the register: what GDPR art. 33(5) asks to be documented of every breach. */
const columns: readonly { heading: string; width: number; of(incident: IncidentCase): string }[] = [
  { heading: 'Numer', width: 16, of: ({ report }) => report.number },
  { heading: 'Zauważono', width: 28, of: ({ report }) => polishMoment(report.noticedAt) },
  {
    heading: 'Stwierdzono naruszenie',
    width: 28,
    of: ({ starts }) => {
      const breach = starts['breach-established']
      return breach ? polishMoment(breach.happenedAt) : ''
    },
  },
  { heading: 'Okoliczności', width: 60, of: ({ report }) => report.what },
  { heading: 'Dane osobowe', width: 14, of: ({ personalData }) => yesNoUnknownWords[personalData].pl },
  { heading: 'Rodzaj danych', width: 40, of: ({ described }) => described?.data ?? '' },
  { heading: 'Osoby', width: 40, of: ({ described }) => described?.people ?? '' },
  {
    heading: 'Skutki',
    width: 40,
    of: ({ described, closed }) => closed?.event.effect ?? described?.consequences ?? '',
  },
  {
    heading: 'Działania zaradcze',
    width: 60,
    of: incident =>
      notesOf(incident, 'measure')
        .map(one => one.text)
        .join('\n'),
  },
  {
    heading: 'Ryzyko dla osób',
    width: 20,
    of: ({ risk }) => (risk === undefined ? '' : riskToPeopleWords[risk].pl),
  },
  {
    heading: 'Decyzja o zgłoszeniu',
    width: 40,
    of: ({ decided }) => {
      const decision = decided.uodo?.event
      return decision ? `${decision.notify ? 'zgłosić' : 'nie zgłaszać'}: ${decision.reasons}` : ''
    },
  },
  {
    heading: 'Zgłoszono do UODO',
    width: 40,
    of: ({ filed }) => {
      const filing = filed.uodo?.event
      return filing ? `${polishMoment(filing.filedAt)}, ${filing.proof}` : ''
    },
  },
]

/** Breaches, and whatever may still turn out to be one; exercises are none. */
const isBreach = ({ report, personalData, starts }: IncidentCase): boolean =>
  !report.exercise &&
  personalData !== 'no' &&
  (personalData === 'yes' || starts['breach-established'] !== undefined)

/**
 * The register of breaches as a sheet of Excel, for the Data Protection Officer and whoever stands in. Every cell is
 * text, so that nothing somebody reported is taken for a formula.
 */
export async function breachRegister(
  suite: Suite,
  viewer: string,
): Promise<Outcome<{ name: string; content: Uint8Array }, 'not-allowed-in-case'>> {
  if (!keepsIncidents(suite.office().organisation, viewer, suite.today()))
    return refused('not-allowed-in-case')
  const breaches = [...incidentCases(suite).values()].filter(isBreach)
  const text = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' as const })
  const sheet = [
    columns.map(({ heading }) => ({ value: heading, type: String, fontWeight: 'bold' as const })),
    ...breaches.map(incident => columns.map(column => text(column.of(incident)))),
  ]
  const content = await writeExcelFile(sheet, {
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    sheet: 'Rejestr naruszeń',
  }).toBuffer()
  return accepted({ name: `rejestr-naruszen-${dayOf(suite.now())}.xlsx`, content: new Uint8Array(content) })
}
