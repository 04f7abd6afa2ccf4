import type { Day } from '../domain/calendar/day.ts'
import type { ReadDocument } from '../reading/blocks.ts'
import { answer } from './answering/answerer.ts'
import { foundPassage, passagePlace, widerPassage } from './answering/foundPassage.ts'
import { passagesOf } from './passages/passagesOf.ts'
import { indexDocument } from './search/documentIndex.ts'
import { lexiconOf, type Meaning, phraseOf } from './search/lexicon.ts'
import { openShelf } from './search/shelf.ts'
import { inSlices } from './slices.ts'
import { generalLexicons } from './words/generalLexicons.ts'

/** A document that staff may ask about, as the reader has read it. */
export interface KnowledgeDocument {
  /** Stable over all versions of the document. */
  readonly id: string
  /** As it is cited: "Księga Jakości". */
  readonly title: string
  readonly edition?: string
  readonly inForceFrom?: Day
  /** Last day in force; a version in force has none. */
  readonly inForceUntil?: Day
  readonly reading: ReadDocument
}

/** Where a passage stands, so that everybody finds it again. */
export interface Citation {
  /** Id of the document. */
  readonly document: string
  readonly title: string
  readonly edition?: string
  readonly inForceFrom?: Day
  readonly inForceUntil?: Day
  /** Number of the chapter ("11.1"); its title where chapters have no numbers; empty before the first chapter. */
  readonly chapter: string
  readonly chapterTitle?: string
  /** Label of the answering point inside the chapter: "f". */
  readonly point?: string
  /** Page of the answering sentence, where the document has pages. */
  readonly page?: number
  /** All pages that the passage stands on, when it is more than one. */
  readonly pages?: readonly number[]
}

export interface FoundPassage {
  /** Document id and place of the passage in it; stays the same while the document is not replaced. */
  readonly id: string
  /** At most 2,400 characters; points of a list are lines of their own. */
  readonly text: string
  /** The answering sentence within the text, as offsets. */
  readonly sentence?: { readonly from: number; readonly to: number }
  readonly score: number
  readonly citation: Citation
}

export interface Answer {
  /** `near`: nothing answers directly, the results are the nearest passages. `nothing`: no results. */
  readonly state: 'answered' | 'near' | 'nothing'
  /** 0 to 1: how sure it is that the first passage answers. */
  readonly confidence: number
  /** Best first. */
  readonly results: readonly FoundPassage[]
}

/** A word of the office (an acronym, a nickname) and the words it stands for. */
export interface OfficeWord {
  readonly word: string
  readonly means: readonly string[]
}

export interface AskOptions {
  /** Documents that this refuses take no part at all: not in results, not in scores, not in the spelling of words. */
  readonly may?: (document: string) => boolean
  /** Passages at most, 3 when not given. */
  readonly limit?: number
}

/** Documents that can be asked. Everything is kept in memory and answered without waiting. */
export interface Knowledge {
  /** Adds a document or replaces the one of the same id. Works in slices of some milliseconds; answers from the old one until it is done. */
  put(document: KnowledgeDocument): Promise<void>
  /** Takes a document out; one that is not there is no fault. */
  remove(id: string): void
  ask(question: string, options?: AskOptions): Answer
  /** A passage with what stands around it; undefined when it is gone or may not be read. */
  wider(passage: string, may?: (document: string) => boolean): FoundPassage | undefined
  /** Replaces the words of the office; they work from the next question on. */
  useWords(words: readonly OfficeWord[]): void
  /** Ids of the documents that can be asked. */
  documents(): readonly string[]
}

/** From which confidence on the first passage is said to answer; nineteen of twenty answers that are right have more. */
const ANSWERS = 0.35
/** Below it not even the nearest passages are worth reading. */
const NEAR = 0.02
const RESULTS = 3

/** An empty knowledge, in memory. */
export function openKnowledge(): Knowledge {
  const shelf = openShelf()
  const documents = new Map<string, KnowledgeDocument>()
  /** One document after the other, so that the shelf is never half changed by two. */
  let last: Promise<void> = Promise.resolve()
  const next = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work)
    // A fault is told to who asked for the work; it does not keep the next from being done.
    last = done.catch(() => undefined)
    return done
  }
  /** The last order given for a document: an earlier one that is done later changes nothing. */
  const ordered = new Map<string, symbol>()
  const general = generalLexicons()
  let office = lexiconOf([])
  return {
    async put(document) {
      const order = Symbol(document.id)
      ordered.set(document.id, order)
      const passages = await inSlices(passagesOf(document.reading.blocks))
      const index = await inSlices(indexDocument(passages))
      const isLast = (): boolean => ordered.get(document.id) === order
      await next(async () => {
        if (!isLast()) return
        await inSlices(shelf.put(document.id, index, isLast))
        if (isLast()) documents.set(document.id, document)
      })
    },
    remove(id) {
      ordered.delete(id)
      documents.delete(id)
      void next(() => inSlices(shelf.remove(id)))
    },
    ask(question, { may = () => true, limit = RESULTS } = {}) {
      const selection = shelf.select(id => documents.has(id) && may(id))
      const { confidence, ranked } = answer(question, selection, { ...general, office }, limit)
      if (ranked.length === 0 || confidence < NEAR) return { state: 'nothing', confidence, results: [] }
      const results = ranked.map(one => foundPassage(documents.get(one.id)!, one))
      return { state: confidence >= ANSWERS ? 'answered' : 'near', confidence, results }
    },
    wider(id, may = () => true) {
      const place = passagePlace(id)
      const document = place && may(place.document) ? documents.get(place.document) : undefined
      const index = document && shelf.index(document.id)
      return index && widerPassage(document, index, place!.passage)
    },
    useWords(words) {
      office = lexiconOf(words.flatMap(officeMeanings))
    },
    documents: () => [...documents.keys()],
  }
}

/** A word of the office works both ways: the long name finds the acronym as well. */
function officeMeanings({ word, means }: OfficeWord): Meaning[] {
  const phrase = phraseOf(word)
  const others = means.map(phraseOf).filter(other => other.length > 0)
  if (phrase.length === 0 || others.length === 0) return []
  return [{ phrase, others }, ...others.map(other => ({ phrase: other, others: [phrase] }))]
}
