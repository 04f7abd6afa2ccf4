import { accepted, type Outcome } from '../domain/outcome.ts'
import type { IntakeRow } from '../registers/lists/intakes.ts'
import type { Entry } from '../registers/register.ts'
import type { Suite } from '../suite.ts'
import { claimVersion, moveToPlace, prepareFolder } from './fileVersion.ts'
import type { HandedIn, HandInRefusal } from './handedIn.ts'
import { filedAnswer, type KeptReading } from './handedInAnswer.ts'
import { type HeldReview, recordHeld } from './recordHeld.ts'
import { settleIntake } from './settleIntake.ts'

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
    settleIntake(
      suite,
      entry,
      { state: 'filed', review: held.value.key, findings: kept },
      // A version that is claimed is filed, whatever somebody else has said of the delivery meanwhile.
      now => now.state !== 'filed',
    ),
    claimed && moveToPlace(suite, claimed, held.value.kind),
  ])
  // The same delivery filed at the same moment has claimed the version with this very file.
  const filed = filedAnswer(suite, saved, saved.review ?? held.value.key, version)
  return accepted(same ? { ...filed, sameAs: { version: same.version, filedAt: same.filedAt } } : filed)
}
