import type { Office } from '../domain/office.ts'
import type { Process } from '../domain/processes/process.ts'
import type { ProcessRow } from '../registers/lists/processes.ts'
import type { Registers } from '../registers/registers.ts'
import { actionsOf } from './actionsOf.ts'
import { reviewsOfRows } from './reviewsOfRows.ts'
import { settingsOf } from './settingsOf.ts'

/**
 * The rules' view of the registers, remade only for what has changed: the look-up tables of the domain hang on these
 * values. Rows that no rule could read are left out, and the registers report them.
 */
export function openOffice(registers: Registers): () => Office {
  const organisation = remembered(
    () =>
      [
        registers.units.rows(),
        registers.people.rows(),
        registers.roleHoldings.rows(),
        registers.absences.rows(),
        registers.minutesReaders.rows(),
      ] as const,
    ([units, people, holdings, absences, minutesReaders]) => ({
      units,
      people: people.map(row => ({ ...row, jobTitle: row.jobTitle ?? '', mail: row.mail ?? '' })),
      holdings: holdings.map(row => ({ ...row, scope: { kind: row.scopeKind, id: row.scopeId ?? '' } })),
      absences,
      minutesReaders,
    }),
  )
  const processes = remembered(
    () => [registers.processes.rows()] as const,
    ([rows]) => rows.map(processOf),
  )
  const reviewsFrom = reviewsOfRows()
  const reviews = remembered(
    () => [registers.reviews.rows(), registers.minutes.rows(), registers.acceptances.rows()] as const,
    ([reviews, minutes, acceptances]) => reviewsFrom({ reviews, minutes, acceptances }),
  )
  const actions = remembered(
    () => [registers.improvementActions.rows()] as const,
    ([rows]) => actionsOf(rows),
  )
  const settings = remembered(
    () => [registers.settings.rows()] as const,
    ([rows]) => settingsOf(rows),
  )
  const office = remembered(
    () => [organisation(), processes(), reviews(), actions(), settings()] as const,
    ([organisation, processes, reviews, actions, settings]): Office => ({
      organisation,
      processes,
      reviews,
      actions,
      settings,
    }),
  )
  return office
}

/** Makes a value again only when one of the values it is made from is another one. */
function remembered<const Sources extends readonly unknown[], Value>(
  sources: () => Sources,
  make: (sources: Sources) => Value,
): () => Value {
  let last: { sources: Sources; value: Value } | undefined
  return () => {
    const now = sources()
    if (!last || now.some((source, at) => source !== last?.sources[at]))
      last = { sources: now, value: make(now) }
    return last.value
  }
}

function processOf(row: ProcessRow): Process {
  const { code, group, number, name, from, until, edition, inForceSince, descriptionUrl } = row
  return {
    code,
    group,
    number,
    name,
    from,
    ...(until === undefined ? {} : { until }),
    ...(edition === undefined || inForceSince === undefined
      ? {}
      : {
          description: {
            edition,
            inForceSince,
            ...(descriptionUrl === undefined ? {} : { url: descriptionUrl }),
          },
        }),
  }
}
