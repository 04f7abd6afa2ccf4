import type { CaseView } from '../domain/incidents/incidentAccess.ts'
import { type Attachment, attachmentsOf, type IncidentCase } from '../domain/incidents/incidentCase.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import type { Suite } from '../suite.ts'
import { incidentCases } from './incidentCases.ts'
import { viewFor } from './viewFor.ts'

/** The files of a case that somebody may open: all for who sees the whole of it, their own for who sees a part. */
export function visibleFiles(viewer: string, incident: IncidentCase, view: CaseView): Attachment[] {
  if (view === 'figure' || view === 'nothing') return []
  return attachmentsOf(incident).filter(one => view === 'whole' || one.by === viewer)
}

/** A file of a case, streamed from SharePoint; the same refusal whether there is none or the viewer may not know of it. */
export async function openAttachment(
  suite: Suite,
  viewer: string,
  number: string,
  place: number,
): Promise<Outcome<{ name: string; size: number; content: ReadableStream<Uint8Array> }, 'no-such-case'>> {
  const incident = incidentCases(suite).get(number)
  const found =
    incident &&
    visibleFiles(viewer, incident, viewFor(suite, viewer, incident)).find(one => one.place === place)
  if (!found) return refused('no-such-case')
  const { file, name, size } = found.event
  return accepted({ name, size, content: await suite.registers.incidentsLibrary.read(file) })
}
