import { createHash } from 'node:crypto'

const TIME_ZONE = 'Europe/Warsaw'

/** Who talks with whom, and where the bot answers; all that an activity says about its surroundings. */
export interface ActivityScene {
  serviceUrl: string
  tenantId: string
  bot: { appId: string; name: string }
  person: { id: string; name: string }
  conversationId: string
  /** BCP 47, the language of the person's Teams. */
  locale: string
  now: Date
}

export type Activity = Record<string, unknown>

/** A file already put into the person's store, as the download info names it. */
export interface SentFile {
  id: string
  name: string
  size: number
  contentUrl: string
  downloadUrl: string
}

/** Teams names a person differently to every bot: `29:` and an opaque part that stays the same. */
export const teamsUserId = (botAppId: string, personId: string): string =>
  `29:1${createHash('sha384').update(`${botAppId}/${personId}`).digest('base64url')}`

const teamsBotId = (botAppId: string): string => `28:${botAppId}`

/** The clock on the person's wall, with its offset: `2026-11-23T09:14:05.120+01:00`. */
function localTimestamp(now: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    timeZoneName: 'longOffset',
  }).formatToParts(now)
  const part = (type: string) => parts.find(one => one.type === type)?.value ?? ''
  const offset = part('timeZoneName').replace('GMT', '').replace('\u2212', '-') || '+00:00'
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}.${part('fractionalSecond')}${offset}`
}

function surroundings(scene: ActivityScene): Activity {
  const { bot, person, tenantId } = scene
  return {
    channelId: 'msteams',
    serviceUrl: scene.serviceUrl,
    timestamp: scene.now.toISOString(),
    localTimestamp: localTimestamp(scene.now),
    localTimezone: TIME_ZONE,
    locale: scene.locale,
    from: { id: teamsUserId(bot.appId, person.id), name: person.name, aadObjectId: person.id },
    recipient: { id: teamsBotId(bot.appId), name: bot.name },
    conversation: { conversationType: 'personal', tenantId, id: scene.conversationId },
    entities: [
      {
        type: 'clientInfo',
        locale: scene.locale,
        country: scene.locale.split('-')[1] ?? 'PL',
        platform: 'Web',
        timezone: TIME_ZONE,
      },
    ],
  }
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const extensionOf = (name: string): string =>
  (name.includes('.') ? (name.split('.').pop() ?? '') : '').toLowerCase()

/** A message with text, files or both. `id` is the message's id in the chat. */
export function messageActivity(scene: ActivityScene, id: string, text: string, files: SentFile[]): Activity {
  const attachments = files.map(file => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    contentUrl: file.contentUrl,
    name: file.name,
    content: {
      downloadUrl: file.downloadUrl,
      uniqueId: file.id,
      fileType: extensionOf(file.name),
      etag: `"{${file.id.toUpperCase()}},1"`,
    },
  }))
  const html = { contentType: 'text/html', content: `<p>${escapeHtml(text)}</p>` }
  return {
    ...surroundings(scene),
    type: 'message',
    id,
    ...(text === '' ? {} : { text, textFormat: 'plain' }),
    attachments: text === '' ? attachments : [...attachments, html],
    channelData: { tenant: { id: scene.tenantId } },
  }
}

const repliedTo = (scene: ActivityScene, messageId: string): Activity => ({
  replyToId: messageId,
  channelData: {
    tenant: { id: scene.tenantId },
    source: { name: 'message' },
    legacy: { replyToId: messageId },
  },
})

/** `Action.Submit`: a message that carries the button's data and the inputs, with no text of its own. */
export const submitActivity = (
  scene: ActivityScene,
  id: string,
  messageId: string,
  value: unknown,
): Activity => ({
  ...surroundings(scene),
  type: 'message',
  id,
  value,
  ...repliedTo(scene, messageId),
})

/** `Action.Execute`: an invoke whose answer comes in the HTTP response. */
export const executeActivity = (
  scene: ActivityScene,
  id: string,
  messageId: string,
  action: { id?: string; title?: string; verb: string; data: unknown },
  trigger: 'manual' | 'automatic',
): Activity => ({
  ...surroundings(scene),
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: `f:${id}`,
  value: { action: { type: 'Action.Execute', ...action }, trigger },
  ...repliedTo(scene, messageId),
})

/** A search from the compose box of a conversation: an invoke whose answer is a list of cards to insert. */
export const searchActivity = (
  scene: ActivityScene,
  id: string,
  text: string,
  conversation: { id: string; conversationType: 'personal' | 'groupChat' | 'channel' },
): Activity => ({
  ...surroundings(scene),
  type: 'invoke',
  name: 'composeExtension/query',
  id: `f:${id}`,
  conversation: { ...conversation, tenantId: scene.tenantId },
  value: {
    commandId: 'passages',
    parameters: [{ name: 'question', value: text }],
    queryOptions: { skip: 0, count: 25 },
  },
})

/** The person's answer to a file consent card. */
export const fileConsentActivity = (
  scene: ActivityScene,
  id: string,
  messageId: string,
  answer: { action: 'accept' | 'decline'; context: unknown; uploadInfo?: unknown },
): Activity => ({
  ...surroundings(scene),
  type: 'invoke',
  name: 'fileConsent/invoke',
  id: `f:${id}`,
  value: { type: 'fileUpload', ...answer },
  ...repliedTo(scene, messageId),
})

/** What the bot hears when the app comes to a person or leaves: a conversation update and an installation update. */
export function installationActivities(
  scene: ActivityScene,
  id: string,
  action: 'add' | 'remove',
): Activity[] {
  const bot = { id: teamsBotId(scene.bot.appId) }
  const person = { id: teamsUserId(scene.bot.appId, scene.person.id), aadObjectId: scene.person.id }
  const channelData = {
    tenant: { id: scene.tenantId },
    settings: { selectedChannel: { id: scene.conversationId } },
  }
  const installation = {
    ...surroundings(scene),
    type: 'installationUpdate',
    action,
    id: `f:${id}`,
    channelData,
  }
  if (action === 'remove') return [installation]
  const joined = { type: 'conversationUpdate', id: `f:${id}0`, membersAdded: [person, bot], channelData }
  return [{ ...surroundings(scene), ...joined }, installation]
}

/** The token that Teams has got for a bot's question (OAuth card); each device of the person sends one of its own. */
export const tokenActivity = (
  scene: ActivityScene,
  id: string,
  question: string,
  token: string,
): Activity => ({
  ...surroundings(scene),
  type: 'invoke',
  name: 'signin/tokenExchange',
  id,
  channelData: { tenant: { id: scene.tenantId } },
  value: { id: question, connectionName: 'magistrat', token },
})
