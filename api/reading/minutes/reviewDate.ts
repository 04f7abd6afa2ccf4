import type { Day } from '../../domain/calendar/day.ts'
import { foldText } from './foldText.ts'
import type { MinutesText } from './passages.ts'
import { findDates } from './polishDates.ts'
import type { Certainty, ReadDay } from './recogniseReview.ts'

const MEETING_BEFORE =
  /\b(?:protokol\w*|notatk\w*|narad\w*|przeglad\w*|spotkani\w*|posiedzeni\w*|zebrani\w*|odpraw\w*|kolegium|odbyl\w*)\b/
const OTHER_DAY =
  /\b(?:zarzadzeni\w*|uchwal\w*|ustaw\w*|pism\w*|umow\w*|wazn\w*|wersj\w*|wydani\w*|obowiazuj\w*|poprzedni\w*|nastepn\w*|kolejn\w*|termin\w*|okres\w*|od dnia|za okres|wystawieni\w*|sporzadz\w*|wydruk\w*|dz\. ?u|poz|rozporzadzen\w*|stan na|aktualizac\w*|data pisma|druk|zatwierdz\w*|do dnia|najpozniej|do)\b[^.;]{0,25}$/
const LETTERHEAD = /^\s*(?:krakow|warszawa)\w*,?\s*(?:dnia|dn\.)?\s*$/

/** The day the review was held: from its own field, the title, or the sentence that says that it took place. */
export function reviewDateOf(
  text: MinutesText,
  today: Day | undefined,
  fileName: string,
): ReadDay | undefined {
  let best: (ReadDay & { score: number }) | undefined
  const offer = (
    score: number,
    day: Day | undefined,
    passage: string,
    place: ReadDay['place'],
    certainty: Certainty,
  ): void => {
    if (day && (!best || score > best.score)) best = { value: day, place, passage, certainty, score }
  }
  const yearHint = yearIn(text) ?? today
  text.passages.forEach((passage, at) => {
    if (
      [
        'previousActions',
        'nextMeeting',
        'actions',
        'improvementActions',
        'distribution',
        'signature',
        'minutesTaker',
      ].includes(passage.label ?? '') &&
      passage.label !== undefined &&
      !(at < 4)
    )
      return
    const line = passage.text
    for (const date of findDates(line, passage.label === 'date')) {
      if (date.kind === 'open' || date.kind === 'end' || date.kind === 'relative') continue
      const before = foldText(line.slice(0, date.start))
      const prefix = foldText(line.slice(date.start, date.end))
      const certain = date.kind === 'exact'
      let score = certain ? 10 : 2
      if (passage.label === 'date') score += 40
      else if (passage.label === 'madeOn') score -= 6
      else if (passage.label === 'period' || passage.label === 'nextMeeting') score -= 30
      if (MEETING_BEFORE.test(before)) score += 15
      if (/(?:w dniu|dnia|z dnia|z)\s*$/.test(before)) score += 6
      if (
        /^\s*(?:r\.?|roku)?\s*(?:\w+\s){0,3}(?:odbyl|przeprowadz|zebral|spotka|dokona)/.test(
          foldText(line.slice(date.end)),
        )
      )
        score += 25
      if (passage.label === undefined || passage.label === 'unit' || passage.label === 'process')
        score += Math.max(0, 12 - at * 2)
      if (OTHER_DAY.test(`${before} `.trim()) || /^(?:do|termin|najpoz|w terminie)/.test(prefix)) score -= 25
      if (LETTERHEAD.test(before)) score -= 4
      score -= Math.min(8, at * 0.4)
      offer(
        score,
        date.resolve(yearHint),
        line,
        passage.place,
        score >= 25 && certain ? 'certain' : score >= 12 ? 'likely' : 'guess',
      )
    }
  })
  if (best && best.score > 0) return best
  const named = findDates(fileName.replace(/_/g, ' '))
    .find(date => date.kind === 'exact')
    ?.resolve(undefined)
  if (named) return { value: named, place: { block: 0 }, passage: fileName, certainty: 'guess' }
  return undefined
}

/** First day of the latest year that the first lines name, for dates written without one. */
function yearIn(text: MinutesText): Day | undefined {
  for (const passage of text.head) {
    const years = [...foldText(passage.text).matchAll(/(?<!\d)(20[2-4]\d)(?!\d)/g)].map(match => match[1]!)
    if (years.length > 0) return `${years.toSorted().at(-1)}-01-01` as Day
  }
  return undefined
}
