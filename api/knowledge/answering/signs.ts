import type { Passage, PassageUnit } from '../passages/passagesOf.ts'
import type { Concept } from '../search/concepts.ts'
import type { Ranked } from '../search/ranking.ts'
import { type AnswerType, givesAnswer } from './answerType.ts'
import { beliefsOf } from './belief.ts'
import { countedNear } from './countedNear.ts'
import { asksWhat, questionSigns } from './questionSigns.ts'

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

/** From which share on something counts as carried at all. */
const CARRIED = 0.3

/** How far a text is believed to say something that it says in other words, at least. */
const BELIEVED = 0.6
const EXACTLY = 0.95

/** Figures that tell whether the first passage answers; each is about 0 to 1. */
export function signsOf(evidence: Evidence): Record<string, number> {
  const { question, type } = evidence
  return { ...questionSigns(question, type), ...carriedSigns(evidence), ...saidSigns(evidence) }
}

/** How much of what was asked for the first passage carries, and how far it stands out. */
function carriedSigns({ concepts, importance, rarest, ranked }: Evidence): Record<string, number> {
  const first = ranked[0]!
  const sum = importance.reduce((all, one) => all + one, 0) || 1
  const share = (weigh: (order: number) => number): number =>
    importance.reduce((all, one, order) => all + one * weigh(order), 0) / sum
  const heavy = Math.max(...importance)
  const missing = importance.map((one, order) => (first.carried[order]! < CARRIED ? one : 0))
  const unknown = concepts.map((concept, order) => (concept.unknown ? first.carried[order]! : undefined))
  const chapterOf = (one: Ranked): string => `${one.id}#${one.index.passages[one.passage]!.chapter.number}`
  const other = ranked.find(one => chapterOf(one) !== chapterOf(first))
  const count = (found: readonly unknown[], most: number): number => Math.min(1, found.length / most)
  return {
    covered: share(order => first.carried[order]!),
    coveredSquared: share(order => first.carried[order]!) ** 2,
    inPassage: share(order => first.nearby[order]!),
    furtherOff: share(order => first.nearby[order]! - first.carried[order]!),
    unknown: share(order => (concepts[order]!.unknown ? 1 : 0)),
    unknownWords: count(
      unknown.filter(one => one !== undefined),
      3,
    ),
    unknownMissing: count(
      unknown.filter(one => one !== undefined && one < CARRIED),
      3,
    ),
    heaviestMissing: Math.max(...missing) / heavy,
    missing: missing.filter(one => one > 0.5 * heavy).length / 3,
    wellCarried: share(order => (first.carried[order]! > 0.85 ? 1 : 0)),
    weaklyCarried: share(order => (first.carried[order]! > 0.15 && first.carried[order]! < 0.5 ? 1 : 0)),
    inTitle: first.inTitle,
    strength: Math.min(1, first.score / (3 * rarest)),
    score: Math.log(Math.max(1, first.score)) / 4,
    relative: Math.min(1.5, first.score / sum),
    ahead: other ? 1 - other.score / first.score : 1,
    concepts: count(concepts, 6),
    oneConcept: concepts.length === 1 ? 1 : 0,
  }
}

/** Whether what was asked for is said in the answering unit, and whether it tells such a thing at all. */
function saidSigns({ question, type, concepts, importance, ranked }: Evidence): Record<string, number> {
  const first = ranked[0]!
  const passage = first.index.passages[first.passage]!
  const unit = passage.units[first.unit - first.index.firstUnit[first.passage]!]!
  const sum = importance.reduce((all, one) => all + one, 0) || 1
  const heavy = Math.max(...importance)
  const titled = [unit.text, unit.under ?? '', passage.chapter.title]
  const led = beliefsOf(concepts, [...titled, ...leadInsOf(passage, unit)])
  const said = beliefsOf(concepts, titled)
  const share = (beliefs: readonly number[], least: number): number =>
    importance.reduce((all, one, order) => all + (beliefs[order]! > least ? one : 0), 0) / sum
  const covered = importance.reduce((all, one, order) => all + one * first.carried[order]!, 0) / sum
  const notOfKind = givesAnswer(type, type === 'who' ? `${passage.chapter.title} ${unit.text}` : unit.text)
    ? 0
    : 1
  const when = (holds: boolean): number => (holds ? 1 : 0)
  const what = asksWhat(question)
  return {
    believed: importance.reduce((all, one, order) => all + one * led[order]!, 0) / sum,
    leastBelieved: Math.min(...led.filter((_, order) => importance[order]! > 0.4 * heavy)),
    least: Math.min(...said),
    allSaid: when(said.every(one => one >= BELIEVED)),
    exactly: share(said, EXACTLY),
    exactlyCovered: share(said, EXACTLY) * covered,
    notOfKind,
    notOfKindAtAll: when(!givesAnswer(type, passage.units.map(one => one.text).join(' '))),
    noDoer: when(type === 'who' && notOfKind === 1),
    noTime: when((type === 'how-long' || type === 'when') && notOfKind === 1),
    noNumberNear: when(type === 'how-many' && !countedNear(question, concepts, unit.text)),
    deedNotSaid: when(type === 'who' && said[0]! < BELIEVED),
    deedExactly: when(type === 'who' && said[0]! > EXACTLY),
    thingNotSaid: when(what && said[0]! < BELIEVED),
    thingNotExactly: when(what && said[0]! < EXACTLY),
  }
}

/** What introduces the list that a unit stands in. */
function leadInsOf(passage: Passage, unit: PassageUnit): string[] {
  if (unit.leadIn === undefined) return unit.point === undefined ? [] : passage.leadIns.map(one => one.text)
  const leadIn = passage.units[unit.leadIn]!
  return [leadIn.text, ...leadInsOf(passage, leadIn)]
}
