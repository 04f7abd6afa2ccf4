import { foldText } from './foldText.ts'
import { LABELS, type LabelKey } from './labelWords.ts'
import { looseLabelOf } from './looseLabels.ts'
import { tellsOfThePast } from './pastTense.ts'

const expressions = LABELS.map(([key, words]) => [key, new RegExp(`^(?:${words})$`)] as const)

const NUMBERING =
  /^\s*(?:(?:§\s?\d+\.?|\(?\d{1,2}(?:\.\d{1,2})*[.)]?|[ivx]{1,4}[.)]|[a-z][.)]|[-–•*#]+|ad\.?\s?\d+[.)]?)\s+){0,2}/

/** The label that a text is, numbering and colon left aside; undefined for a text that is more than a label. */
export function labelOf(text: string): LabelKey | undefined {
  if (text.length > 110) return undefined
  const words = labelWordsOf(text)
  if (words === '' || isSentence(text, words)) return undefined
  return expressions.find(([, expression]) => expression.test(words))?.[0]
}

const labelWordsOf = (text: string): string =>
  foldText(text)
    .replace(NUMBERING, '')
    .replace(/[\s:.?…_–-]+$/, '')
    .replace(/\s*\([^()]{0,60}\)$/, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L}{4}) (?:nr )?\d{1,2}$/u, '')
    .trim()

/** The label of a text that certainly is a heading, also one of unforeseen words. */
export const headingLabelOf = (text: string): LabelKey | undefined =>
  labelOf(text) ?? (text.length > 90 ? undefined : looseLabelOf(labelWordsOf(text)))

/** "Analiza ryzyka wykazała 3 ryzyka." begins like a label, but tells something. */
function isSentence(text: string, words: string): boolean {
  if (/:\s|\s[–-]\s/.test(words) || /\d{2,}|\d\s?%/.test(words)) return true
  const count = words.split(' ').length
  if (count > 3 && /\.\s*$/.test(text) && !/\d\.\s*$/.test(text)) return true
  return (
    count > 1 &&
    /\s(?!poruszono|omowiono|uczestniczyl|udzial|wziel|bral)\p{L}{3,}(?:ono|ano|eto|yto|uto|[aiy]la|[aiy]lo|jest|wynosi)(?:\s|$)/u.test(
      words,
    ) &&
    !/^(?:obecn|przeglad|narad|spotkan|kto|czy)/.test(words)
  )
}

/** All labels that a text could be read as: a column headed "Termin" is a date in one table, a deadline in another. */
export function labelsOf(text: string): LabelKey[] {
  const words = foldText(text)
    .replace(NUMBERING, '')
    .replace(/[\s:.]+$/, '')
    .replace(/\s*\([^()]{0,60}\)$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' || words.length > 90
    ? []
    : expressions.filter(([, expression]) => expression.test(words)).map(([key]) => key)
}

/** A label with the text that follows it in the same block. */
export interface LabelledPart {
  readonly label: LabelKey | undefined
  readonly labelText: string
  readonly text: string
  readonly start: number
}

const COLON = /[:：]|\s[–-]\s/g

/** The text of a block cut at the labels inside it: "Data: 5.02. Obecni: X, Y" gives two parts. */
export function labelledParts(text: string, standsAlone = false): LabelledPart[] {
  const whole = standsAlone ? headingLabelOf(text) : labelOf(text)
  if (whole && !/\d{1,2}[.]\d{1,2}/.test(text)) return [{ label: whole, labelText: text, text: '', start: 0 }]
  const cuts: { label: LabelKey; start: number; after: number; labelText: string }[] = []
  // "Wskaźniki. Średni czas 18 dni.": a heading that ends in a full stop, with its text behind.
  const opening = /^([^.:;–]{4,60})\.\s+(?=\S)/.exec(text)
  const sentence = opening && (/\d\s*$|\snie\s/.test(opening[1]!) || tellsOfThePast(opening[1]!))
  const opened = opening && !sentence ? labelOf(opening[1]!) : undefined
  if (opening && OPENING.has(opened) && opened !== undefined)
    cuts.push({ label: opened, start: 0, after: opening[0].length, labelText: opening[1]!.trim() })
  COLON.lastIndex = 0
  for (let match = COLON.exec(text); match; match = COLON.exec(text)) {
    const isDash = match[0].length > 1
    const from = boundaryBefore(text, match.index, cuts.at(-1)?.after ?? 0)
    if (isDash && from > 0) continue
    let words = text.slice(from, match.index)
    let start = from
    // "Data: 4.02.2026 Uczestnicy: …": a label right behind a date.
    const behind = /(?<=\d(?:\s?r\.|\s?roku)?\s)\p{Lu}[\p{L} ]{3,40}$/u.exec(words)
    if (behind && from > 0 && labelOf(behind[0])) {
      words = behind[0]
      start = match.index - words.length
    }
    const label =
      labelOf(words) ?? (!isDash && from === 0 ? openingLabel(words, text.slice(match.index + 1)) : undefined)
    if (!label || COLUMNS.has(label)) continue
    // "Opis procesu – aktualność": one heading, not a heading with its text.
    if (isDash && labelOf(text.slice(match.index + match[0].length)) === label)
      return [{ label, labelText: text, text: '', start: 0 }]
    // A dash parts a heading from its text; between a task and a person it is only a dash.
    if (isDash && !DASHED.has(label)) continue
    cuts.push({ label, start, after: match.index + match[0].length, labelText: words.trim() })
  }
  const parts: LabelledPart[] = []
  const head = text.slice(0, cuts[0]?.start ?? text.length).trim()
  if (head) parts.push({ label: undefined, labelText: '', text: head, start: 0 })
  cuts.forEach((cut, at) => {
    const end = cuts[at + 1]?.start ?? text.length
    parts.push({
      label: cut.label,
      labelText: cut.labelText,
      text: text.slice(cut.after, end).trim(),
      start: cut.start,
    })
  })
  return parts
}

const OPENING = new Set<LabelKey | undefined>([
  'attendance',
  'topics',
  'conclusions',
  'actions',
  'improvementActions',
  'previousActions',
  'indicators',
  'descriptionCurrency',
  'goodPractices',
  'threatsNonconformities',
  'runAnalysis',
])

/** A label of unforeseen words at the beginning of a line, before its colon and text. */
function openingLabel(words: string, after: string): LabelKey | undefined {
  if (
    !/^\s*(?:\d{1,2}[.)]\s*|[-–•]\s*)?\p{Lu}/u.test(words) ||
    words.split(/\s+/).length > 5 ||
    after.trim() === ''
  )
    return undefined
  const label = looseLabelOf(labelWordsOf(words))
  return OPENING.has(label) ? label : undefined
}

/** Headings of columns; in a line "LP:" is rather somebody's initials. */
const COLUMNS = new Set<LabelKey>(['number', 'name', 'position'])

const DASHED = new Set<LabelKey>([
  'attendance',
  'absent',
  'topics',
  'conclusions',
  'actions',
  'improvementActions',
  'runAnalysis',
  'indicators',
  'descriptionCurrency',
  'goodPractices',
  'threatsNonconformities',
  'riskAnalysis',
  'riskTreatmentPlan',
  'policyImplementation',
  'eventsIncidentsFailures',
  'date',
  'nextMeeting',
])

/** Where the words of a possible label before a colon begin: after the last sentence, semicolon or line end. */
function boundaryBefore(text: string, colon: number, from: number): number {
  const before = text.slice(from, colon)
  let start = 0
  for (const match of before.matchAll(
    /[.;!?\n\t|]\s*|,\s(?=(?:odp|termin|osob|realiz|obecn|uczestni|udzia[lł]|sk[lł]ad:))/gi,
  )) {
    const end = match.index + match[0].length
    // "odp." and a number with a dot belong to the label.
    if (
      /(?:\b(?:odp|os|ew|im|dn|l)|^\s*(?:\d{1,2}|[IVX]{1,4}))$/i.test(before.slice(0, match.index)) &&
      match[0].startsWith('.')
    )
      continue
    start = end
  }
  return from + start
}
