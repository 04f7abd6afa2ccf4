import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { smallWords } from '../../api/knowledge/words/smallWords.ts'
import type { Engine, Hit } from './engines.ts'

const NOBODY = 65_534
const MOST = 3
const END = 'end-of-answer'

/**
 * PostgreSQL's full text with the Hunspell dictionary of Polish; undefined where the server is not installed. Works on a
 * copy of the installation in a temporary folder, because dictionaries have to stand in the server's own.
 */
export async function postgresSearch(texts: readonly string[]): Promise<Engine | undefined> {
  const [bin, share, version] = installed()
  if (!bin || !share || !existsSync(join(bin, 'postgres'))) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'magistrat-postgres-'))
  const [ownBin, ownShare, lib] = [join(folder, bin), join(folder, share), join(dirname(bin), 'lib')]
  for (const [from, to] of [
    [bin, ownBin],
    [lib, join(folder, lib)],
    [share, ownShare],
  ] as const)
    cpSync(from, to, { recursive: true })
  writeDictionary(join(ownShare, 'tsearch_data'))
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const data = join(folder, 'data')
  mkdirSync(data)
  if ('uid' in user) for (const path of [folder, data]) chownSync(path, NOBODY, NOBODY)
  const env = { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' }
  const run = { ...user, env, stdio: 'pipe' as const }
  execFileSync(
    join(ownBin, 'initdb'),
    ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    run,
  )
  const server = spawn(
    join(ownBin, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...user, env, stdio: 'ignore' },
  )
  try {
    await ready(folder, join(ownBin, 'psql'))
    const client = openClient(folder, join(ownBin, 'psql'))
    await client.ask(SETUP)
    for (const [id, text] of texts.entries())
      await client.ask(
        `insert into passages values (${id}, ${quoted(text)}, to_tsvector('pl', ${quoted(text)}));`,
      )
    return {
      name: `PostgreSQL ${version?.replace(/^PostgreSQL /, '').split(' ')[0]}, Polish full text`,
      async ask(question): Promise<Hit[]> {
        const words = quoted(question)
        const rows = await client.ask(
          `select id, ts_rank(terms, asked, 1) from passages, cast(replace(plainto_tsquery('pl', ${words})::text, '&', '|') as tsquery) asked where terms @@ asked order by 2 desc limit ${MOST};`,
        )
        return rows.map(row => {
          const [passage = '0', score = '0'] = row.split('|')
          return { passage: Number(passage), score: Number(score) }
        })
      },
      close() {
        client.close()
        server.kill('SIGINT')
        server.once('exit', () => rmSync(folder, { recursive: true, force: true }))
      },
    }
  } catch (fault) {
    server.kill('SIGKILL')
    throw fault
  }
}

function installed(): string[] {
  try {
    return execFileSync('pg_config', ['--bindir', '--sharedir', '--version'], { encoding: 'utf8' })
      .trim()
      .split('\n')
  } catch {
    // No PostgreSQL here: then there is nothing to compare with.
    return []
  }
}

const SETUP = `
create text search dictionary pl_forms (template = ispell, dictfile = polish, afffile = polish, stopwords = polish);
create text search configuration pl (copy = simple);
alter text search configuration pl alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with pl_forms, simple;
create table passages (id int, text text, terms tsvector);
create index on passages using gin (terms);
`

function writeDictionary(folder: string): void {
  const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-pl'))
  writeFileSync(join(folder, 'polish.affix'), readFileSync(join(dictionary, 'index.aff')))
  writeFileSync(join(folder, 'polish.dict'), readFileSync(join(dictionary, 'index.dic')))
  writeFileSync(join(folder, 'polish.stop'), [...smallWords].join('\n'))
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\\', ' ')}'`

async function ready(folder: string, psql: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      execFileSync(psql, ['-h', folder, '-U', 'bench', '-d', 'postgres', '-c', 'select 1'], {
        stdio: 'ignore',
      })
      return
    } catch {
      // Still starting.
      await new Promise(resolve => setTimeout(resolve, 200))
    }
  }
  throw new Error('PostgreSQL did not start.')
}

/** One psql that stays open: a statement in, its rows out. */
function openClient(
  folder: string,
  psql: string,
): { ask(statement: string): Promise<string[]>; close(): void } {
  const child: ChildProcessWithoutNullStreams = spawn(psql, [
    ...['-h', folder, '-U', 'bench', '-d', 'postgres', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1'],
  ])
  let rows: string[] = []
  let answer: ((rows: string[]) => void) | undefined
  let fail: ((fault: Error) => void) | undefined
  let trouble = ''
  child.stderr.on('data', part => {
    trouble += String(part)
  })
  child.once('exit', () => fail?.(new Error(trouble || 'psql has ended.')))
  createInterface({ input: child.stdout }).on('line', line => {
    if (line !== END) {
      rows.push(line)
      return
    }
    const done = rows
    rows = []
    answer?.(done)
  })
  return {
    ask: statement =>
      new Promise((resolve, reject) => {
        answer = resolve
        fail = reject
        child.stdin.write(`${statement}\n\\echo ${END}\n`)
      }),
    close() {
      fail = undefined
      child.stdin.end()
    },
  }
}
