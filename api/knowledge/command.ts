import { readFileSync, statSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { openReader } from '../reading/reader.ts'
import { readingRefusalWords } from '../reading/refusals.ts'
import { type Citation, type Knowledge, openKnowledge } from './knowledge.ts'

/**
 * `npm run --silent ask -- --documents FILE_OR_FOLDER... --questions FILE.jsonl` answers one JSON line a question;
 * `npm run ask -- "pytanie"` answers a person.
 */

const USAGE = `npm run ask -- [--documents FILE_OR_FOLDER...] "pytanie"
npm run --silent ask -- --documents FILE_OR_FOLDER... --questions FILE.jsonl
`
const EXTENSIONS = ['.docx', '.doc', '.odt', '.pdf', '.rtf', '.txt', '.md', '.eml']
const DEFAULT_DOCUMENTS = join(import.meta.dirname, '../../infra/sample/documents')

/** `--documents` takes all names up to the next option; everything else is the question. */
function commandLine(given: readonly string[]): { documents: string[]; questions?: string; words: string[] } {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    allowPositionals: true,
    tokens: true,
    options: { documents: { type: 'string', multiple: true }, questions: { type: 'string' } },
  })
  const named = values.documents ?? []
  const first = tokens.find(token => token.kind === 'option' && token.name === 'documents')
  const more = tokens.filter(
    token => token.kind === 'positional' && first && token.index > first.index && isPath(token.value),
  )
  const extra = more.flatMap(token => (token.kind === 'positional' ? [token.value] : []))
  return {
    documents: [...named, ...extra],
    words: positionals.filter(one => !extra.includes(one)),
    ...(values.questions === undefined ? {} : { questions: values.questions }),
  }
}

function isPath(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false }) !== undefined
}

async function filesOf(path: string): Promise<string[]> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) {
    stderr.write(`Nie ma takiego pliku ani folderu: ${path}\n`)
    exit(2)
  }
  if (!found.isDirectory()) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter(name => EXTENSIONS.includes(extname(name).toLowerCase()))
    .sort()
    .map(name => join(path, name))
}

async function knowledgeOf(paths: readonly string[]): Promise<Knowledge> {
  const files = (await Promise.all(paths.map(filesOf))).flat()
  const reader = openReader({ processes: 2 })
  const opened = openKnowledge()
  const readings = files.map(async file => ({
    file,
    read: await reader.read(await readFile(file), basename(file)),
  }))
  for (const { file, read } of await Promise.all(readings))
    if (read.ok) {
      const name = basename(file)
      await opened.put({
        id: name,
        title: read.value.title ?? basename(name, extname(name)),
        reading: read.value,
      })
    } else stderr.write(`${file}: ${readingRefusalWords[read.reason].pl}\n`)
  reader.close()
  if (opened.documents().length === 0) {
    stderr.write('Nie ma dokumentów do przeszukania.\n')
    exit(1)
  }
  return opened
}

/** Asked before the clock runs: a service that answers all day is warm, a program that has just started is not. */
const WARMING = [
  'kto odpowiada za przegląd i do kiedy jest protokół',
  'gdzie znajde dokumentacje i ile mam czasu na odpowiedz',
  'jak czesto odbywa sie narda kierownikow',
  'Who is responsible for the annual review and its minutes?',
]
const WARMING_TIMES = 25

function answerAll(opened: Knowledge, file: string): void {
  for (let time = 0; time < WARMING_TIMES; time++) for (const question of WARMING) opened.ask(question)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { id, question } = JSON.parse(line) as { id: string; question: string }
    const started = performance.now()
    const { state, confidence, results } = opened.ask(question)
    const took = performance.now() - started
    stdout.write(
      `${JSON.stringify({
        id,
        answered: state === 'answered',
        confidence: rounded(confidence),
        results: results.map(({ text, score, citation: { document, chapter, page, pages } }) => ({
          text,
          score: rounded(score),
          citation: { document, chapter, page, pages },
        })),
        ms: rounded(took),
      })}\n`,
    )
  }
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000

const STATE_WORDS = {
  answered: '',
  near: 'Nic nie odpowiada na to wprost. Najbliższe fragmenty:\n\n',
  nothing: 'W dokumentach nic o tym nie ma.\n',
}

function answerPerson(opened: Knowledge, question: string): void {
  const { state, results } = opened.ask(question)
  stdout.write(STATE_WORDS[state])
  for (const { text, sentence, citation } of results) {
    const marked = sentence
      ? `${text.slice(0, sentence.from)}»${text.slice(sentence.from, sentence.to)}«${text.slice(sentence.to)}`
      : text
    stdout.write(`${marked}\n  — ${cited(citation)}\n\n`)
  }
}

const cited = ({ title, edition, chapter, point, page }: Citation): string =>
  [
    title,
    edition && `wydanie ${edition}`,
    chapter && `rozdz. ${chapter}`,
    point && `pkt ${point}`,
    page !== undefined && `str. ${page}`,
  ]
    .filter(part => part)
    .join(', ')

const { documents, questions, words } = commandLine(argv.slice(2))
if (!questions && words.length === 0) {
  stderr.write(USAGE)
  exit(2)
}
const knowledge = await knowledgeOf(documents.length > 0 ? documents : [DEFAULT_DOCUMENTS])
if (questions) answerAll(knowledge, questions)
else answerPerson(knowledge, words.join(' '))
