/** What the tenant asks of a person before an application may act in their name. */
export interface SignInPolicy {
  /** Nobody has agreed to the application's delegated permissions: AADSTS65001. */
  readonly consentMissing?: boolean
  /** A second factor is needed, and the person has shown none: AADSTS50076 with a challenge. */
  readonly secondFactor?: boolean
  /** Conditional access lets nobody in: AADSTS53003. */
  readonly blocked?: boolean
  /** How many devices of the person have Teams open; each answers a bot's question for a token. One unless given. */
  readonly devices?: number
}

/** Policies for everybody, and for single people in their place; in memory, as they are for trying things out. */
export interface SignInPolicies {
  of(personId: string): SignInPolicy
  /** Without a person for everybody. */
  set(policy: SignInPolicy, personId?: string): void
}

export function signInPolicies(): SignInPolicies {
  let forAll: SignInPolicy = {}
  const single = new Map<string, SignInPolicy>()
  return {
    of: personId => single.get(personId.toLowerCase()) ?? forAll,
    set(policy, personId) {
      if (personId === undefined) {
        forAll = policy
        single.clear()
      } else single.set(personId.toLowerCase(), policy)
    },
  }
}
