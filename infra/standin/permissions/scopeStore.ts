import type { StandinDatabase } from '../database.ts'
import type { DriveNode } from '../graph/drives/driveStore.ts'
import { FULL_CONTROL, LIMITED_ACCESS } from './roleDefinitions.ts'

/** Schema of permissions; a change is a new script at the end. A list itself is item 0, a site is its own "list". */
export const PERMISSION_TABLES = [
  `CREATE TABLE unique_scope (list_id TEXT NOT NULL, item_id INTEGER NOT NULL, PRIMARY KEY (list_id, item_id)) STRICT;
   CREATE TABLE role_assignment (list_id TEXT NOT NULL, item_id INTEGER NOT NULL, principal INTEGER NOT NULL,
     role INTEGER NOT NULL, PRIMARY KEY (list_id, item_id, principal, role)) STRICT, WITHOUT ROWID;`,
]

/** Something that can have permissions of its own: a site (`list` is its id, item 0), a list (item 0), an item. */
export interface Scope {
  readonly list: string
  readonly item: number
}

export interface Assignment {
  readonly principal: number
  readonly role: number
}

/** Who may do what on sites, lists, folders and items. What is not unique has the assignments of what is above it. */
export function scopeStore(database: StandinDatabase) {
  const isUnique = (scope: Scope): boolean =>
    database.get('SELECT 1 FROM unique_scope WHERE list_id = ? AND item_id = ?', scope.list, scope.item) !==
    undefined

  /** The scope itself and everything above it, the site last. */
  function chainOf(scope: Scope): Scope[] {
    const site = database.get<{ site_id: string }>('SELECT site_id FROM list WHERE id = ?', scope.list)
    if (!site) return [scope]
    const chain: Scope[] = []
    let node = scope.item === 0 ? undefined : nodeAt(scope)
    if (scope.item !== 0) chain.push(scope)
    while (node?.parent_id) {
      node = database.get<DriveNode>('SELECT * FROM drive_item WHERE id = ?', node.parent_id)
      if (node && node.item_id !== 0) chain.push({ list: scope.list, item: node.item_id })
    }
    return [...chain, { list: scope.list, item: 0 }, { list: site.site_id, item: 0 }]
  }
  const nodeAt = (scope: Scope) =>
    database.get<DriveNode>(
      'SELECT * FROM drive_item WHERE list_id = ? AND item_id = ?',
      scope.list,
      scope.item,
    )

  /** Where the permissions of a scope come from: itself, or the nearest above it that has its own. */
  const sourceOf = (scope: Scope): Scope => {
    const chain = chainOf(scope)
    return chain.find((one, place) => place === chain.length - 1 || isUnique(one))!
  }
  const ownAssignments = (scope: Scope): Assignment[] =>
    database.all<{ principal: number; role: number }>(
      'SELECT principal, role FROM role_assignment WHERE list_id = ? AND item_id = ? ORDER BY principal, role',
      scope.list,
      scope.item,
    )
  const assignments = (scope: Scope): Assignment[] => ownAssignments(sourceOf(scope))

  const put = (scope: Scope, { principal, role }: Assignment) =>
    database.run(
      'INSERT OR IGNORE INTO role_assignment VALUES (?, ?, ?, ?)',
      scope.list,
      scope.item,
      principal,
      role,
    )
  const drop = (scope: Scope, { principal, role }: Assignment) =>
    database.run(
      'DELETE FROM role_assignment WHERE list_id = ? AND item_id = ? AND principal = ? AND role = ?',
      scope.list,
      scope.item,
      principal,
      role,
    )
  const forget = (scope: Scope) => {
    database.run('DELETE FROM role_assignment WHERE list_id = ? AND item_id = ?', scope.list, scope.item)
    database.run('DELETE FROM unique_scope WHERE list_id = ? AND item_id = ?', scope.list, scope.item)
  }
  const inside = (scope: Scope): Scope[] =>
    database
      .all<{ item_id: number }>(
        'SELECT item_id FROM unique_scope WHERE list_id = ? AND item_id <> 0',
        scope.list,
      )
      .map(row => ({ list: scope.list, item: row.item_id }))
      .filter(one =>
        chainOf(one)
          .slice(1)
          .some(above => above.item === scope.item && above.list === scope.list),
      )

  /** Without copying only whoever calls is left, with Full Control. What is unique already stays as it is. */
  function breakInheritance(scope: Scope, by: number, options: { copy: boolean; clearInside: boolean }) {
    database.transaction(() => {
      if (options.clearInside) for (const one of inside(scope)) forget(one)
      if (isUnique(scope)) return
      const before = options.copy ? assignments(scope).filter(one => one.role !== LIMITED_ACCESS) : []
      database.run('INSERT INTO unique_scope VALUES (?, ?)', scope.list, scope.item)
      for (const one of before) put(scope, one)
      if (!options.copy) put(scope, { principal: by, role: FULL_CONTROL })
    })
  }
  /** Who gets something gets Limited Access on everything above, so that they can come to it. */
  function add(scope: Scope, assignment: Assignment) {
    database.transaction(() => {
      put(scope, assignment)
      for (const above of chainOf(scope).slice(1)) {
        if (above.item === 0 && above.list !== scope.list) continue
        const knows = ownAssignments(above).some(one => one.principal === assignment.principal)
        if (isUnique(above) && !knows) put(above, { principal: assignment.principal, role: LIMITED_ACCESS })
      }
    })
  }
  return {
    isUnique,
    chainOf,
    sourceOf,
    assignments,
    breakInheritance,
    resetInheritance: forget,
    add,
    remove: drop,
    /** Assignments of a site, set when it is made. */
    setUp: put,
    hasAssignments: (scope: Scope) => ownAssignments(scope).length > 0,
    /** Items of a list that have permissions of their own. */
    uniqueItems: (list: string): number[] => inside({ list, item: 0 }).map(one => one.item),
  }
}
