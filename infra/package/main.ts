import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { appPackage } from './appPackage.ts'

/**
 * `npm run package`: writes the app package for Teams, `dist/package/magistrat.zip`, from TEAMS_APP_ID, APP_ID and
 * PUBLIC_URL in the environment; the first is the second unless given.
 */
const { TEAMS_APP_ID, APP_ID = '', PUBLIC_URL = '' } = process.env
const folder = join(import.meta.dirname, '../../dist/package')
mkdirSync(folder, { recursive: true })
const path = join(folder, 'magistrat.zip')
writeFileSync(path, appPackage({ teamsAppId: TEAMS_APP_ID ?? APP_ID, appId: APP_ID, publicUrl: PUBLIC_URL }))
console.log(path)
