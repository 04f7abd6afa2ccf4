import type { StandinDatabase } from './database.ts'

/** One entry of a person's activity feed, sent through Graph's sendActivityNotification. */
export interface ActivityEntry {
  number: number
  personId: string
  activityType: string
  preview: string
  topicWebUrl: string | null
  templateParameters: Record<string, string>
  /** ISO instant by the office's clock. */
  at: string
}

export interface ActivityFeed {
  add(entry: Omit<ActivityEntry, 'number'>): ActivityEntry
  /** Entries of a person after the given number, oldest first. */
  of(personId: string, after?: number): ActivityEntry[]
  onAdded(listener: (entry: ActivityEntry) => void): void
}

export function openActivityFeed(database: StandinDatabase): ActivityFeed {
  database.migrate('activityFeed', [
    `CREATE TABLE activity (number INTEGER PRIMARY KEY AUTOINCREMENT, person_id TEXT NOT NULL, entry TEXT NOT NULL) STRICT;
     CREATE INDEX activity_of_person ON activity (person_id, number);`,
  ])
  const listeners: ((entry: ActivityEntry) => void)[] = []
  return {
    add(entry) {
      const { lastInsertRowid } = database.run(
        'INSERT INTO activity (person_id, entry) VALUES (?, ?)',
        entry.personId,
        JSON.stringify(entry),
      )
      const added = { ...entry, number: lastInsertRowid }
      for (const listener of listeners) listener(added)
      return added
    },
    of: (personId, after = 0) =>
      database
        .all<{ number: number; entry: string }>(
          'SELECT number, entry FROM activity WHERE person_id = ? AND number > ? ORDER BY number',
          personId,
          after,
        )
        .map(row => ({ ...(JSON.parse(row.entry) as Omit<ActivityEntry, 'number'>), number: row.number })),
    onAdded: listener => void listeners.push(listener),
  }
}
