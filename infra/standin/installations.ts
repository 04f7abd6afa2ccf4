import { randomUUID } from 'node:crypto'
import type { StandinDatabase } from './database.ts'

/** The suite's Teams app installed for one person, with the chat that the installation made. */
export interface Installation {
  id: string
  personId: string
  chatId: string
}

/** Who has the app in Teams; shared by Graph (proactive installation) and the Teams page. */
export interface Installations {
  find(personId: string): Installation | undefined
  all(): Installation[]
  /** Returns the existing one when there is one; listeners hear only of new ones. */
  install(personId: string): Installation
  remove(personId: string): void
  onInstalled(listener: (installation: Installation) => void): void
  onRemoved(listener: (installation: Installation) => void): void
}

export function openInstallations(database: StandinDatabase): Installations {
  database.migrate('installations', [
    `CREATE TABLE installation (person_id TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, chat_id TEXT NOT NULL UNIQUE) STRICT`,
  ])
  const columns = 'id, person_id AS personId, chat_id AS chatId'
  const installed: ((installation: Installation) => void)[] = []
  const removed: ((installation: Installation) => void)[] = []
  const find = (personId: string) =>
    database.get<Installation>(`SELECT ${columns} FROM installation WHERE person_id = ?`, personId)
  return {
    find,
    all: () => database.all<Installation>(`SELECT ${columns} FROM installation ORDER BY person_id`),
    install(personId) {
      const known = find(personId)
      if (known) return known
      const chatId = `19:${personId}_${randomUUID()}@unq.gbl.spaces`
      const id = Buffer.from(`0#${personId}#${randomUUID()}`).toString('base64')
      database.run('INSERT INTO installation VALUES (?, ?, ?)', personId, id, chatId)
      const installation = { id, personId, chatId }
      for (const listener of installed) listener(installation)
      return installation
    },
    remove(personId) {
      const known = find(personId)
      if (!known) return
      database.run('DELETE FROM installation WHERE person_id = ?', personId)
      for (const listener of removed) listener(known)
    },
    onInstalled: listener => void installed.push(listener),
    onRemoved: listener => void removed.push(listener),
  }
}
