/** Made by trainConfidence.ts from 482 questions; what each sign of an answer adds to its confidence. */
export const confidenceWeights: { readonly base: number; readonly signs: Readonly<Record<string, number>> } =
  {
    base: -4.037,
    signs: {
      covered: 0.958,
      coveredSquared: 0.758,
      inPassage: 1.028,
      unknown: -0.259,
      heaviestMissing: -0.192,
      missing: 1.045,
      wellCarried: 0.074,
      strength: 4.114,
      relative: 1.135,
      notOfKind: -1.598,
      notOfKindAtAll: -1.089,
      asksHowLong: -0.75,
      asksHowMany: -2.588,
      noNumberNear: -0.63,
      asksContact: -0.925,
      ofNow: -3.383,
      ofNames: -2.344,
      howTo: -1.78,
      mayI: -1.028,
    },
  }
