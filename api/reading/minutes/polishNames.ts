import { FIRST_NAMES, type Gender, genderOf } from './firstNames.ts'
import { foldText } from './foldText.ts'

const VOWELS = 'aąeęioóuy'
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter)

/** How a consonant at the end of a stem sounds before -e and -ie: noga/nodze, Beata/Beacie, Barbara/Barbarze. */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/st$/, 'ści'],
  [/sł$/, 'śl'],
  [/ch$/, 'sz'],
  [/k$/, 'c'],
  [/g$/, 'dz'],
  [/r$/, 'rz'],
  [/ł$/, 'l'],
  [/t$/, 'ci'],
  [/d$/, 'dzi'],
  [/([bcfmnpswz])$/, '$1i'],
]

function softened(stem: string): string[] {
  for (const [ending, into] of SOFTENED) if (ending.test(stem)) return [stem.replace(ending, into)]
  return [stem]
}

const with_ = (stems: readonly string[], endings: readonly string[]): string[] =>
  stems.flatMap(stem => endings.map(ending => stem + ending))

/** Forms of a word declined like a feminine noun in -a: Anna, Sobota, Kawka. */
function formsInA(word: string): string[] {
  const stem = word.slice(0, -1)
  const soft = /(?:[lcjż]|sz|cz|rz|dz|[^aeiouy]i)$/.test(stem)
  const forms = with_([stem], soft ? ['i', 'y', 'ę', 'ą', 'o', 'u'] : ['y', 'i', 'ę', 'ą', 'o'])
  if (stem.endsWith('i')) forms.push(`${stem}i`, stem)
  // Nadzieja, Nadziei; Maja, Mai.
  if (/[aeiouy]j$/.test(stem)) forms.push(`${stem.slice(0, -1)}i`)
  return [...forms, ...with_(softened(stem), ['e']), `${stem}i`, `${stem}y`]
}

/** Stems that a masculine noun shows before its endings: Marek/Mark-, Lipiec/Lipc-, Gołąb/Gołęb-, Kozioł/Kozł-. */
function masculineStems(word: string): string[] {
  const stems = [word]
  const fleeting = /^(.+?)(i?e)([bcdfghjklłmnńprsśtwzźż]|ch|cz|sz|dź)$/.exec(word)
  if (fleeting && fleeting[1]!.length >= 1) {
    stems.push(fleeting[1]! + fleeting[3]!)
    if (/ń$/.test(word)) {
      const base = fleeting[1]!.replace(/ci?$/, 't').replace(/dzi?$/, 'd').replace(/si?$/, 'ś')
      stems.push(`${base}n`, `${fleeting[1]}n`)
    }
    if (/ł$/.test(word)) stems.push(`${fleeting[1]!.replace(/i$/, '')}ł`)
  }
  if (/ioł$/.test(word)) stems.push(`${word.slice(0, -3)}ł`)
  if (/ó[a-zżźł]{1,2}$/.test(word)) stems.push(word.replace(/ó([a-zżźł]{1,2})$/, 'o$1'))
  if (/ą[a-zż]{1,2}$/.test(word)) stems.push(word.replace(/ą([a-zż]{1,2})$/, 'ę$1'))
  const hard: Record<string, string> = { ń: 'ni', ć: 'ci', ś: 'si', ź: 'zi' }
  for (const stem of [...stems]) {
    const last = stem.at(-1)!
    if (hard[last]) stems.push(stem.slice(0, -1) + hard[last])
    if (/[bpwnm]$/.test(stem)) stems.push(`${stem}i`)
    if (/[kg]$/.test(stem)) stems.push(`${stem}i`)
  }
  return stems
}

const MASCULINE_ENDINGS = ['a', 'owi', 'em', 'u', 'iem', 'ie', 'e', 'owie', 'ów']

/** Forms of a surname for one person, all cases, the nominative among them. */
function formsOfSurname(surname: string, gender: Gender | undefined): string[] {
  if (surname.includes('-')) {
    const [first, second] = surname.split('-') as [string, string]
    const firsts = formsOfSurname(first, gender)
    return formsOfSurname(second, gender).flatMap(form => [...firsts.map(one => `${one}-${form}`)])
  }
  const forms = [surname]
  const stem = surname.slice(0, -1)
  if (gender !== 'man') {
    if (/(?:sk|ck|dzk|zk)a$/.test(surname) || /(?:ow|n)a$/.test(surname))
      forms.push(...with_([stem], ['iej', 'ej', 'ą']))
    if (surname.endsWith('a')) forms.push(...formsInA(surname))
  }
  if (gender !== 'woman') {
    if (/[yi]$/.test(surname))
      forms.push(...with_([stem, surname], ['ego', 'iego', 'emu', 'iemu', 'ym', 'im', 'm', 'go', 'mu']))
    else if (surname.endsWith('a')) forms.push(...formsInA(surname))
    else if (surname.endsWith('o')) forms.push(...formsInA(`${stem}a`), `${stem}u`, `${stem}em`)
    else if (surname.endsWith('e'))
      forms.push(...with_([surname], ['go', 'mu', 'm']), ...with_([stem], ['a', 'u', 'em']))
    else if (!isVowel(surname.at(-1))) {
      const stems = masculineStems(surname)
      forms.push(...with_(stems, MASCULINE_ENDINGS), ...with_(stems.flatMap(softened), ['e', 'ie']))
    }
  }
  return forms
}

/** Forms of a first name, all cases, the nominative among them. */
function formsOfFirstName(name: string): string[] {
  const stem = name.slice(0, -1)
  if (name.endsWith('ea')) return [name, ...with_([stem], ['i', 'ę', 'ą', 'o'])]
  if (name.endsWith('a')) return [name, ...formsInA(name)]
  if (/[yi]$/.test(name))
    return [name, ...with_([stem, name], ['ego', 'iego', 'emu', 'iemu', 'ym', 'im', 'm'])]
  if (/o$/.test(name)) return [name, ...with_([stem, `${name}n`], ['a', 'owi', 'em', 'ie', 'u'])]
  if (genderOf(name) === 'woman') return [name]
  const stems = masculineStems(name)
  return [name, ...with_(stems, MASCULINE_ENDINGS), ...with_(stems.flatMap(softened), ['e', 'ie'])]
}

const folded = (forms: readonly string[]): Set<string> => new Set(forms.map(foldText))

/** Nominatives of a folded form of a first name. */
const firstNamesByForm: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>()
  for (const name of FIRST_NAMES)
    for (const form of folded(formsOfFirstName(name))) map.set(form, [...(map.get(form) ?? []), name])
  for (const name of FIRST_NAMES) {
    const own = foldText(name)
    map.set(own, [name, ...(map.get(own) ?? []).filter(other => other !== name)])
  }
  return map
})()

/** Nominatives that a word may be a form of; empty for a word that is no known first name. */
export const firstNamesOf = (word: string): readonly string[] => firstNamesByForm.get(foldText(word)) ?? []

export const isFirstName = (word: string): boolean =>
  FIRST_NAMES.has(word) || firstNamesOf(word).some(name => foldText(name) === foldText(word))

/** A person with everything that can be asked of their name. */
export interface KnownPerson {
  readonly name: string
  readonly first: string
  readonly surname: string
  readonly gender: Gender | undefined
  readonly firstForms: ReadonlySet<string>
  readonly surnameForms: ReadonlySet<string>
}

/** Takes 'Jan Kowalski', 'J. Kowalski' or a surname alone. */
export function knownPerson(name: string): KnownPerson {
  const words = name.trim().split(/\s+/)
  const surname = words.at(-1)!
  const first = words.length > 1 ? words[0]! : ''
  const gender = /^\p{Lu}\.?$/u.test(first) || first === '' ? undefined : genderOf(first)
  return {
    name,
    first,
    surname,
    gender,
    firstForms: folded(formsOfFirstName(first || 'x')),
    surnameForms: folded(formsOfSurname(surname, gender)),
  }
}

/** Surnames that are months, and one that only looks as if it had lost an e. */
const MONTH_SURNAMES: Record<string, string> = {
  Styczni: 'Styczeń',
  Marc: 'Marzec',
  Kwietni: 'Kwiecień',
  Czerwc: 'Czerwiec',
  Lipc: 'Lipiec',
  Sierpni: 'Sierpień',
  Wrześni: 'Wrzesień',
  Grudni: 'Grudzień',
  Wilk: 'Wilk',
}

/** Nominatives that an inflected surname may come from, the likeliest first. */
export function surnameNominatives(form: string, gender: Gender): string[] {
  const month = MONTH_SURNAMES[form.replace(/(?:a|owi|em|u)$/, '')]
  if (month && gender === 'man') return [month]
  const [first, second] = form.split('-')
  if (second !== undefined)
    return surnameNominatives(second, gender).map(one => `${surnameNominatives(first!, gender)[0]}-${one}`)

  const guesses: string[] = []
  const guess = (ending: RegExp, ...into: string[]): void => {
    if (ending.test(form)) for (const one of into) guesses.push(form.replace(ending, one))
  }
  if (gender === 'woman') {
    guess(/((?:[sc]|dz)k)(?:iej|ą)$/, '$1a')
    guess(/(ow|n)ej$/, '$1a')
    guess(/cie$/, 'ta')
    guess(/dzie$/, 'da')
    guess(/rze$/, 'ra')
    guess(/dze$/, 'ga')
    guess(/ce$/, 'ka')
    guess(/ie$/, 'a')
    guess(/le$/, 'ła', 'la')
    guess(/(?:y|ę|ą|o)$/, 'a')
    guess(/(?<=[kglj])i$/, 'a')
    guess(/i$/, 'ia', 'a')
  } else {
    guess(/([sc]k|dzk)(?:iego|iemu|im)$/, '$1i')
    guess(/(?:iego|iemu)$/, 'i')
    guess(/(?:ego|emu|ym)$/, 'y')
    for (const ending of [/owi$/, /iem$/, /em$/, /a$/]) {
      if (!ending.test(form)) continue
      const stem = form.replace(ending, '')
      if (/[^aeiouyąęó]k$/.test(stem)) guesses.push(`${stem.slice(0, -1)}ek`)
      if (/[^aeiouyąęó]c$/.test(stem)) guesses.push(`${stem.slice(0, -1)}iec`)
      if (/[^aeiouyąęó][lłnrb]$/.test(stem)) guesses.push(`${stem.slice(0, -1)}e${stem.slice(-1)}`)
      if (/ąt[kc]$/.test(stem)) guesses.unshift(`${stem.slice(0, -1)}e${stem.slice(-1)}`)
      if (/ębi$/.test(stem)) guesses.push(stem.replace(/ębi$/, 'ąb'))
      guesses.push(stem.replace(/ni$/, 'ń').replace(/ci$/, 'ć').replace(/si$/, 'ś').replace(/zi$/, 'ź'))
      break
    }
    guess(/(?:y|ę|ą)$/, 'a', 'o')
    guess(/(?<=[kgc])i$/, 'a', 'o')
    guess(/cie$/, 't')
    guess(/rze$/, 'r')
  }
  return [...guesses, form]
}
