import { dayOf } from '../domain/calendar/officeTime.ts'
import { isPeriod } from '../domain/calendar/period.ts'
import type { Office } from '../domain/office.ts'
import type { Process } from '../domain/processes/process.ts'
import type { Judgement } from '../domain/reviews/acceptance.ts'
import type { FiledMinutes, MinutesVersion } from '../domain/reviews/minutes.ts'
import type { Review, ReviewIdentity } from '../domain/reviews/review.ts'
import type { AcceptanceRow } from '../registers/lists/acceptances.ts'
import type { MinutesRow } from '../registers/lists/minutes.ts'
import type { ProcessRow } from '../registers/lists/processes.ts'
import type { ReviewRow } from '../registers/lists/reviews.ts'
import type { Registers } from '../registers/registers.ts'
import { missingOf } from '../reviews/minutesFindings.ts'
import { actionsOf } from './actionsOf.ts'
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
  const reviews = remembered(
    () => [registers.reviews.rows(), registers.minutes.rows(), registers.acceptances.rows()] as const,
    ([rows, minutes, acceptances]) => {
      const filed = Map.groupBy(minutes, row => row.review)
      const judged = new Map(acceptances.map(row => [row.key, row]))
      return rows.flatMap(row => reviewOf(row, filed.get(row.key) ?? [], judged))
    },
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

function reviewOf(
  row: ReviewRow,
  filed: readonly MinutesRow[],
  judged: ReadonlyMap<string, AcceptanceRow>,
): Review[] {
  if (!isPeriod(row.period)) return []
  const identity: ReviewIdentity = {
    key: row.key,
    kind: row.kind,
    subject: row.subject,
    period: row.period,
    extraordinary: row.extraordinary,
  }
  if (row.heldOn === undefined)
    return row.plannedOn === undefined ? [] : [{ ...identity, state: 'planned', plannedOn: row.plannedOn }]
  const versions = filed.map(one => versionOf(one, judged.get(one.key))).sort((a, b) => a.version - b.version)
  if (versions.length === 0) return [{ ...identity, state: 'held', heldOn: row.heldOn }]
  return [
    { ...identity, state: 'recorded', heldOn: row.heldOn, minutes: versions as unknown as FiledMinutes },
  ]
}

function versionOf(row: MinutesRow, judged: AcceptanceRow | undefined): MinutesVersion {
  const missing = missingOf(row.findings)
  return {
    version: row.version,
    filedAt: row.filedAt,
    filedOn: dayOf(row.filedAt),
    filedBy: row.filedBy,
    file: { id: row.fileId, name: row.fileName, size: row.fileSize, sha256: row.sha256, url: row.fileUrl },
    ...(missing === undefined ? {} : { missing }),
    ...(row.supplements === undefined ? {} : { supplements: row.supplements }),
    ...(judged === undefined ? {} : { judgement: judgementOf(judged) }),
  }
}

const judgementOf = ({ verdict, judgedBy, judgedAt, remark }: AcceptanceRow): Judgement => ({
  verdict,
  by: judgedBy,
  at: judgedAt,
  on: dayOf(judgedAt),
  ...(remark === undefined ? {} : { remark }),
})
