import { parseArgs } from 'node:util'
import { openClock } from '../../api/clock.ts'
import { conditionOf, type Finding } from '../../api/domain/health/dependency.ts'
import { findingText, findingTodo } from '../../api/domain/health/findingWords.ts'
import { driftFindings } from '../../api/health/lookAtHealth.ts'
import { openOffice } from '../../api/office/officeOf.ts'
import { openRegisters } from '../../api/registers/openRegisters.ts'
import { officeSite } from '../officeSite.ts'

/**
 * `npm run check-permissions`: compares what people may do in the site that the environment names with what is declared,
 * and says what differs. With `--repair` makes it as declared. Ends with exit code 1 while something differs.
 */
const { values } = parseArgs({ options: { repair: { type: 'boolean', default: false } } })
const { graph, site } = officeSite()
const clock = openClock(process.env.CLOCK_FILE)
const registers = await openRegisters({
  graph,
  site,
  clock: clock.now,
  instance: 'check-permissions',
  log: () => undefined,
})
const { organisation } = openOffice(registers)()
const today = clock.today()
const say = (finding: Finding) =>
  console.log(
    `${findingText('pl', finding)} / ${findingText('en', finding)}\n  ${findingTodo('pl', finding)}`,
  )

try {
  const { permissions } = registers
  const found = values.repair
    ? await permissions.repair(organisation, today)
    : await permissions.check(organisation, today)
  const findings = driftFindings(found)
  for (const finding of findings) say(finding)
  if (found.state === 'checked') {
    const done = values.repair ? 'repaired' : 'found'
    console.log(`${found.places} places, ${findings.length} differences ${done}`)
  }
  const left = values.repair ? driftFindings(await permissions.check(organisation, today)) : findings
  process.exitCode = conditionOf(left) === 'fine' ? 0 : 1
} finally {
  await registers.close()
}
