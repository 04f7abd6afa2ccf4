import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { FINAL, LABEL_SHIFT, LABELS, LAST, spelled, TARGET_SHIFT } from './packedForms.ts'

/**
 * `node --max-old-space-size=8000 api/knowledge/morphology/buildForms.ts`: makes `forms.bin` anew from the Hunspell
 * dictionary of the package `dictionary-pl` (see `forms.licence.txt`). Takes a minute and 3 GB; only needed when the
 * dictionary has changed.
 */

interface Suffix {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
}

interface Node {
  number: number
  final: boolean
  readonly arcs: [label: string, to: Node][]
}

const LONGEST_FORM = 24
const LEMMAS_PER_FORM = 4
/** "zrobiłbyśmy": the person stands apart in questions, and such forms would double the file. */
const CONDITIONAL = /(?:l|la|lo|li|ly)by(?:m|s|smy|scie)?$/

const folder = dirname(createRequire(import.meta.url).resolve('dictionary-pl'))
const affixes = readFileSync(join(folder, 'index.aff'), 'utf8')
const words = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)

/** The suffix rules of the dictionary, by the flag that calls them. */
function suffixRules(): Map<string, Suffix[]> {
  const rules = new Map<string, Suffix[]>()
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || !flag || condition === undefined || strip === undefined || add === undefined)
      continue
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(`${condition}$`),
    }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return rules
}

/** Every form of every ordinary word with its lemmas; names are left out. */
function lemmasByForm(): Map<string, string[]> {
  const rules = suffixRules()
  const found = new Map<string, string[]>()
  const add = (form: string, lemma: string): void => {
    const plain = spelled(form)
    if (!/^[a-z]{2,}$/.test(plain) || plain.length > LONGEST_FORM) return
    if (plain.length > 6 && CONDITIONAL.test(plain)) return
    const known = found.get(plain)
    if (!known) found.set(plain, [lemma])
    else if (!known.includes(lemma) && known.length < LEMMAS_PER_FORM) known.push(lemma)
  }
  for (const line of words) {
    const [word = '', flags = ''] = line.trim().split('/')
    const lemma = spelled(word)
    if (/^\p{Lu}/u.test(word) || !/^[a-z]{2,}$/.test(lemma)) continue
    add(word, lemma)
    for (const flag of flags)
      for (const { strip, add: end, condition } of rules.get(flag) ?? [])
        if (word.endsWith(strip) && condition.test(word))
          add(word.slice(0, word.length - strip.length) + end, lemma)
  }
  return found
}

/** Endings of neuter nouns, whose forms the dictionary lists one by one. */
const NEUTER_ENDINGS = ['ami', 'ach', 'om', 'em', 'a', 'u', '']

/** "miasta" and "miast" stand in the dictionary by themselves: they belong to "miasto". */
function joinNeuters(forms: Map<string, string[]>): void {
  for (const [form, lemmas] of forms) {
    if (!lemmas.includes(form) || form.endsWith('o')) continue
    const stems = NEUTER_ENDINGS.filter(one => form.endsWith(one)).map(one =>
      form.slice(0, form.length - one.length),
    )
    const noun = stems.find(stem => stem.length >= 3 && alone(forms, `${stem}o`))
    if (noun === undefined) continue
    const others = lemmas.filter(lemma => lemma !== form && lemma !== `${noun}o`)
    forms.set(form, [`${noun}o`, ...others])
  }
}

const alone = (forms: ReadonlyMap<string, readonly string[]>, word: string): boolean =>
  forms.get(word)?.includes(word) === true

/** Forms that no rule joins with their words. */
const IRREGULAR: Readonly<Record<string, string>> = {
  dzien: 'dnia dni dniu dniem dniom dniach dniami',
  tydzien: 'tygodnia tygodni tygodniu tygodniem tygodniom tygodniach tygodniami tygodnie',
  rok: 'lata lat latach latami latom lecie',
  czlowiek: 'ludzie ludzi ludziom ludzmi ludziach',
  wszystek: 'wszystko wszystkie wszystkich wszystkim wszystkimi wszystkiego wszystkiemu wszyscy wszystka',
  miasto: 'miescie',
  przyjaciel: 'przyjaciol przyjaciele przyjaciolom',
  ksiadz: 'ksieza ksiezy ksiedza',
  reka: 'rece rak rekach rekami',
}

function joinIrregular(forms: Map<string, string[]>): void {
  for (const [word, list] of Object.entries(IRREGULAR))
    for (const form of [word, ...list.split(' ')]) forms.set(form, [word])
}

/** "zgłaszając" stands in the dictionary by itself: it belongs to the verb of "zgłaszający". */
function joinParticiples(forms: Map<string, string[]>): void {
  for (const [form, lemmas] of forms) {
    const verbs =
      form.endsWith('ac') && lemmas.length === 1 && lemmas[0] === form ? forms.get(`${form}y`) : undefined
    if (verbs) forms.set(form, verbs)
  }
}

function codeOf(form: string, lemma: string): string {
  let same = 0
  while (same < form.length && form[same] === lemma[same]) same++
  return `${form}+${String.fromCharCode(65 + form.length - same)}${lemma.slice(same)}`
}

/** The minimal automaton of sorted strings; equal ends are made once (Daciuk and others, 2000). */
function automatonOf(sorted: readonly string[]): Node {
  const made = new Map<string, Node>()
  const fresh = (): Node => ({ number: -1, final: false, arcs: [] })
  const path = [fresh()]
  const close = (down: number): void => {
    while (path.length > down + 1) {
      const node = path.pop()!
      const signature = `${node.final ? 1 : 0}${node.arcs.map(([label, to]) => label + to.number).join()}`
      const same = made.get(signature)
      if (same) path.at(-1)!.arcs.at(-1)![1] = same
      else {
        node.number = made.size
        made.set(signature, node)
      }
    }
  }
  let before = ''
  for (const key of sorted) {
    let same = 0
    while (same < key.length && key[same] === before[same]) same++
    close(same)
    for (const label of key.slice(same)) {
      const node = fresh()
      path.at(-1)!.arcs.push([label, node])
      path.push(node)
    }
    path.at(-1)!.final = true
    before = key
  }
  close(0)
  return path[0]!
}

/** The arcs of all nodes in four planes of bytes, the root's first. */
function packed(root: Node): Buffer {
  const nodes = [root]
  const firstArc = new Map<Node, number>()
  let arcs = 0
  const seen = new Set(nodes)
  for (const node of nodes) {
    firstArc.set(node, arcs)
    arcs += node.arcs.length
    for (const [, to] of node.arcs) {
      if (seen.has(to)) continue
      seen.add(to)
      nodes.push(to)
    }
  }
  const planes = Buffer.alloc(arcs * 4)
  let at = 0
  for (const node of nodes)
    for (const [index, [label, to]] of node.arcs.entries()) {
      const target = to.arcs.length > 0 ? firstArc.get(to)! : 0
      const flags = (to.final ? FINAL : 0) + (index === node.arcs.length - 1 ? LAST : 0)
      const arc = target * 2 ** TARGET_SHIFT + (LABELS.indexOf(label) << LABEL_SHIFT) + flags
      for (let plane = 0; plane < 4; plane++) planes[plane * arcs + at] = (arc / 2 ** (8 * plane)) & 255
      at++
    }
  return planes
}

const forms = lemmasByForm()
joinParticiples(forms)
joinNeuters(forms)
joinIrregular(forms)
const keys = [...forms].flatMap(([form, lemmas]) => lemmas.map(lemma => codeOf(form, lemma)))
const planes = packed(automatonOf(keys.sort()))
const bytes = brotliCompressSync(planes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
})
writeFileSync(join(import.meta.dirname, 'forms.bin'), bytes)
console.log(`${forms.size} forms, ${planes.length} bytes, ${bytes.length} compressed`)
