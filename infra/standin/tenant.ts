import { randomUUID } from 'node:crypto'
import type { StandinDatabase } from './database.ts'

/** Id of the tenant: made at first start, the same ever after. */
export function openTenant(database: StandinDatabase): string {
  database.migrate('tenant', ['CREATE TABLE tenant (id TEXT NOT NULL) STRICT'])
  const known = database.get<{ id: string }>('SELECT id FROM tenant')
  if (known) return known.id
  const id = randomUUID()
  database.run('INSERT INTO tenant VALUES (?)', id)
  return id
}
