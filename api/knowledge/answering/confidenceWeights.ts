/** Made by trainConfidence.ts from 584 questions; what each sign of an answer adds to its confidence. */
export const confidenceWeights: { readonly base: number; readonly signs: Readonly<Record<string, number>> } =
  {
    base: -5.19,
    signs: {
      believed: 1.974,
      leastBelieved: 0.459,
      covered: 0.969,
      coveredSquared: 0.721,
      inPassage: 1.63,
      unknown: -0.145,
      heaviestMissing: 0.182,
      missing: 1.192,
      wellCarried: -0.767,
      strength: 3.703,
      relative: 0.476,
      notOfKind: -1.278,
      notOfKindAtAll: -1.304,
      asksHowMany: -2.359,
      noNumberNear: -0.393,
      asksContact: -0.995,
      ofNow: -3.455,
      ofNames: -0.803,
      howTo: -1.264,
      mayI: -0.862,
    },
  }
