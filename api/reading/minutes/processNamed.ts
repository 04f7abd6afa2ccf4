import { isBlank } from './blankText.ts'
import { foldText } from './foldText.ts'
import type { MinutesText } from './passages.ts'
import type { Read } from './recogniseReview.ts'
import type { ReviewSubject } from './reviewSubject.ts'

const CODE = /(?<![\p{L}\d])(G[ZRW])\s?[-.]?\s?(\d{1,2})(?!\d)/u

/** The process that minutes are about: its code and name, or the name alone. */
export function processIn(text: MinutesText): Read<ReviewSubject> | undefined {
  const passages = [
    ...text.passages.filter(one => one.label === 'process' && !isBlank(one.text)),
    ...text.head,
    ...text.passages.slice(0, 40),
  ]
  let bare: Read<ReviewSubject> | undefined
  for (const passage of passages) {
    const match = CODE.exec(passage.text) ?? CODE.exec(passage.labelText)
    if (!match) continue
    const source = CODE.test(passage.text) ? passage.text : `${passage.labelText} ${passage.text}`
    const at = CODE.exec(source)!
    const code = `${at[1]} ${at[2]}`
    const after = processName(source.slice(at.index + at[0].length))
    const before = after ? '' : quotedBefore(source.slice(0, at.index))
    const elsewhere = after || before ? '' : processLabelName(text)
    const name = after || before || elsewhere
    const read: Read<ReviewSubject> = {
      value: { text: `${code} ${name}`.trim() },
      place: passage.place,
      passage: source,
      certainty: 'certain',
    }
    if (name && (!bare || bare.value.text === code)) return read
    bare ??= read
  }
  if (bare) return bare
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

function processName(rest: string): string {
  const clean = rest.replace(/^[\s:.,–„"”«(-]+/, '')
  const stop =
    /[.;:\n„"”»()[\]|]|\s[–-]\s|,?\s(?:za okres|za i|za ii|za \d|w okresie|z dnia|w dniu|dnia|okres|data|odbyt|obecni|uczestni|w (?:i|ii) pol|za (?:pierwsz|drug)|przeprowadz|za rok|odbyl|w roku)\b|,?\s\d{1,2}[. ](?:\d|[a-z])|\s(?:19|20)\d\d/
  const folded = foldText(clean)
  const end = stop.exec(folded)
  return clean
    .slice(0, end ? end.index : Math.min(clean.length, 140))
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
