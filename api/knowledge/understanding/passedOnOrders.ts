/** Orders to the machine rather than requests: they are read over when something else is left. */
const ORDER =
  /^\W*(?:(?:please |now )?(?:ignore|disregard|forget|override|bypass|skip)\b.{0,60}?(?:instruc|rule|command|prompt|everything|previous|prior|above|guideline|restriction|training|safety)|(?:zignoruj|pomin|zapomnij|olej|nadpisz)\b.{0,60}?(?:instruk|polece|zasad|regul|prompt|wytyczn|poprzedni|wszystk|ograniczen)|(?:system|assistant|admin|administrator|root|developer)\b[^.:]{0,30}:|\[?\/?(?:inst|system)\]|#{2,}|you are now|act as|pretend|jestes teraz|udawaj|od teraz jestes|od tej (?:pory|chwili)|tryb (?:serwisowy|deweloperski|administratora)|oznacz (?:to|wszystko)|zakwalifikuj|set intent|route this|classify this)/
/** Somebody who received such an order tells of it: then it belongs to what is told. */
const RECEIVED =
  /\b(?:dosta\w+|otrzym\w+|przysz\w+|przesyla\w+ dalej|przekazuj\w+|wkleil\w*|napisal\w*|received|got|forward\w*|someone|ktos)\b/
const SCRIPT = /<(script|style)\b[^>]{0,500}>[^<]{0,2000}<\/\1>/g
const TAG = /<\/?[a-z!][^<>]{0,500}>/g
const SENTENCE = /[^.!?;\n]+[.!?;\n]*/g
const WORDS_LEFT = 2

const blank = (text: string): string => ' '.repeat(text.length)
const hasRequest = (text: string): boolean => (text.match(/[a-z]{2,}/g) ?? []).length >= WORDS_LEFT

/**
 * Folded text in which markup and orders to the machine are blanked out, every character in its place.
 * A text that consists of nothing else comes back as it is, so that it can be recognised.
 */
export function withoutOrders(folded: string): string {
  const plain = folded.replace(SCRIPT, blank).replace(TAG, blank)
  const text = hasRequest(plain) ? plain : folded
  if (RECEIVED.test(text)) return text
  const kept = text.replace(SENTENCE, sentence => (ORDER.test(sentence) ? blank(sentence) : sentence))
  return hasRequest(kept) ? kept : text
}
