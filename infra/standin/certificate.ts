import { randomUUID, X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { generate } from 'selfsigned'

export interface StandinCertificate {
  /** PEM with the key, the leaf and the authority; so is `cert`. */
  key: string
  cert: string
  /** Path of the authority's certificate, for NODE_EXTRA_CA_CERTS. */
  caFile: string
}

const DAY_MS = 86_400_000
const days = (count: number) => ({
  notBeforeDate: new Date(Date.now() - DAY_MS),
  notAfterDate: new Date(Date.now() + count * DAY_MS),
})

function write(path: string, text: string) {
  writeFileSync(`${path}.new`, text, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

/**
 * The stand-in's own certificate authority (ca.pem, made once in the folder) and a leaf for localhost
 * and 127.0.0.1, renewed when fewer than 30 days are left.
 */
export async function standinCertificate(folder: string): Promise<StandinCertificate> {
  mkdirSync(folder, { recursive: true })
  const path = (name: string) => join(folder, name)
  const caFile = path('ca.pem')
  if (!existsSync(caFile) || !existsSync(path('ca.key'))) {
    // The name is its own: with two authorities of one name, a process that trusts both takes the wrong one.
    const name = `Magistrat stand-in authority ${randomUUID().slice(0, 8)}`
    const ca = await generate([{ name: 'commonName', value: name }], {
      ...days(3_650),
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'basicConstraints', cA: true, critical: true },
        { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
      ],
    })
    write(path('ca.key'), ca.private)
    write(caFile, ca.cert)
  }
  const authority = { key: readFileSync(path('ca.key'), 'utf8'), cert: readFileSync(caFile, 'utf8') }
  // Key and certificate in one file, so that a process killed here never leaves a pair that does not fit.
  const fresh =
    existsSync(path('leaf.pem')) &&
    new X509Certificate(readFileSync(path('leaf.pem'))).validToDate.getTime() > Date.now() + 30 * DAY_MS
  if (!fresh) {
    const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
      ...days(390),
      keyType: 'ec',
      algorithm: 'sha256',
      ca: authority,
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: 'localhost' },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    })
    write(path('leaf.pem'), `${leaf.cert.trim()}\n${authority.cert.trim()}\n${leaf.private.trim()}\n`)
  }
  const bundle = readFileSync(path('leaf.pem'), 'utf8')
  return { key: bundle, cert: bundle, caFile }
}

/** From now on this process trusts the authority besides the usual ones: fetch, https, MSAL, the Graph client. */
export function trustAuthority(caFile: string) {
  const authority = readFileSync(caFile, 'utf8')
  const known = getCACertificates('default')
  if (!known.includes(authority)) setDefaultCACertificates([...known, authority])
}
