import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** One import statement: in which file, of what (a path of this project, or a package), and whether only of types. */
interface Import {
  readonly from: string
  readonly to: string
  readonly package: boolean
  readonly typesOnly: boolean
}

const STATEMENT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"\n]+)['"]/g
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

const posix = (path: string): string => path.split(sep).join('/')

const sources: ReadonlyMap<string, string> = new Map(
  globSync(['api/**/*.{ts,tsx}', 'bot/**/*.{ts,tsx}', 'tab/**/*.{ts,tsx}', 'infra/**/*.{ts,tsx}'], {
    cwd: root,
  })
    .map(posix)
    .map(file => [file, readFileSync(join(root, file), 'utf8')]),
)

function importsOf(file: string, text: string): Import[] {
  const found = [
    ...[...text.matchAll(STATEMENT)].map(([, types, to]) => ({ to: to!, typesOnly: types !== undefined })),
    ...[...text.matchAll(DYNAMIC)].map(([, to]) => ({ to: to!, typesOnly: false })),
  ]
  return found.map(({ to, typesOnly }) => {
    const own = to.startsWith('.')
    return {
      from: file,
      to: own ? posix(normalize(join(dirname(file), to))) : packageOf(to),
      package: !own,
      typesOnly,
    }
  })
}

const packageOf = (specifier: string): string =>
  isBuiltin(specifier)
    ? `node:${specifier.replace(/^node:/, '')}`
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')

const imports: readonly Import[] = [...sources].flatMap(([file, text]) => importsOf(file, text))

const inside = (path: string, ...folders: readonly string[]): boolean =>
  folders.some(folder => path === folder || path.startsWith(`${folder}/`))

const said = (one: Import): string => `${one.from} imports ${one.to}`

/** The imports of one part of the project that a rule forbids, as sentences. */
const forbidden = (part: readonly string[], rule: (one: Import) => boolean): string[] =>
  imports.filter(one => inside(one.from, ...part) && rule(one)).map(said)

const USE_CASES = [
  'api/reviews',
  'api/minutesWriting',
  'api/reminders',
  'api/office',
  'api/obligations',
  'api/improvement',
  'api/processes',
  'api/people',
  'api/documents',
  'api/questions',
  'api/incidents',
  'api/health',
]
/** What the use cases know of SharePoint: rows and the promises of registers and libraries, no more. */
const REGISTER_INTERFACE = [
  'api/registers/register.ts',
  'api/registers/registers.ts',
  'api/registers/library.ts',
  'api/registers/personRefused.ts',
  'api/registers/lists',
]

/** The bot signs in with the same certificate as the registers. */
const isCredential = (one: Import): boolean =>
  one.from === 'bot/teams.ts' && one.to === 'api/registers/graph/graphEnvironment.ts'

/** The HTTP face of a subject, beside its use cases. */
const isRoute = (file: string): boolean => /\/(routes|\w+Routes|\w+Shapes|\w+Path)\.ts$/.test(file)

describe('the parts of the project', () => {
  it('are all looked at', () => {
    for (const part of ['api/domain', 'api/registers', 'bot', 'tab', 'infra/standin'])
      expect([...sources.keys()].filter(file => inside(file, part)).length).toBeGreaterThan(5)
    expect(imports.length).toBeGreaterThan(500)
  })

  it('keep the domain to itself: no packages, no I/O, no other part', () =>
    expect(forbidden(['api/domain'], one => one.package || !inside(one.to, 'api/domain'))).toEqual([]))

  it('let the use cases know the domain and what registers promise, and nobody who carries that out', () =>
    expect(
      forbidden(
        USE_CASES,
        one =>
          !one.package &&
          !(isRoute(one.from) && inside(one.to, 'api/http')) &&
          !inside(
            one.to,
            'api/domain',
            'api/suite.ts',
            'api/reading',
            'api/knowledge',
            ...USE_CASES,
            ...REGISTER_INTERFACE,
          ),
      ),
    ).toEqual([]))

  it('let the bot use the domain and the use cases, never the server or SharePoint', () =>
    expect(
      forbidden(
        ['bot'],
        one =>
          !one.package &&
          (inside(one.to, 'tab', 'api/server.ts', 'api/main.ts', 'api/http', 'api/config.ts') ||
            (inside(one.to, 'api/registers') &&
              !inside(one.to, ...REGISTER_INTERFACE) &&
              !isCredential(one))),
      ),
    ).toEqual([]))

  it('let the tab use the domain; of everything else it knows types only', () =>
    expect(
      forbidden(
        ['tab'],
        one =>
          !one.package && !inside(one.to, 'tab', 'api/domain') && !(one.typesOnly && inside(one.to, 'api')),
      ),
    ).toEqual([]))

  it('never let production code reach for the stand-in or the tests', () =>
    expect(
      forbidden(
        ['api', 'bot', 'tab'],
        one =>
          inside(one.to, 'infra', 'test') &&
          !(one.from === 'api/main.ts' && inside(one.to, 'infra/provisioning')),
      ),
    ).toEqual([]))

  it('never let the reader of documents know SharePoint, the bot or the server', () =>
    expect(
      forbidden(['api/reading', 'api/knowledge'], one =>
        inside(one.to, 'api/registers', 'api/http', 'bot', 'tab'),
      ),
    ).toEqual([]))
})

/** Each package and the only places that may import it. */
const doors: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['bot/teams.ts'],
  'botframework-connector': ['bot/teams.ts'],
  'botframework-schema': ['bot/teams.ts'],
  '@microsoft/teams-js': ['tab/teams.ts'],
  '@microsoft/microsoft-graph-client': ['api/registers'],
  '@azure/msal-node': ['api/registers', 'bot/teams.ts'],
  restify: ['api/server.ts', 'api/http'],
  '@fluentui/react-components': ['tab', 'infra/standin/teams/page'],
  '@fluentui/react-icons': ['tab', 'infra/standin/teams/page'],
  adaptivecards: ['infra/standin/teams/page'],
  mammoth: ['api/reading'],
  unpdf: ['api/reading'],
  yauzl: ['api/reading'],
  docx: ['api/minutesWriting', 'infra/demo'],
  'playwright-core': ['infra/demo', 'infra/browser', 'infra/package'],
}

describe('each package has one door', () => {
  it.each(Object.entries(doors))('%s', (name, places) =>
    expect(
      imports.filter(one => one.package && one.to === name && !inside(one.from, ...places)).map(said),
    ).toEqual([]),
  )
})

describe('what happens outside comes in by one way', () => {
  const lines = (pattern: RegExp, ...parts: readonly string[]): string[] =>
    [...sources]
      .filter(([file, text]) => inside(file, ...parts) && pattern.test(text))
      .map(([file]) => file)
      .sort()

  it('the environment is read by the file that wires everything, and by the build of the tab', () =>
    expect(lines(/\bprocess\.env\b/, 'api', 'bot', 'tab')).toEqual(['api/main.ts', 'tab/buildTab.ts']))

  it('the domain never looks at a clock', () =>
    expect(
      lines(/\bDate\.now\(|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\(/, 'api/domain'),
    ).toEqual([]))

  it('nothing in the domain waits or throws chance', () =>
    expect(lines(/\bsetTimeout\(|\bawait\b|\bMath\.random\(|\brandomUUID\b/, 'api/domain')).toEqual([]))

  it('no rule of the language or the linter is switched off for a line of types', () =>
    expect(lines(/@ts-(ignore|expect-error|nocheck)|:\s*any\b|<any>/, 'api', 'bot', 'tab', 'infra')).toEqual(
      [],
    ))
})

describe('every file', () => {
  it('is not named after nothing in particular', () =>
    expect(
      [...sources.keys()].filter(file =>
        /(^|\/)(index|utils?|helpers?|common|manager|service|misc)\.tsx?$/.test(file),
      ),
    ).toEqual([]))
})
