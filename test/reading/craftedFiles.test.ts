import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReader, type Reader } from '../../api/reading/reader.ts'
import {
  bentZip,
  bytesOf,
  goodPdf,
  goodText,
  goodWordChanged,
  goodWordWith,
  lockedZip,
  longParagraph,
  mailOfDepth,
  mailOfParts,
  mailWith,
  manyParagraphs,
  oddSpans,
  overlappingZip,
  pdfFormLoop,
  pdfLocked,
  pdfOfManyPages,
  pdfPageLoop,
  pdfScan,
  pdfTableLoop,
  rtfOf,
  wideTable,
} from './craftedFiles.ts'
import { goodWord, wordBomb } from './hostileFiles.ts'

let reader: Reader
beforeAll(async () => {
  // What is tried is the answer, not the speed of a machine with much else to do.
  reader = openReader({ processes: 1, limits: { milliseconds: 20_000 } })
  await reader.warmUp()
})
afterAll(() => reader.close())

const refusalOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const outcome = await reader.readMinutes(bytes, name)
  return outcome.ok ? 'read' : outcome.reason
}

describe('a file made to do harm is refused with its reason', () => {
  it.each<[string, () => Uint8Array, string, string]>([
    ['a part named 1500 times', () => overlappingZip(1500, 30), 'a.docx', 'file-too-large-inflated'],
    ['parts locked with a password', lockedZip, 'a.docx', 'file-encrypted'],
    ['a bent byte in a packed part', bentZip, 'a.docx', 'file-not-readable'],
    [
      'a picture that is a bomb',
      () => goodWordWith({ 'word/media/a.bmp': new Uint8Array(41 << 20) }),
      'a.docx',
      'file-too-large-inflated',
    ],
    [
      'a part with a path of its own',
      () => goodWordWith({ '/etc/cron.d/x': 'x' }),
      'a.docx',
      'file-not-readable',
    ],
    [
      'a declared type in a page header',
      () => goodWordWith({ 'word/header1.xml': '<!DOCTYPE x><x/>' }),
      'a.docx',
      'file-has-doctype',
    ],
    ['a table of ninety thousand cells', () => wideTable(3000, 30), 'a.docx', 'file-too-many-rows'],
    ['fifty thousand paragraphs', () => manyParagraphs(50_000), 'a.docx', 'file-too-many-rows'],
    ['a paragraph of a million letters', () => longParagraph(1_300_000), 'a.docx', 'file-too-large-inflated'],
    [
      'a sheet named docx',
      () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }),
      'a.docx',
      'content-not-as-named',
    ],
    [
      'a script before a zip',
      () => Buffer.concat([bytesOf('#!/bin/sh\n'), goodWord()]),
      'a.docx',
      'content-not-as-named',
    ],
    ['a PDF whose pages are their own parents', pdfPageLoop, 'a.pdf', 'file-without-text'],
    ['a PDF form that draws itself', pdfFormLoop, 'a.pdf', 'file-without-text'],
    ['a PDF of a hundred thousand pages', () => pdfOfManyPages(100_000), 'a.pdf', 'file-not-readable'],
    ['a PDF locked with a password', pdfLocked, 'a.pdf', 'file-encrypted'],
    ['a scan', pdfScan, 'a.pdf', 'file-without-text'],
    [
      'RTF of two hundred thousand cells',
      () => bytesOf(`{\\rtf1 ${'\\trowd\\intbl a\\cell\\row'.repeat(200_000)}}`),
      'a.rtf',
      'file-too-many-rows',
    ],
    ['a mail of a hundred thousand parts', () => mailOfParts(100_000), 'a.eml', 'file-not-readable'],
    [
      'a mail of five thousand parts inside each other',
      () => mailOfDepth(5000),
      'a.eml',
      'file-not-readable',
    ],
    [
      'a mail with a bomb attached',
      () => mailWith('p.docx', wordBomb(60)),
      'a.eml',
      'file-too-large-inflated',
    ],
    ['a name with a second end behind a zero', goodWord, 'a.docx\0.exe', 'type-not-accepted'],
    ['a name of a stream', goodWord, 'a.docx::$DATA', 'type-not-accepted'],
  ])('%s', async (_, make, name, reason) => expect(await refusalOf(make(), name)).toBe(reason))
})

describe('minutes with something strange in them are read as if it were not there', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['cells that span a thousand million columns', oddSpans, 'a.docx'],
    [
      'an entity in a part that nobody opens',
      () =>
        goodWordWith({
          'customXml/item1.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>',
        }),
      'a.docx',
    ],
    [
      'a bomb embedded, but not opened',
      () => goodWordWith({ 'word/embeddings/a.zip': wordBomb(20) }),
      'a.docx',
    ],
    [
      'names and numbers of formulas',
      () => goodWordChanged(main => main.replace('szkolenia', '=HYPERLINK("http://zlo.example")')),
      'a.docx',
    ],
    ['a Word file named txt', goodWord, 'a.txt'],
    ['a PDF named docx', () => goodPdf(), 'a.docx'],
    ['a PDF that would start a program', () => goodPdf('/OpenAction<</S/Launch/F(cmd.exe)>>'), 'a.pdf'],
    ['a PDF whose tables name each other', pdfTableLoop, 'a.pdf'],
    [
      'a PDF behind a script',
      () => Buffer.concat([bytesOf('<script>alert(1)</script>\n'), goodPdf()]),
      'a.pdf',
    ],
    ['RTF with a length beyond its end', () => rtfOf('{\\object{\\*\\objdata \\bin999999999 x}}'), 'a.rtf'],
    ['RTF that includes a file', () => rtfOf('{\\field{\\*\\fldinst INCLUDETEXT "x"}{\\fldrslt }}'), 'a.rtf'],
    ['RTF with numbers out of range', () => rtfOf('\\u99999999?\\u-99999? '), 'a.rtf'],
    ['RTF with a control word of two million letters', () => rtfOf(`\\${'a'.repeat(2_000_000)} `), 'a.rtf'],
    ['a mail of a thousand parts', () => mailOfParts(1000), 'a.eml'],
    ['a mail whose attachment has a path', () => mailWith('../../etc/protokol.docx', goodWord()), 'a.eml'],
    [
      'letters with marks of direction between them',
      () => bytesOf(goodText().replace(/a/g, 'a\u202e\u2066\u200b')),
      'a.txt',
    ],
    ['a zero in a word', () => bytesOf(goodText().replace('budżet', 'bud\0żet')), 'a.txt'],
    [
      'a million marks over one letter',
      () => bytesOf(`${goodText()}\na${'\u0301'.repeat(1_000_000)}`),
      'a.txt',
    ],
    ['a million digits', () => bytesOf(`${goodText()}\n${'1'.repeat(1_000_000)}`), 'a.txt'],
    ['a million empty lines', () => bytesOf(`${goodText()}${'\n'.repeat(1_000_000)}x`), 'a.txt'],
    ['seven hundred thousand brackets', () => bytesOf(`${goodText()}\n${'('.repeat(700_000)}`), 'a.txt'],
    ['a name in capitals', goodWord, 'PROTOKÓŁ.DOCX'],
    ['a name of dots', goodWord, '...docx'],
  ])('%s', async (_, make, name) => {
    const outcome = await reader.readMinutes(make(), name)
    expect(outcome.ok && outcome.value).toMatchObject({
      kind: 'unit',
      date: { value: '2026-10-12' },
      parts: { attendance: { state: 'present' }, conclusions: { state: 'present' } },
      actions: [
        { responsible: { names: [expect.stringMatching(/^Pawe[łl] /)] }, due: { day: '2026-10-30' } },
      ],
    })
  })
})

describe('a process that had much to hold', () => {
  it('leaves the next file all it needs', async () => {
    await refusalOf(bytesOf(`${'Jan Kos wymieni zamki przy wejściu\n'.repeat(30_000)}`), 'a.txt')
    await refusalOf(bytesOf(`{\\rtf1 ${'{\\b x}'.repeat(900_000)}}`), 'a.rtf')
    expect(await refusalOf(goodWord(), 'b.docx')).toBe('read')
    expect(await refusalOf(goodPdf(), 'b.pdf')).toBe('read')
  })
})
