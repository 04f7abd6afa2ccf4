import { foldText } from './foldText.ts'

const ABBREVIATION =
  /(?:^|[\s(„"])(?:ul|nr|odp|tj|m\.in|np|ds|godz|im|p|mgr|inz|dr|prof|st|pkt|poz|art|ust|ok|tel|wg|ww|jw|j\.w|al|pl|os|por|sygn|pow|cd|itp|itd|szt|kier|dyr|insp|spec|gl|mec|hab|zob|woj|tzw|tys|mln|zał|zal|lit|par|str|s|t|rozdz|termin|zast|pom|pok|ref|wydz|l|dot|kw|\p{L})$/iu

/** Text cut into sentences; abbreviations, initials, numbers and dates do not end one. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?]+(?=\s)|\n/g)) {
    const end = match.index + match[0].length
    if (match[0] !== '\n') {
      const before = text.slice(Math.max(0, match.index - 12), match.index)
      const after = text.slice(end).trimStart()
      const lower = /^\p{Ll}/u.test(after) && /\p{L}{3}$/u.test(before)
      if (!lower && !/^[\p{Lu}\d„"(•–-]/u.test(after)) continue
      const year = /(?:^|\s|\d)(?:r|br|b\.r|bm|b\.m)$/.test(before)
      if (year && after.startsWith('(')) continue
      // "Do 31 lipca 2026 r. Jan Kos opracuje…": the date opens the sentence.
      const opening = text.slice(Math.max(start, text.lastIndexOf(';', match.index) + 1), match.index).trim()
      if (
        year &&
        opening.length < 48 &&
        /^(?:do|w terminie|najpóźniej|z terminem|dnia|w dniu)\s/i.test(opening) &&
        /^\p{Lu}\p{Ll}+\s/u.test(after)
      )
        continue
      const verb = /^\p{Lu}\p{Ll}+(?:ono|ano|eto)(?!\p{L})/u.test(after)
      if (!year && !verb && ABBREVIATION.test(foldText(before))) continue
      if (/\d$/.test(before) && /^\d/.test(after)) continue
      if (
        /(?:^|\s)(?:\d{1,2}|[IVX]{1,4}|[a-z])$/.test(before) &&
        text.slice(start, match.index).trim().length <= 3
      )
        continue
    }
    const sentence = text.slice(start, end).trim()
    if (sentence) sentences.push(sentence)
    start = end
  }
  const last = text.slice(start).trim()
  if (last) sentences.push(last)
  return sentences
}

/** Enumerations inside a line, "1) … 2) …", as lines of their own. */
export const enumeratedLines = (text: string): string[] => {
  const marks = [...text.matchAll(/(?:^|[\s:;,.])(?=(?:\(?(?:[1-9]|1\d)[.)]|[a-h]\))\s+\p{L})/gu)]
  if (marks.length < 2) return [text]
  const cuts = marks.map(mark => mark.index + mark[0].length)
  const head = text.slice(0, cuts[0]).trim()
  const lines = cuts.map((cut, at) => text.slice(cut, cuts[at + 1] ?? text.length).trim())
  return head ? [head, ...lines] : lines
}
