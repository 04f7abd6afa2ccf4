import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { default as draft04 } from 'ajv-draft-04'
import { default as addFormats } from 'ajv-formats'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exactCommand } from '../../bot/text/exactCommands.ts'
import { appPackage, manifestOf, PackageValueWrong, packageFiles } from '../../infra/package/appPackage.ts'
import { TEAMS_PAGES } from '../../tab/route.ts'

const VALUES = {
  teamsAppId: '6f1d3a52-8f0e-4f0b-9d5e-6b1c2f7a9d02',
  appId: '3a1f6c52-8f0e-4f0b-9d5e-6b1c2f7a9d01',
  publicUrl: 'https://magistrat.example',
}
const SCHEMAS = join(
  import.meta.dirname,
  '../../node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30',
)

interface Manifest {
  staticTabs: { entityId: string; name?: string }[]
  bots: { commandLists: { commands: { title: string }[] }[] }[]
  composeExtensions: { commands: { id: string }[] }[]
}

const manifest = JSON.parse(manifestOf(VALUES)) as Manifest
const texts = (language: 'pl' | 'en') =>
  JSON.parse(Buffer.from(packageFiles(VALUES)[`${language}.json`]!).toString()) as Record<string, string>

function faultsOf(schema: string, value: unknown): string[] {
  // Some patterns of Microsoft's are none under the u flag.
  const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv as never)
  const valid = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, schema), 'utf8')) as object)
  return valid(value) ? [] : (valid.errors ?? []).map(one => `${one.instancePath} ${one.message}`)
}

/** Width and height of a PNG, and whether it has an alpha channel. */
function picture(name: string) {
  const bytes = Buffer.from(packageFiles(VALUES)[name]!)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), alpha: bytes[25] === 6 }
}

describe('The package for Teams', () => {
  it('has a manifest that Microsoft’s schema accepts, and one that it would not is told', () => {
    expect(faultsOf('MicrosoftTeams.schema.json', manifest)).toEqual([])
    expect(faultsOf('MicrosoftTeams.schema.json', { ...manifest, icons: {} })).not.toEqual([])
  })

  it.each(['pl', 'en'] as const)('has texts in %s that the schema accepts', language => {
    expect(faultsOf('MicrosoftTeams.Localization.schema.json', texts(language))).toEqual([])
  })

  it('has every text in both languages, Polish being that of the manifest', () => {
    expect(Object.keys(texts('en'))).toEqual(Object.keys(texts('pl')))
    for (const [path, text] of Object.entries(texts('pl'))) {
      if (path === '$schema') continue
      const value = path
        .match(/[^.[\]]+/g)!
        .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], manifest)
      expect(value, path).toBe(text)
    }
  })

  it('names the tabs as the tab does', () => {
    const own = manifest.staticTabs.map(tab => tab.entityId).filter(id => id !== 'conversations')
    expect(own).toEqual([...TEAMS_PAGES])
  })

  it.each(['pl', 'en'] as const)('offers commands in %s that the bot knows word for word', language => {
    const count = manifest.bots[0]!.commandLists[0]!.commands.length
    for (let at = 0; at < count; at++) {
      const title = texts(language)[`bots[0].commandLists[0].commands[${at}].title`]!
      expect(exactCommand(title), title).toBeDefined()
    }
  })

  it('has icons of the sizes that Teams asks for, the outline one transparent', () => {
    expect(picture('color.png')).toMatchObject({ width: 192, height: 192 })
    expect(picture('outline.png')).toEqual({ width: 32, height: 32, alpha: true })
  })

  it('is a zip with these files and the same bytes each time', () => {
    const zip = appPackage(VALUES)
    expect(Object.keys(unzipSync(zip)).sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'outline.png',
      'pl.json',
    ])
    expect(Buffer.from(appPackage(VALUES)).equals(Buffer.from(zip))).toBe(true)
  })

  it.each([
    ['an id that is no GUID', { appId: 'magistrat' }],
    ['an address without https', { publicUrl: 'http://magistrat.example' }],
    ['an address with a path', { publicUrl: 'https://magistrat.example/app' }],
  ])('is not made with %s', (_what, wrong) => {
    expect(() => appPackage({ ...VALUES, ...wrong })).toThrow(PackageValueWrong)
  })
})
