import type { ActionContext } from './actions.ts'
import { DOING } from './doingVerbs.ts'
import { foldText } from './foldText.ts'
import { byRole, distinct, type FoundResponsible, opensWithRole, responsibleField } from './responsible.ts'

const RESPONSIBLE_MARK =
  /(?:\b(?:(?:osob\w*\s)?odpowiedzialn\w+(?:\s(?:za (?:realizacje|wykonanie|zadanie|calosc)|jest|osoba|sa|beda|bedzie))*|odpowiada|odp\b\.?|os\. ?odp\b\.?|realizuje|realizator|wykona(?:wca)?|wykonuje|prowadzi|koordynuje|kto|owner|responsible|przez|zadanie dla|dla|przypisano(?: do)?|@)\s?[:–-]?\s*)$/

const NOT_BY =
  /(?:^|[\s(,])(?:z|ze|od|u|po|wobec|im|ul|imienia|wraz z|dla|zastępstwie|o)\.?\s(?:(?:pan|pani|panem|panią|pana|p)\.?\s)?$/

/** "Jw. – prowadzić rejestr": the person of the task before. */
const SAME_PERSON =
  /^\s*(?:j\.\s?w\.?|jw\.?|jak wyżej|ww\.|w\/w|ta sama osoba)(?=\s*[–:-])|(?<=odp(?:owiedzialn\p{L}+)?\.?:?\s)(?:j\.\s?w\.?|jw\.?|jak wyżej|ww\.)/iu

type Span = readonly [number, number]

/** Who is responsible according to a clause, and the stretches of text that tell it. */
export function responsibleIn(
  text: string,
  context: ActionContext,
): { responsible: FoundResponsible; spans: Span[] } | undefined {
  const same = context.responsibleBefore ? SAME_PERSON.exec(text) : null
  if (same)
    return { responsible: context.responsibleBefore!, spans: [[same.index, same.index + same[0].length]] }
  const self = context.author ? /^\W*(?:a\s)?ja(?=[\s,:–-])/iu.exec(text) : null
  const author = self ? context.people.find(context.author!)[0] : undefined
  if (self && author)
    return {
      responsible: { names: [author.name], group: false, text: 'ja' },
      spans: [[self.index, self.index + self[0].length]],
    }
  const mentions = context.people.find(text)
  const marked = mentions.filter(
    mention =>
      RESPONSIBLE_MARK.test(foldText(text.slice(0, mention.start))) &&
      !/\bdla\s*$/i.test(text.slice(0, mention.start)),
  )
  const free = mentions.filter(
    mention =>
      !NOT_BY.test(
        text
          .slice(0, mention.start)
          .replace(/\uE000/g, ' ')
          .toLowerCase(),
      ),
  )
  const chosen = marked.length > 0 ? withNeighbours(text, marked, mentions) : free
  if (chosen.length > 0)
    return {
      responsible: { names: distinct(chosen), group: false, text: chosen.map(one => one.text).join(', ') },
      spans: chosen.map(one => [titleStart(text, one.start), one.end] as const),
    }
  return fieldIn(text, context) ?? roleIn(text, context)
}

const titleStart = (text: string, start: number): number => {
  const title = /(?:\b(?:pan|pani|panu|panią|p\.|mgr|dr|inż\.?)\s)+$/i.exec(text.slice(0, start))
  return title ? start - title[0].length : start
}

/** People joined to a marked one by a comma or "i" are meant with them. */
function withNeighbours<M extends { start: number; end: number }>(
  text: string,
  marked: readonly M[],
  all: readonly M[],
): M[] {
  const chosen = [...marked]
  for (const mention of all) {
    if (chosen.includes(mention)) continue
    const before = chosen.find(one => one.end <= mention.start)
    if (before && /^(?:\s*(?:,|i|oraz|\/|&|;)\s*)$/.test(text.slice(chosen.at(-1)!.end, mention.start)))
      chosen.push(mention)
  }
  return chosen.toSorted((a, b) => a.start - b.start)
}

const INITIALS = /^\p{Lu}\.?\s?\p{Lu}\.?$/u

/** A stretch set apart by "odp.", brackets or dashes that tells who by function, initials or group. */
function fieldIn(
  text: string,
  context: ActionContext,
): { responsible: FoundResponsible; spans: Span[] } | undefined {
  const marked =
    /(?:odpowiedzialn(?!o[śs])\p{L}+(?: za realizację| jest| osoba)?|odpowiada|odp\.?|os\. ?odp\.?|realizuje|wykonuje|wykonawca|kto|owner|realizator)\s?[:–-]?\s+([^,;()\uE000–]{2,80})/iu.exec(
      text,
    )
  if (marked) {
    const field = responsibleField(marked[1]!, context.people, context.attendees)
    // "Treść opisu odpowiada praktyce" names nobody.
    const verb = /^odpowiada\s/i.test(marked[0])
    if (field && !(verb && field.names.length === 0))
      return { responsible: field, spans: [[marked.index, marked.index + marked[0].length]] }
  }
  for (const part of text.matchAll(
    /(?:^|[(–;,]|\s-\s)\s*([^()–;,\uE000]{2,80}?)\s*(?=$|[)–;,\uE000]|\s-\s|:)/g,
  )) {
    const words = part[1]!
    if (/^(?:do|w|na|z|i|oraz|że|termin)\b/i.test(words) || words.split(/\s+/).length > 8) continue
    // "…, dyrektor stwierdziła, …" tells what somebody said.
    if (/\p{Ll}{3,}(?:ł|ła|ło|li|ły)$/u.test(words)) continue
    const start = part.index + part[0].indexOf(words)
    const whole = start === 0 && words.length > text.trim().length - 2
    if (whole) continue
    const several = words.split(/\s*(?:[,/+&]|\si\s|\soraz\s)\s*/)
    const each = several.map(one => (INITIALS.test(one) ? context.people.byInitials(one) : []))
    if (several.length > 1 && each.every(found => found.length === 1))
      return {
        responsible: { names: each.map(([one]) => one!.name), group: false, text: words },
        spans: [[start, start + words.length]],
      }
    const initials = INITIALS.test(words) ? context.people.byInitials(words) : []
    if (initials.length === 1) {
      // "HN, TG": those after a comma are meant as well.
      const more = /^(?:\s*[,/+&]\s*|\s+i\s+)(\p{Lu}\.?\s?\p{Lu}\.?)(?!\p{L})/u.exec(
        text.slice(start + words.length),
      )
      const second = more ? context.people.byInitials(more[1]!) : []
      const names = [initials[0]!.name, ...(second.length === 1 ? [second[0]!.name] : [])]
      return {
        responsible: { names, group: false, text: words },
        spans: [[start, start + words.length + (second.length === 1 ? more![0].length : 0)]],
      }
    }
    const roles = byRole(words, context.attendees)
    if (
      roles.length > 0 &&
      roles.reduce((sum, one) => sum + one.words, 0) >=
        words.split(/\s+/).filter(word => word.length > 2).length - 1
    )
      return {
        responsible: { names: roles.map(one => one.name), group: false, text: words },
        spans: [[start, start + words.length]],
      }
    if (
      start > 0 &&
      /^(?:wszyscy|wszystkie|kierownicy|kierujący|pracownicy|naczelnicy|Wydział|Oddział|Referat|Biuro|Zespół|oddział|referat|dyrektor|kierownik|sekretarz|inspektor|z-ca)(?!\p{L})/u.test(
        words,
      )
    )
      return {
        responsible: {
          names: [],
          group: !/^(?:dyrektor|kierownik|sekretarz|inspektor|z-ca)/.test(words),
          text: words,
        },
        spans: [[start, start + words.length]],
      }
  }
  return undefined
}

/** "Zastępca dyrektora i kierownik oddziału uzgodnią": two functions before a verb of doing. */
function pairOfRoles(
  subject: string,
  context: ActionContext,
): { names: readonly string[]; text: string } | undefined {
  const doing = DOING.exec(foldText(subject)) ?? /\s\p{Ll}{4,}(?:ą|ją)(?=\s)/u.exec(subject)
  const text = doing ? subject.slice(0, doing.index).trimEnd() : ''
  const halves = text.split(/\s(?:i|oraz|wraz z)\s/)
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
function roleIn(
  text: string,
  context: ActionContext,
): { responsible: FoundResponsible; spans: Span[] } | undefined {
  const start = text.replace(/\uE000/g, ' ')
  const opening =
    /^(?:[^\p{L}]*(?:ustalono|uzgodniono|postanowiono|zobowiązano|zobowiązuje się|poleca się|zleca się|powierza się|polecono|zlecono|powierzono|że|iż|pan|pani|panu)?[\s,]*){0,3}/iu.exec(
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
