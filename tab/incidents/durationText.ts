import { polishForm } from '../format.ts'
import type { Say } from '../words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Legal limits of hours are told in hours; what is counted in months is told in days. */
const LONGEST_IN_HOURS = 5 * DAY

/** A length of time in whole minutes, `18 godz. 05 min`; from five days on in days. */
export function durationText({ language }: Say, milliseconds: number): string {
  const polish = language === 'pl'
  if (milliseconds >= LONGEST_IN_HOURS) {
    const count = Math.floor(milliseconds / DAY)
    return polish ? `${count} ${polishForm(count, 'dzień', 'dni', 'dni')}` : `${count} days`
  }
  const hours = Math.floor(milliseconds / HOUR)
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE)
  const tail = `${String(minutes).padStart(hours > 0 ? 2 : 1, '0')} min`
  return hours > 0 ? `${hours} ${polish ? 'godz.' : 'h'} ${tail}` : tail
}

/** The length of a limit, `72 godz.` */
export function lengthText({ language }: Say, milliseconds: number): string {
  const polish = language === 'pl'
  const hours = Math.round(milliseconds / HOUR)
  if (milliseconds < LONGEST_IN_HOURS) return `${hours} ${polish ? 'godz.' : 'h'}`
  const count = Math.round(milliseconds / DAY)
  return polish ? `${count} ${polishForm(count, 'dzień', 'dni', 'dni')}` : `${count} days`
}
