import type { Part } from './sampleDocument.ts'

export const h = (text: string): Part => ({ kind: 'heading', text })

export const p = (text: string): Part => ({ kind: 'paragraph', text })

export const li = (text: string): Part => ({ kind: 'item', text })

export const cap = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
