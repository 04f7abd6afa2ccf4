import { declarations } from '../../api/registers/registers.ts'
import { type TrailFinding, verifyTrail } from '../../api/registers/trail/verifyTrail.ts'
import { officeSite } from '../officeSite.ts'

/**
 * `npm run verify-trail`: reads the trail of the site that the environment names and says what was changed past the
 * suite. Ends with exit code 1 when something was.
 */
const words: Readonly<Record<TrailFinding['kind'], string>> = {
  'row-changed': 'wiersz śladu zmieniono / row of the trail changed',
  'row-removed': 'wiersz śladu usunięto / row of the trail removed',
  'row-inserted': 'wiersz śladu dodano / row of the trail inserted',
  'row-unreadable': 'wiersz śladu nieczytelny / row of the trail unreadable',
  'anchor-broken': 'kotwica nie pasuje / anchor does not fit',
  'entry-changed': 'wpis zmieniono poza systemem / entry changed past the suite',
  'entry-removed': 'wpis usunięto poza systemem / entry removed past the suite',
  'entry-added': 'wpis dodano poza systemem / entry added past the suite',
}

const { graph, site } = officeSite()
const report = await verifyTrail(graph, site, Object.values(declarations))
for (const { kind, where } of report.findings) console.log(`${words[kind]}: ${where}`)
const { chains, rows, writes, anchors, before, findings } = report
console.log(
  `${chains} chains, ${rows} rows, ${writes} writes, ${anchors} anchors, ${before} entries from before the trail: ${findings.length} findings`,
)
process.exitCode = findings.length > 0 ? 1 : 0
