import { accepted, type Outcome } from '../domain/outcome.ts'
import type { IntakeRow } from '../registers/lists/intakes.ts'
import type { Entry } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { claimVersion, moveToPlace, prepareFolder } from './fileVersion.ts'
import type { HandedIn, HandInRefusal } from './handedIn.ts'
import { filedAnswer, type KeptReading } from './handedInAnswer.ts'
import { type HeldReview, recordHeld } from './recordHeld.ts'

/** Records the review as held and files a stored file as its minutes; a file of the same content is not filed twice. */
export async function fileIntake(
  suite: Suite,
  actor: string,
  entry: Entry<IntakeRow>,
  kept: KeptReading,
  as: HeldReview,
): Promise<Outcome<HandedIn, HandInRefusal>> {
  const held = await recordHeld(suite, actor, as)
  if (!held.ok) return held
  const same =
    held.value.state === 'recorded'
      ? held.value.minutes.find(version => version.file.sha256 === entry.row.sha256)
      : undefined
  if (!same) prepareFolder(suite, held.value)
  const claimed = same ? undefined : await claimVersion(suite, held.value, entry.row, kept.findings)
  const version = same?.version ?? claimed!.row.version
  // Filed is what has its version; where the file lies and what the intake says of it follow side by side.
  const [saved] = await Promise.all([
    suite.registers.intakes.save({
      ...entry,
      row: { ...entry.row, state: 'filed', review: held.value.key, findings: kept },
    }),
    claimed && moveToPlace(suite, claimed, held.value.kind),
  ])
  const filed = filedAnswer(suite, saved.row, held.value.key, version)
  return accepted(same ? { ...filed, sameAs: { version: same.version, filedAt: same.filedAt } } : filed)
}
