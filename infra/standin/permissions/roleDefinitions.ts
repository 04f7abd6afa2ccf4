/** A permission level of SharePoint with its fixed id; Source: RoleType and RoleDefinition of the SharePoint REST service. */
export interface RoleDefinition {
  readonly id: number
  readonly name: string
  readonly kind: number
  /** What it lets somebody do here: nothing, read, write, manage. */
  readonly rank: 0 | 1 | 2 | 3
}

export const LIMITED_ACCESS = 1073741825
export const READ = 1073741826
export const EDIT = 1073741830
export const FULL_CONTROL = 1073741829

const ROLE_DEFINITIONS: readonly RoleDefinition[] = [
  { id: LIMITED_ACCESS, name: 'Limited Access', kind: 1, rank: 0 },
  { id: READ, name: 'Read', kind: 2, rank: 1 },
  { id: 1073741827, name: 'Contribute', kind: 3, rank: 2 },
  { id: 1073741828, name: 'Design', kind: 4, rank: 2 },
  { id: FULL_CONTROL, name: 'Full Control', kind: 5, rank: 3 },
  { id: EDIT, name: 'Edit', kind: 6, rank: 2 },
]

export const roleDefinition = (id: number): RoleDefinition | undefined =>
  ROLE_DEFINITIONS.find(one => one.id === id)
