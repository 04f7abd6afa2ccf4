import { foldText } from '../reading/minutes/foldText.ts'

/** The names that were left in a task when the first of several was taken out of it. */
export interface LeftNames {
  readonly task: string
  /** Full names of attendees. */
  readonly names: readonly string[]
}

/**
 * "porządek na dysku – , Weronika, LM": behind the dash stood a list, of which the reader took one. Undefined when
 * there is no such rest, or when a part of it is nobody, or several people, of the attendance list.
 * @param attendance full names of those who were there.
 */
export function leftNames(task: string, attendance: readonly string[]): LeftNames | undefined {
  const found = /^(.+?)\s*[–—-]\s*[,;]\s*([^–—]+?)[\s.,;]*$/su.exec(task)
  if (!found) return undefined
  const names = found[2]!.split(/\s*[,;]\s*|\s+(?:i|oraz)\s+/).map(part => attendeeCalled(part, attendance))
  if (names.length === 0 || names.some(one => one === undefined)) return undefined
  return { task: found[1]!, names: names.filter(one => one !== undefined) }
}

/** The one attendee with this full name, first name, surname or initials. */
function attendeeCalled(words: string, attendance: readonly string[]): string | undefined {
  const said = foldText(words.trim()).replace(/\./g, '')
  const called = attendance.filter(name => {
    const parts = foldText(name).split(/\s+/)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    return [`${first} ${last}`, first, last, `${first[0]}${last[0]}`, `${first[0]} ${last}`].includes(said)
  })
  return called.length === 1 ? called[0] : undefined
}
