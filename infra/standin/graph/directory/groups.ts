import type { DirectoryGroup } from '../../directory.ts'
import type { GraphCore, GraphRequest, GraphRoute, Need } from '../graphRoute.ts'
import { contextOf, selected, selectOf } from '../pages.ts'
import { directoryPage, directoryUnits, unknownEntity } from './directoryQuery.ts'
import { USER_PROPERTIES, userEntity } from './userEntity.ts'

const READ: Need = {
  roles: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  scopes: ['GroupMember.Read.All', 'Group.Read.All'],
}

const GROUP_PROPERTIES = [
  'createdDateTime',
  'description',
  'displayName',
  'groupTypes',
  'mail',
  'mailEnabled',
  'mailNickname',
  'securityEnabled',
  'visibility',
]

export const groupEntity = (core: GraphCore, group: DirectoryGroup) => ({
  id: group.id,
  createdDateTime: core.database.get<{ created: string }>('SELECT created FROM site LIMIT 1')?.created,
  description: null,
  displayName: group.displayName,
  groupTypes: [],
  mail: null,
  mailEnabled: false,
  mailNickname: group.id.slice(0, 8),
  securityEnabled: true,
  visibility: null,
})

/** Groups that somebody belongs to; transitive ones through other groups too. */
export function groupsOf(core: GraphCore, memberId: string, transitive: boolean): DirectoryGroup[] {
  const all = core.directory.groups()
  const found = new Map<string, DirectoryGroup>()
  let wave = [memberId]
  do {
    const next = all.filter(
      group => !found.has(group.id) && group.members.some(member => wave.includes(member)),
    )
    for (const group of next) found.set(group.id, group)
    wave = next.map(group => group.id)
  } while (transitive && wave.length > 0)
  return [...found.values()]
}

function groupOf(request: GraphRequest): DirectoryGroup {
  const group = request.core.directory.groups().find(one => one.id === request.params.group)
  if (!group) throw unknownEntity(request.params.group!)
  return group
}

function membersOf(core: GraphCore, group: DirectoryGroup, transitive: boolean): Record<string, unknown>[] {
  const groups = core.directory.groups()
  const seen = new Map<string, Record<string, unknown>>()
  const walk = (current: DirectoryGroup) => {
    for (const id of current.members) {
      if (seen.has(id)) continue
      const person = core.directory.find(id)
      const inner = groups.find(one => one.id === id)
      if (person) seen.set(id, { '@odata.type': '#microsoft.graph.user', ...userEntity(person) })
      else if (inner) {
        seen.set(id, { '@odata.type': '#microsoft.graph.group', ...groupEntity(core, inner) })
        if (transitive) walk(inner)
      }
    }
  }
  walk(group)
  // The directory is eventually consistent: a member just added may be missing from an answer.
  const members = [...seen.values()]
  return core.faults.strikes('staleDirectory') ? members.slice(0, -1) : members
}

const PAGED = [
  '$select',
  '$filter',
  '$top',
  '$count',
  '$orderby',
  '$search',
  '$skiptoken',
] as GraphRoute['options']

const memberRoute = (path: string, transitive: boolean, units: number): GraphRoute => ({
  method: 'GET',
  path,
  service: 'directory',
  needs: READ,
  options: PAGED,
  units: directoryUnits(units),
  handle: request =>
    directoryPage(
      request,
      membersOf(request.core, groupOf(request), transitive),
      USER_PROPERTIES,
      contextOf(request, 'directoryObjects'),
    ),
})

export const groupRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: '/groups',
    service: 'directory',
    needs: READ,
    options: PAGED,
    units: directoryUnits(1),
    handle: request =>
      directoryPage(
        request,
        request.core.directory.groups().map(group => groupEntity(request.core, group)),
        GROUP_PROPERTIES,
        contextOf(request, 'groups'),
      ),
  },
  {
    method: 'GET',
    path: '/groups/:group',
    service: 'directory',
    needs: READ,
    options: ['$select'],
    units: 1,
    handle: request => ({
      status: 200,
      body: {
        '@odata.context': contextOf(request, 'groups/$entity'),
        ...selected(groupEntity(request.core, groupOf(request)), [
          ...(selectOf(request) ?? GROUP_PROPERTIES),
          'id',
        ]),
      },
    }),
  },
  memberRoute('/groups/:group/members', false, 3),
  memberRoute('/groups/:group/transitiveMembers', true, 5),
]
