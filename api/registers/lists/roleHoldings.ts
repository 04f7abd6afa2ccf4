import { ROLES } from '../../domain/organisation/roles.ts'
import { declare, type RowOf } from '../declaration.ts'

/** Who holds which role, for what, and when; the key is `role|scopeKind|scopeId|person|from`. */
export const roleHoldings = declare({
  name: 'roleHoldings',
  list: 'Role',
  label: { pl: 'Role', en: 'Roles held' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    person: { kind: 'text', required: true, indexed: true, label: { pl: 'Osoba', en: 'Person' } },
    role: { kind: 'choice', values: ROLES, required: true, label: { pl: 'Rola', en: 'Role' } },
    scopeKind: {
      kind: 'choice',
      values: ['office', 'unit', 'process', 'area'],
      required: true,
      label: { pl: 'Zakres', en: 'Scope' },
    },
    scopeId: { kind: 'text', label: { pl: 'Symbol zakresu', en: 'Scope code' } },
    from: { kind: 'day', required: true, label: { pl: 'Od', en: 'From' } },
    until: { kind: 'day', label: { pl: 'Do', en: 'Until' } },
  },
  see: ['employee'],
  change: ['quality-representative', 'administrator'],
})

export type RoleHoldingRow = RowOf<typeof roleHoldings>
