import type { ActionContext } from './actions.ts'
import { foldText } from './foldText.ts'
import { byRole, distinct, type FoundResponsible, responsibleField } from './responsible.ts'
import { roleIn } from './responsibleRole.ts'

const RESPONSIBLE_MARK =
  /(?:\b(?:(?:osob\w*\s)?odpowiedzialn\w+(?:\s(?:za (?:realizacje|wykonanie|zadanie|calosc)|jest|osoba|sa|beda|bedzie))*|odpowiada|odp\b\.?|os\. ?odp\b\.?|realizuje|realizator|wykona(?:wca)?|wykonuje|prowadzi|koordynuje|kto|owner|responsible|przez|zadanie dla|dla|przypisano(?: do)?|@)\s?[:–-]?\s*)$/

const NOT_BY =
  /(?:^|[\s(,])(?:z|ze|od|u|po|wobec|im|ul|imienia|wraz z|dla|zastępstwie|o)\.?\s(?:(?:pan|pani|panem|panią|pana|p)\.?\s)?$/

/** "Jw. – prowadzić rejestr": the person of the task before. */
const SAME_PERSON =
  /^\s*(?:j\.\s?w\.?|jw\.?|jak wyżej|ww\.|w\/w|ta sama osoba)(?=\s*[–:-])|(?<=[–,;(]\s?)(?:j\.\s?w\.?|jw\.?|jak wyżej|ta sama osoba|ten sam)(?=\s*(?:[–,;)\uE000-]|$))|(?<=odp(?:owiedzialn\p{L}+)?\.?:?\s)(?:j\.\s?w\.?|jw\.?|jak wyżej|ww\.)/iu

const ORDERED = /(?<!\p{L})(?:polecił|zlecił|powierzył|zobowiązał|nakazał|wyznaczył|poprosił)[ao]?(?!\p{L})/u

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
  const ordered = ORDERED.exec(text)
  const everybody = context.people.find(text)
  const told = ordered ? everybody.filter(one => one.start > ordered.index) : []
  // "Anna Lis poleciła Janowi Kosowi": who gives the task does not have it.
  const mentions = told.length > 0 ? told : everybody
  if (
    /^\s*(?:ww\.?|wyżej wymieni\p{L}+|wymieni\p{L}+|obie|obaj|oboje)\s+(?:pracowni|osob|pani|pan)/iu.test(
      text,
    )
  ) {
    const end = /\s(?:pracowni|osob|pani|pan)\p{L}*/iu.exec(text)!
    const names = context.namesBefore ?? []
    if (names.length > 0)
      return {
        responsible: { names, group: false, text: text.slice(0, end.index + end[0].length).trim() },
        spans: [[0, end.index + end[0].length]],
      }
  }
  // "Wspólnie z Anną Lis opracują mapę": with the person of the sentence before.
  const together = context.responsibleBefore ? /^\s*(?:wspólnie|razem|wraz) ze?\s+/i.exec(text) : null
  const companion = mentions[0]
  if (together && companion && companion.start <= together[0].length + 6)
    return {
      responsible: {
        names: [...new Set([...context.responsibleBefore!.names, companion.name])],
        group: false,
        text: text.slice(0, companion.end),
      },
      spans: [[0, companion.end]],
    }
  const marked = mentions.filter(
    mention =>
      RESPONSIBLE_MARK.test(foldText(text.slice(0, mention.start))) &&
      !/\bdla\s*$/i.test(text.slice(0, mention.start)),
  )
  const free = mentions.filter(
    mention =>
      // "Anna Lis wspólnie z Janem Kosem opracują": both.
      (/(?:wspólnie|razem) ze?\s$/i.test(text.slice(0, mention.start)) &&
        /^\s+\p{Ll}+ą\s/u.test(text.slice(mention.end))) ||
      !NOT_BY.test(
        text
          .slice(0, mention.start)
          .replace(/\uE000/g, ' ')
          .toLowerCase(),
      ),
  )
  const chosen = marked.length > 0 ? withNeighbours(text, marked, mentions) : free
  if (chosen.length > 0) {
    // "Kierowniczka i Ewa Próg": a function before the name.
    const before = /^\s*(\p{L}[\p{L} .-]{3,50}?)\s+(?:i|oraz|wraz z)\s+(?:pani?\s)?$/iu.exec(
      text.slice(0, chosen[0]!.start),
    )
    const roles = before ? byRole(before[1]!, context.attendees) : []
    const first = roles.length === 1 && roles[0]!.words === before![1]!.split(/\s+/).length ? roles : []
    return {
      responsible: {
        names: [...new Set([...first.map(one => one.name), ...distinct(chosen)])],
        group: false,
        text: chosen.map(one => one.text).join(', '),
      },
      spans: [
        ...first.map(() => [0, chosen[0]!.start] as const),
        ...chosen.map(one => [titleStart(text, one.start), one.end] as const),
      ],
    }
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
    /(?:^|[(–;,:]|\s-\s)\s*([^()–;,:\uE000]{2,80}?)\s*(?=$|[)–;,\uE000]|\s-\s|:)/g,
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
