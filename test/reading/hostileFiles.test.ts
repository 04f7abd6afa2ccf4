import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReader, type Reader } from '../../api/reading/reader.ts'
import {
  compoundFile,
  deepWord,
  entityBomb,
  GOOD_PARTS,
  goodWord,
  lyingBomb,
  manyEntries,
  outsideEntity,
  pdfBomb,
  wordBomb,
  wordFile,
  wordMain,
} from './hostileFiles.ts'
import { fileOf } from './samples/sampleFiles.ts'

let reader: Reader
beforeAll(async () => {
  reader = openReader({ processes: 2 })
  await reader.warmUp()
})
afterAll(() => reader.close())

const reasonOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const outcome = await reader.readMinutes(bytes, name)
  return outcome.ok ? 'read' : outcome.reason
}
const text = (content: string): Uint8Array => Buffer.from(content)

describe('a hostile file is refused with its reason', () => {
  it.each<[string, () => Uint8Array, string, string]>([
    ['a zip bomb that says how large it is', () => wordBomb(60), 'a.docx', 'file-too-large-inflated'],
    ['a zip bomb that lies about its size', lyingBomb, 'a.docx', 'file-not-readable'],
    ['a part far larger than its packed size', () => wordBomb(8), 'a.docx', 'file-too-large-inflated'],
    ['thousands of entries', () => manyEntries(3000), 'a.docx', 'file-too-many-parts'],
    ['thousands of nested tables', () => deepWord(3000), 'a.docx', 'file-too-deep'],
    ['entities that grow', entityBomb, 'a.docx', 'file-has-doctype'],
    ['an entity from outside', outsideEntity, 'a.docx', 'file-has-doctype'],
    [
      'macros',
      () => wordFile(wordMain(''), { 'word/vbaProject.bin': text('x') }),
      'a.docx',
      'file-has-macros',
    ],
    ['macros of an old file', () => compoundFile('_VBA_PROJECT'), 'a.doc', 'file-has-macros'],
    ['an encrypted package', () => compoundFile('EncryptedPackage'), 'a.docx', 'file-encrypted'],
    ['a zip cut short', () => goodWord().subarray(0, 700), 'a.docx', 'file-not-readable'],
    ['a PDF bomb behind two filters', () => pdfBomb(64), 'a.pdf', 'file-too-large-inflated'],
    ['a PDF cut short', () => text('%PDF-1.7\n1 0 obj\n<</Type/Cat'), 'a.pdf', 'file-not-readable'],
    ['a picture named docx', () => text('\x89PNG\r\n'), 'a.docx', 'content-not-as-named'],
    ['a drawing named docx', () => text('<svg onload="alert(1)"/>'), 'a.docx', 'content-not-as-named'],
    ['a program', () => text('MZ\x90'), 'a.txt', 'content-not-as-named'],
    ['binary named txt', () => new Uint8Array(5000).map((_, at) => at % 7), 'a.txt', 'content-not-as-named'],
    ['a name of another type', goodWord, 'a.docx.exe', 'type-not-accepted'],
    ['a name without extension', goodWord, 'a', 'type-not-accepted'],
    ['an empty file', () => new Uint8Array(0), 'a.docx', 'file-empty'],
    ['a document without text', () => wordFile(wordMain('<w:p/>')), 'a.docx', 'file-without-text'],
    ['RTF nested without end', () => text(`{\\rtf1${'{'.repeat(5000)}`), 'a.rtf', 'file-too-deep'],
  ])('%s', async (_, make, name, reason) => expect(await reasonOf(make(), name)).toBe(reason))
})

describe('what stands in a document but is not shown', () => {
  it('is not read: deleted, hidden, and field instructions', async () => {
    const run = (properties: string, inner: string): string =>
      `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`
    const outcome = await reader.read(
      wordFile(
        wordMain(
          `<w:p>${run('', '<w:t>widoczne</w:t>')}${run('<w:vanish/>', '<w:t>ukryte</w:t>')}<w:del>${run('', '<w:delText>skreślone</w:delText>')}</w:del>${run('', '<w:instrText>DDEAUTO cmd</w:instrText>')}</w:p>`,
        ),
      ),
      'a.docx',
    )
    expect(outcome.ok && outcome.value.blocks.map(block => ('text' in block ? block.text : ''))).toEqual([
      'widoczne',
    ])
    expect(outcome.ok && outcome.value.warnings).toEqual([
      'hidden-text-left-out',
      'tracked-deletions-left-out',
    ])
  })
  it('is taken out of the text: terminal sequences and invisible signs', async () => {
    const outcome = await reader.read(text('\u001b[31mPro\u200btokół\u202e z\u0007 narady'), 'a.txt')
    expect(outcome.ok && outcome.value.blocks).toMatchObject([{ text: 'Protokół z narady' }])
  })
})

it.each(['cp1250', 'iso2', 'utf16', 'eml', 'rtf', 'odt', 'md'] as const)(
  'reads the same minutes from %s',
  async format => {
    const { bytes, extension } = fileOf(GOOD_PARTS, format)
    const outcome = await reader.readMinutes(bytes, `protokol.${extension}`)
    expect(outcome.ok && outcome.value).toMatchObject({
      kind: 'unit',
      date: { value: '2026-10-12' },
      attendance: [{ name: 'Olga Sowa' }, { name: 'Paweł Zięba' }],
      actions: [
        {
          task: 'przeprowadzić szkolenie',
          responsible: { names: ['Paweł Zięba'] },
          due: { day: '2026-10-30' },
        },
      ],
    })
  },
)

describe('a reading that goes too far', () => {
  it('is killed when its time is up, and the next file is read all the same', async () => {
    const hasty = openReader({ processes: 1, limits: { milliseconds: 1 } })
    const slow = await hasty.readMinutes(goodWord(), 'a.docx')
    expect(slow).toEqual({ ok: false, reason: 'reading-took-too-long' })
    hasty.close()
    expect(await reasonOf(goodWord(), 'a.docx')).toBe('read')
  })
  it('is killed when it takes too much memory', async () => {
    const small = openReader({ processes: 1, limits: { memoryBytes: 1024 * 1024 } })
    const lines = `${'wymienić czytniki kart przy wejściu '.repeat(3)}\n`.repeat(8000)
    const outcome = await small.readMinutes(text(lines), 'a.txt')
    expect(outcome).toEqual({ ok: false, reason: 'reading-took-too-much-memory' })
    small.close()
  })
  it('does not hold up a reader of another file', async () => {
    const long = reader.readMinutes(text('Jan Kos, '.repeat(60_000)), 'a.txt')
    const begun = performance.now()
    expect(await reasonOf(goodWord(), 'b.docx')).toBe('read')
    expect(performance.now() - begun).toBeLessThan(1500)
    await long
  })
})
