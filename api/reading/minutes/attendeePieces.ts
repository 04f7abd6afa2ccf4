import { foldText } from './foldText.ts'
import { listedName } from './listedName.ts'
import { peopleOf } from './people.ts'
import { firstNamesOf } from './polishNames.ts'

const ABSENT =
  /\b(?:nieobecn\w*|urlop\w*|usprawiedliwion\w*|zwolnieni\w*|l4|delegacj\w*|nie uczestniczyl\w*)\b/

/** Somebody who was not there; "Borys Urlop" is a name. */
export const tellsAbsence = (text: string): boolean =>
  ABSENT.test(
    foldText(
      text.replace(/(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+(?!\p{L})/gu, (all, first: string) =>
        firstNamesOf(first).length > 0 ? first : all,
      ),
    ),
  )

export const withoutTitles = (text: string): string =>
  text
    .replace(/(?<![\p{L}\d])(?:mgr|in[zż]|dr|prof|hab|p|st|bryg|mec|mł|gł)(?![\p{L}])\.?\s*/gu, '')
    .replace(/^\s*(?:\d{1,2}[.)]|[a-z]\)|[-–•*])\s*/, '')
    .replace(/^\s*(?:Pani|Pan|pani|pan)\s+/, '')

/** A list in one line cut at commas, semicolons and "i"; brackets hold together. */
export function piecesOf(list: string): string[] {
  // "J. Etat, Z. Lis (Janina Etat, Zdzisław Lis)": brackets around a list of people are a list as well.
  const text = list.replace(/\(([^()]{10,400})\)/g, (all, inner: string) => {
    // "Anna Lis (nieobecny: Jan Kos – urlop)": the brackets are about somebody else.
    if (/^\s*(?:nieobecn\p{L}+|usprawiedliwi\p{L}+)\s*:?\s+\p{Lu}/iu.test(inner)) return ' '
    const names = inner.split(/[,;]\s*/)
    return names.length > 1 && names.every(one => attendeeIn(one) !== undefined) ? `, ${inner},` : all
  })
  const pieces: string[] = []
  let depth = 0
  let start = 0
  const cut = (end: number, next: number): void => {
    pieces.push(text.slice(start, end))
    start = next
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (letter === '(') depth += 1
    else if (letter === ')') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (/[,;\n\t|•]/.test(letter)) cut(at, at + 1)
    else if (letter === ' ') {
      const joint =
        /^ (?:oraz|i|a także|and|&) (?=\p{Lu}|p\.|mgr|dr|inż|kier|insp|nacz|dyr|z-c|gł|st\.|spec|radc|zast|pracowni|referen|asyst|sekret|koord)/u.exec(
          text.slice(at, at + 20),
        )
      if (joint) cut(at, at + joint[0].length)
      const number = /^ \d{1,2}[.)] ?(?=\p{Lu})/u.exec(text.slice(at, at + 8))
      if (number) cut(at, at + number[0].length)
      const sentence =
        /[\p{Ll})]\.$/u.test(text.slice(Math.max(0, at - 3), at)) &&
        /^ \p{Lu}\p{L}+ /u.test(text.slice(at, at + 20))
      if (
        sentence &&
        !/(?:ds|mgr|inż|dr|st|insp|gł|spec|kier|dyr|ref|mec|prof|hab)\.$/.test(text.slice(0, at))
      )
        cut(at, at + 1)
    }
  }
  cut(text.length, text.length)
  return withTheirRoles(pieces.map(piece => piece.trim()).filter(piece => piece !== ''))
}

/** "Anna Lis, kierownik Referatu Umów; Jan Kos, radca": a function after a comma belongs to the name before it. */
function withTheirRoles(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const role =
      last !== undefined &&
      piece.length < 80 &&
      ROLE_FIRST.test(piece) &&
      !/[–:(]/.test(last) &&
      attendeeIn(piece) === undefined &&
      attendeeIn(last)?.role === ''
    if (role) joined[joined.length - 1] = `${last} – ${piece}`
    else joined.push(piece)
  }
  return joined
}

const ROLE_FIRST =
  /^(?:\p{Ll}|(?:Dyrektor|Kierowni|Naczelni|Zastępc|Z-ca|Inspektor|Specjalist|Główn|Starsz|Młodsz|Referent|Radca|Audytor|Koordynator|Właściciel|Przewodnicz|Pełnomocni|Prezydent|Sekretarz|Skarbni|Administrator|Asystent|Protokol))/u

const ROLE_WORD =
  /^(?:dyrektor|kierowni|naczelni|zastep|inspektor|specjalist|glown|starsz|mlodsz|referent|radca|audytor|koordynator|wlascici|pelnomocni|sekretarz|skarbni|administrator|asystent|pracowni)/

/** Whether a line goes on with a list of people: it names somebody in the way lists do. */
export const namesSomebody = (line: string): boolean =>
  line.length < 400 &&
  piecesOf(line)
    .slice(0, 2)
    .some(
      piece => piece.split(/\s+/).length <= 14 && (attendeeIn(piece) !== undefined || tellsAbsence(piece)),
    )

const RANK =
  /^(?:(?:insp|podinsp|spec|asp|kom|nadkom|kier|dyr|ref|rad|zast|nacz|gł|mł|st)\.\s?)+(?=\p{Lu}(?:\p{Ll}+|\.)[\s-]?\p{Lu})/u

/** The name and function in one piece of a list; undefined for what names nobody present. */
export function attendeeIn(piece: string): { name: string; role: string } | undefined {
  if (tellsAbsence(piece)) return undefined
  const rank = RANK.exec(withoutTitles(piece))?.[0]
  if (rank) {
    const ranked = attendeeIn(withoutTitles(piece).slice(rank.length))
    return ranked && { ...ranked, role: `${rank.trim()} ${ranked.role}`.trim() }
  }
  const clean = withoutTitles(piece).replace(/[._…]{3,}.*$/, '')
  const outside = clean.replace(/\([^)]*\)?/g, ' ')
  const [before, ...after] = outside.split(/\s[–-]\s|:\s|\s-(?=\p{Lu})/u)
  const brackets = [...clean.matchAll(/\(([^)]*)\)?/g)].map(match => match[1]).join(' ')
  const sides = [before!, ...after]
  for (const side of sides) {
    const others = sides.filter(one => one !== side).join(' ')
    if (!ROLE_FIRST.test(side.trim())) {
      const name = listedName(side)
      const words = side.trim().split(/\s+/).length
      const full = name && /^\p{L}\. /u.test(name) ? listedName(brackets) : undefined
      if (full?.endsWith(name!.slice(2))) return { name: full, role: others.trim() }
      if (name && words <= 5) return { name, role: `${others} ${brackets}`.trim() }
    }
    // "dyrektor Medard Słota", though the first name is none that we know.
    const behindRole = /^(?:\p{Ll}[\p{L}.]*\s)+(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+)$/u.exec(side.trim())
    const plain = behindRole && ROLE_WORD.test(foldText(side)) ? listedName(behindRole[1]!) : undefined
    const mention = peopleOf([]).find(side)[0]
    if (!mention && plain)
      return {
        name: plain,
        role: `${side.trim().slice(0, -behindRole![1]!.length)} ${others} ${brackets}`.trim(),
      }
    if (mention)
      return {
        name: mention.name,
        role: `${side.slice(0, mention.start)} ${side.slice(mention.end)} ${others} ${brackets}`.trim(),
      }
  }
  return undefined
}
