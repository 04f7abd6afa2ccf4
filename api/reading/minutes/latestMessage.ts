import type { ReadDocument } from '../blocks.ts'
import { foldText } from './foldText.ts'

const MESSAGE_START =
  /^(?:-{2,}\s?(?:oryginalna wiadomosc|original message|wiadomosc (?:oryginalna|przekazana)|forwarded message)|(?:od|from): .*@|w dniu .{4,80}(?:napisal\w*|pisze):?$|on .{4,80}wrote:$|dnia .{4,80}napisal\w*)/
const HEADER_LINE =
  /^(?:od|from|do|to|dw|cc|udw|bcc|wyslano|sent|data|date|temat|subject|zalaczniki|attachments|waznosc)\s?: /
const ADDRESS_LINE = /^(?:od|from|do|to|dw|cc|temat|subject|wyslano|sent)\s?: /
const SIGNATURE_START =
  /^(?:--\s?$|pozdrawiam|z powazaniem|best regards|kind regards|z wyrazami szacunku|serdecznie pozdrawiam)/
const MINUTES_SIGNS =
  /\b(?:obecn[iey]|uczestnicy|uczestniczyl|lista obecnosci|ustaleni|ustalono|zadania|wnioski|omowiono|termin|protokol)/g

const besideHeader = (blocks: ReadDocument['blocks'], at: number): boolean =>
  [blocks[at - 1], blocks[at + 1]].some(
    block => block !== undefined && block.kind === 'paragraph' && ADDRESS_LINE.test(foldText(block.text)),
  )

/**
 * Of a thread of mails the message with the minutes: the newest one that sounds like minutes. Header lines and
 * signatures of mails are left out. Other documents come back as they are.
 */
export function latestMessage(document: ReadDocument): ReadDocument {
  const texts = document.blocks.map(block => (block.kind === 'table' ? '' : foldText(block.text)))
  const starts = texts.flatMap((text, at) => (MESSAGE_START.test(text) ? [at] : []))
  if (document.format !== 'eml' && starts.length === 0) return document
  const bounds = [0, ...starts.filter(at => at > 0), document.blocks.length]
  const messages = bounds.slice(0, -1).map((start, at) => document.blocks.slice(start, bounds[at + 1]))
  const signs = (blocks: ReadDocument['blocks']): number =>
    blocks.reduce(
      (sum, block) =>
        sum + (block.kind === 'table' ? 3 : new Set(foldText(block.text).match(MINUTES_SIGNS)).size),
      0,
    )
  const subject = document.format === 'eml' ? document.blocks.slice(0, 1) : []
  const chosen = messages.find(message => signs(message) >= 3) ?? document.blocks
  const kept: ReadDocument['blocks'][number][] = []
  for (const [at, block] of chosen.entries()) {
    const text = block.kind === 'table' ? '' : foldText(block.text)
    if (
      HEADER_LINE.test(text) &&
      // "Data: 5 października" above the list of attendance is the minutes' own.
      (!/^(?:data|date)/.test(text) || besideHeader(chosen, at)) &&
      /@|\d{4}|^(?:do|to|dw|cc|temat|subject|od|from)/.test(text) &&
      block.kind !== 'heading'
    )
      continue
    if (MESSAGE_START.test(text)) continue
    if (SIGNATURE_START.test(text)) break
    kept.push(block)
  }
  return {
    ...document,
    blocks: chosen === document.blocks || chosen.includes(subject[0]!) ? kept : [...subject, ...kept],
  }
}
