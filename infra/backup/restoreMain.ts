import { officeSite } from '../officeSite.ts'
import { BackupRefused } from './backupFormat.ts'
import { restore } from './restore.ts'

/**
 * `npm run restore -- FOLDER`: restores a backup into the site that the environment names, which has to be without data.
 * Broken off, it is begun again with the same command.
 */
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('npm run restore -- FOLDER')
const { graph, site } = officeSite()
try {
  const { rows, files, renamed } = await restore(
    graph,
    site,
    folder,
    () => new Date(),
    line => console.log(line),
  )
  console.log(`Przywrócono / restored: ${rows} rows, ${files} files; ${renamed} rows name files anew`)
} catch (fault) {
  if (!(fault instanceof BackupRefused)) throw fault
  console.error(fault.message)
  process.exitCode = 1
}
