import type { ReviewKind } from '../../domain/reviews/schedule.ts'
import { isBlank } from './blankText.ts'
import { foldText, likeness } from './foldText.ts'
import type { MinutesText } from './passages.ts'
import { processIn } from './processNamed.ts'
import type { Read } from './recogniseReview.ts'
import { sentencesOf } from './sentences.ts'
import { unitIn } from './unitNamed.ts'

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
    .replace(/^.+$/s, all => sentencesOf(all)[0] ?? all)
    .replace(/[\s.,;–-]+$/, '')
    .trim()
