/** Made by trainConfidence.ts from 617 questions; what each sign of an answer adds to its confidence. */
export const confidenceWeights: { readonly base: number; readonly signs: Readonly<Record<string, number>> } =
  {
    base: -4.992,
    signs: {
      believed: 1.881,
      leastBelieved: 0.509,
      covered: 0.823,
      coveredSquared: 0.712,
      inPassage: 1.322,
      unknown: -0.1,
      heaviestMissing: 0.101,
      missing: 1.315,
      wellCarried: -0.815,
      strength: 3.792,
      relative: 0.67,
      notOfKind: -1.11,
      notOfKindAtAll: -0.811,
      asksHowMany: -2.291,
      noNumberNear: -0.59,
      asksContact: -1.356,
      ofNow: -3.47,
      ofNames: -1.341,
      howTo: -1.314,
      mayI: -0.908,
    },
  }
