import { spawnSync } from 'node:child_process'
import { ACCEPTED } from './accepted.ts'
import { judgeAudit } from './judgeAudit.ts'

/**
 * `npm run audit`: asks the registry for known weaknesses of the dependencies. Exit code 1 for one that nobody has
 * explained in accepted.ts; 0 with a plain sentence where the service does not answer.
 */
const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' })
const verdict = judgeAudit(JSON.parse(stdout || '{"message": "npm audit said nothing"}'), ACCEPTED, today())
if (verdict.state === 'not-answered') console.log(`The audit service did not answer here: ${verdict.why}`)
else {
  for (const finding of verdict.open) console.log(`open: ${finding}`)
  for (const needless of verdict.needless) console.log(`explained, and no longer found: ${needless}`)
  console.log(`${verdict.open.length} findings are open`)
  process.exitCode = verdict.open.length > 0 ? 1 : 0
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
