import type { ActionContext, FoundDue } from './actions.ts'
import { DOING } from './doingVerbs.ts'
import { foldText } from './foldText.ts'
import { type FoundDate, findDates, isNoDeadline } from './polishDates.ts'

/** "W ww. terminie", "termin jw.": the deadline of the task before. */
const SAME_DUE =
  /(?:[wz] )?(?:tym samym|ten sam|ww\.|w\/w|powy[zż]szym|jednakowym) termin(?:ie|em)?|termin(?: realizacji| wykonania)?\s?[:–-]?\s?(?:ww\.?|j\.?\s?w\.?|jak wy[zż]ej|ten sam)(?![\p{L}])|(?<=[–,;(]\s?)(?:j\.\s?w\.|jw\.|jak wy[zż]ej)/iu

/** The deadline in a clause and the stretch of text that tells it; a deadline that is still open has a stretch only. */
export function dueIn(
  text: string,
  context: ActionContext,
): { due: FoundDue | undefined; span: readonly [number, number] } | undefined {
  const same = context.dueBefore ? SAME_DUE.exec(text) : null
  // "Naprawić bramę – jw. – 27 listopada": the person is the same, not the day.
  const another = same && !/termin/i.test(same[0]) && findDates(text).some(date => standsApart(text, date))
  if (same && !another) return { due: context.dueBefore, span: [same.index, same.index + same[0].length] }
  const dates = findDates(text)
  const candidates = dates.filter(date => date.deadline || standsApart(text, date) || closesDoing(text, date))
  const exact = candidates.filter(date => date.kind !== 'open')
  const chosen = exact.filter(date => date.deadline).at(-1) ?? exact.at(-1) ?? candidates.at(-1)
  // "Do przyszłego piątku (18.09)": the day in brackets tells which one is meant.
  const told =
    chosen &&
    dates.find(
      one =>
        one.kind !== 'open' &&
        /^\s*(?:\(|,?\s?(?:tj\.?|tzn\.?|czyli|to jest)(?: do)?)\s*$/.test(text.slice(chosen.end, one.start)),
    )
  if (chosen && told) {
    const day = told.resolve(context.review)
    const bracket = /^\s*\(/.test(text.slice(chosen.end))
    const end = (bracket && text.indexOf(')', told.end) + 1) || told.end
    if (day) return { due: { text: text.slice(chosen.start, end), day }, span: [chosen.start, end] }
  }
  if (chosen) {
    const day = chosen.resolve(context.review)
    return { due: day ? { text: chosen.text, day } : { text: chosen.text }, span: [chosen.start, chosen.end] }
  }
  const open =
    /termin\w*(?: realizacji| wykonania)?\s(?:do (?:ustalenia|uzgodnienia|potwierdzenia|określenia|wyznaczenia|podania|wskazania)|nie ?(?:ustalony|określony|wyznaczony))/i.exec(
      text,
    )
  if (open) return { due: undefined, span: [open.index, open.index + open[0].length] }
  const named = /(?:termin\w*(?: realizacji| wykonania)?\s?[:–-]\s*)([^,;.)]{0,60})/i.exec(text)
  if (named) {
    const span = [named.index, named.index + named[0].length] as const
    return isNoDeadline(named[1]!) ? { due: undefined, span } : { due: { text: named[1]!.trim() }, span }
  }
  return undefined
}

/** "Dyrektor przedstawi projekt na komisji 23 listopada": a day at the end, behind what somebody will do. */
function closesDoing(text: string, date: FoundDate): boolean {
  const before = foldText(text.slice(0, date.start)).trimEnd()
  return (
    (date.kind === 'exact' || date.kind === 'no-year') &&
    /^\s*(?:r\.?|roku|br\.?)?[\s.;]*$/.test(text.slice(date.end)) &&
    (DOING.test(before) || /^(?:\p{L}+ )?\p{L}{3,}c (?:sie )?\p{L}/u.test(before)) &&
    !/(?:^|\s)(?:z|ze|z dnia|od|od dnia|za|nr|po|sprzed|w sprawie)$/.test(before)
  )
}

/** A date between dashes, commas or brackets, or at the end: not one that belongs to the words around it. */
function standsApart(text: string, date: FoundDate): boolean {
  const before = text.slice(0, date.start)
  const after = text.slice(date.end)
  return /(?:^|[–(,;:|]|\s[-/])\s*$/.test(before) && /^\s*(?:r\.?|roku)?\s*(?:$|[–),;.|]|[-/]\s)/.test(after)
}
