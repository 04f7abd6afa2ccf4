/** Where Graph and Entra are and who asks: everything the suite needs to reach SharePoint. */
export interface GraphSettings {
  /** Origin without a version, 'https://graph.microsoft.com'. The token goes to this host only, and only by https. */
  readonly baseUrl: string
  /** Origin of SharePoint where it is not that of the site's own address; only for the stand-in. */
  readonly sharepointUrl?: string
  /** 'https://login.microsoftonline.com/<tenant>'. */
  readonly authority: string
  /** Hosts (with port) trusted as authorities without asking Microsoft; only for other clouds and the stand-in. */
  readonly knownAuthorities?: readonly string[]
  readonly clientId: string
  readonly clientSecret?: string
  /** Takes the place of the secret: PEM private key and the certificate's SHA-256 thumbprint. */
  readonly certificate?: {
    readonly thumbprintSha256: string
    readonly privateKey: string
    readonly x5c?: string
  }
  /** How the traffic names itself, 'NONISV|Organisation|Magistrat/1.0' (Microsoft asks for this form). */
  readonly userAgent?: string
  readonly timing?: Partial<GraphTiming>
}

/** All in milliseconds. */
export interface GraphTiming {
  /** One try: connecting, sending and the whole answer. */
  readonly attempt: number
  /** First wait when SharePoint does not say how long; doubles with each try, with jitter. */
  readonly firstWait: number
  /** Longest wait of our own choosing between two tries. */
  readonly longestWait: number
  /** All tries and waits of one call, for people waiting for an answer and for the rest. */
  readonly patience: {
    readonly alert: number
    readonly answer: number
    readonly reminder: number
    readonly background: number
  }
}

export const GRAPH_TIMING: GraphTiming = {
  attempt: 60_000,
  firstWait: 1_000,
  longestWait: 30_000,
  patience: { alert: 60_000, answer: 25_000, reminder: 180_000, background: 180_000 },
}
