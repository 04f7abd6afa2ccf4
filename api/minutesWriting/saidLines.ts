import { attendeeIn, piecesOf } from '../reading/minutes/attendeePieces.ts'
import { type DraftAttendee, LONGEST_LINE, MOST_ATTENDEES, MOST_LINES } from './minutesDraft.ts'

const BULLET = /^\s*(?:[-–—•*]|\(?\d{1,2}[.)]|[a-z]\))\s+/
/** Characters that neither a list column nor a document can hold. */
const CONTROL = /(?![\t\n\r])[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff]/gu

/** What somebody typed, as paragraphs: one for each line, without the marks of a list. */
export const saidLines = (text: string): string[] =>
  text
    .replace(CONTROL, ' ')
    .split(/\r?\n/)
    .map(line => line.replace(BULLET, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE))
    .filter(line => line !== '')
    .slice(0, MOST_LINES)

/**
 * Who was there, as somebody typed it: names with commas, or one a line with the function behind it. What is not
 * recognised as a name is kept as it was typed; nobody is left out.
 */
export const saidAttendance = (text: string): DraftAttendee[] => {
  const found: DraftAttendee[] = []
  for (const line of text.replace(CONTROL, ' ').split(/[\r\n;]+/)) {
    const said = line
      .replace(BULLET, '')
      .replace(/\s+/g, ' ')
      .replace(/[\s.]+$/, '')
      .trim()
    if (said !== '') found.push(...attendeesIn(withCapitals(said)))
  }
  return found.slice(0, MOST_ATTENDEES)
}

/** Names typed in a hurry, 'jan maj i anna nowak': where there is no capital at all, each word but the small ones gets one. */
const withCapitals = (line: string): string =>
  /\p{Lu}/u.test(line)
    ? line
    : line.replace(/(?<![\p{L}])\p{L}+/gu, word =>
        SMALL.has(word) ? word : word.charAt(0).toLocaleUpperCase('pl') + word.slice(1),
      )

const SMALL = new Set(['i', 'oraz', 'a', 'w', 'z', 'ds', 'do', 'spraw', 'na', 'von', 'van', 'de', 'la'])

const LONGEST_NAME = 200

function attendeesIn(line: string): DraftAttendee[] {
  const read = piecesOf(line).map(attendeeIn)
  if (read.length > 0 && read.every(one => one !== undefined))
    return read.map(({ name, role }) => ({ name, ...(role === '' ? {} : { position: role }) }))
  const [name = '', ...rest] = line.split(/,\s+|\s+[–-]\s+|\s*\(/)
  const position = rest.join(', ').replace(/\)$/, '')
  return [
    {
      name: name.slice(0, LONGEST_NAME),
      ...(position === '' ? {} : { position: position.slice(0, LONGEST_NAME) }),
    },
  ]
}
