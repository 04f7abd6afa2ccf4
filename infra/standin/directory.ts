import type { StandinDatabase } from './database.ts'

/** A person of the tenant as Entra knows them. */
export interface DirectoryPerson {
  id: string
  displayName: string
  givenName: string
  surname: string
  userPrincipalName: string
  mail: string
  jobTitle: string
  department: string
  accountEnabled: boolean
  /** Id of the superior, when Entra knows one. */
  managerId?: string
}

export interface DirectoryGroup {
  id: string
  displayName: string
  /** Ids of people and of groups. */
  members: string[]
}

export interface Directory {
  people(): DirectoryPerson[]
  /** By id or user principal name (case does not matter). */
  find(idOrName: string): DirectoryPerson | undefined
  save(person: DirectoryPerson): void
  remove(id: string): void
  groups(): DirectoryGroup[]
  saveGroup(group: DirectoryGroup): void
}

/** The tenant's people and groups; `initial` ones are added or refreshed at start. */
export function openDirectory(
  database: StandinDatabase,
  initial: { people: DirectoryPerson[]; groups: DirectoryGroup[] },
): Directory {
  database.migrate('directory', [
    `CREATE TABLE directory_person (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, person TEXT NOT NULL) STRICT;
     CREATE TABLE directory_group (id TEXT PRIMARY KEY, entry TEXT NOT NULL) STRICT;`,
  ])
  const asPerson = (row: { person: string } | undefined) =>
    row ? (JSON.parse(row.person) as DirectoryPerson) : undefined
  const directory: Directory = {
    people: () =>
      database
        .all<{ person: string }>('SELECT person FROM directory_person ORDER BY name')
        .map(row => JSON.parse(row.person) as DirectoryPerson),
    find: idOrName =>
      asPerson(
        database.get(
          'SELECT person FROM directory_person WHERE id = ? OR name = ?',
          idOrName.toLowerCase(),
          idOrName.toLowerCase(),
        ),
      ),
    save: person =>
      void database.run(
        `INSERT INTO directory_person VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, person = excluded.person`,
        person.id.toLowerCase(),
        person.userPrincipalName.toLowerCase(),
        JSON.stringify(person),
      ),
    remove: id => void database.run('DELETE FROM directory_person WHERE id = ?', id.toLowerCase()),
    groups: () =>
      database
        .all<{ entry: string }>('SELECT entry FROM directory_group ORDER BY id')
        .map(row => JSON.parse(row.entry) as DirectoryGroup),
    saveGroup: group =>
      void database.run(
        'INSERT INTO directory_group VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET entry = excluded.entry',
        group.id.toLowerCase(),
        JSON.stringify(group),
      ),
  }
  database.transaction(() => {
    for (const person of initial.people) directory.save(person)
    for (const group of initial.groups) directory.saveGroup(group)
  })
  return directory
}
