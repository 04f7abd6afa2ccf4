import type { ActionContext } from './actions.ts'
import { DOING } from './doingVerbs.ts'
import { foldText } from './foldText.ts'
import { byRole, type FoundResponsible, opensWithRole } from './responsible.ts'

/** "Zastępca dyrektora i kierownik oddziału uzgodnią": two functions before a verb of doing. */
function pairOfRoles(
  subject: string,
  context: ActionContext,
): { names: readonly string[]; text: string } | undefined {
  const doing = DOING.exec(foldText(subject)) ?? /\s\p{Ll}{4,}(?:ą|ją)(?=\s)/u.exec(subject)
  const text = doing ? subject.slice(0, doing.index).trimEnd() : ''
  const halves = text.split(/\s(?:i|oraz|wraz z|wspólnie z|razem z|z)\s/)
  if (halves.length !== 2 || text.length > 120) return undefined
  const names = halves.map(half => byRole(half, context.attendees).map(one => one.name))
  // In "zastępca dyrektora" the first function is meant.
  const doers = names.map(found => found[0])
  return doers.every(one => one !== undefined) && doers[0] !== doers[1]
    ? { names: doers as string[], text }
    : undefined
}

const ROLE_BEHIND =
  /^\s+((?:pan |pani )?(?:dyrektor|kierowni|naczelni|zastęp|z-ca|inspektor|specjalist|główn|starsz|sekretarz|radc|audytor|koordynator|właściciel|administrator|pełnomocni|informaty|skarbni|przewodnicz|protokolant|kierując|iod(?!\p{L})|asi(?!\p{L}))\p{L}*(?:\s(?!do\s|w\s|na\s|z\s)[\p{L}.]+){0,4})/iu

/** A function as the subject of the clause: "Kierownik Referatu Umów przygotuje". */
export function roleIn(
  text: string,
  context: ActionContext,
): { responsible: FoundResponsible; spans: (readonly [number, number])[] } | undefined {
  const start = text.replace(/\uE000/g, ' ')
  const opening =
    /^(?:[^\p{L}]*(?:ustalono|uzgodniono|postanowiono|zobowiązano|zobowiązuje się|poleca się|zleca się|powierza się|polecono|zlecono|powierzono|że|iż|pani|panu|pan)?(?!\p{L})[\s,]*){0,3}/iu.exec(
      start,
    )?.[0].length ?? 0
  const subject = start.slice(opening)
  const group =
    /^(?:wszyscy|wszystkich|kierownicy|kierowników|kierownikom|kierujący|pracownicy|pracownikom|naczelnicy)\s+\p{L}+(?:\s(?:oddziałów|referatów|komórek|wydziałów|wydziału))?/iu.exec(
      subject,
    )
  const words = subject.split(/\s+/).slice(0, 7)
  const named = byRole(words.join(' '), context.attendees)
  // "Zastępczyni dyrektora" is not the head.
  const deputy = /^(?:zast[eę]p|z-?c)/i.test(subject) && named.length > 1
  const roles = deputy ? named.slice(0, 1) : named
  const listed = roles.length === 1 && opensWithRole(words[0] ?? '', roles[0]!.name, context.attendees)
  const pair = pairOfRoles(start.slice(opening), context)
  if (pair)
    return {
      responsible: { names: pair.names, group: false, text: pair.text },
      spans: [[opening, opening + pair.text.length]],
    }
  if (
    roles.length === 1 &&
    (listed ||
      /^(?:dyrektor|kierowni|naczelni|zast|z-c|inspektor|specjalist|główn|starsz|sekretarz|radc|audytor|koordynator|właściciel|administrator|pełnomocni|informaty|skarbni|przewodnicz|protokolant|prowadząc|prezydent|mecenas|kierując|radca|iod\b|asi\b|abi\b|ref|(?:gł|st|mł|kier|dyr|insp|spec|nacz)\.)/i.test(
        subject,
      ))
  ) {
    let end = opening
    for (let count = roles[0]!.words; count > 0; ) {
      const word = /^\s*\S+/.exec(start.slice(end))
      if (!word) break
      end += word[0].length
      if (!/^(?:ds\.?|i|do|spraw|w|oraz|p\.o\.)$/i.test(word[0].trim())) count -= 1
    }
    if (deputy) end += /^\s+(?:dyrektor|kierowni|naczelni)\S+/i.exec(start.slice(end))?.[0].length ?? 0
    return {
      responsible: { names: [roles[0]!.name], group: false, text: start.slice(opening, end).trim() },
      spans: [[opening, end]],
    }
  }
  // "Projekt planu przygotuje dyrektor": the doer stands behind the verb.
  const doing = DOING.exec(foldText(start)) ?? /\b(?:ponosi|odpowiada)\b/.exec(foldText(start))
  const behind = doing ? start.slice(doing.index + doing[0].length) : ''
  const role = ROLE_BEHIND.exec(behind)
  if (doing && role) {
    const doers = byRole(role[1]!, context.attendees)
    if (doers.length === 1) {
      const from = doing.index + doing[0].length + role[0].indexOf(role[1]!)
      const length = role[1]!.split(/\s+/).slice(0, doers[0]!.words).join(' ').length
      return {
        responsible: { names: [doers[0]!.name], group: false, text: role[1]! },
        spans: [[from, from + length]],
      }
    }
  }
  if (group)
    return {
      responsible: { names: [], group: true, text: group[0] },
      spans: [[opening, opening + group[0].length]],
    }
  return undefined
}
