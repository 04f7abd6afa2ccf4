import type { Steps } from '../slices.ts'
import { type DocumentIndex, type Postings, PREFIX } from './documentIndex.ts'
import { distinctMeanings, type Lexicon, lexiconOf } from './lexicon.ts'
import { lettersOf } from './spelling.ts'

/** Where a term stands, document by document. */
export interface TermEntry {
  /** Places of the documents on the shelf. */
  readonly slots: number[]
  readonly postings: (Postings | undefined)[]
  readonly titles: (Uint32Array | undefined)[]
}

/** A word as it is written somewhere, and in which documents. */
export interface FormEntry {
  readonly form: string
  /** Which letters it has, one bit each. */
  readonly letters: number
  readonly slots: number[]
}

/** All documents by their terms. A document is on the shelf when all of it is; until then it cannot be found. */
export interface Shelf {
  /** Puts a document in the place of the one of the same id; unless it is `wanted` no more when all of it is there. */
  put(id: string, index: DocumentIndex, wanted?: () => boolean): Steps<void>
  remove(id: string): Steps<void>
  index(id: string): DocumentIndex | undefined
  term(term: string): TermEntry | undefined
  /** Terms with the same first letters. */
  termsLike(start: string): readonly string[]
  /** Words of a length, of all documents. */
  formsOf(length: number): Iterable<FormEntry>
  /** The documents of a question, with room for each of their units and passages. */
  select(may: (id: string) => boolean): Selection
}

/** Some of the documents; what the others hold is not to be seen through it. */
export interface Selection {
  readonly shelf: Shelf
  readonly documents: readonly { readonly id: string; readonly index: DocumentIndex; readonly slot: number }[]
  /** Number of the first unit and passage of the document in a slot; -1 when it is left out. */
  readonly firstUnit: Int32Array
  readonly firstPassage: Int32Array
  readonly units: number
  readonly passages: number
  /** Acronyms that these documents explain. */
  readonly acronyms: Lexicon
  /** Whether any of the documents has a term, in its text or titles. */
  has(term: string): boolean
}

const STEP = 200
const REMEMBERED = 16

export function openShelf(): Shelf {
  const terms = new Map<string, TermEntry>()
  const starts = new Map<string, string[]>()
  const forms = new Map<string, FormEntry>()
  const formsByLength: Set<FormEntry>[] = []
  const standing = new Map<string, { index: DocumentIndex; slot: number }>()
  /** Slots are used again, so that a document that changes often does not make the shelf longer. */
  const free: number[] = []
  let slots = 0
  /** By the slots of their documents: most people may read the same ones. */
  const selections = new Map<string, Selection>()

  const addTerm = (term: string, slot: number, postings?: Postings, titles?: Uint32Array): void => {
    let entry = terms.get(term)
    if (!entry) {
      entry = { slots: [], postings: [], titles: [] }
      terms.set(term, entry)
      if (term.length >= PREFIX) {
        const others = starts.get(term.slice(0, PREFIX))
        if (others) others.push(term)
        else starts.set(term.slice(0, PREFIX), [term])
      }
    }
    entry.slots.push(slot)
    entry.postings.push(postings)
    entry.titles.push(titles)
  }
  const addForm = (form: string, slot: number): void => {
    let entry = forms.get(form)
    if (!entry) {
      entry = { form, letters: lettersOf(form), slots: [] }
      forms.set(form, entry)
      formsByLength[form.length] ??= new Set()
      formsByLength[form.length]!.add(entry)
    }
    entry.slots.push(slot)
  }
  function* fill(index: DocumentIndex, slot: number): Steps<void> {
    let done = 0
    for (const [term, postings] of index.terms) {
      if (done++ % STEP === 0) yield
      addTerm(term, slot, postings, index.titles.get(term))
    }
    for (const [term, titles] of index.titles)
      if (!index.terms.has(term)) addTerm(term, slot, undefined, titles)
    for (const form of index.forms) {
      if (done++ % STEP === 0) yield
      addForm(form, slot)
    }
  }
  function* clear(index: DocumentIndex, slot: number): Steps<void> {
    let done = 0
    for (const term of new Set([...index.terms.keys(), ...index.titles.keys()])) {
      if (done++ % STEP === 0) yield
      const entry = terms.get(term)!
      const at = entry.slots.indexOf(slot)
      for (const list of [entry.slots, entry.postings, entry.titles]) list.splice(at, 1)
      if (entry.slots.length > 0) continue
      terms.delete(term)
      const others = starts.get(term.slice(0, PREFIX))
      if (term.length >= PREFIX && others) others.splice(others.indexOf(term), 1)
    }
    for (const form of index.forms) {
      if (done++ % STEP === 0) yield
      const entry = forms.get(form)!
      entry.slots.splice(entry.slots.indexOf(slot), 1)
      if (entry.slots.length > 0) continue
      forms.delete(form)
      formsByLength[form.length]!.delete(entry)
    }
    free.push(slot)
  }
  const shelf: Shelf = {
    *put(id, index, wanted = () => true) {
      const slot = free.pop() ?? slots++
      yield* fill(index, slot)
      if (!wanted()) {
        yield* clear(index, slot)
        return
      }
      const before = standing.get(id)
      standing.set(id, { index, slot })
      selections.clear()
      if (before) yield* clear(before.index, before.slot)
    },
    *remove(id) {
      const before = standing.get(id)
      if (!before) return
      standing.delete(id)
      selections.clear()
      yield* clear(before.index, before.slot)
    },
    index: id => standing.get(id)?.index,
    term: term => terms.get(term),
    termsLike: start => starts.get(start) ?? [],
    formsOf: length => formsByLength[length] ?? [],
    select(may) {
      const documents = [...standing].filter(([id]) => may(id)).map(([id, one]) => ({ id, ...one }))
      const key = documents.map(one => one.slot).join()
      const known = selections.get(key)
      if (known) return known
      const firstUnit = new Int32Array(slots).fill(-1)
      const firstPassage = new Int32Array(slots).fill(-1)
      let units = 0
      let passages = 0
      for (const { index, slot } of documents) {
        firstUnit[slot] = units
        firstPassage[slot] = passages
        units += index.passageOfUnit.length
        passages += index.passages.length
      }
      const has = (term: string): boolean =>
        terms.get(term)?.slots.some(slot => firstUnit[slot]! >= 0) === true
      const acronyms = lexiconOf(distinctMeanings(documents.flatMap(one => one.index.acronyms)))
      const selection = { shelf, documents, firstUnit, firstPassage, units, passages, acronyms, has }
      if (selections.size >= REMEMBERED) selections.clear()
      selections.set(key, selection)
      return selection
    },
  }
  return shelf
}
