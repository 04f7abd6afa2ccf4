import type { Day } from '../../api/domain/calendar/day.ts'
import { firstDayOf } from '../../api/domain/calendar/period.ts'
import { readMessage } from '../../api/knowledge/understanding/messageReading.ts'
import { fold } from '../../api/knowledge/understanding/plainText.ts'
import { dayOf } from '../../api/knowledge/understanding/spokenDate.ts'

/** Words of what held at a time: a date beside others is part of the matter, as in "czy 20 sierpnia to w terminie". */
const HELD_THEN =
  /\b(obowiazyw\w*|obowiazuj\w*|stan na|na dzien|wersj\w+|wydani\w+|wtedy|owczesn\w+|byl[aoy]?|wolno bylo|\w+[lt]o sie|in force|valid|was|were|as of|used to|back then)\b/

/** A day written out, for sentences in which no date was recognised. */
const PLAIN_DAY =
  /\b\d{1,2}\s+\p{L}{3,12}(?:\s+\d{4})?|\b\d{1,2}\.\d{1,2}(?:\.\d{4})?\b|\b\d{4}-\d{2}-\d{2}\b/u

/** A question about an earlier day. */
export interface DayAsked {
  readonly day: Day
  /** The question without the words of the day. */
  readonly question: string
}

/** The past day whose documents a question asks for, 'co obowiązywało 12 maja?'; undefined when it asks for today's. */
export function dayAsked(text: string, today: Day): DayAsked | undefined {
  if (!HELD_THEN.test(fold(text))) return undefined
  const message = readMessage(text)
  const [span] = message.dates
  const said = span ? message.text.slice(span.start, span.end) : PLAIN_DAY.exec(text)?.[0]
  const spoken = said === undefined ? undefined : dayOf(said, today, 'past')
  if (said === undefined || !spoken) return undefined
  const day =
    'day' in spoken
      ? spoken.day
      : firstDayOf('month' in spoken ? spoken.month : 'halfYear' in spoken ? spoken.halfYear : spoken.year)
  if (day >= today) return undefined
  const rest = message.text
    .replace(said, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([?.!,])/g, '$1')
    .trim()
  return { day, question: /\p{L}{3}.*\p{L}{3}/u.test(rest) ? rest : message.text }
}
