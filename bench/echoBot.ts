import { ConfidentialClientApplication } from '@azure/msal-node'
import {
  type Request as BotRequest,
  type Response as BotResponse,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
} from 'botbuilder'
import { MsalServiceClientCredentialsFactory } from 'botframework-connector'
import restify from 'restify'

/** A bare echo bot of the SDK on restify, signed in and checking tokens as the suite does; what the suite is measured against. */
const env = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`Set ${name}.`)
  return value
}
const msal = new ConfidentialClientApplication({
  auth: {
    clientId: env('APP_ID'),
    clientSecret: env('APP_SECRET'),
    authority: env('ENTRA_AUTHORITY'),
    knownAuthorities: [env('ENTRA_KNOWN_AUTHORITIES')],
  },
})
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: env('ENTRA_AUTHORITY'),
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: env('GRAPH_URL'),
      ToBotFromChannelOpenIdMetadataUrl: env('BOT_OPENID_URL'),
      ToBotFromEmulatorOpenIdMetadataUrl: env('BOT_OPENID_URL'),
      CallerId: 'urn:botframework:azure',
    },
    new MsalServiceClientCredentialsFactory(env('APP_ID'), msal as never),
  ),
)
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as BotRequest, response as unknown as BotResponse, async context => {
    if (context.activity.type === 'message') await context.sendActivity(`Echo: ${context.activity.text}`)
  })
})
server.listen(Number(env('PORT')), '127.0.0.1', () => console.log('{"listening":true}'))
process.once('SIGTERM', () => process.exit(0))
