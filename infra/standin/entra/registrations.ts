import { randomBytes, randomUUID } from 'node:crypto'
import type { StandinDatabase } from '../database.ts'

export const GRAPH_AUDIENCE = 'https://graph.microsoft.com'
export const CONNECTOR_AUDIENCE = 'https://api.botframework.com'

/** An application registered in the tenant. */
export interface Registration {
  appId: string
  displayName: string
  secret: string
  /** Id of its service principal, the `oid` of app-only tokens. */
  objectId: string
  /** Application permissions on Graph with admin consent. */
  roles: string[]
  /** Delegated permissions on Graph with admin consent. */
  scopes: string[]
  /** Certificates (PEM) whose keys may sign client assertions. */
  certificates: string[]
}

/** Consented in this tenant; the suite asks for fewer, see api/domain/health/grants.ts. */
const SUITE_ROLES = [
  'Sites.Selected',
  'User.Read.All',
  'GroupMember.Read.All',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'AppCatalog.Read.All',
]
const SUITE_SCOPES = ['User.Read', 'Sites.Selected', 'openid', 'profile', 'offline_access']

export interface Registrations {
  find(appId: string): Registration | undefined
  save(registration: Registration): void
  /** The suite's own; its secret is made at first start. */
  suite(): Registration
  /** Stands for the tenant's administrator who grants sites: Sites.FullControl.All. */
  administrator(): Registration
}

/** Registrations kept in the database. Changing roles takes effect with the next token, as in Entra. */
export function openRegistrations(database: StandinDatabase, suiteAppId: string): Registrations {
  database.migrate('registrations', [
    'CREATE TABLE registration (app_id TEXT PRIMARY KEY, kind TEXT NOT NULL, entry TEXT NOT NULL) STRICT',
  ])
  const parse = (row: { entry: string } | undefined) =>
    row ? (JSON.parse(row.entry) as Registration) : undefined
  const insert = (kind: string, registration: Registration) =>
    database.run(
      'INSERT INTO registration VALUES (?, ?, ?)',
      registration.appId,
      kind,
      JSON.stringify(registration),
    )
  const fresh = (appId: string, displayName: string, roles: string[], scopes: string[]): Registration => ({
    appId,
    displayName,
    secret: randomBytes(24).toString('base64url'),
    objectId: randomUUID(),
    roles,
    scopes,
    certificates: [],
  })
  const registrations: Registrations = {
    find: appId =>
      parse(database.get('SELECT entry FROM registration WHERE app_id = ?', appId.toLowerCase())),
    save: registration =>
      void database.run(
        `INSERT INTO registration VALUES (?, 'other', ?) ON CONFLICT (app_id) DO UPDATE SET entry = excluded.entry`,
        registration.appId.toLowerCase(),
        JSON.stringify(registration),
      ),
    suite: () => registrations.find(suiteAppId)!,
    administrator: () => parse(database.get(`SELECT entry FROM registration WHERE kind = 'administrator'`))!,
  }
  if (!registrations.find(suiteAppId))
    insert('suite', fresh(suiteAppId.toLowerCase(), 'Magistrat', SUITE_ROLES, SUITE_SCOPES))
  if (!registrations.administrator()) {
    insert(
      'administrator',
      fresh(randomUUID(), 'Administrator', ['Sites.FullControl.All', 'User.Read.All', 'Group.Read.All'], []),
    )
  }
  return registrations
}
