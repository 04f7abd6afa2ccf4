import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

export type Row = Record<string, unknown>
export type Value = SQLInputValue

/** The stand-in's one SQLite file. Statements are prepared once and kept. */
export interface StandinDatabase {
  readonly folder: string
  /** For subjects that prepare their own statements; transactions still go through `transaction`. */
  readonly connection: DatabaseSync
  /** Runs a script of statements without parameters. */
  exec(sql: string): void
  all<T = Row>(sql: string, ...values: Value[]): T[]
  get<T = Row>(sql: string, ...values: Value[]): T | undefined
  run(sql: string, ...values: Value[]): { changes: number; lastInsertRowid: number }
  /** Everything inside is written or nothing; nested calls join the outer one. */
  transaction<T>(work: () => T): T
  /**
   * Brings a subject's tables up to date: runs the scripts after the recorded version, in order.
   * A script once released is never edited; a change is a new script at the end.
   */
  migrate(subject: string, scripts: string[]): void
  close(): void
}

/**
 * Opens `standin.sqlite` in the folder (made when missing). Write-ahead log with synchronous NORMAL:
 * a killed process loses nothing that was committed, and the next start needs no repair.
 */
export function openDatabase(folder: string): StandinDatabase {
  mkdirSync(folder, { recursive: true })
  const connection = new DatabaseSync(join(folder, 'standin.sqlite'))
  connection.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -65536',
  )
  connection.exec(
    'CREATE TABLE IF NOT EXISTS schema_version (subject TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT',
  )

  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = connection.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }

  let depth = 0
  const database: StandinDatabase = {
    folder,
    connection,
    exec: sql => connection.exec(sql),
    all: <T>(sql: string, ...values: Value[]) => prepare(sql).all(...values) as T[],
    get: <T>(sql: string, ...values: Value[]) => prepare(sql).get(...values) as T | undefined,
    run(sql, ...values) {
      const done = prepare(sql).run(...values)
      return { changes: Number(done.changes), lastInsertRowid: Number(done.lastInsertRowid) }
    },
    transaction(work) {
      if (depth > 0) return work()
      connection.exec('BEGIN IMMEDIATE')
      depth++
      try {
        const result = work()
        connection.exec('COMMIT')
        return result
      } catch (fault) {
        connection.exec('ROLLBACK')
        throw fault
      } finally {
        depth--
      }
    },
    migrate(subject, scripts) {
      const known = database.get<{ version: number }>(
        'SELECT version FROM schema_version WHERE subject = ?',
        subject,
      )
      for (const [index, script] of scripts.entries()) {
        if (index < (known?.version ?? 0)) continue
        database.transaction(() => {
          connection.exec(script)
          database.run(
            'INSERT INTO schema_version VALUES (?, ?) ON CONFLICT (subject) DO UPDATE SET version = excluded.version',
            subject,
            index + 1,
          )
        })
      }
    },
    close: () => connection.close(),
  }
  return database
}
