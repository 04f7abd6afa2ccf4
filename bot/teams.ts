import { ConfidentialClientApplication } from '@azure/msal-node'
import {
  ActionTypes,
  type Activity,
  ActivityTypes,
  CardFactory,
  ConfigurationBotFrameworkAuthentication,
  type ConversationParameters,
} from 'botbuilder'
import { certificateOf } from '../api/registers/graph/graphEnvironment.ts'
import { type IncomingActivity, turnOf } from './incoming.ts'
import type { Message } from './message.ts'
import { CONNECTION, invokeAnswer } from './teamsAnswers.ts'
import { patiently } from './teamsRefusal.ts'
import type { Place, Turn, TurnAnswer } from './turn.ts'

/** Where Teams' Bot Connector is and who we are there. */
export interface TeamsSettings {
  readonly appId: string
  readonly tenantId: string
  /** 'https://login.microsoftonline.com/<tenant>': tokens for answers come from here. */
  readonly authority: string
  readonly knownAuthorities?: readonly string[]
  /** One of the two; the certificate as PEM text with its private key. */
  readonly appSecret?: string
  readonly appCertificate?: string
  /** Issuer of the tokens that activities carry; Bot Framework's unless given. */
  readonly issuer?: string
  /** OpenID metadata of that issuer; Bot Framework's unless given. */
  readonly openIdUrl?: string
  /** Audience of the tokens for answers; Bot Framework's unless given. */
  readonly scope?: string
}

/** A request whose body is parsed, as restify hands it on. */
export interface HttpRequest {
  readonly body?: unknown
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** What of restify's response is used. */
export interface HttpResponse {
  send(status: number, body?: unknown): unknown
}

/** What became of a request: 401 and 400 were answered for the last two. */
export type Processed = 'answered' | 'not-signed' | 'not-an-activity'

/** A question to a person's Teams for a token. */
export interface TokenQuestion {
  /** Comes back with each answer. */
  readonly id: string
  /** Application id URI that the token is to be for, as the manifest names it. */
  readonly resource: string
  readonly text: string
  readonly button: string
  readonly link: string
}

/** The Bot Framework, seen by the rest of the bot: turns in, messages out. */
export interface Teams {
  /** Reads an activity whose sender the Bot Connector has signed for, and answers it; 401 for everything else. */
  process(
    request: HttpRequest,
    response: HttpResponse,
    hear: (turn: Turn) => Promise<TurnAnswer | undefined>,
  ): Promise<Processed>
  /** Writes a message and answers its id. Throws TeamsRefused. */
  write(place: Place, message: Message): Promise<string>
  /**
   * Asks the person's Teams for a token of theirs, which comes as a turn. Teams shows the question, with a button that
   * opens the link, only when it gets none. Throws TeamsRefused.
   */
  askToken(place: Place, question: TokenQuestion): Promise<void>
  /** Puts a message in the place of one written before. Throws TeamsRefused. */
  rewrite(place: Place, id: string, message: Message): Promise<void>
  /** Opens the chat with a person whom only Entra's id is known of. Throws TeamsRefused. */
  openChat(person: string, serviceUrl: string): Promise<Place>
}

const CHANNEL = 'msteams'
const BOT_FRAMEWORK = 'https://api.botframework.com'
const BOT_FRAMEWORK_KEYS = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
const OAUTH_CARD = 'application/vnd.microsoft.card.oauth'
const MOST_SERVICES = 20
/** Less than the five minutes before its end at which MSAL renews a token. */
const TOKEN_KEPT_MS = 20_000

/**
 * The Bot Framework SDK, at the only place that knows it: it is out of support and will be replaced here. Of the SDK
 * the check of who sent an activity and the client of the connector are used; its turns, made anew with clients of
 * their own for every message, are not.
 */
export function openTeams(settings: TeamsSettings): Teams {
  const authentication = authenticationOf(settings)
  const { appId } = settings
  const connectors = authentication.createConnectorFactory(identityOf(appId))
  const opened = new Map<string, Promise<Connector>>()

  /** The client for a Teams service; there are a few services, one for each part of the world. */
  function connectorAt(serviceUrl: string): Promise<Connector> {
    const known = opened.get(serviceUrl)
    if (known) return known
    const made = connectors.create(serviceUrl).then(created => {
      const connector = created as unknown as Connector
      // The SDK would wait for however long an answer asks it to.
      connector.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' })
      return connector
    })
    if (opened.size >= MOST_SERVICES) opened.clear()
    opened.set(serviceUrl, made)
    made.catch(() => opened.delete(serviceUrl))
    return made
  }

  /** A call to the Bot Connector; tried again by our own bounds only. */
  const calling = <T>(serviceUrl: string, call: (conversations: Conversations) => Promise<T>): Promise<T> =>
    patiently(async () => call((await connectorAt(serviceUrl)).conversations))

  return {
    async process(request, response, hear) {
      const activity = request.body as Activity | undefined
      if (typeof activity !== 'object' || activity === null || typeof activity.type !== 'string') {
        response.send(400)
        return 'not-an-activity'
      }
      const { authorization } = request.headers
      try {
        await authentication.authenticateRequest(activity, String(authorization ?? ''))
      } catch {
        response.send(401)
        return 'not-signed'
      }
      const turn = turnOf(activity as IncomingActivity)
      const answer = turn && (await hear(turn))
      if (activity.type === ActivityTypes.Invoke) {
        const { status, body } = invokeAnswer(turn, answer)
        response.send(status, body)
      } else response.send(200)
      return 'answered'
    },
    async write(place, message) {
      const { id } = await calling(place.serviceUrl, conversations =>
        conversations.sendToConversation(place.conversation, activityOf(place, message)),
      )
      return id ?? ''
    },
    async askToken(place, { id, resource, text, button, link }) {
      const card = {
        text,
        connectionName: CONNECTION,
        tokenExchangeResource: { id, uri: resource, providerId: settings.tenantId },
        buttons: [{ type: ActionTypes.Signin, title: button, value: link }],
      }
      await calling(place.serviceUrl, conversations =>
        conversations.sendToConversation(place.conversation, {
          ...addressOf(place),
          summary: text,
          attachments: [{ contentType: OAUTH_CARD, content: card }],
        }),
      )
    },
    async rewrite(place, id, message) {
      await calling(place.serviceUrl, conversations =>
        conversations.updateActivity(place.conversation, id, { ...activityOf(place, message), id }),
      )
    },
    async openChat(person, serviceUrl) {
      const { tenantId } = settings
      const parameters = {
        isGroup: false,
        members: [{ id: person }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      } as unknown as ConversationParameters
      const { id } = await calling(serviceUrl, conversations => conversations.createConversation(parameters))
      return { conversation: id, serviceUrl, botId: `28:${appId}`, userId: person }
    },
  }
}

/** What the SDK's connector client has and its types do not tell. */
interface Connector {
  readonly client: { readonly pipeline: { removePolicy(policy: { name: string }): unknown } }
  readonly conversations: Conversations
}

interface Conversations {
  sendToConversation(conversation: string, activity: Partial<Activity>): Promise<{ id?: string }>
  updateActivity(conversation: string, id: string, activity: Partial<Activity>): Promise<unknown>
  createConversation(parameters: ConversationParameters): Promise<{ id: string }>
}

type Identity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0]

/** Whom tokens for answers are for. The SDK asks this one claim, and its class for it is not exported. */
const identityOf = (appId: string): Identity =>
  ({ getClaimValue: (type: string) => (type === 'aud' ? appId : null) }) as Identity

/**
 * Activities have to be signed by the Bot Connector for our app id; answers carry a token of our own, from the same
 * authority as Graph's. Tokens of the Bot Framework Emulator are checked against the connector's keys too, so none
 * is taken.
 */
function authenticationOf(settings: TeamsSettings): ConfigurationBotFrameworkAuthentication {
  const keys = settings.openIdUrl ?? BOT_FRAMEWORK_KEYS
  const scope = settings.scope ?? BOT_FRAMEWORK
  return new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: settings.authority,
      ToChannelFromBotOAuthScope: scope,
      ToBotFromChannelTokenIssuer: settings.issuer ?? BOT_FRAMEWORK,
      OAuthUrl: BOT_FRAMEWORK,
      ToBotFromChannelOpenIdMetadataUrl: keys,
      ToBotFromEmulatorOpenIdMetadataUrl: keys,
      CallerId: 'urn:botframework:azure',
    },
    credentialsOf(settings, scope),
  )
}

type Credentials = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>
type SignedRequest = Parameters<Awaited<ReturnType<Credentials['createCredentials']>>['signRequest']>[0]

function credentialsOf(settings: TeamsSettings, scope: string): Credentials {
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: settings.appId,
      authority: settings.authority,
      knownAuthorities: [...(settings.knownAuthorities ?? [])],
      ...(settings.appCertificate
        ? { clientCertificate: certificateOf(settings.appCertificate) }
        : { clientSecret: settings.appSecret ?? '' }),
    },
  })
  let known: { authorization: string; until: number } | undefined
  /** MSAL keeps the token as long as it lasts, but asking it costs more than the rest of a message. */
  const authorization = async (): Promise<string> => {
    if (known && known.until > performance.now()) return known.authorization
    const answer = await client.acquireTokenByClientCredential({ scopes: [`${scope}/.default`] })
    if (!answer) throw new Error('Entra gave no token for the Bot Connector.')
    known = { authorization: `Bearer ${answer.accessToken}`, until: performance.now() + TOKEN_KEPT_MS }
    return known.authorization
  }
  const signRequest = async (request: SignedRequest): Promise<SignedRequest> => {
    if (!request.url.startsWith('https:')) throw new Error('A token goes out over https only.')
    request.headers.set('authorization', await authorization())
    return request
  }
  return {
    isValidAppId: async appId => appId.toLowerCase() === settings.appId.toLowerCase(),
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest }),
  }
}

const addressOf = (place: Place) => ({
  type: ActivityTypes.Message,
  channelId: CHANNEL,
  serviceUrl: place.serviceUrl,
  from: { id: place.botId, name: '' },
  recipient: { id: place.userId, name: '' },
  conversation: { id: place.conversation, isGroup: false, conversationType: 'personal', name: '' },
})

/** A message with its address. */
function activityOf(place: Place, message: Message): Partial<Activity> {
  const addressed = addressOf(place)
  if ('text' in message)
    return { ...addressed, text: message.text, textFormat: 'plain', summary: message.text.slice(0, 80) }
  return {
    ...addressed,
    summary: message.summary,
    attachments: [CardFactory.adaptiveCard(message.card)],
  }
}
