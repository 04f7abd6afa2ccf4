import { tellsAbsence, withoutTitles } from './attendeePieces.ts'
import { foldText } from './foldText.ts'
import { inflectedNames, type Mention, peopleOf } from './people.ts'
import { firstNamesOf } from './polishNames.ts'

/** The nominative that the document itself uses elsewhere, else the likeliest one. */
function uninflected(mention: Mention, document: string): string {
  const [first, ...rest] = mention.text.split(/\s+/)
  const surname = rest.at(-1)
  if (first === undefined || surname === undefined) return mention.name
  const names = inflectedNames(first, surname)
  return (
    names.find(name => name !== mention.text && document.includes(foldText(name))) ??
    names.find(name => document.includes(foldText(name.replace(/^(\p{Lu})\p{L}*/u, '$1.')))) ??
    names[0] ??
    mention.name
  )
}

const isPlainFirstName = (word: string): boolean => {
  const names = firstNamesOf(word)
  return names.length === 1 && foldText(names[0]!) === foldText(word) && !/[eoiy]$/.test(word)
}

/** Prepositions whose names stand in the genitive. */
export const GENITIVE = /\b(?:z udzialem|w obecnosci|przy udziale|w skladzie|powital\w*)\b/
const ROLE_BEFORE =
  /((?:dyrektor|kierowni|naczelni|zastępc|z-ca|inspektor|specjalist|główn|starsz|sekretarz|radc|audytor|koordynator|właściciel|pełnomocni|skarbni|prezydent|referent)[\p{L}.-]*(?:\s[\p{L}.-]+){0,6}?)\s*(?:pani?|panem|panią)?\s*$/iu

/** Names in a sentence such as "Wzięli w niej udział Anna Nowak (dyrektor) i Jan Kos". */
export function namesInSentence(sentence: string, document?: string): { name: string; role: string }[] {
  const mentions = peopleOf([]).find(withoutTitles(sentence))
  // One first name behind "z udziałem" that only can be a nominative shows that all of them are.
  const from = GENITIVE.exec(foldText(sentence))?.index ?? 0
  const plain = mentions.some(one => one.start > from && isPlainFirstName(one.text.split(/\s+/)[0]!))
  const inflectedIn = plain ? undefined : document
  const clean = withoutTitles(sentence)
  return mentions
    .filter(mention => !tellsAbsence(clean.slice(Math.max(0, mention.start - 30), mention.end + 20)))
    .map(mention => ({
      mention,
      // What stands between two names belongs to one of them.
      before: clean.slice(mentions.findLast(one => one.end <= mention.start)?.end ?? 0, mention.start),
    }))
    .map(({ mention, before }) => ({
      name: inflectedIn === undefined ? mention.name : uninflected(mention, inflectedIn),
      role:
        /^\s*(?:\(([^)]{2,80})\)|[–-]\s*([^,;]{3,80}))/
          .exec(clean.slice(mention.end))
          ?.slice(1)
          .find(Boolean) ??
        ROLE_BEFORE.exec(before)?.[1] ??
        /^.*(?:[,;:]|\s(?:i|oraz))\s+(?:jego |jej |a także )?(\p{Ll}[\p{L}.-]{4,}(?:\s[\p{L}.-]+){0,4})\s*$/u.exec(
          clean.slice(Math.max(0, mention.start - 90), mention.start),
        )?.[1] ??
        '',
    }))
}
