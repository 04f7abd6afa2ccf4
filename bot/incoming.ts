import { z } from 'zod'
import type { Press, Search, SentFile, TokenExchange, Turn } from './turn.ts'

/** What of an activity is read; all of it comes from outside. Source: the Bot Framework's activity schema. */
export interface IncomingActivity {
  readonly type: string
  readonly id?: string
  readonly name?: string
  readonly action?: string
  readonly text?: string
  readonly value?: unknown
  readonly locale?: string
  readonly serviceUrl?: string
  readonly replyToId?: string
  readonly from?: { readonly id?: string; readonly aadObjectId?: string }
  readonly recipient?: { readonly id?: string }
  readonly conversation?: {
    readonly id?: string
    readonly tenantId?: string
    readonly conversationType?: string
  }
  readonly channelData?: { readonly tenant?: { readonly id?: string } }
  readonly attachments?: readonly {
    readonly contentType: string
    readonly content?: unknown
    readonly name?: string
  }[]
}

const FILE_INFO = 'application/vnd.microsoft.teams.file.download.info'

const text = z.string().nullish()
/** The parts that are taken for text; Teams sends some of them empty. */
const wellFormed = z.object({
  type: z.string(),
  id: text,
  name: text,
  action: text,
  text,
  locale: text,
  serviceUrl: text,
  replyToId: text,
  from: z.object({ id: text, aadObjectId: text }).nullish(),
  recipient: z.object({ id: text }).nullish(),
  conversation: z.object({ id: text, tenantId: text, conversationType: text }).nullish(),
  channelData: z.object({ tenant: z.object({ id: text }).nullish() }).nullish(),
})

/** What the bot makes of an activity; undefined for kinds, places and shapes that mean nothing to it. */
export function turnOf(activity: IncomingActivity): Turn | undefined {
  if (!wellFormed.safeParse(activity).success) return undefined
  const { conversation } = activity
  const searched = searchOf(activity)
  // What is said here is for one person's eyes; a search is answered to the searcher alone, wherever they write.
  if (!searched && (conversation?.conversationType ?? 'personal') !== 'personal') return undefined
  const base = {
    id: activity.id ?? '',
    tenant: conversation?.tenantId ?? activity.channelData?.tenant?.id ?? '',
    person: (activity.from?.aadObjectId ?? '').toLowerCase(),
    place: {
      conversation: conversation?.id ?? '',
      serviceUrl: activity.serviceUrl ?? '',
      botId: activity.recipient?.id ?? '',
      userId: activity.from?.id ?? '',
    },
    locale: activity.locale ?? '',
  }
  if (searched) return { ...base, kind: 'search', search: searched }
  switch (activity.type) {
    case 'installationUpdate':
      if (activity.action === 'add') return { ...base, kind: 'installed' }
      return { ...base, kind: activity.action?.startsWith('remove') ? 'removed' : 'seen' }
    case 'conversationUpdate':
      return { ...base, kind: 'seen' }
    case 'invoke': {
      if (activity.name === 'signin/tokenExchange')
        return { ...base, kind: 'token', exchange: exchangeOf(activity.value) }
      if (activity.name !== 'adaptiveCard/action') return undefined
      const value = activity.value as { action?: { verb?: unknown; data?: unknown } } | undefined
      return {
        ...base,
        kind: 'press',
        press: pressOf(activity, value?.action?.verb, value?.action?.data, true),
      }
    }
    case 'message': {
      const value = activity.value as { verb?: unknown } | null | undefined
      if (value !== undefined && value !== null && !activity.text)
        return { ...base, kind: 'press', press: pressOf(activity, value.verb, value, false) }
      return { ...base, kind: 'message', text: activity.text ?? '', ...attachmentsOf(activity) }
    }
    default:
      return undefined
  }
}

/** Source: the Teams page on single sign-on for bots, the invoke `signin/tokenExchange`. */
function exchangeOf(value: unknown): TokenExchange {
  const { id, token } = (value ?? {}) as { id?: unknown; token?: unknown }
  return { id: typeof id === 'string' ? id : '', token: typeof token === 'string' ? token : '' }
}

const MOST_FOUND = 25

/** The search of a message extension. Source: the Teams page on search commands of message extensions. */
function searchOf({ type, name, value }: IncomingActivity): Search | undefined {
  if (type !== 'invoke' || name !== 'composeExtension/query') return undefined
  const { parameters, queryOptions } = (value ?? {}) as {
    parameters?: readonly { name?: unknown; value?: unknown }[]
    queryOptions?: { skip?: unknown; count?: unknown }
  }
  const [first] = Array.isArray(parameters) ? parameters : []
  // Teams asks for something to begin with before anything is typed.
  const text = first?.name === 'initialRun' || typeof first?.value !== 'string' ? '' : first.value
  const numberOf = (given: unknown, otherwise: number): number =>
    typeof given === 'number' && Number.isInteger(given) && given >= 0 ? given : otherwise
  return {
    text: text.trim(),
    skip: numberOf(queryOptions?.skip, 0),
    count: Math.min(MOST_FOUND, numberOf(queryOptions?.count, MOST_FOUND) || MOST_FOUND),
  }
}

const pressOf = (
  activity: IncomingActivity,
  verb: unknown,
  data: unknown,
  answeredInPlace: boolean,
): Press => ({
  verb: typeof verb === 'string' ? verb : '',
  data: data ?? {},
  ...(activity.replyToId === undefined ? {} : { message: activity.replyToId }),
  answeredInPlace,
})

function attachmentsOf(activity: IncomingActivity): { files: SentFile[]; others: string[] } {
  const files: SentFile[] = []
  const others: string[] = []
  for (const attachment of Array.isArray(activity.attachments) ? activity.attachments : []) {
    const { contentType, content, name } = (attachment ?? {}) as {
      contentType?: string
      content?: unknown
      name?: string
    }
    if (contentType === FILE_INFO) {
      const { downloadUrl } = (content ?? {}) as { downloadUrl?: unknown }
      files.push({ name: name ?? '', downloadUrl: typeof downloadUrl === 'string' ? downloadUrl : '' })
    } else if (contentType !== 'text/html' && contentType !== 'text/plain')
      others.push(name ?? contentType ?? '')
  }
  return { files, others }
}
