/** Made by trainConfidence.ts from 617 questions; what each sign of an answer adds to its confidence. */
export const confidenceWeights: { readonly base: number; readonly signs: Readonly<Record<string, number>> } =
  {
    base: -4.996,
    signs: {
      believed: 1.964,
      leastBelieved: 0.673,
      covered: 0.718,
      coveredSquared: 0.618,
      inPassage: 1.377,
      unknown: -0.197,
      heaviestMissing: 0.3,
      missing: 1.119,
      wellCarried: -0.822,
      strength: 3.784,
      relative: 0.612,
      notOfKind: -1.08,
      notOfKindAtAll: -0.845,
      asksHowMany: -2.275,
      noNumberNear: -0.622,
      asksContact: -1.368,
      ofNow: -3.486,
      ofNames: -1.399,
      howTo: -1.346,
      mayI: -0.916,
    },
  }
