import { DatabaseSync } from 'node:sqlite'
import MiniSearch from 'minisearch'

/** A passage that an engine found, by its number; scores compare within one engine only. */
export interface Hit {
  readonly passage: number
  readonly score: number
}

/** A search that the answers are compared with. */
export interface Engine {
  readonly name: string
  /** Best first, at most three. */
  ask(question: string): readonly Hit[] | Promise<readonly Hit[]>
  close(): void
}

const MOST = 3

/** MiniSearch as it comes. */
export function miniSearch(texts: readonly string[]): Engine {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
  index.addAll(texts.map((text, id) => ({ id, text })))
  return {
    name: 'MiniSearch',
    ask: question =>
      index
        .search(question)
        .slice(0, MOST)
        .map(({ id, score }) => ({ passage: Number(id), score })),
    close() {},
  }
}

/** SQLite's full text with its tokenizer for all languages, without diacritics, ranked by its BM25. */
export function sqliteSearch(texts: readonly string[]): Engine {
  const database = new DatabaseSync(':memory:')
  database.exec("create virtual table passages using fts5(text, tokenize = 'unicode61 remove_diacritics 2')")
  const insert = database.prepare('insert into passages (rowid, text) values (?, ?)')
  database.exec('begin')
  for (const [id, text] of texts.entries()) insert.run(id, text)
  database.exec('commit')
  const select = database.prepare(
    'select rowid as passage, -rank as score from passages where passages match ? order by rank limit ?',
  )
  return {
    name: 'SQLite FTS5',
    ask(question) {
      const words = question.match(/[\p{L}\d]+/gu) ?? []
      if (words.length === 0) return []
      const rows = select.all(words.map(word => `"${word}"`).join(' OR '), MOST)
      return rows.map(row => ({ passage: Number(row.passage), score: Number(row.score) }))
    },
    close: () => database.close(),
  }
}
