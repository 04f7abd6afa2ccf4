import { z } from 'zod'

/** The form that backups of this program have; one of a higher number is refused. */
export const BACKUP_FORMAT = 1

const fields = z.record(z.string(), z.unknown())
/** Who as Graph tells it, and when (ISO 8601, UTC). */
const stamp = z.object({ at: z.string(), by: z.unknown() })

/** A row as it is, and as it was in each version before, oldest first; fields by their internal names. */
export const rowBackup = z.object({
  id: z.string(),
  created: stamp,
  changed: stamp,
  fields,
  earlier: z.array(z.object({ changed: stamp, fields })),
})
export type RowBackup = z.infer<typeof rowBackup>

const content = z.object({ path: z.string(), size: z.number(), sha256: z.string() })

/** A file with its content, and the contents it had before, oldest first; `path` is below the backup's folder. */
export const fileBackup = z.object({
  id: z.string(),
  url: z.string(),
  /** Below the library's root, 'OR/2026-10'. */
  folder: z.string(),
  name: z.string(),
  created: stamp,
  changed: stamp,
  /** Tells one content of the file from another; the register of documents names it. */
  contentTag: z.string().optional(),
  content,
  earlier: z.array(z.object({ version: z.string(), changed: stamp, content })),
})
export type FileBackup = z.infer<typeof fileBackup>

const kept = z.object({ list: z.string(), name: z.string(), version: z.number(), count: z.number() })

export const manifest = z.object({
  format: z.number(),
  takenAt: z.string(),
  site: z.object({ id: z.string(), webUrl: z.string() }),
  lists: z.array(kept),
  libraries: z.array(kept),
  /** Rows that changed again after the last reading; empty when the office was quiet for a moment. */
  unsettled: z.array(z.string()),
})
export type Manifest = z.infer<typeof manifest>

/** Where a backup holds the rows of a list. */
export const rowsPath = (list: string): string => `lists/${list}.jsonl`
/** Where a backup holds the list of a library's files. */
export const filesPath = (library: string): string => `libraries/${library}.jsonl`
export const MANIFEST = 'manifest.json'

/** Why nothing was restored, or the backup not taken. */
export type BackupRefusal =
  | 'backup-damaged'
  | 'backup-newer'
  | 'backup-missing'
  | 'site-newer'
  | 'site-not-empty'
  | 'target-not-empty'

const backupRefusalWords: Readonly<Record<BackupRefusal, string>> = {
  'backup-damaged':
    'Kopia jest uszkodzona; niczego nie zapisano. / The backup is damaged; nothing was written.',
  'backup-newer':
    'Kopię zrobił nowszy program; niczego nie zapisano. / A newer program has made this backup; nothing was written.',
  'backup-missing': 'To nie jest kopia zapasowa. / This is no backup.',
  'site-newer':
    'Listy w witrynie są nowsze niż program. / The lists of the site are newer than this program.',
  'site-not-empty':
    'W witrynie są już inne dane; niczego nie zapisano. / The site holds other data already; nothing was written.',
  'target-not-empty': 'Folder kopii nie jest pusty. / The folder for the backup is not empty.',
}

/** A refusal with what it is about: a file, a list. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'
  readonly reason: BackupRefusal
  constructor(reason: BackupRefusal, about: string) {
    super(`${reason}: ${backupRefusalWords[reason]} (${about})`)
    this.reason = reason
  }
}
