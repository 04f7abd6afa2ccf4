import type { FoundPassage, KnowledgeDocument } from '../knowledge.ts'
import type { Passage, PassageUnit } from '../passages/passagesOf.ts'
import type { DocumentIndex } from '../search/documentIndex.ts'
import type { Ranked } from '../search/ranking.ts'

/** Characters of a passage with what stands around it. */
const WIDEST = 7_000

/** A ranked passage as it is given to people. */
export function foundPassage(document: KnowledgeDocument, ranked: Ranked): FoundPassage {
  const { index } = ranked
  const passage = index.passages[ranked.passage]!
  const unit = passage.units[ranked.unit - index.firstUnit[ranked.passage]!]!
  return {
    id: `${document.id}#${ranked.passage}`,
    text: passage.text,
    sentence: { from: unit.from, to: unit.to },
    score: ranked.score,
    citation: citationOf(document, [passage], unit),
  }
}

/** The number of a passage in its document, and the document's id; undefined for what is no id of a passage. */
export function passagePlace(id: string): { document: string; passage: number } | undefined {
  const [, document, passage] = /^(.+)#(\d+)$/s.exec(id) ?? []
  return document === undefined ? undefined : { document, passage: Number(passage) }
}

/** A passage with its neighbours, as many as make a page or two; the passage itself is marked. */
export function widerPassage(
  document: KnowledgeDocument,
  index: DocumentIndex,
  number: number,
): FoundPassage | undefined {
  const own = index.passages[number]
  if (!own) return undefined
  let [first, last] = [number, number]
  let length = own.text.length
  const fits = (at: number): boolean => {
    const size = index.passages[at]?.text.length
    return size !== undefined && length + size <= WIDEST
  }
  for (let step = 0; step < 2; step++) {
    if (fits(first - 1)) length += index.passages[--first]!.text.length
    if (fits(last + 1)) length += index.passages[++last]!.text.length
  }
  const passages = index.passages.slice(first, last + 1)
  const text = passages.map(one => one.text).join('\n\n')
  const from = passages.slice(0, number - first).reduce((sum, one) => sum + one.text.length + 2, 0)
  return {
    id: `${document.id}#${number}`,
    text,
    sentence: { from, to: from + own.text.length },
    score: 0,
    citation: citationOf(document, passages, own.units[0]!, own),
  }
}

const pagesOf = ({ page, lastPage }: PassageUnit): number[] => [page ?? [], lastPage ?? []].flat()

function citationOf(
  { id, title, edition, inForceFrom, inForceUntil }: KnowledgeDocument,
  passages: readonly Passage[],
  unit: PassageUnit,
  { chapter }: Passage = passages[0]!,
): FoundPassage['citation'] {
  const pages = [...new Set(passages.flatMap(one => one.units.flatMap(pagesOf)))]
  return {
    document: id,
    title,
    ...(edition === undefined ? {} : { edition }),
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
    ...(inForceUntil === undefined ? {} : { inForceUntil }),
    chapter: chapter.number,
    ...(chapter.title === '' ? {} : { chapterTitle: chapter.title }),
    ...(unit.point === undefined ? {} : { point: unit.point }),
    ...(unit.page === undefined ? {} : { page: unit.page }),
    ...(pages.length > 1 ? { pages } : {}),
  }
}
