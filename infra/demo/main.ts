import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { browserOfThisMachine } from '../browser/findBrowser.ts'
import { startOffice } from '../start/startOffice.ts'
import { moments } from './cast.ts'
import { minutesByChat, overdueAndSuperior, reminderAndReview } from './chatStory.ts'
import { breachDecided, incidentReported } from './incidentStory.ts'
import { peopleDoor } from './peopleDoor.ts'
import { openReport } from './report.ts'
import { openScreens } from './screens.ts'
import { otherEmployee, qualityAtTheBoard } from './tabStory.ts'

/**
 * `npm run demo`: a month in the office, played through the doors that people use, against a fresh data folder with
 * the clock set. Prints what each person saw, checks it, and ends with `N passed, N failed`; exit code 1 when a check
 * failed. `--pictures FOLDER` says where the screenshots go.
 */
const { values } = parseArgs({ options: { pictures: { type: 'string', default: 'demo' } } })
const pictures = resolve(values.pictures)
const report = openReport()

console.log('Miesiąc w urzędzie: start… / A month in the city hall: starting…')
const office = await startOffice({
  dataFolder: mkdtempSync(join(tmpdir(), 'magistrat-demo-')),
  port: undefined,
  instances: 1,
  reset: false,
  clock: moments.before,
  suiteEnv: { SWEEP_SECONDS: '1' },
})
const interrupt = () => void office.stop().then(() => process.exit(130))
process.once('SIGINT', interrupt)
process.once('SIGTERM', interrupt)

const browser = browserOfThisMachine(console.log)
if (!browser)
  console.log('\n!!! NO BROWSER on this machine: the tab is not shown and screenshots are LEFT OUT.\n')
const screens = browser ? await openScreens(browser, office.pageUrl, pictures) : undefined
const stage = { door: peopleDoor(office.pageUrl, office.suiteUrls[0]!), report, screens }

try {
  for (const scene of [
    reminderAndReview,
    overdueAndSuperior,
    minutesByChat,
    qualityAtTheBoard,
    otherEmployee,
    incidentReported,
    breachDecided,
  ])
    await scene(stage)
} catch (fault) {
  console.error(fault)
  report.check('the demo came to its end', false)
} finally {
  await screens?.close()
  await office.stop()
}
const { passed, failed } = report.counts()
if (failed > 0) console.log(`\nDzienniki / logs: ${office.folder.logs}`)
if (screens) console.log(`\nZrzuty ekranu / screenshots: ${pictures}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
