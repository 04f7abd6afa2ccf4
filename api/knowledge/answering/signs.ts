import { lemmasOf } from '../morphology/wordForms.ts'
import type { Passage, PassageUnit } from '../passages/passagesOf.ts'
import type { Concept } from '../search/concepts.ts'
import type { Ranked } from '../search/ranking.ts'
import { searchWords } from '../search/words.ts'
import { fold } from '../understanding/plainText.ts'
import { type AnswerType, givesAnswer } from './answerType.ts'
import { beliefsOf } from './belief.ts'

/** What is known of a question and of the passages found for it. */
export interface Evidence {
  readonly question: string
  readonly type: AnswerType
  readonly concepts: readonly Concept[]
  /** What each concept could add to a score at most. */
  readonly importance: readonly number[]
  /** What something is worth that stands in one unit only. */
  readonly rarest: number
  /** Best first, at least one. */
  readonly ranked: readonly Ranked[]
}

/** Days and states that no document knows: the next audit, today, the present holder of a post. */
const OF_NOW =
  /\b(najblizsz\w*|nastepn\w*|ostatni\w*|zeszl\w*|ubiegl\w*|tym roku|tym miesiacu|dzis\w*|jutro|wczoraj|teraz|obecn\w*|aktualnie|biezacym roku|current|currently|next|last|today|tomorrow|yesterday|now|this year)\b/
const OF_NAMES = /\b(nazwisk\w*|imie|imienia|nazywa sie|sie nazywa|name of|named|called)\b/
const HOW_TO = /^\W*(?:[a-z]+ )?(?:jak (?:mozna |moge |sie )?[a-z]+c\b|how (?:do|can|to|should) )/
const MAY_I =
  /\bczy (?:ja )?(?:moge|mozna|wolno|da sie|musze|trzeba|przysluguje)\b|\b(?:can|may|am) i\b|\bam i allowed\b/
const CARRIED = 0.3

/** Figures that tell whether the first passage answers; each is about 0 to 1. */
export function signsOf({
  question,
  type,
  concepts,
  importance,
  rarest,
  ranked,
}: Evidence): Record<string, number> {
  const first = ranked[0]!
  const folded = fold(question)
  const sum = importance.reduce((all, one) => all + one, 0) || 1
  const share = (weigh: (order: number) => number): number =>
    importance.reduce((all, one, order) => all + one * weigh(order), 0) / sum
  const heavy = Math.max(...importance)
  const missing = importance.map((one, order) => (first.carried[order]! < CARRIED ? one : 0))
  const { index } = first
  const passage = index.passages[first.passage]!
  const unit = passage.units[first.unit - index.firstUnit[first.passage]!]!
  const clearly = (pattern: RegExp): number => (pattern.test(folded) ? 1 : 0)
  const beliefs = beliefsOf(concepts, [
    unit.text,
    unit.under ?? '',
    passage.chapter.title,
    ...leadInsOf(passage, unit),
  ])
  return {
    believed: share(order => beliefs[order]!),
    leastBelieved: Math.min(...beliefs.filter((_, order) => importance[order]! > 0.4 * heavy)),
    covered: share(order => first.carried[order]!),
    coveredSquared: share(order => first.carried[order]!) ** 2,
    inPassage: share(order => first.nearby[order]!),
    unknown: share(order => (concepts[order]!.unknown ? 1 : 0)),
    heaviestMissing: Math.max(...missing) / heavy,
    missing: missing.filter(one => one > 0.5 * heavy).length / 3,
    wellCarried: share(order => (first.carried[order]! > 0.85 ? 1 : 0)),
    strength: Math.min(1, first.score / (3 * rarest)),
    relative: Math.min(1.5, first.score / sum),
    notOfKind: givesAnswer(type, type === 'who' ? `${passage.chapter.title} ${unit.text}` : unit.text)
      ? 0
      : 1,
    notOfKindAtAll: givesAnswer(type, passage.units.map(one => one.text).join(' ')) ? 0 : 1,
    asksHowMany: type === 'how-many' ? 1 : 0,
    noNumberNear: type === 'how-many' && !numberNear(question, concepts, unit.text) ? 1 : 0,
    asksContact: type === 'contact' ? 1 : 0,
    ofNow: clearly(OF_NOW),
    ofNames: clearly(OF_NAMES),
    howTo: clearly(HOW_TO),
    mayI: clearly(MAY_I),
  }
}

/** What introduces the list that a unit stands in. */
function leadInsOf(passage: Passage, unit: PassageUnit): string[] {
  if (unit.leadIn === undefined) return unit.point === undefined ? [] : passage.leadIns.map(one => one.text)
  const leadIn = passage.units[unit.leadIn]!
  return [leadIn.text, ...leadInsOf(passage, leadIn)]
}

const NUMBER =
  /^(?:\d+|jeden|jedna|jedno|dwa|dwie|dwoch|trzy|trzech|cztery|czterech|piec|szesc|siedem|osiem|kilka|kilkanascie|kilkunastu)$/
const NEAR = 3

/** Whether a text counts what a question asks the number of: "ile dzielnic" and "18 dzielnic". */
function numberNear(question: string, concepts: readonly Concept[], text: string): boolean {
  const asking = searchWords(question).findIndex(word =>
    /^(?:ile|ilu|many|much|kwota|kwoty|wysokosc|liczba)$/.test(word),
  )
  const words = searchWords(question)
  const counted = concepts.find(({ said }) => words.indexOf(said.split(' ')[0]!) > asking)
  if (!counted) return false
  const terms = new Set(counted.alternatives.filter(one => one.weight > 0.5).flatMap(one => one.words.flat()))
  const told = searchWords(text)
  return told.some(
    (word, at) =>
      NUMBER.test(word) &&
      told
        .slice(Math.max(0, at - NEAR), at + NEAR + 1)
        .some(other => lemmasOf(other).some(term => terms.has(term))),
  )
}
