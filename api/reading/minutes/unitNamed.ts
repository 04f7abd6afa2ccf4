import { isBlank } from './blankText.ts'
import { foldText } from './foldText.ts'
import type { MinutesText, Passage } from './passages.ts'
import type { Read } from './recogniseReview.ts'
import type { NamedSubject, ReviewSubject } from './reviewSubject.ts'

const HEADS: readonly (readonly [RegExp, string])[] = [
  [/wydzial(?:u|owi|em|e)?|wydz\.?/, 'Wydział'],
  [/biur(?:o|a|u|em|ze)/, 'Biuro'],
  [/kancelari(?:a|i|e)/, 'Kancelaria'],
  [/urz(?:ad|ed(?:u|owi|em|zie)) stanu cywilnego/, 'Urząd Stanu Cywilnego'],
  [/zesp(?:o)l(?:u|owi|em)?/, 'Zespół'],
  [/oddzial(?:u|owi|em|e)?/, 'Oddział'],
  [/referat(?:u|owi|em|cie)?/, 'Referat'],
  [/zarzad(?:u|owi|em|zie)?/, 'Zarząd'],
  [/archiwum/, 'Archiwum'],
  [/centrum/, 'Centrum'],
  [/dzial(?:u|em)?/, 'Dział'],
  [/sekretariat(?:u)?/, 'Sekretariat'],
  [/straz(?:y)? miejsk(?:a|iej)/, 'Straż Miejska'],
  [/samodzieln\w+ stanowisk\w+/, 'Samodzielne stanowisko'],
]

const HEAD = new RegExp(`(?<![\\p{L}])(${HEADS.map(([one]) => one.source).join('|')})(?![\\p{L}])`, 'giu')

const CONTINUES =
  /^(?:\s+|\s*,\s*)(?:(?:i|oraz|ds\.?|do spraw|do|spraw|w|z|na|dla|o|przy|–|-)\s+)*(?=\p{Lu})\p{Lu}[\p{L}.-]*/u

const STOP_WORDS =
  /^(?:obecn\w*|lista|data|dnia|krakow\w*|protokol\w*|narada|termin|miejsce|uczestnic\w*|prowadz\w*|kierownik|dyrektor|kierujac\w*|z|w|okres|nr|sala|urzedu miasta|umk|przeglad\w*|temat\w*|notatka)$/

/** The unit that minutes are about, from its label, the title or the first lines. */
export function unitIn(text: MinutesText, known: readonly NamedSubject[]): Read<ReviewSubject> | undefined {
  const labelled = text.passages.find(one => one.label === 'unit' && !isBlank(one.text))
  if (labelled) {
    const inside = unitsIn(labelled.text)[0]
    const bare = labelled.text
      .replace(/\s*[([].*$/, '')
      .replace(/[.,;]+$/, '')
      .split(/\s{3,}|\t/)[0]!
      .trim()
    const head = /^(?:wydzia|biur|kancelar|zesp|oddzia|referat)/i.exec(labelled.labelText)?.[0]
    const named =
      inside ??
      (head &&
      bare.length > 2 &&
      !/\//.test(labelled.labelText) &&
      /^(wydział|biuro|kancelaria|zespół|oddział|referat)\b/iu.test(labelled.labelText)
        ? `${labelled.labelText.split(/[\s/:]/)[0]} ${bare}`
        : bare)
    return {
      value: { text: named },
      place: labelled.place,
      passage: `${labelled.labelText}: ${labelled.text}`,
      certainty: 'certain',
    }
  }
  const candidates: { text: string; passage: Passage; score: number }[] = []
  text.passages.forEach((passage, at) => {
    if (at > 30 || passage.label === 'attendance' || passage.label === 'actions') return
    const line = passage.text
    unitsIn(line).forEach((name, order) => {
      let score = 20 - Math.min(18, at * 2) - order * 2
      if (/^(?:Wydział|Biuro|Kancelaria|Urząd)/.test(name)) score += 4
      if (/\b(?:narad|przeglad|protokol|notatk|spotkani|zebrani|posiedzeni|komork)/.test(foldText(line)))
        score += 8
      if (name.split(' ').length < 2) score -= 15
      candidates.push({ text: name, passage, score })
    })
  })
  const best = candidates.toSorted((a, b) => b.score - a.score)[0]
  if (best && best.score > -5)
    return {
      value: { text: best.text },
      place: best.passage.place,
      passage: best.passage.text,
      certainty: best.score > 15 ? 'certain' : 'likely',
    }
  for (const passage of text.head) {
    const one = known.find(
      unit =>
        new RegExp(`(?<![\\p{L}\\d])${unit.code.replace(/[^\p{L}\d]/gu, '\\W?')}(?![\\p{L}\\d])`, 'u').test(
          passage.text,
        ) && unit.code.length >= 2,
    )
    if (one)
      return { value: { text: one.name }, place: passage.place, passage: passage.text, certainty: 'likely' }
  }
  const short = text.head
    .map(passage => ({
      passage,
      match:
        /(?:narad\p{L}*|przegląd\p{L}*|spotkani\p{L}*|zebrani\p{L}*|komórk\p{L}+)\s+(?:w\s+|komórki\s+(?:organizacyjnej\s+)?)?(\p{Lu}{2,5}(?:-\d{1,2})?)(?![\p{L}])/u.exec(
          passage.text,
        ),
    }))
    .find(one => one.match)
  if (short)
    return {
      value: { text: nameOfCode(short.match![1]!, text) ?? short.match![1]! },
      place: short.passage.place,
      passage: short.passage.text,
      certainty: 'guess',
    }
  return undefined
}

/** Names of units in a line, nominative. */
function unitsIn(line: string): string[] {
  const folded = foldText(line)
  const names: string[] = []
  HEAD.lastIndex = 0
  let covered = -1
  for (let match = HEAD.exec(folded); match; match = HEAD.exec(folded)) {
    if (match.index < covered) continue
    const word = match[1]!
    const head = HEADS.find(([one]) => new RegExp(`^(?:${one.source})$`).test(word))![1]
    let end = match.index + word.length
    const written = line.slice(match.index, end)
    if (
      /^(?:zesp|zarzad|dzial|centrum|archiwum|sekretariat|samodz)/.test(word) &&
      written[0] === written[0]!.toLowerCase()
    )
      continue
    if (/sterujac/.test(folded.slice(end, end + 12))) continue
    for (let next = CONTINUES.exec(line.slice(end)); next; next = CONTINUES.exec(line.slice(end))) {
      const last = next[0].trim().split(/\s+/).at(-1)!
      if (STOP_WORDS.test(foldText(last)) || /^\s*[,–-]/.test(next[0])) break
      if (
        HEADS.some(([one]) => new RegExp(`^(?:${one.source})$`).test(foldText(last))) &&
        !/\bi\b|oraz/.test(next[0]) &&
        !/^(?:archiwum|centrum|sekretariat|kancelari)/.test(foldText(last))
      )
        break
      end += next[0].length
    }
    if (end === match.index + word.length) {
      // Typed without capitals, as in a chat: the words up to a date, a comma or a label.
      const rest =
        /^((?:\s+(?:\p{Ll}[\p{L}]+|ds\.)){1,6}?)(?=\s*(?:$|[,.;:(–-]|\s\d|\s(?:z dnia|dnia|w dniu|z|za|odbyl|obecni|protok)))/u.exec(
          line.slice(end),
        )
      if (rest && written[0] === written[0]!.toLowerCase()) end += rest[1]!.length
    }
    covered = end
    const tail = line
      .slice(match.index + word.length, end)
      .replace(/[.,;–-]+\s*$/, '')
      .trim()
    names.push(`${head}${tail ? ` ${quietly(tail)}` : ''}`)
  }
  return names.filter(name => name.includes(' '))
}

/** A name from a title in capitals, "SPRAW OBYWATELSKICH I ADMINISTRACJI", as it is written elsewhere. */
const quietly = (name: string): string =>
  name.length > 4 && name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<=^|[\s-])\p{L}(?=\p{L}{2})/gu, letter => letter.toUpperCase())
    : name

/** The unit named anywhere in the minutes whose initials are the code: "WT" and "Wydział Turystyki". */
function nameOfCode(code: string, text: MinutesText): string | undefined {
  const letters = code.replace(/[^\p{Lu}]/gu, '')
  return text.passages
    .flatMap(passage => unitsIn(passage.text))
    .find(
      name =>
        name
          .split(/\s+/)
          .filter(word => word.length > 2)
          .map(word => word[0]!.toUpperCase())
          .join('') === letters,
    )
}
