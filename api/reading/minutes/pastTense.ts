const PAST = /(?<![\p{L}])\p{L}{2,}(?:[aiyu]ł|[aiyę]ł[aoy]|[aiyę]li|szł[aoy]|szedł|szli|niósł)(?![\p{L}])/giu

/** Nouns and adjectives that end like a verb of the past: "projekt uchwały", "remont szpitali". */
const NOT_VERBS =
  /^(?:(?:u|wy|od|po|prze|współu|roz|przy)?działy?|materiały?|sygnały?|kanały?|kapitały?|artykuł|kwartały?|tytuł|moduł|regały?|upały?|zapały?|ideały?|minerały?|uchwał[ay]|skał[ay]|sił[ay]|brył[ay]|żył[ay]|pił[ay]|ciał[oa]|całą?|cał[aoy]|mał[aoy]|biał[aoy]|stały|trwał[aoy]|doskonał[aoy]|wspaniał[aoy]|portali|lokali|rywali|pedali|korali|detali|chwili|skali|stali|metali|szpitali|medali|terminali|profili|festiwali|cywili|mieli|miał[aoy]?|był[aoy]?|byli)$/iu

/** Whether a clause tells of something done: it has a verb of the past other than "był" and "miał". */
export const tellsOfThePast = (text: string): boolean =>
  [...text.matchAll(PAST)].some(match => !NOT_VERBS.test(match[0]))
