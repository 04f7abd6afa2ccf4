import { accessDenied, GraphError, invalidRequest } from './graphError.ts'
import type { GraphRequest, GraphRoute } from './graphRoute.ts'
import { recipientOf } from './recipient.ts'

/**
 * The tenant-wide permission, or the resource-specific one of the app's own manifest (TeamsActivity.Send.User): that one
 * is in no token, and holds wherever the app is installed, which is looked at anyway.
 */
function checkSend({ core, caller }: GraphRequest) {
  const held = caller.person ? caller.scopes : caller.roles
  if (held.includes('TeamsActivity.Send')) return
  if (!caller.person && caller.appId === core.suite.appId) return
  throw accessDenied('Insufficient privileges to complete the operation.')
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

const base = { service: 'teams', units: 1 } as const

export const teamworkRoutes: GraphRoute[] = [
  {
    ...base,
    method: 'POST',
    path: '/users/:user/teamwork/sendActivityNotification',
    needs: 'token',
    options: [],
    async handle(request) {
      checkSend(request)
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
    needs: 'token',
    options: [],
    async handle(request) {
      checkSend(request)
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
]
