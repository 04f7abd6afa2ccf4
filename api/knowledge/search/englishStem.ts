const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})ies$/, 'y'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<=[a-z]{2}[^s])s$/, ''],
  [/(?<=[a-z]{2})ied$/, 'y'],
  [/(?<=[aeiouy][a-z]*)([b-df-hj-np-tv-z])\1(?:ed|ing)$/, '$1'],
  [/(?<=[aeiouy][a-z]+)(?:ed|ing)$/, ''],
]
const IRREGULAR: Readonly<Record<string, string>> = {
  held: 'held',
  kept: 'keep',
  bought: 'bought',
  written: 'write',
  wrote: 'write',
  chosen: 'choose',
  spent: 'spend',
  built: 'build',
  taken: 'take',
  found: 'find',
  led: 'lead',
  ran: 'run',
  paid: 'pay',
  met: 'meet',
  people: 'people',
  criteria: 'criterion',
  analyses: 'analyse',
}

/** The stem of a folded English word; a final e goes, so that "managed" and "manage" meet. */
export function englishStem(word: string): string {
  const irregular = IRREGULAR[word]
  if (irregular) return irregular
  const ending = ENDINGS.find(([pattern]) => pattern.test(word))
  const stem = ending ? word.replace(ending[0], ending[1]) : word
  return stem.length > 3 ? stem.replace(/e$/, '') : stem
}
