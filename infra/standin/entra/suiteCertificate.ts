import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import type { Registrations } from './registrations.ts'

const FILE = 'suite.pem'
const YEARS_MS = 2 * 365 * 86_400_000

/** The certificate by which the suite signs in here, with its key as PEM text: made once in the folder, and registered. */
export async function suiteCertificate(folder: string, registrations: Registrations): Promise<string> {
  const file = join(folder, FILE)
  if (!existsSync(file)) {
    const made = await generate([{ name: 'commonName', value: 'Magistrat' }], {
      keySize: 2048,
      notAfterDate: new Date(Date.now() + YEARS_MS),
    })
    writeFileSync(file, `${made.private.trim()}\n${made.cert.trim()}\n`, { mode: 0o600 })
  }
  const text = readFileSync(file, 'utf8')
  const certificate = text.slice(text.indexOf('-----BEGIN CERTIFICATE-----'))
  const suite = registrations.suite()
  if (!suite.certificates.includes(certificate))
    registrations.save({ ...suite, certificates: [...suite.certificates, certificate] })
  return text
}
