import { mayReadMinutes, maySeeReview } from '../domain/access/reviewAccess.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { MinutesRow } from '../registers/lists/minutes.ts'
import type { Suite } from '../suite.ts'
import { type MinutesFindings, readFindings } from './minutesFindings.ts'

/** Why minutes are not opened; who may not know of them gets the same answer as for what is not there. */
export type OpenRefusal = 'no-such-review' | 'no-access-to-minutes'

/** The file of a version of minutes, streamed from SharePoint, for those who may read it. */
export async function openMinutes(
  suite: Suite,
  actor: string,
  reviewKey: string,
  version: number,
): Promise<Outcome<{ name: string; size: number; content: ReadableStream<Uint8Array> }, OpenRefusal>> {
  const row = readable(suite, actor, reviewKey, version)
  if (!row.ok) return row
  const content = await suite.registers.minutesLibrary.read(row.value.fileId)
  return accepted({ name: row.value.fileName, size: row.value.fileSize, content })
}

/** What was found in a version of minutes, each part with its passage, for those who may read it. */
export function findingsForReader(
  suite: Suite,
  actor: string,
  reviewKey: string,
  version: number,
): Outcome<MinutesFindings, OpenRefusal> {
  const row = readable(suite, actor, reviewKey, version)
  if (!row.ok) return row
  const findings = readFindings(row.value.findings)
  return findings ? accepted(findings) : refused('no-such-review')
}

function readable(
  suite: Suite,
  actor: string,
  reviewKey: string,
  version: number,
): Outcome<MinutesRow, OpenRefusal> {
  const office = suite.office()
  const review = office.reviews.find(one => one.key === reviewKey)
  const row = suite.registers.minutes.find(`${reviewKey}#${version}`)?.row
  if (!review || !row || !maySeeReview(office.organisation, actor)) return refused('no-such-review')
  return mayReadMinutes(office.organisation, actor, review, suite.today())
    ? accepted(row)
    : refused('no-access-to-minutes')
}
