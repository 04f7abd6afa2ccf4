import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'

/** What differs from one environment to another. */
export interface PackageValues {
  /** Id of the Teams app, a GUID of its own in each environment. */
  readonly teamsAppId: string
  /** Application id of the bot and the tab in Entra. */
  readonly appId: string
  /** Where the suite is reached, `https://magistrat.example`. */
  readonly publicUrl: string
}

export class PackageValueWrong extends Error {
  override readonly name = 'PackageValueWrong'
}

const FOLDER = join(import.meta.dirname, '../../appPackage')
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The manifest with its values in place. Throws PackageValueWrong when one of them cannot be right. */
export function manifestOf({ teamsAppId, appId, publicUrl }: PackageValues): string {
  for (const [name, value] of Object.entries({ teamsAppId, appId }))
    if (!GUID.test(value)) throw new PackageValueWrong(`${name} is no GUID: ${value}`)
  const url = URL.parse(publicUrl)
  if (url?.protocol !== 'https:' || url.pathname !== '/' || publicUrl.endsWith('/'))
    throw new PackageValueWrong(
      `publicUrl must be https:// and a host, without a slash at the end: ${publicUrl}`,
    )
  const values: Readonly<Record<string, string>> = {
    TEAMS_APP_ID: teamsAppId,
    APP_ID: appId,
    PUBLIC_URL: publicUrl,
    PUBLIC_HOST: url.host,
  }
  return readFileSync(join(FOLDER, 'manifest.json'), 'utf8').replaceAll(
    /\$\{\{(\w+)\}\}/g,
    (whole, name: string) => {
      const value = values[name]
      if (value === undefined) throw new PackageValueWrong(`The manifest asks for ${whole}`)
      return value
    },
  )
}

/** The files of the package by their names in the zip. */
export function packageFiles(values: PackageValues): Record<string, Uint8Array> {
  const file = (path: string): Uint8Array => readFileSync(join(FOLDER, path))
  return {
    'manifest.json': Buffer.from(manifestOf(values)),
    'pl.json': file('pl.json'),
    'en.json': file('en.json'),
    'color.png': file('icons/color.png'),
    'outline.png': file('icons/outline.png'),
  }
}

/** The package as Teams takes it; the same bytes for the same values. */
export const appPackage = (values: PackageValues): Uint8Array =>
  zipSync(packageFiles(values), { mtime: new Date('2026-01-01T00:00:00Z') })
