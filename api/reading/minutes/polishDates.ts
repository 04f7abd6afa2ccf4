import type { Day } from '../../domain/calendar/day.ts'
import { calendarDates } from './calendarDates.ts'
import { foldText } from './foldText.ts'
import { termDates } from './termDates.ts'

/**
 * A date as written. `exact` has its year; `no-year` takes it from the day of the review; `end` is the last day
 * of a stretch; `relative` counts from the review; `open` is a term without a day ("niezwłocznie").
 */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'exact' | 'no-year' | 'end' | 'relative' | 'open'
  /** Written with "do", "termin" or the like: a deadline, not just a day. */
  readonly deadline: boolean
  /** The day meant, seen from the day of the review; undefined for `open`, or when that day is not known. */
  resolve(review: Day | undefined): Day | undefined
}

const BEFORE_DEADLINE =
  /(?:\b(?:w terminie(?: do(?: dnia)?)?|najpozniej(?: do(?: dnia)?)?|nie pozniej niz(?: do(?: dnia)?)?|z terminem(?: realizacji| wykonania)?(?: do(?: dnia)?| na)?|termin(?:em)?(?: realizacji| wykonania| zakonczenia| ostateczny)?\s?[:–-]?\s?(?:do(?: dnia)?|na)?|przed|do dnia|do|na dzien|na|deadline:?|until|by|due:?)\s?:?\s*(?:poniedzial(?:ek|ku)|wtor(?:ek|ku)|srod[aey]|czwart(?:ek|ku)|piat(?:ek|ku)|sobot[aey]|niedziel[aei])?,?\s?(?:\()?)$/

/** All dates of a text, in its order; where two readings overlap, the earlier kind of the table and the longer one wins. */
export function findDates(text: string, wholeIsDeadline = false): FoundDate[] {
  const folded = foldText(text)
  const taken: FoundDate[] = []
  for (const pattern of [...calendarDates, ...termDates]) {
    pattern.expression.lastIndex = 0
    for (let match = pattern.expression.exec(folded); match; match = pattern.expression.exec(folded)) {
      const found = match
      const end = found.index + found[0].trimEnd().length
      if (taken.some(one => found.index < one.end && end > one.start)) continue
      const before = folded.slice(Math.max(0, found.index - 60), found.index)
      const prefix = BEFORE_DEADLINE.exec(before)?.[0] ?? ''
      if (
        pattern.kind === 'end' &&
        /^na\b/.test(prefix.trim()) &&
        !/^(?:do|koniec|z konc|na konie|w )/.test(found[0]) &&
        !wholeIsDeadline
      )
        continue
      const ownPrefix =
        /^(?:do|w ciagu|w terminie|by|until|przed|niezwl|natych|na biez|biez|bezzw|asap|stale|ciag|pil|za \S* ?(?:tyg|tydz|dni)|w \S* ?(?:tyg|tydz|dni))/.test(
          found[0],
        )
      if (/\bod(?: dnia)?\s*$/.test(before)) continue
      if (/\bgodz\w*\.?\s*$/.test(before)) continue
      // "alert na 5 dni przed terminem"
      if (
        pattern.kind === 'relative' &&
        /^\s(?:przed|po|wczesniej|pozniej|od)\s(?!narad|przegl|spotk|dnia)/.test(folded.slice(end))
      )
        continue
      const alone =
        folded.slice(0, found.index).trim() === '' && folded.slice(end).replace(/[\s.;,)]+/g, '') === ''
      const listed =
        /[–(,;:/-]\s*$/.test(before) && /^\s*(?:r\b\.?|roku)?\s*(?:[).;,–-]|$)/.test(folded.slice(end))
      const deadline = prefix !== '' || ownPrefix || pattern.kind === 'open' || wholeIsDeadline
      if (
        pattern.onlyAsDeadline &&
        !prefix &&
        !alone &&
        !listed &&
        !/^(?:do|w |termin|until|by)/.test(found[0]) &&
        !wholeIsDeadline &&
        !/br|b\.r/.test(found[0])
      )
        continue
      const original = text.slice(found.index, end)
      if (pattern.valid && !pattern.valid(found, original)) continue
      if (pattern.kind === 'exact' && pattern.resolve(found, undefined) === undefined) continue
      const start = found.index - prefix.length
      taken.push({
        start,
        end,
        text: text.slice(start, end).trim(),
        kind: pattern.kind,
        deadline,
        resolve: review => pattern.resolve(found, review),
      })
    }
  }
  return taken.toSorted((a, b) => a.start - b.start)
}

/** A field for a deadline that says there is none: dashes, "do ustalenia", "po uzyskaniu danych". */
export const isNoDeadline = (text: string): boolean =>
  /^[\s.:…_–-]*$|^(?:do (?:ustalenia|uzgodnienia|potwierdzenia|okreslenia|wyznaczenia|doprecyzowania|podania|wskazania|decyzji|wyjasnienia)\b.*|(?:zostanie|bedzie) (?:podan|ustalon|wyznaczon|okreslon|uzgodnion)\w*.*|gdy .*|jak (?:tylko|bedzie|znajdzie|sie uda).*|zaleznie od.*|w zaleznosci od.*|uzalezniony.*|w wolnej chwili|nie (?:ustalono|okreslono|dotyczy|wyznaczono)|brak|b\/?t|bez terminu|bezterminowo|tbd|n\/d|\?+|po (?:\p{L}+(?:niu|ciu|[csz]ji)|przetargu|decyzji|naborze|audycie|sesji|urlopie|powrocie|wyborze|odbiorze|kontroli)\b.*|w miare (?:mozliwosci|potrzeb).*|w pozniejszym terminie|wkrotce)[\s.]*$/u.test(
    foldText(text).trim(),
  )
