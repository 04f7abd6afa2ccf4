import type { ReviewKind } from '../../domain/reviews/schedule.ts'
import { isBlank } from './blankText.ts'
import { foldText, likeness } from './foldText.ts'
import type { MinutesText, Passage } from './passages.ts'
import type { Read } from './recogniseReview.ts'

/** A unit or process of the register, to recognise it by its code or name. */
export interface NamedSubject {
  readonly code: string
  readonly name: string
}

/** What was reviewed: the unit, the process with its code, the area; "SZBI" and the Steering Team stand for themselves. */
export interface ReviewSubject {
  /** Nominative, as the minutes name it. */
  readonly text: string
  /** Code in the register, where the words match one. */
  readonly code?: string
}

const HEADS: readonly (readonly [RegExp, string])[] = [
  [/wydzial(?:u|owi|em|e)?|wydz\.?/, 'Wydział'],
  [/biur(?:o|a|u|em|ze)/, 'Biuro'],
  [/kancelari(?:a|i|e)/, 'Kancelaria'],
  [/urz(?:ad|ed(?:u|owi|em|zie)) stanu cywilnego/, 'Urząd Stanu Cywilnego'],
  [/zesp(?:o)l(?:u|owi|em)?/, 'Zespół'],
  [/oddzial(?:u|owi|em|e)?/, 'Oddział'],
  [/referat(?:u|owi|em|cie)?/, 'Referat'],
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

/** The unit, process or area reviewed; undefined when the minutes do not say. */
export function subjectOf(
  text: MinutesText,
  kind: ReviewKind,
  known: readonly NamedSubject[],
): Read<ReviewSubject> | undefined {
  const start = text.head[0] ?? text.passages[0]
  if (kind === 'isms' || kind === 'steering') {
    if (!start) return undefined
    return {
      value: { text: kind === 'isms' ? 'SZBI' : 'Zespół Sterujący SZJ' },
      place: start.place,
      passage: start.text,
      certainty: 'certain',
    }
  }
  const found =
    kind === 'process' ? processIn(text) : kind === 'technical' ? areaIn(text) : unitIn(text, known)
  if (!found) return undefined
  const code = codeOf(found.value.text, known)
  return code ? { ...found, value: { ...found.value, code } } : found
}

/** The code of the register whose code or name the words hold. */
function codeOf(text: string, known: readonly NamedSubject[]): string | undefined {
  const folded = foldText(text)
  const squeezed = folded.replace(/[\s-]+/g, '')
  const byCode = known.filter(
    one =>
      new RegExp(`(?<![a-z0-9])${foldText(one.code).replace(/[^a-z0-9]/g, '\\W?')}(?![a-z0-9])`).test(
        folded,
      ) || squeezed.startsWith(`${foldText(one.code).replace(/[\s-]+/g, '')}~`),
  )
  const byName = known
    .map(one => ({ one, score: likeness(one.name, text) }))
    .toSorted((a, b) => b.score - a.score)
  if (byName[0] && byName[0].score >= 0.75) return byName[0].one.code
  return byCode.toSorted((a, b) => b.code.length - a.code.length)[0]?.code
}

function unitIn(text: MinutesText, known: readonly NamedSubject[]): Read<ReviewSubject> | undefined {
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
      value: { text: short.match![1]! },
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
      /^(?:zesp|dzial|centrum|archiwum|sekretariat|samodz)/.test(word) &&
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
    names.push(`${head}${tail ? ` ${tail}` : ''}`)
  }
  return names.filter(name => name.includes(' '))
}

const CODE = /(?<![\p{L}\d])(G[ZRW])\s?[-.]?\s?(\d{1,2})(?!\d)/u

function processIn(text: MinutesText): Read<ReviewSubject> | undefined {
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
    /procesu?\s*[:–-]?\s*[„"”«]?\s*(\p{Lu}[^„"”«»()]{3,120}?)[”"»]?\s*[(–-]?\s*$/u.exec(text) ??
    /[„"«]([^„"”«»]{3,120})[”"»]?\s*[(–-]?\s*$/u.exec(text)
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

function areaIn(text: MinutesText): Read<ReviewSubject> | undefined {
  const labelled =
    text.passages.find(one => one.label === 'area' && !isBlank(one.text)) ??
    text.passages.find(
      one => (one.label === 'unit' || one.label === 'place') && one.opens && !isBlank(one.text),
    )
  if (labelled)
    return {
      value: { text: areaName(labelled.text) },
      place: labelled.place,
      passage: labelled.text,
      certainty: 'certain',
    }
  for (const passage of text.head) {
    const named =
      /przegl[aą]d\p{L}*\s+techniczn\p{L}*(?:\s+SZBI)?\s*(?:[:–-]\s*)?(?:w (?:obszarze|zakresie)\s*|obszaru\s*)?[:„"–-]?\s*([^.;\n]{4,120})/iu.exec(
        passage.text,
      )
    if (named)
      return {
        value: { text: areaName(named[1]!) },
        place: passage.place,
        passage: passage.text,
        certainty: 'likely',
      }
  }
  const next = text.head.find(
    one =>
      one.label === undefined && one.text.length > 5 && !/przegl[aą]d|protok|notatk|\d{4}/i.test(one.text),
  )
  return next
    ? { value: { text: areaName(next.text) }, place: next.place, passage: next.text, certainty: 'guess' }
    : undefined
}

const areaName = (text: string): string =>
  text
    .replace(/\s*\([^)]*\)?/g, '')
    .replace(/,?\s(?:z dnia|w dniu|dnia|data|przeprowadzon|\d{1,2}[. ]\S+ ?\d{4}).*$/i, '')
    .split(/\.\s/)[0]!
    .replace(/[\s.,;–-]+$/, '')
    .trim()
