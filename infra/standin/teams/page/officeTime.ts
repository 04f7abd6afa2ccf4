import type { Language } from './words.ts'

const TIME_ZONE = 'Europe/Warsaw'
const tag = (language: Language) => (language === 'pl' ? 'pl-PL' : 'en-GB')

/** `23 listopada 2026, 9:14` on the office's wall. */
export const longTime = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(tag(language), {
    timeZone: TIME_ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at)

/** `23.11, 9:14`: short enough for a message. */
export const messageTime = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(tag(language), {
    timeZone: TIME_ZONE,
    day: 'numeric',
    month: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(at))

/** The wall clock in the form that a date and time field takes: `2026-11-23T09:14`. */
export const fieldTime = (at: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: TIME_ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .replace(' ', 'T')

/** The instant at which the office's wall clock shows what a field says; undefined when the field is empty. */
export function instantOfField(value: string): Date | undefined {
  const asUtc = new Date(`${value}:00Z`)
  if (Number.isNaN(asUtc.getTime())) return undefined
  // Two rounds settle the offset also close to a clock change.
  const offsetAt = (at: Date) =>
    new Date(`${fieldTime(at)}:00Z`).getTime() - Math.floor(at.getTime() / 60_000) * 60_000
  const guess = new Date(asUtc.getTime() - offsetAt(asUtc))
  return new Date(asUtc.getTime() - offsetAt(guess))
}
