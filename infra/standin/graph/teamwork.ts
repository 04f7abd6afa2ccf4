import { unknownEntity } from './directoryQuery.ts'
import { GraphError, invalidRequest } from './graphError.ts'
import type { GraphRequest, GraphRoute, Need } from './graphRoute.ts'
import { contextOf } from './pages.ts'

const SEND: Need = { roles: ['TeamsActivity.Send'], scopes: ['TeamsActivity.Send'] }
const INSTALL: Need = {
  roles: ['TeamsAppInstallation.ReadWriteSelfForUser.All', 'TeamsAppInstallation.ReadWriteForUser.All'],
  scopes: [],
}

function recipientOf(request: GraphRequest, key: string) {
  const person = request.core.directory.find(key)
  if (!person) throw unknownEntity(key)
  return person
}

interface Activity {
  topic?: { source?: string; value?: string; webUrl?: string }
  activityType?: string
  previewText?: { content?: string }
  templateParameters?: { name: string; value: string }[]
}

/** The manifest's activity types are checked when the stand-in was told them. */
function checkActivity(request: GraphRequest, activity: Activity) {
  if (!activity.topic?.value || !['entityUrl', 'text'].includes(String(activity.topic.source))) {
    throw invalidRequest('The topic needs a source (entityUrl or text) and a value.')
  }
  if (activity.topic.source === 'text' && !activity.topic.webUrl)
    throw invalidRequest('A text topic needs a webUrl.')
  const declared = request.core.suite.activityTypes
  if (declared && !['systemDefault', ...declared].includes(String(activity.activityType))) {
    throw invalidRequest(
      `The activity type '${activity.activityType}' is not declared in the manifest of the app.`,
    )
  }
}

function notify(request: GraphRequest, personKey: string, activity: Activity) {
  const { core, caller } = request
  const person = recipientOf(request, personKey)
  if (!core.installations.find(person.id)) {
    throw new GraphError(
      403,
      'Forbidden',
      `Application with AAD App Id '${caller.appId}' is not authorized to generate custom text notifications about '${activity.activityType}' to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`,
    )
  }
  core.activityFeed.add({
    personId: person.id,
    activityType: String(activity.activityType),
    preview: activity.previewText?.content ?? '',
    topicWebUrl: activity.topic?.webUrl ?? null,
    templateParameters: Object.fromEntries(
      (activity.templateParameters ?? []).map(({ name, value }) => [name, value]),
    ),
    at: core.clock.now().toISOString(),
  })
}

const CATALOG_PATH = '/appCatalogs/teamsApps/'
/** The suite has one Teams app in the office's catalogue; its id there is not the manifest's id. */
const catalogIdOf = (request: GraphRequest) => request.core.tenantId.replace(/^.{8}/, '5a7e0001')

function installationEntity(request: GraphRequest, installation: { id: string }) {
  return {
    id: installation.id,
    teamsApp: {
      id: catalogIdOf(request),
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

export const teamworkRoutes: GraphRoute[] = [
  {
    ...base,
    method: 'POST',
    path: '/users/:user/teamwork/sendActivityNotification',
    needs: SEND,
    options: [],
    async handle(request) {
      const activity = (await request.json()) as Activity
      checkActivity(request, activity)
      notify(request, request.params.user!, activity)
      return { status: 204 }
    },
  },
  {
    ...base,
    method: 'POST',
    path: '/teamwork/sendActivityNotificationToRecipients',
    needs: SEND,
    options: [],
    async handle(request) {
      const activity = (await request.json()) as Activity & { recipients?: { userId?: string }[] }
      checkActivity(request, activity)
      const recipients = activity.recipients ?? []
      if (recipients.length === 0 || recipients.length > 100)
        throw invalidRequest('There may be 1 to 100 recipients.')
      for (const { userId } of recipients) {
        // The service answers 202 before it looks at each recipient.
        if (userId && request.core.installations.find(userId)) notify(request, userId, activity)
      }
      return { status: 202 }
    },
  },
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
      if (!bound.includes(CATALOG_PATH) || !bound.endsWith(catalogIdOf(request))) {
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
