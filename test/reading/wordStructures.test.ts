import { describe, expect, it } from 'vitest'
import { blockText, type ReadDocument } from '../../api/reading/blocks.ts'
import { defaultLimits } from '../../api/reading/limits.ts'
import { readMinutes } from '../../api/reading/minutes/minutesReading.ts'
import { readDocument } from '../../api/reading/readDocument.ts'
import { wordFile, wordMain } from './hostileFiles.ts'

const read = (body: string): Promise<ReadDocument> =>
  readDocument(wordFile(wordMain(body)), 'a.docx', defaultLimits)
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const cell = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const texts = (document: ReadDocument): string[] => document.blocks.map(blockText)

describe('a Word document', () => {
  it('gives the text of content controls, but not their prompts', async () => {
    const control = (inner: string, properties: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
    expect(
      texts(
        await read(
          `${control(p('2 marca 2026 r.'), '<w:date/>')}${control(p('Kliknij, aby wpisać'), '<w:showingPlcHdr/>')}`,
        ),
      ),
    ).toEqual(['2 marca 2026 r.'])
  })
  it('gives inserted text and leaves out moved and deleted text', async () =>
    expect(
      texts(
        await read(
          '<w:p><w:ins><w:r><w:t>nowe </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>stare</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>miejsce</w:t></w:r></w:moveTo></w:p>',
        ),
      ),
    ).toEqual(['nowe miejsce']))
  it('leaves out a deleted row of a table', async () => {
    const deleted =
      '<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc><w:p><w:r><w:t>stare</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>'
    expect(texts(await read(`<w:tbl>${row(cell(p('a')), cell(p('b')))}${deleted}</w:tbl>`))).toEqual([
      'a | b',
    ])
  })
  it('gives a text box once, after the paragraph that holds it', async () =>
    expect(
      texts(
        await read(
          `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${p('ramka')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('ramka')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>akapit</w:t></w:r></w:p>`,
        ),
      ),
    ).toEqual(['akapit', 'ramka']))
  it('gives a table inside a cell as a table of its own', async () => {
    const inner = `<w:tbl>${row(cell(p('Zadanie')), cell(p('Termin')))}${row(cell(p('wymienić zamki')), cell(p('5.05.2026')))}</w:tbl>`
    expect(
      texts(await read(`<w:tbl>${row(cell(p('Ustalenia')), cell(`${p('niżej')}${inner}<w:p/>`))}</w:tbl>`)),
    ).toEqual(['Ustalenia | niżej', 'Zadanie | Termin\nwymienić zamki | 5.05.2026'])
  })
  it('counts the rows and columns of merged cells', async () => {
    const document = await read(
      `<w:tbl>${row(cell(p('Ustalenia'), '<w:vMerge w:val="restart"/>'), cell(p('zadanie')), cell(p('termin')))}${row(cell('<w:p/>', '<w:vMerge/>'), cell(p('szkolenie'), '<w:gridSpan w:val="2"/>'))}</w:tbl>`,
    )
    expect(document.blocks[0]).toMatchObject({
      rows: [
        [{ text: 'Ustalenia', rows: 2 }, { column: 1 }, { column: 2 }],
        [{ text: 'szkolenie', column: 1, columns: 2 }],
      ],
    })
  })
  it('gives one person for tasks whose cell of the person is merged over rows', async () => {
    const merged = (first: boolean): string =>
      cell(first ? p('Olga Sowa') : '<w:p/>', `<w:vMerge${first ? ' w:val="restart"' : ''}/>`)
    const document = await read(
      `${p('Protokół z narady Wydziału Kultury z dnia 4.05.2026')}${p('Obecni: Olga Sowa, Paweł Zięba')}${p('Ustalenia')}<w:tbl>${row(cell(p('Zadanie')), cell(p('Odpowiedzialny')), cell(p('Termin')))}${row(cell(p('kupić krzesła')), merged(true), cell(p('8.05.2026')))}${row(cell(p('umyć okna')), merged(false), cell(p('9.05.2026')))}</w:tbl>`,
    )
    expect(readMinutes(document, 'a.docx').actions.map(one => one.responsible?.names)).toEqual([
      ['Olga Sowa'],
      ['Olga Sowa'],
    ])
  })
})
