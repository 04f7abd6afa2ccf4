import { officeSite } from '../officeSite.ts'
import { backUp } from './backUp.ts'
import { BackupRefused } from './backupFormat.ts'

/** `npm run backup -- FOLDER`: takes a backup of the site that the environment names into an empty folder. */
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('npm run backup -- FOLDER')
const { graph, site } = officeSite()
try {
  const { lists, libraries, unsettled } = await backUp(graph, site, folder, () => new Date(), say)
  for (const { list, count } of [...lists, ...libraries]) say(`${list}: ${count}`)
  if (unsettled.length > 0) say(`Zmieniało się do końca / still changing: ${unsettled.join(', ')}`)
} catch (fault) {
  if (!(fault instanceof BackupRefused)) throw fault
  console.error(fault.message)
  process.exitCode = 1
}

function say(line: string): void {
  console.log(line)
}
