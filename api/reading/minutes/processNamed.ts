import { isBlank } from './blankText.ts'
import { foldText } from './foldText.ts'
import type { MinutesText, Passage } from './passages.ts'
import { peopleOf } from './people.ts'
import type { Read } from './recogniseReview.ts'
import type { ReviewSubject } from './reviewSubject.ts'

const CODE = /(?<![\p{L}\d])(G[ZRW])\s?[-.]?\s?(\d{1,2})(?!\d)/u
/** A code of letters that the Book does not use: right behind the word "proces", or first under its label. */
const OTHER_CODE = /(?<=proces(?:u|ie)?\s*[:–-]?\s*)(\p{Lu}{2,3})\s?[-.]?\s?(\d{1,2})(?![\d./]|\s?%)/iu

/** The process that minutes are about: its code and name, or the name alone. */
export function processIn(text: MinutesText): Read<ReviewSubject> | undefined {
  const passages = [
    ...text.passages.filter(one => one.label === 'process' && !isBlank(one.text)),
    ...text.head,
    ...text.passages.slice(0, 40),
  ]
  const coded = codedProcess(text, passages, CODE) ?? codedProcess(text, passages, OTHER_CODE)
  if (coded) return coded
  for (const passage of passages) {
    const quoted = /(?:proces(?:u|em|ie)?)\s*[:–-]?\s*[„"”'«]([^„"”'»]{3,120})[”"'»]/iu.exec(passage.text)
    if (quoted)
      return {
        value: { text: quoted[1]!.trim() },
        place: passage.place,
        passage: passage.text,
        certainty: 'likely',
      }
  }
  const named = text.passages.find(one => one.label === 'process' && !isBlank(one.text))
  if (named)
    return {
      value: { text: processName(named.text) || named.text },
      place: named.place,
      passage: named.text,
      certainty: 'likely',
    }
  for (const passage of text.head) {
    const plain = /przegl[aą]d\p{L}*\s+procesu\s*[:–-]?\s+(\p{Lu}[^.;:\n\d(]{4,120})/iu.exec(passage.text)
    if (plain)
      return {
        value: { text: processName(plain[1]!) || plain[1]! },
        place: passage.place,
        passage: passage.text,
        certainty: 'likely',
      }
  }
  return undefined
}

function codedProcess(
  text: MinutesText,
  passages: readonly Passage[],
  code: RegExp,
): Read<ReviewSubject> | undefined {
  let bare: Read<ReviewSubject> | undefined
  for (const passage of passages) {
    const labelled = passage.label === 'process' && code !== CODE
    const whole = labelled ? `${passage.labelText}: ${passage.text}` : passage.text
    const source = code.test(whole) ? whole : `${passage.labelText} ${passage.text}`
    const at = code.exec(source)
    if (!at) continue
    const name =
      processName(source.slice(at.index + at[0].length)) ||
      quotedBefore(source.slice(0, at.index)) ||
      processLabelName(text)
    const read: Read<ReviewSubject> = {
      value: { text: `${at[1]} ${at[2]} ${name}`.trim() },
      place: passage.place,
      passage: source,
      certainty: 'certain',
    }
    if (name && (!bare || bare.value.text === `${at[1]} ${at[2]}`)) return read
    bare ??= read
  }
  return bare
}

function processName(rest: string): string {
  if (/^[\s:.,–„"(-]*(?:notatk|protok|karta przegl|przegl[aą]d\s+proces)/i.test(rest)) return ''
  const clean = rest.replace(/^[\s:.,–„"”«(-]+/, '')
  const stop =
    /[.;:\n„"”»()[\]|]|\s[–-]\s|,?\s(?:za okres|za i|za ii|za \d|w okresie|z dnia|w dniu|dnia|okres|data|odbyt|obecni|uczestni|w (?:i|ii) pol|za (?:pierwsz|drug)|przeprowadz|za rok|odbyl|w roku)\b|,?\s\d{1,2}[. ](?:\d|[a-z])|\s(?:19|20)\d\d/
  const folded = foldText(clean)
  const end = stop.exec(folded)
  const person = peopleOf([]).find(clean)[0]
  const most = Math.min(person && person.start > 3 ? person.start : clean.length, 140)
  return clean
    .slice(0, end ? Math.min(end.index, most) : most)
    .replace(/[\s,]+$/, '')
    .trim()
}

const quotedBefore = (text: string): string => {
  const match =
    /procesu?\s*[:–-]?\s*[„"”«]?\s*(\p{Lu}[^„"”«»()]{3,120}?)[”"»]?\s*[(–-]?\s*(?:kod|symbol|nr|oznaczenie)?:?\s*$/u.exec(
      text,
    ) ?? /[„"«]([^„"”«»]{3,120})[”"»]?\s*[(–-]?\s*(?:kod|symbol|nr|oznaczenie)?:?\s*$/u.exec(text)
  return match?.[1]?.trim() ?? ''
}

function processLabelName(text: MinutesText): string {
  const named = text.passages.find(
    one =>
      one.label === 'process' &&
      !isBlank(one.text) &&
      !CODE.test(one.text.replace(CODE, '')) &&
      one.text.replace(CODE, '').trim().length > 3,
  )
  return named ? processName(named.text.replace(CODE, '')) : ''
}
