import type { Day } from '../domain/calendar/day.ts'
import { isDay } from '../domain/calendar/day.ts'
import { type PartKey, partWords } from '../domain/reviews/requiredParts.ts'
import type { ReadDocument } from '../reading/blocks.ts'
import { saysNone } from '../reading/minutes/blankText.ts'
import { foldText } from '../reading/minutes/foldText.ts'
import type { MinutesReading, ReadingContext } from '../reading/minutes/minutesReading.ts'
import { minutesText } from '../reading/minutes/passages.ts'
import { findDates } from '../reading/minutes/polishDates.ts'
import type { Reader } from '../reading/reader.ts'
import { type DraftAction, type MinutesDraft, MOST_ACTIONS, textParts } from './minutesDraft.ts'
import { actionsHeading, paperTitles, partHeadings } from './partHeadings.ts'
import { polishDay } from './polishDay.ts'
import { saidAttendance, saidLines } from './saidLines.ts'

/** What reads dictated text: the reader of documents, and what the office knows. */
export interface Listener {
  readonly reader: Reader
  readonly context: ReadingContext
}

/** A message of so many characters may hold several parts. */
const SEVERAL_PARTS_FROM = 80
const LONGEST_TOLD = 20_000

/**
 * What a message says besides the answer it was asked for: a long one with headings or labels holds several parts, and
 * each is taken from it by the same reading as from a file. Undefined when it is just an answer.
 */
export async function saidAtOnce(
  { reader, context }: Listener,
  minutes: MinutesDraft,
  text: string,
): Promise<MinutesDraft | undefined> {
  const told = text.slice(0, LONGEST_TOLD)
  if (told.length < SEVERAL_PARTS_FROM) return undefined
  const texts = partsSaid(minutes, told)
  const read = await readAs(reader, context, minutes, told)
  const day = read?.date?.certainty === 'guess' ? undefined : read?.date?.value
  const found =
    Object.keys(texts).length +
    Number((read?.attendance.length ?? 0) > 0) +
    Number((read?.actions.length ?? 0) > 0)
  if (!read || found < 2) return undefined
  return {
    ...minutes,
    heldOn: minutes.heldOn ?? (day !== undefined && day <= (context.today ?? day) ? day : undefined),
    attendance:
      minutes.attendance.length > 0
        ? minutes.attendance
        : read.attendance.map(({ name, role }) => ({ name, ...(role === '' ? {} : { position: role }) })),
    texts: { ...texts, ...minutes.texts },
    actions: [...minutes.actions, ...actionsIn(read)].slice(0, MOST_ACTIONS),
  }
}

/** The parts that are text, each with all its lines, by the headings and labels of a message. */
function partsSaid(minutes: MinutesDraft, text: string): Partial<Record<PartKey, readonly string[]>> {
  const parts = textParts(minutes.kind)
  const found = new Map<PartKey, string[]>()
  const blocks = text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .map((line, block) => ({ kind: 'paragraph' as const, text: line.trim(), place: { block } }))
  const document: ReadDocument = { format: 'txt', blocks, warnings: [] }
  for (const { label, text: said } of minutesText(document).passages) {
    const part = parts.find(one => one === label)
    if (part && said.trim() !== '') found.set(part, [...(found.get(part) ?? []), ...saidLines(said)])
  }
  for (const line of text.split(/\r?\n/)) {
    const [head = '', ...rest] = line.split(':')
    const part = parts.find(one => !found.has(one) && isNameOf(one, head))
    const said = saidLines(rest.join(':'))
    if (part && said.length > 0) found.set(part, said)
  }
  return Object.fromEntries(found)
}

const isNameOf = (part: PartKey, head: string): boolean => {
  const words = foldText(head)
    .replace(/^[\s\d.)–-]+/, '')
    .trim()
  return words !== '' && (words === foldText(partHeadings[part]) || words === foldText(partWords[part].pl))
}

/** The day that an answer names, not after today; undefined when it names none. */
export function saidDay(text: string, today: Day): Day | undefined {
  if (isDay(text.trim())) return text.trim() <= today ? (text.trim() as Day) : undefined
  const days = findDates(text, true)
    .map(date => date.resolve(today))
    .filter(day => day !== undefined && day <= today)
  return days[0]
}

/**
 * The tasks of an answer, one a line or sentence, each with the person and the day that it names. A line in which no
 * task is recognised is kept as one, without either.
 */
export async function saidActions(
  { reader, context }: Listener,
  minutes: MinutesDraft,
  text: string,
): Promise<DraftAction[]> {
  const actions: DraftAction[] = []
  for (const line of saidLines(text)) {
    if (saysNone(line)) continue
    const read = await readAs(reader, context, minutes, `${actionsHeading(minutes.kind)}:\n- ${line}`)
    const found = read ? actionsIn(read) : []
    actions.push(...(found.length > 0 ? found : [{ task: line }]))
  }
  return actions.slice(0, MOST_ACTIONS)
}

const actionsIn = ({ actions }: MinutesReading): DraftAction[] =>
  actions.map(({ task, responsible, due }) => ({
    task,
    ...(responsible ? { responsible: responsible.names.join(', ') || responsible.text } : {}),
    ...(due?.day ? { due: due.day } : {}),
  }))

/** Reads a text as minutes of the draft's review, so that names, days and tasks are told as in any file. */
async function readAs(
  reader: Reader,
  context: ReadingContext,
  { kind, heldOn, attendance }: MinutesDraft,
  text: string,
): Promise<MinutesReading | undefined> {
  const head = [
    paperTitles[kind],
    ...(heldOn === undefined ? [] : [`Data przeglądu: ${polishDay(heldOn)}`]),
    ...(attendance.length === 0 ? [] : [`Obecni: ${attendance.map(one => one.name).join(', ')}`]),
  ]
  const content = new TextEncoder().encode(`${head.join('\n')}\n${text}`)
  const read = await reader.readMinutes(content, 'Protokół.txt', context)
  return read.ok ? read.value : undefined
}

const LEAD_IN =
  /^\s*(?:obecn[iey](?: byl[iy])?|byl[iy](?: obecn[iey])?|uczestniczyl[iy]|w przegladzie uczestniczyl[iy]|udzial wziel[iy]|lista obecnosci)\s*[:–-]?\s+/

/** Those present in an answer, without the words that lead in: "Byli: …". */
export const saidPresent = (text: string): ReturnType<typeof saidAttendance> => {
  const lead = LEAD_IN.exec(foldText(text))?.[0].length ?? 0
  const said = saidAttendance(text.slice(lead))
  // An answer to another question names nobody; among names an unusual one is kept.
  return said.some(({ name }) => LIKE_A_NAME.test(name)) ? said : []
}

const LIKE_A_NAME = /^(?:[^\p{L}\d]*\p{Lu}[\p{L}.'’-]*)(?:\s+[\p{L}.'’-]+){1,5}$/u
