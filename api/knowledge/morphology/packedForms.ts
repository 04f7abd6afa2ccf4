/**
 * Layout of `forms.bin`: a minimal automaton of all strings `form + code`, brotli-compressed. Each arc is a label, two
 * flags and the number of the first arc of the node that it leads to; the four bytes of all arcs stand in four planes,
 * which compresses better than arc by arc.
 *
 * A code tells how a form becomes its lemma: `+`, a capital for how many letters go (A is none), and the letters that
 * come: `naradach+Ea` is `narada`.
 */
export const LABELS = ' abcdefghijklmnopqrstuvwxyz+ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The string may end with this arc. */
export const FINAL = 1
/** The node has no arc behind this one. */
export const LAST = 2
export const LABEL_SHIFT = 2
export const TARGET_SHIFT = 8

/** A word as the automaton spells it: lower case, no diacritics. */
export const spelled = (word: string): string =>
  word.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
