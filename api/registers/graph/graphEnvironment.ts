import { X509Certificate } from 'node:crypto'
import type { GraphSettings } from './graphSettings.ts'

/** What the registers need of the environment. */
export interface GraphEnvironment {
  readonly graph: GraphSettings
  /** The office's site: id 'host,guid,guid' or address 'host:/sites/name'. */
  readonly site: string
}

/**
 * Settings from the environment: ENTRA_AUTHORITY ('https://login.microsoftonline.com/<tenant>'), APP_ID, APP_SECRET or
 * APP_CERTIFICATE (PEM text with the private key and the certificate, which takes the secret's place), SHAREPOINT_SITE;
 * and where they differ from Microsoft's own: GRAPH_URL, SHAREPOINT_URL, ENTRA_KNOWN_AUTHORITIES
 * (hosts, comma between).
 * Throws an Error that names what is missing.
 */
export function readGraphEnvironment(env: Readonly<Record<string, string | undefined>>): GraphEnvironment {
  const missing = ['ENTRA_AUTHORITY', 'APP_ID', 'SHAREPOINT_SITE'].filter(name => !env[name])
  if (!env.APP_SECRET && !env.APP_CERTIFICATE) missing.push('APP_SECRET or APP_CERTIFICATE')
  if (missing.length > 0) throw new Error(`Set ${missing.join(', ')} to reach SharePoint.`)
  const known = env.ENTRA_KNOWN_AUTHORITIES?.split(',').map(host => host.trim())
  return {
    site: env.SHAREPOINT_SITE!,
    graph: {
      baseUrl: env.GRAPH_URL || 'https://graph.microsoft.com',
      ...(env.SHAREPOINT_URL ? { sharepointUrl: env.SHAREPOINT_URL } : {}),
      authority: env.ENTRA_AUTHORITY!,
      clientId: env.APP_ID!,
      ...(known ? { knownAuthorities: known } : {}),
      ...(env.APP_CERTIFICATE
        ? { certificate: certificateOf(env.APP_CERTIFICATE) }
        : { clientSecret: env.APP_SECRET! }),
    },
  }
}

/** The key and the thumbprint by which Entra knows the certificate, from one PEM text. */
export function certificateOf(pem: string): NonNullable<GraphSettings['certificate']> {
  const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(
    pem,
  )?.[0]
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0]
  if (!privateKey || !certificate)
    throw new Error('The certificate needs its private key and itself as PEM text.')
  const thumbprintSha256 = new X509Certificate(certificate).fingerprint256.replaceAll(':', '')
  return { thumbprintSha256, privateKey, x5c: certificate }
}
