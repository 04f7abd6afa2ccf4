import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { FINAL, LABEL_SHIFT, LABELS, LAST } from './packedForms.ts'

/** Polish word forms and the dictionary words they belong to; everything folded: lower case, no diacritics. */
export interface FormMap {
  /** "naradach" gives ["narada"]; a form of several words gives all of them, an unknown one nothing. */
  lemmasOf(form: string): readonly string[]
  /** Whether the form is Polish at all. */
  knows(form: string): boolean
}

const FORM_END = LABELS.indexOf('+')
const labelNumber = new Map([...LABELS].map((letter, number) => [letter, number]))

let opened: FormMap | undefined

/** The map of `forms.bin`, read at the first call; 1.5 MB in memory. */
export function openFormMap(): FormMap {
  opened ??= formMapOf(brotliDecompressSync(readFileSync(join(import.meta.dirname, 'forms.bin'))))
  return opened
}

function formMapOf(planes: Uint8Array): FormMap {
  const count = planes.length / 4
  const targetOf = (arc: number): number =>
    planes[count + arc]! + planes[2 * count + arc]! * 256 + planes[3 * count + arc]! * 65_536
  const labelOf = (arc: number): number => planes[arc]! >> LABEL_SHIFT

  /** The arc with a label out of the node that begins at an arc; -1 when there is none. */
  function arcOf(node: number, label: number): number {
    for (let arc = node; ; arc++) {
      if (labelOf(arc) === label) return arc
      if ((planes[arc]! & LAST) !== 0) return -1
    }
  }
  /** Where the codes of a form begin; -1 for a word that is not in the dictionary. */
  function codesOf(form: string): number {
    let node = 0
    for (const letter of form) {
      const arc = arcOf(node, labelNumber.get(letter) ?? 0)
      if (arc < 0) return -1
      node = targetOf(arc)
      if (node === 0) return -1
    }
    const end = arcOf(node, FORM_END)
    return end < 0 ? -1 : targetOf(end)
  }
  function collect(node: number, code: string, codes: string[]): void {
    for (let arc = node; ; arc++) {
      const next = code + LABELS[labelOf(arc)]!
      if ((planes[arc]! & FINAL) !== 0) codes.push(next)
      if (targetOf(arc) !== 0) collect(targetOf(arc), next, codes)
      if ((planes[arc]! & LAST) !== 0) return
    }
  }
  return {
    knows: form => codesOf(form) >= 0,
    lemmasOf(form) {
      const codes: string[] = []
      const start = codesOf(form)
      if (start >= 0) collect(start, '', codes)
      return codes.map(code => form.slice(0, form.length - (code.charCodeAt(0) - 65)) + code.slice(1))
    },
  }
}
