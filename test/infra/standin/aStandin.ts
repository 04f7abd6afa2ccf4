import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { DirectoryPerson } from '../../../infra/standin/directory.ts'
import { type Standin, type StandinOptions, startStandin } from '../../../infra/standin/standin.ts'

const SAMPLE_APP_ID = '3a1f6c52-8f0e-4f0b-9d5e-6b1c2f7a9d01'

/** An invented person of the sample directory. */
export function aPerson(changes: Partial<DirectoryPerson> = {}): DirectoryPerson {
  const id = changes.id ?? randomUUID()
  const account = `osoba.${id.slice(0, 8)}@urzad.example`
  return {
    id,
    displayName: 'Kierująca Wydziałem Przykładowym',
    givenName: 'Kierująca',
    surname: 'Przykładowa',
    userPrincipalName: account,
    mail: account,
    jobTitle: 'Dyrektor Wydziału',
    department: 'Wydział Przykładowy',
    accountEnabled: true,
    ...changes,
  }
}

/**
 * Starts a stand-in on free ports in a temporary folder (this process then trusts its authority), and closes
 * it (and drops the folder) after the tests of the file. `keepFolder` is for tests that start it again.
 */
export async function aStandin(
  options: Partial<StandinOptions> & { keepFolder?: boolean } = {},
): Promise<Standin> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'standin-'))
  const standin = await startStandin({
    httpsPort: 0,
    httpPort: 0,
    directory: [aPerson()],
    suite: { appId: SAMPLE_APP_ID },
    ...options,
    dataFolder,
  })
  afterAll(async () => {
    await standin.close()
    if (!options.keepFolder) await rm(dataFolder, { recursive: true, force: true })
  })
  return standin
}
