import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import type { StandinDatabase } from '../database.ts'

export type Issuer = 'entra' | 'connector'

export interface SigningKey {
  kid: string
  privateKey: CryptoKey
  publicJwk: JWK
}

/** Signing keys of an issuer. The newest signs; the published ones verify. */
export interface Keys {
  current(issuer: Issuer): SigningKey
  published(issuer: Issuer): JWK[]
  /** A new key signs from now on; the one before it stays published, older ones are withdrawn. */
  rollOver(issuer: Issuer): Promise<void>
}

interface StoredKey {
  issuer: Issuer
  kid: string
  private_jwk: string
  public_jwk: string
}

async function newKey(issuer: Issuer): Promise<StoredKey> {
  const pair = await generateKeyPair('RS256', { extractable: true })
  const publicJwk = await exportJWK(pair.publicKey)
  const kid = Buffer.from(crypto.getRandomValues(new Uint8Array(20))).toString('base64url')
  const published = { ...publicJwk, kid, use: 'sig', alg: 'RS256', x5t: kid }
  return {
    issuer,
    kid,
    private_jwk: JSON.stringify(await exportJWK(pair.privateKey)),
    public_jwk: JSON.stringify(published),
  }
}

/** Opens the keys kept in the database; makes the first ones. */
export async function openKeys(database: StandinDatabase): Promise<Keys> {
  database.migrate('keys', [
    `CREATE TABLE signing_key (number INTEGER PRIMARY KEY AUTOINCREMENT, issuer TEXT NOT NULL, kid TEXT NOT NULL UNIQUE,
       private_jwk TEXT NOT NULL, public_jwk TEXT NOT NULL) STRICT`,
  ])
  const signing = new Map<Issuer, SigningKey>()
  const published = new Map<Issuer, JWK[]>()

  const load = async (issuer: Issuer) => {
    const rows = database.all<StoredKey>(
      'SELECT * FROM signing_key WHERE issuer = ? ORDER BY number DESC LIMIT 2',
      issuer,
    )
    const newest = rows[0]
    if (!newest) return false
    const privateKey = (await importJWK(JSON.parse(newest.private_jwk) as JWK, 'RS256')) as CryptoKey
    signing.set(issuer, { kid: newest.kid, privateKey, publicJwk: JSON.parse(newest.public_jwk) as JWK })
    published.set(
      issuer,
      rows.map(row => JSON.parse(row.public_jwk) as JWK),
    )
    return true
  }
  const rollOver = async (issuer: Issuer) => {
    const key = await newKey(issuer)
    database.run(
      'INSERT INTO signing_key (issuer, kid, private_jwk, public_jwk) VALUES (?, ?, ?, ?)',
      issuer,
      key.kid,
      key.private_jwk,
      key.public_jwk,
    )
    await load(issuer)
  }
  for (const issuer of ['entra', 'connector'] as const) {
    if (!(await load(issuer))) await rollOver(issuer)
  }
  return {
    current: issuer => signing.get(issuer)!,
    published: issuer => published.get(issuer)!,
    rollOver,
  }
}
