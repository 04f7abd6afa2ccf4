import { type Attachment, attachmentsOf, type IncidentCase } from '../domain/incidents/incidentCase.ts'
import type { Words } from '../domain/language.ts'
import { accepted, type Outcome, refused } from '../domain/outcome.ts'
import { safeFileName } from '../reading/safeFileName.ts'
import { checksumOf } from '../registers/library.ts'
import type { Suite } from '../suite.ts'
import { type AttachmentRefusal, attachmentRefusalOf, attachmentRefusalWords } from './attachmentContent.ts'
import { enterRefusalWords } from './enterInCase.ts'
import { incidentCases } from './incidentCases.ts'
import { viewFor } from './viewFor.ts'
import { writeEntry } from './writeEntry.ts'

export type AttachRefusal =
  | AttachmentRefusal
  | 'no-such-case'
  | 'case-closed'
  | 'case-moved-on'
  | 'too-many-attachments'

export const attachRefusalWords: Readonly<Record<AttachRefusal, Words>> = {
  ...attachmentRefusalWords,
  'no-such-case': enterRefusalWords['no-such-case'],
  'case-closed': enterRefusalWords['case-closed'],
  'case-moved-on': enterRefusalWords['case-moved-on'],
  'too-many-attachments': {
    pl: 'Do sprawy dołączono już 50 plików, więcej się nie zmieści.',
    en: 'There are 50 files in the case already, no more can be attached.',
  },
}

const MOST_FILES = 50
const MOST_TRIES = 10

/**
 * The case, when somebody may attach a file to it: who leads it, its reporter, and the Secretary once it waits for a
 * decision. Whoever may not know of it is told the same as when there is none.
 */
export function attachable(
  suite: Suite,
  actor: string,
  number: string,
): Outcome<IncidentCase, 'no-such-case' | 'case-closed' | 'too-many-attachments'> {
  const incident = incidentCases(suite).get(number)
  if (!incident) return refused('no-such-case')
  const view = viewFor(suite, actor, incident)
  if (view === 'figure' || view === 'nothing') return refused('no-such-case')
  if (incident.closed) return refused('case-closed')
  return attachmentsOf(incident).length < MOST_FILES ? accepted(incident) : refused('too-many-attachments')
}

/**
 * Keeps a file with a case. It lies in SharePoint, in the case's own folder, before the entry with its hash tells of
 * it: what dies in between leaves a file that no case names, and the same delivery sent again completes it. The same
 * delivery told again is the file that is there.
 */
export async function attachFile(
  suite: Suite,
  actor: string,
  number: string,
  file: { readonly delivery: string; readonly name: string; readonly content: Uint8Array },
): Promise<Outcome<{ readonly name: string; readonly again: boolean }, AttachRefusal>> {
  const delivery = checksumOf(`${actor}|${file.delivery}`).slice(0, 24)
  const there = () => attached(suite, number, delivery)
  const first = attachable(suite, actor, number)
  const before = there()
  if (before && (first.ok || first.reason !== 'no-such-case'))
    return accepted({ name: before.event.name, again: true })
  if (!first.ok) return first
  const reason = attachmentRefusalOf(file.name, file.content)
  if (reason) return refused(reason)
  const name = safeFileName(file.name, 'zalacznik')
  const folder = `${number.replaceAll('/', '-')}/${delivery}`
  const stored = await suite.registers.incidentsLibrary.store(folder, name, file.content)
  const event = {
    type: 'attached',
    delivery,
    file: stored.id,
    name,
    size: file.content.length,
    sha256: checksumOf(file.content),
  } as const
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const incident = attachable(suite, actor, number)
    if (!incident.ok) return incident
    const theirs = there()
    if (theirs) return accepted({ name: theirs.event.name, again: true })
    if (await writeEntry(suite, incident.value, event, actor)) return accepted({ name, again: false })
  }
  return refused('case-moved-on')
}

function attached(suite: Suite, number: string, delivery: string): Attachment | undefined {
  const incident = incidentCases(suite).get(number)
  return incident && attachmentsOf(incident).find(one => one.event.delivery === delivery)
}
