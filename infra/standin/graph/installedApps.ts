import { GraphError } from './graphError.ts'
import type { GraphRequest, GraphRoute, Need } from './graphRoute.ts'
import { contextOf } from './pages.ts'
import { recipientOf } from './recipient.ts'

const INSTALL: Need = {
  roles: ['TeamsAppInstallation.ReadWriteSelfForUser.All', 'TeamsAppInstallation.ReadWriteForUser.All'],
  scopes: [],
}

const CATALOG_PATH = '/appCatalogs/teamsApps/'
/** The suite has one Teams app in the office's catalogue; its id there is not the manifest's id. */
export const catalogAppOf = (tenantId: string): string => tenantId.replace(/^.{8}/, '5a7e0001')

function installationEntity(request: GraphRequest, installation: { id: string }) {
  return {
    id: installation.id,
    teamsApp: {
      id: catalogAppOf(request.core.tenantId),
      externalId: request.core.suite.appId,
      displayName: 'Magistrat',
      distributionMethod: 'organization',
    },
  }
}

function installationOf(request: GraphRequest) {
  const person = recipientOf(request, request.params.user!)
  const installation = request.core.installations.find(person.id)
  if (!installation || installation.id !== request.params.installation) {
    throw new GraphError(404, 'NotFound', 'App installation was not found.')
  }
  return { person, installation }
}

const base = { service: 'teams', units: 1 } as const

/** The catalogue of the office, and who has the suite's app installed. */
export const installedAppRoutes: GraphRoute[] = [
  {
    ...base,
    method: 'GET',
    path: '/appCatalogs/teamsApps',
    needs: { roles: ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'], scopes: ['AppCatalog.Read.All'] },
    options: ['$filter', '$expand', '$select'],
    handle: request => ({
      status: 200,
      body: {
        '@odata.context': contextOf(request, 'appCatalogs/teamsApps'),
        value: [installationEntity(request, { id: '' }).teamsApp],
      },
    }),
  },
  {
    ...base,
    method: 'GET',
    path: '/users/:user/teamwork/installedApps',
    needs: INSTALL,
    options: ['$filter', '$expand', '$select'],
    handle(request) {
      const installation = request.core.installations.find(recipientOf(request, request.params.user!).id)
      return {
        status: 200,
        body: {
          '@odata.context': contextOf(request, 'installedApps'),
          value: installation ? [installationEntity(request, installation)] : [],
        },
      }
    },
  },
  {
    ...base,
    method: 'POST',
    path: '/users/:user/teamwork/installedApps',
    needs: INSTALL,
    options: [],
    async handle(request) {
      const body = await request.json()
      const person = recipientOf(request, request.params.user!)
      const bound = String(body['teamsApp@odata.bind'] ?? '')
      if (!bound.includes(CATALOG_PATH) || !bound.endsWith(catalogAppOf(request.core.tenantId))) {
        throw new GraphError(404, 'NotFound', 'The app was not found in the catalogue.')
      }
      if (request.core.installations.find(person.id)) {
        throw new GraphError(409, 'Conflict', 'The app is already installed for the user.')
      }
      request.core.installations.install(person.id)
      return { status: 201 }
    },
  },
  {
    ...base,
    method: 'GET',
    path: '/users/:user/teamwork/installedApps/:installation',
    needs: INSTALL,
    options: ['$expand', '$select'],
    handle: request => ({
      status: 200,
      body: installationEntity(request, installationOf(request).installation),
    }),
  },
  {
    ...base,
    method: 'DELETE',
    path: '/users/:user/teamwork/installedApps/:installation',
    needs: INSTALL,
    options: [],
    handle(request) {
      request.core.installations.remove(installationOf(request).person.id)
      return { status: 204 }
    },
  },
  {
    ...base,
    method: 'GET',
    path: '/users/:user/teamwork/installedApps/:installation/chat',
    needs: INSTALL,
    options: [],
    handle: request => ({
      status: 200,
      body: {
        id: installationOf(request).installation.chatId,
        chatType: 'oneOnOne',
        tenantId: request.core.tenantId,
      },
    }),
  },
]
