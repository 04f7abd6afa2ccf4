import { DOING } from './doingVerbs.ts'
import { foldText } from './foldText.ts'
import { tellsOfThePast } from './pastTense.ts'
import type { People } from './people.ts'
import { findDates } from './polishDates.ts'
import { sentencesOf } from './sentences.ts'

const PART_LABEL = /^\s*(?:odp|os|termin|realiz|wykon|do\s+(?:dnia\s+)?\d|do końca|prowadz|kto|kiedy)/i

/** Text cut where one task ends and the next begins: sentences, semicolons, "natomiast", a new person who does something. */
export function clausesOf(text: string, people: People): string[] {
  return sentencesOf(text.replace(/\[([^[\]]{4,90})\]/g, '($1)'))
    .flatMap(sentence => sentence.split(/;\s*(?=\S)(?![^(]*\))/))
    .flatMap(part => part.split(/,?\s+(?:natomiast|zaś|zas|a także|jak również|jak rownież)\s+/i))
    .flatMap(part => splitAfterBrackets(part, people))
    .flatMap(part =>
      part.split(
        /,\s+(?:a|oraz)\s+(?=(?:pan |pani )?(?:kierowni|dyrektor|zastęp|naczelni|inspektor|sekretar|specjalist|koordynator|pełnomocni|radca|administrator|informaty|protokolant|przewodnicz)\p{Ll}*\s)/u,
      ),
    )
    .flatMap(splitBehindStatement)
    .flatMap(part => splitAfterTerm(part, people))
    .flatMap(part => splitAtDoing(part, people))
    .flatMap(part => splitAtPeople(part, people))
    .flatMap(splitAtSecondDoing)
    .map(part => part.trim())
    .filter(part => part !== '')
}

const BEHIND_BRACKETS =
  /(?<=\([^()]{0,80}(?:\d|\p{Lu})[^()]{0,80}\)),?\s+(?:(?:oraz|i|a)\s+)?(?=\p{Ll}{3})(?!do\s|w\s|od\s|za\s)/u

/** "Zakup (Jan Kos, 9 maja), analiza (Anna Lis)"; but in "Jan Kos do piątku (9.05) zakupi" the task is still to come. */
function splitAfterBrackets(text: string, people: People): string[] {
  const parts = text.split(BEHIND_BRACKETS)
  const first = parts[0]!
  if (parts.length < 2) return parts
  const bare = [...people.find(first), ...findDates(first)].reduce(
    (rest, one) => rest.replace(one.text, ''),
    first,
  )
  return bare.replace(/[^\p{L}]/gu, '').length < 8 ? [text] : parts
}

/** "Zakup – Jan Kos – 9 maja Analiza – Anna Lis – 30 maja": lines that a cell or a page has joined. */
function splitAfterTerm(text: string, people: People): string[] {
  for (const date of findDates(text)) {
    const right = text.slice(date.end).replace(/^\s*(?:r\.|roku)?\s*/, '')
    if (
      !/^\p{Lu}\p{Ll}{3,} \p{Ll}/u.test(right) ||
      /[.;,]\s*$/.test(text.slice(0, text.length - right.length))
    )
      continue
    const left = text.slice(0, text.length - right.length)
    if (people.find(left).length === 0 || people.find(right).length === 0) continue
    if (/^\p{Lu}\p{Ll}+/u.exec(right) && people.find(right)[0]!.start === 0) continue
    if (findDates(right).length > 0) return [left, ...splitAfterTerm(right, people)]
  }
  return [text]
}

/** "Jan Kos ma zebrać ankiety do 5 maja, a projekt planu przygotuje dyrektor": both halves have their own doing. */
function splitAtDoing(text: string, people: People): string[] {
  const joint = /,\s+(?:a|i|oraz)\s+(?!także|tak\s|więc|jak\s|ponadto)/iu.exec(text)
  if (!joint) return [text]
  const left = text.slice(0, joint.index)
  const right = text.slice(joint.index + joint[0].length)
  const complete = findDates(left).some(one => one.deadline) || people.find(left).length > 0
  return complete && right.length > 15 && DOING.test(foldText(right))
    ? [left, ...splitAtDoing(right, people)]
    : [text]
}

/** "Wzory są różne – dyrektor ujednolici wzory do 5 maja": what was found, then the task. */
function splitBehindStatement(text: string): string[] {
  const dash = / – /.exec(text)
  if (!dash) return [text]
  const left = text.slice(0, dash.index)
  const right = text.slice(dash.index + dash[0].length)
  const states =
    /(?<!\p{L})(?:są|jest|nie ma|brak|wymaga|wymagają)(?!\p{L})/iu.test(left) || tellsOfThePast(left)
  return states && !DOING.test(foldText(left)) && DOING.test(foldText(right)) ? [left, right] : [text]
}

/** "Jan Kos sprawdzi flagi do 24 lipca i zarezerwuje salę do 7 sierpnia": one doer, two tasks with a term each. */
function splitAtSecondDoing(text: string): string[] {
  for (const joint of text.matchAll(
    /,?\s(?:i|oraz|a następnie|a potem)\s+|,\s+(?!aby|żeby|które?|którą|gdy|jeśli|ponieważ|że\s)/g,
  )) {
    const left = text.slice(0, joint.index)
    const right = text.slice(joint.index + joint[0].length)
    const both = [left, right].every(
      half => DOING.test(foldText(half)) && findDates(half).some(date => date.deadline),
    )
    const begins = DOING.exec(foldText(right))?.index === 0 || joint[0].trim() === ','
    if (both && begins) return [left, ...splitAtSecondDoing(right)]
  }
  return [text]
}

const isOnlyTerm = (text: string): boolean =>
  findDates(text, true)
    .reduce((rest, date) => rest.replace(date.text, ''), text)
    .replace(/termin\p{L}*|[^\p{L}]/giu, '').length < 4

function splitAtPeople(text: string, people: People): string[] {
  if (PART_LABEL.test(text)) return [text]
  const mentions = people.find(text)
  const cuts: number[] = []
  for (const mention of mentions) {
    const before = text.slice(0, mention.start)
    const after = text.slice(mention.end)
    const joint = /(?:,|\s(?:oraz|i|a)|,\s(?:a|oraz|zaś|i))\s+(?:(?:pan|pani|p\.)\s+)?$/i.exec(before)
    if (!joint) continue
    if (!/^(?:\s+(?!i\s|oraz\s|z\s|\()\p{Ll}|\s*[:–-]\s)/u.test(after)) continue
    const previous = mentions.findLast(one => one.end <= mention.start)
    if (previous && text.slice(previous.end, joint.index).trim() === '' && !/,/.test(joint[0])) continue
    // "– Jan Kos, Anna Lis – do 9 maja": behind the second name stands no task of her own.
    const beside = previous && text.slice(previous.end, joint.index).trim() === ''
    if (beside && /^\s*[–-]\s/.test(after) && isOnlyTerm(after)) continue
    const left = before.slice(cuts.at(-1) ?? 0, joint.index)
    const inner = people.find(left)
    const rest = inner.reduce((kept, one) => kept.replace(one.text, ''), left).replace(/[^\p{L}]/gu, '')
    // "Jan Kos i Anna Lis przygotują": the first has no task of his own.
    if (rest.length < 8 || inner.length === 0) {
      if (!(rest.length >= 12 && /^\s+(?:do\s|\p{Ll}+(?:i|y|e|a)\b)/u.test(after) && joint[0].includes(',')))
        continue
    }
    cuts.push(joint.index + joint[0].length)
  }
  if (cuts.length === 0) return [text]
  const bounds = [0, ...cuts, text.length]
  return bounds
    .slice(0, -1)
    .map((start, at) => text.slice(start, bounds[at + 1]).replace(/(?:,|\s(?:oraz|i|a))\s*$/, ''))
}
