import { type Day, isDay, plusDays, weekdayOf } from '../../domain/calendar/day.ts'
import { lastDayOf, type Month, monthOf, plusPeriods } from '../../domain/calendar/period.ts'
import { anyNumber, countOf, monthNumber, ordinalOf, two, WEEKDAYS } from './spokenNumbers.ts'
import { type Lean, type SpokenDate, yearIn } from './spokenPeriod.ts'

function dayNamed(
  dayNumber: number,
  month: number,
  year: number | undefined,
  today: Day,
  lean: Lean,
): SpokenDate | undefined {
  const at = (y: number): string => `${y}-${two(month)}-${two(dayNumber)}`
  const thisYear = Number(today.slice(0, 4))
  const shift =
    year === undefined
      ? lean === 'past' && at(thisYear) > today
        ? -1
        : lean === 'future' && at(thisYear) < today
          ? 1
          : 0
      : 0
  const day = at((year ?? thisYear) + shift)
  return isDay(day) ? { day } : undefined
}

/** "wczoraj", "za tydzień", "two days ago". */
export function relativeDay(text: string, today: Day): SpokenDate | undefined {
  if (/przedwczoraj|day before yesterday/.test(text)) return { day: plusDays(today, -2) }
  if (/wczoraj|yesterday/.test(text)) return { day: plusDays(today, -1) }
  if (/pojutrz|day after tomorrow/.test(text)) return { day: plusDays(today, 2) }
  if (/\bjutr|tomorrow/.test(text)) return { day: plusDays(today, 1) }
  if (/\bdzis|\btoday\b/.test(text)) return { day: today }
  const away =
    /(?:(\w+) )?(dni|dzien|days?|tydzien|tygodni|tygodnie|weeks?|miesiac|miesiace|miesiecy|months?)\b/.exec(
      text,
    )
  const back = /\btemu\b|\bago\b/.test(text)
  if (!away || !(back || /^(?:za|in)\b/.test(text))) return undefined
  const count = countOf(away[1] === 'za' || away[1] === 'in' ? undefined : away[1]) * (back ? -1 : 1)
  if (/^d/.test(away[2]!)) return { day: plusDays(today, count) }
  if (/^[tw]/.test(away[2]!)) return { day: plusDays(today, 7 * count) }
  const month = plusPeriods(monthOf(today), count)
  const day = `${month}-${today.slice(8)}`
  return { day: isDay(day) ? day : lastDayOf(month) }
}

/** A day of a week, near today unless the words say which week. */
export function weekday(text: string, today: Day, lean: Lean): SpokenDate | undefined {
  const wanted = text
    .split(' ')
    .reduce((found, word) => found || WEEKDAYS.findIndex(w => w.test(word)) + 1, 0)
  if (wanted === 0) return undefined
  const monday = plusDays(today, 1 - weekdayOf(today))
  const named = (week: number): SpokenDate => ({ day: plusDays(monday, 7 * week + wanted - 1) })
  if (/(?:zeszl|ubiegl|minion|poprzedn)\w* tygodnia/.test(text)) return named(-1)
  if (/(?:przyszl|nastepn)\w* tygodnia/.test(text)) return named(1)
  const here = weekdayOf(today)
  const behind = /zeszl|ubiegl|minion|poprzedn|ostatni|last|past/.test(text)
  const ahead = /przyszl|nastepn|nadchodz|najbliz|next|coming/.test(text)
  if (behind) return named(wanted < here ? 0 : -1)
  if (ahead) return named(wanted > here ? 0 : 1)
  if (lean === 'past') return named(wanted <= here ? 0 : -1)
  return named(wanted >= here ? 0 : 1)
}

/** A whole week or weekend as its days. */
export function week(text: string, today: Day): SpokenDate | undefined {
  if (!/tygodni|tydzien|week/.test(text)) return undefined
  const monday = plusDays(today, 1 - weekdayOf(today))
  const back = /zeszl|ubiegl|minion|poprzedn|ostatni|last|previous|past/.test(text)
  const shift = back ? -7 : /przyszl|nastepn|nadchodz|next|coming/.test(text) ? 7 : 0
  const [first, last] = /weekend/.test(text) ? [5, 6] : [0, 6]
  return { day: plusDays(monday, shift + first), until: plusDays(monday, shift + last) }
}

/** A day by its number and month, or by its number alone. */
export function calendarDay(text: string, today: Day, lean: Lean): SpokenDate | undefined {
  const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text)
  if (iso) return dayNamed(Number(iso[3]), Number(iso[2]), Number(iso[1]), today, lean)
  const dotted = /\b(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?(?!\d)/.exec(text)
  if (dotted && Number(dotted[2]) <= 12) {
    const year = dotted[3] ? Number(dotted[3].length === 2 ? `20${dotted[3]}` : dotted[3]) : undefined
    return dayNamed(Number(dotted[1]), Number(dotted[2]), year, today, lean)
  }
  const numbered = /\b(\d{1,2})(?:-?(?:go|ego|st|nd|rd|th))?(?: (?:dnia|of))?[ .]([a-z]+)/.exec(text)
  if (numbered && anyNumber(numbered[2]!))
    return dayNamed(Number(numbered[1]), anyNumber(numbered[2]!), yearIn(text, today), today, lean)
  const english = /\b([a-z]+) (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)
  if (english && monthNumber(english[1]!))
    return dayNamed(Number(english[2]), monthNumber(english[1]!), yearIn(text, today), today, lean)
  const spoken = /^((?:dwudziest|trzydziest)\w+(?: \w+)?|\w+ego|\w+iego)(?: ([a-z]+))?/.exec(text)
  const ordinal = spoken ? ordinalOf(spoken[1]!) : 0
  if (ordinal > 0) {
    const month = text.split(' ').reduce((found, word) => found || monthNumber(word), 0)
    return month
      ? dayNamed(ordinal, month, yearIn(text, today), today, lean)
      : dayOfMonth(ordinal, today, lean)
  }
  const bare = /^(?:the )?(\d{1,2})(?:-?(?:go|ego|st|nd|rd|th))?$/.exec(text)
  return bare ? dayOfMonth(Number(bare[1]), today, lean) : undefined
}

function dayOfMonth(dayNumber: number, today: Day, lean: Lean): SpokenDate | undefined {
  const here = monthOf(today)
  const at = (month: Month): string => `${month}-${two(dayNumber)}`
  const month =
    lean === 'past' && at(here) > today
      ? plusPeriods(here, -1)
      : lean === 'future' && at(here) < today
        ? plusPeriods(here, 1)
        : here
  const day = at(month)
  return isDay(day) ? { day } : undefined
}
