import type { DirectoryPerson } from '../../directory.ts'
import { badRequest } from '../graphError.ts'
import type { GraphRequest, GraphRoute, Need } from '../graphRoute.ts'
import { contextOf, selected, selectOf } from '../pages.ts'
import { directoryPage, directoryUnits, unknownEntity } from './directoryQuery.ts'
import { groupEntity, groupsOf } from './groups.ts'
import { USER_PROPERTIES, userEntity } from './userEntity.ts'

const READ: Need = {
  roles: ['User.Read.All', 'Directory.Read.All'],
  scopes: ['User.Read', 'User.ReadBasic.All', 'User.Read.All'],
}
const READ_MEMBERSHIP: Need = {
  roles: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  scopes: ['User.Read', 'GroupMember.Read.All'],
}

function personOf(request: GraphRequest): DirectoryPerson {
  const key = request.params.user
  if (key === undefined) {
    if (!request.caller.person)
      throw badRequest('/me request is only valid with delegated authentication flow.')
    return request.caller.person
  }
  const person = request.core.directory.find(key)
  if (!person) throw unknownEntity(key)
  return person
}

const oneUser = (request: GraphRequest, person: DirectoryPerson) => ({
  status: 200,
  headers: { 'x-ms-resource-unit': '1' },
  body: {
    '@odata.context': contextOf(request, 'users/$entity'),
    ...selected(userEntity(person), [...(selectOf(request) ?? USER_PROPERTIES), 'id']),
  },
})

function superiorOf(request: GraphRequest) {
  const person = personOf(request)
  const superior = person.managerId ? request.core.directory.find(person.managerId) : undefined
  if (!superior) throw unknownEntity('manager')
  return oneUser(request, superior)
}

function reportsOf(request: GraphRequest) {
  const { id } = personOf(request)
  const reports = request.core.directory.people().filter(person => person.managerId === id)
  const entities = reports.map(person => ({ '@odata.type': '#microsoft.graph.user', ...userEntity(person) }))
  return directoryPage(request, entities, USER_PROPERTIES, contextOf(request, 'directoryObjects'))
}

function membershipOf(request: GraphRequest, transitive: boolean) {
  const groups = groupsOf(request.core, personOf(request).id, transitive)
  const entities = groups.map(group => ({
    '@odata.type': '#microsoft.graph.group',
    ...groupEntity(request.core, group),
  }))
  return directoryPage(
    request,
    entities,
    ['displayName', 'description'],
    contextOf(request, 'directoryObjects'),
  )
}

async function memberGroupIds(request: GraphRequest) {
  await request.json()
  const ids = groupsOf(request.core, personOf(request).id, true).map(group => group.id)
  return { status: 200, body: { '@odata.context': contextOf(request, 'Collection(Edm.String)'), value: ids } }
}

async function checkGroups(request: GraphRequest) {
  const { groupIds } = await request.json()
  const ids = new Set(groupsOf(request.core, personOf(request).id, true).map(group => group.id))
  const value = (Array.isArray(groupIds) ? groupIds : []).filter(id => ids.has(String(id)))
  return { status: 200, body: { '@odata.context': contextOf(request, 'Collection(Edm.String)'), value } }
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

/** The routes of one person, by id or as /me. */
function routesUnder(base: string): GraphRoute[] {
  const reading = { method: 'GET', service: 'directory' } as const
  const asking = {
    method: 'POST',
    service: 'directory',
    options: [],
    needs: READ_MEMBERSHIP,
    units: 2,
  } as const
  return [
    {
      ...reading,
      path: base,
      needs: READ,
      options: ['$select'],
      units: 1,
      handle: request => oneUser(request, personOf(request)),
    },
    { ...reading, path: `${base}/manager`, needs: READ, options: ['$select'], units: 1, handle: superiorOf },
    {
      ...reading,
      path: `${base}/directReports`,
      needs: READ,
      options: PAGED,
      units: directoryUnits(1),
      handle: reportsOf,
    },
    ...['', '/group'].flatMap((cast): GraphRoute[] => [
      {
        ...reading,
        path: `${base}/memberOf${cast}`,
        needs: READ_MEMBERSHIP,
        options: PAGED,
        units: directoryUnits(2),
        handle: request => membershipOf(request, false),
      },
      {
        ...reading,
        path: `${base}/transitiveMemberOf${cast}`,
        needs: READ_MEMBERSHIP,
        options: PAGED,
        units: directoryUnits(2),
        handle: request => membershipOf(request, true),
      },
    ]),
    { ...asking, options: [], path: `${base}/getMemberObjects`, handle: memberGroupIds },
    { ...asking, options: [], path: `${base}/getMemberGroups`, handle: memberGroupIds },
    { ...asking, options: [], path: `${base}/checkMemberGroups`, handle: checkGroups },
  ]
}

export const userRoutes: GraphRoute[] = [
  {
    method: 'GET',
    path: '/users',
    service: 'directory',
    needs: READ,
    options: PAGED,
    units: directoryUnits(2),
    handle: request =>
      directoryPage(
        request,
        request.core.directory.people().map(userEntity),
        USER_PROPERTIES,
        contextOf(request, 'users'),
      ),
  },
  ...routesUnder('/users/:user'),
  ...routesUnder('/me'),
]
