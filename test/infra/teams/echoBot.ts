import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfidentialClientApplication } from '@azure/msal-node'
import {
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  MessageFactory,
  TurnContext as Turn,
  type TurnContext,
} from 'botbuilder'
import { MsalServiceClientCredentialsFactory } from 'botframework-connector'
import { SHOWCASE } from './showcaseCard.ts'

const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Data przeglądu', wrap: true },
    { type: 'Input.Date', id: 'heldOn', value: '2026-11-20', isRequired: true, label: 'Data' },
    { type: 'Input.Text', id: 'remark', label: 'Uwagi' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Zapisz', verb: 'save', data: { review: 'r-1' } },
    { type: 'Action.Submit', title: 'Wyślij', data: { kind: 'submitted' } },
    { type: 'Action.Execute', title: 'Popsuj', verb: 'break' },
    { type: 'Action.OpenUrl', title: 'Otwórz', url: 'https://example.com' },
  ],
}

const CONSENT = {
  contentType: 'application/vnd.microsoft.teams.card.file.consent',
  name: 'Zestawienie.csv',
  content: {
    description: 'Zestawienie przeglądów',
    sizeInBytes: 12,
    acceptContext: { report: 7 },
    declineContext: { report: 7 },
  },
}

const refreshing = (text: string) => ({
  ...savedCard(text),
  refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: { review: 'r-1' } } },
})

/** Puts the agreed file in two ranges, as a large one would be, and shows it. */
async function giveFile(context: TurnContext): Promise<void> {
  const { uploadInfo } = context.activity.value as { uploadInfo: Record<string, string> }
  const content = Buffer.from('a;b;c\n1;2;3\n')
  for (const [first, last] of [
    [0, 7],
    [8, content.length - 1],
  ] as const)
    await fetch(uploadInfo.uploadUrl ?? '', {
      method: 'PUT',
      headers: { 'Content-Range': `bytes ${first}-${last}/${content.length}` },
      body: new Uint8Array(content.subarray(first, last + 1)),
    })
  const { contentUrl = '', name = '', uniqueId, fileType } = uploadInfo
  const contentType = 'application/vnd.microsoft.teams.card.file.info'
  await context.sendActivity(
    MessageFactory.attachment({ contentType, contentUrl, name, content: { uniqueId, fileType } }),
  )
}

const savedCard = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text, wrap: true }],
})

/** What the bot was told, and the means to speak first. */
export interface EchoBot {
  url: string
  heard: { type: string; id: string; action?: string; locale: string; value?: unknown; raw: unknown }[]
  reference(): Partial<ConversationReference>
  say(text: string): Promise<void>
  /** Makes the chat with a person (Entra id) and writes into it; the status of a refusal is thrown. */
  writeFirst(personId: string, serviceUrl: string, tenantId: string, text: string): Promise<string>
  close(): Promise<void>
}

async function hear(bot: EchoBot, context: TurnContext): Promise<void> {
  const { activity } = context
  const action = activity.action as string | undefined
  bot.heard.push({
    type: activity.type,
    id: activity.id ?? '',
    locale: activity.locale ?? '',
    ...(action ? { action } : {}),
    ...(activity.value === undefined ? {} : { value: activity.value }),
    raw: activity,
  })
  if (activity.type === ActivityTypes.InstallationUpdate && action === 'add')
    await context.sendActivity('Dzień dobry')
  if (activity.name === 'fileConsent/invoke') {
    if ((activity.value as { action: string }).action === 'accept') await giveFile(context)
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200 } })
  } else if (activity.type === ActivityTypes.Invoke) {
    const { action: pressed } = activity.value as { action: { verb: string; data: Record<string, string> } }
    const body =
      pressed.data.remark === 'słowo'
        ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Przyjęto' }
        : {
            statusCode: 200,
            type: 'application/vnd.microsoft.card.adaptive',
            value: savedCard(pressed.verb === 'refresh' ? 'Świeże' : `Zapisano ${pressed.data.heldOn}`),
          }
    const value: InvokeResponse = pressed.verb === 'break' ? { status: 500 } : { status: 200, body }
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value })
  }
  if (activity.type === ActivityTypes.Message) await answer(context)
}

async function answer(context: TurnContext): Promise<void> {
  const { activity } = context
  const file = activity.attachments?.find(one => one.contentType.endsWith('file.download.info'))
  if (file) {
    const response = await fetch((file.content as { downloadUrl: string }).downloadUrl)
    const text = await response.text()
    await context.sendActivity(`Plik ${file.name}: ${text}`)
  } else if (activity.value) await context.sendActivity(`Wartość ${JSON.stringify(activity.value)}`)
  else if (activity.text === 'karta')
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(CARD)))
  else if (activity.text === 'zgoda') await context.sendActivity(MessageFactory.attachment(CONSENT))
  else if (activity.text === 'formularz')
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(SHOWCASE)))
  else if (activity.text === 'dwie karty')
    await context.sendActivity(
      MessageFactory.list([CardFactory.adaptiveCard(CARD), CardFactory.adaptiveCard(CARD)]),
    )
  else if (activity.text === 'odśwież')
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(refreshing('Stare'))))
  else if (activity.text === 'zmień') {
    const sent = await context.sendActivity('Trwa sprawdzanie')
    await context.updateActivity({ ...MessageFactory.text('Sprawdzono'), id: sent?.id ?? '' })
  } else if (activity.text === 'usuń') {
    const sent = await context.sendActivity('Znika')
    await context.deleteActivity(sent?.id ?? '')
  } else if (activity.text === 'pisz') await context.sendActivity({ type: ActivityTypes.Typing })
  else if (activity.text === 'kto') {
    const connector = context.turnState.get(context.adapter.ConnectorClientKey)
    const members = await connector.conversations.getConversationMembers(activity.conversation.id)
    await context.sendActivity(members[0].name)
  } else await context.sendActivity(`Echo: ${activity.text}`)
}

async function jsonOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

const listening = (server: Server) =>
  new Promise<number>(resolve => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/** A real botbuilder bot, signed in at the stand-in, that checks the connector's tokens like any production bot. */
export async function startEchoBot(standin: {
  https: string
  tenantId: string
  appId: string
  secret: string
}): Promise<EchoBot> {
  const authority = `${standin.https}/${standin.tenantId}`
  const msal = new ConfidentialClientApplication({
    auth: {
      clientId: standin.appId,
      clientSecret: standin.secret,
      authority,
      knownAuthorities: [new URL(standin.https).host],
    },
  })
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      {
        ToChannelFromBotLoginUrl: authority,
        ToChannelFromBotOAuthScope: 'https://api.botframework.com',
        ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
        OAuthUrl: standin.https,
        ToBotFromChannelOpenIdMetadataUrl: `${standin.https}/connector/v1/.well-known/openidconfiguration`,
        ToBotFromEmulatorOpenIdMetadataUrl: `${standin.https}/connector/v1/.well-known/openidconfiguration`,
        CallerId: 'urn:botframework:azure',
      },
      new MsalServiceClientCredentialsFactory(standin.appId, msal as never),
    ),
  )
  const server = createServer(async (request, response) => {
    const body = await jsonOf(request)
    const asBotbuilder = Object.assign(request, { body })
    const answerer = {
      socket: response.socket,
      status: (code: number) => {
        response.statusCode = code
      },
      header: (name: string, value: unknown) => response.setHeader(name, String(value)),
      send: (sent: unknown) => {
        response.setHeader('Content-Type', 'application/json')
        response.write(JSON.stringify(sent))
      },
      end: () => response.end(),
    }
    await adapter.process(asBotbuilder as never, answerer as never, context => hear(bot, context))
  })
  adapter.onTurnError = async (_context, error) => {
    throw error
  }
  const port = await listening(server)
  const bot: EchoBot = {
    url: `http://127.0.0.1:${port}`,
    heard: [],
    reference() {
      const last = bot.heard.at(-1)
      if (!last) throw new Error('Nobody has spoken to the bot yet.')
      return Turn.getConversationReference(last.raw as never)
    },
    say: text =>
      adapter.continueConversationAsync(standin.appId, bot.reference(), async context => {
        await context.sendActivity(text)
      }),
    async writeFirst(personId, serviceUrl, tenantId, text) {
      let id = ''
      await adapter.createConversationAsync(
        standin.appId,
        'msteams',
        serviceUrl,
        'https://api.botframework.com',
        {
          isGroup: false,
          members: [{ id: personId }],
          tenantId,
          channelData: { tenant: { id: tenantId } },
        } as never,
        async context => {
          id = context.activity.conversation.id
          await context.sendActivity(text)
        },
      )
      return id
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return bot
}
