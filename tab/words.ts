import { createContext, useContext } from 'react'
import type { Language, Words } from '../api/domain/language.ts'
import { tied } from './format.ts'

/** A text with something put into it; the same arguments make it in both languages. */
export type Phrase<Args extends readonly unknown[]> = Readonly<Record<Language, (...args: Args) => string>>

/** Says a text or a phrase in the reader's language. */
export interface Say {
  (words: Words): string
  <Args extends readonly unknown[]>(phrase: Phrase<Args>, ...args: Args): string
  readonly language: Language
}

export function sayIn(language: Language): Say {
  const say = (words: Words | Phrase<readonly unknown[]>, ...args: readonly unknown[]): string => {
    const text = words[language]
    return tied(language, typeof text === 'string' ? text : text(...args))
  }
  return Object.assign(say, { language }) as Say
}

export const SayContext = createContext<Say>(sayIn('pl'))

export const useSay = (): Say => useContext(SayContext)
