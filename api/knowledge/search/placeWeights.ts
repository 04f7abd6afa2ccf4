/** Weights of the places where something that was asked for may stand; 1 is the unit itself. */
export const placeWeights = {
  /** The list's lead-in, or a small heading. */
  context: 0.8,
  title: 1.05,
  titleAbove: 0.3,
  /** Elsewhere in the passage. */
  passage: 0.4,
  /** What the whole passage adds to its best unit. */
  whole: 0.4,
  /** Share of the score that hangs on how much of the question is there. */
  coverage: 0.5,
  /** Words above which a unit begins to lose. */
  words: 20,
}
