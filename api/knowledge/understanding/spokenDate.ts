import { type Day, isDay, plusDays } from '../../domain/calendar/day.ts'
import { firstDayOf, lastDayOf } from '../../domain/calendar/period.ts'
import { fold } from './plainText.ts'
import { calendarDay, relativeDay, week, weekday } from './spokenDay.ts'
import { two } from './spokenNumbers.ts'
import { type Lean, periodIn, type SpokenDate } from './spokenPeriod.ts'

function edgeOfPeriod(text: string, today: Day, lean: Lean): SpokenDate | undefined {
  const edge = /^(?:the )?(konc\w*|koniec|poczat\w*|polow\w*|end of)(?: the)? (.+)$/.exec(text)
  if (!edge || /^polow\w* roku/.test(text)) return undefined
  const inner = week(edge[2]!, today) ?? periodIn(edge[2]!, today, lean)
  if (!inner) return undefined
  const [first, last] = stretchOf(inner)
  if (/^kon|^end/.test(edge[1]!)) return { day: last }
  return /^poczat/.test(edge[1]!) ? { day: first } : { day: first, until: last }
}

const stretchOf = (spoken: SpokenDate): [Day, Day] => {
  if ('day' in spoken) return [spoken.day, spoken.until ?? spoken.day]
  const one = 'month' in spoken ? spoken.month : 'halfYear' in spoken ? spoken.halfYear : spoken.year
  return [firstDayOf(one), lastDayOf(one)]
}

function range(text: string, today: Day, lean: Lean): SpokenDate | undefined {
  const parts =
    /^(.+?)(?: (?:do|to|until|till|through|a) | ?[–—] ?| - |(?<=^\d{1,2})-(?=\d)|(?<=[a-z])-(?=[a-z])(?!year))(.+)$/.exec(
      text,
    )
  if (!parts) return undefined
  const last = dayOf(parts[2]!, today, lean)
  if (!last || !('day' in last)) {
    const first = last && dayOf(parts[1]!, today, lean)
    return first && last ? { day: stretchOf(first)[0], until: stretchOf(last)[1] } : undefined
  }
  const bare = /^\d{1,2}$/.exec(parts[1]!.trim())
  const first = bare
    ? { day: `${last.day.slice(0, 8)}${two(Number(bare[0]))}` as Day }
    : dayOf(parts[1]!, today, lean)
  if (!first || !('day' in first) || !isDay(first.day)) return undefined
  const until = first.day > last.day && /^\S+$/.test(parts[2]!.trim()) ? plusDays(last.day, 7) : last.day
  return { day: first.day, until }
}

/** A day and a month: when no such day exists, the month alone was not meant. */
const NUMBERED_DAY = /^\d{1,2}(?!\d)[^/]* ?[a-z]{3}|^\d{1,2}\.\d{1,2}/

/**
 * What a date slot means on the calendar, seen from `today` (Europe/Warsaw): a day ("wczoraj", "w piątek", "12.11"),
 * a stretch of days ("zeszły tydzień"), a month ("za październik"), a half-year ("H1") or a year.
 * Undefined when the words name no time, or a day that does not exist.
 */
export function dayOf(slot: string, today: Day, lean: Lean = 'past'): SpokenDate | undefined {
  const text = fold(slot.slice(0, 80))
    .trim()
    .replace(
      /^(?:w|we|z|ze|od|do|na|za(?! (?:\S+ )?(?:dni|dzien|tydzien|tygodni\w*|miesi\w+)$)|o|on|in(?! (?:\S+ )?(?:days?|weeks?|months?)$)|for|by|from|until|since|dnia) /,
      '',
    )
    .replace(/\br\.?$|\broku$(?<=\d roku)/, '')
    .trim()
  if (text === '') return undefined
  return (
    edgeOfPeriod(text, today, lean) ??
    range(text, today, lean) ??
    relativeDay(text, today) ??
    weekday(text, today, lean) ??
    (/^\d{4}-\d{2}$|^\d{1,2}[./]\d{4}$/.test(text) ? periodIn(text, today, lean) : undefined) ??
    (/polrocz|polow|half|kwarta|quarter|\b[hq][1-4]\b/.test(text)
      ? periodIn(text, today, lean)
      : undefined) ??
    calendarDay(text, today, lean) ??
    week(text, today) ??
    (NUMBERED_DAY.test(text) ? undefined : periodIn(text, today, lean))
  )
}
