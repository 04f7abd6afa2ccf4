import { type AlertStep, isChainStep } from '../domain/incidents/alertChain.ts'
import { viewOfCase } from '../domain/incidents/incidentAccess.ts'
import { attachmentsOf, type IncidentCase } from '../domain/incidents/incidentCase.ts'
import type { RegisterName } from '../registers/registers.ts'
import type { Suite } from '../suite.ts'
import { incidentCases } from './incidentCases.ts'

/** Registers of which each person learns as much as changes in what they see of a case, whatever roles they hold. */
const CASE_REGISTERS: ReadonlySet<RegisterName> = new Set(['incidents', 'incidentEntries', 'incidentAlerts'])

export const isCaseRegister = (register: RegisterName): boolean => CASE_REGISTERS.has(register)

interface Known {
  readonly incident: IncidentCase | undefined
  /** Whom an alert has asked to take it. */
  readonly asked: ReadonlySet<string>
  /** Alerts sent and settled, as those who lead the case see them. */
  readonly alerts: string
}

/** Tells who sees a case otherwise than before. */
export interface CaseWatch {
  /**
   * Takes in a change of one of the case registers, by the keys of its rows; answers whether somebody sees anything
   * of those cases otherwise than before the change.
   */
  changed(keys: readonly string[]): (person: string) => boolean
}

/** Remembers every case as it was at the last change of it. */
export function watchCases(suite: Suite): CaseWatch {
  const known = new Map<string, Known>()
  for (const number of incidentCases(suite).keys()) known.set(number, knownOf(suite, number))

  return {
    changed(keys) {
      const numbers = new Set(keys.map(key => key.split(/[#|]/)[0]!))
      const differing = [...numbers].map(number => {
        const before = known.get(number)
        const after = knownOf(suite, number)
        known.set(number, after)
        return { before, after }
      })
      return person =>
        differing.some(({ before, after }) => shown(suite, person, before) !== shown(suite, person, after))
    },
  }
}

function knownOf(suite: Suite, number: string): Known {
  const rows = suite.registers.incidentAlerts.rows().filter(row => row.incident === number)
  return {
    incident: incidentCases(suite).get(number),
    asked: new Set(rows.filter(row => isChainStep(row.step as AlertStep)).map(row => row.person)),
    alerts: rows
      .map(({ key, state, feed }) => `${key} ${state} ${feed ?? ''}`)
      .sort()
      .join(),
  }
}

/** A text that differs whenever what somebody is shown of a case does; empty where they are shown nothing. */
function shown(suite: Suite, person: string, known: Known | undefined): string {
  const incident = known?.incident
  if (!incident) return ''
  const { report, kind, acknowledged, closed, entries } = incident
  const asked = known.asked.has(person)
  const view = viewOfCase(suite.office().organisation, person, incident, suite.today(), asked)
  switch (view) {
    case 'whole':
      return `${view} ${entries.length} ${known.alerts}`
    case 'decision':
      return `${view} ${entries.length}`
    case 'own-report': {
      const own = attachmentsOf(incident).filter(one => one.by === person).length
      return `${view} ${acknowledged !== undefined} ${closed !== undefined} ${own}`
    }
    case 'figure':
      return kind === undefined ? '' : `${view} ${report.unit} ${report.reportedAt} ${kind}`
    case 'nothing':
      return ''
  }
}
