import { strToU8, zipSync } from 'fflate'
import type { FileFormat, Part } from './sampleDocument.ts'

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** A made-up document as the bytes of a file; PDF is printed elsewhere, from `htmlOf`. */
export function fileOf(
  parts: readonly Part[],
  format: Exclude<FileFormat, 'pdf' | 'columns'>,
): { bytes: Uint8Array; extension: string } {
  switch (format) {
    case 'docx':
      return { bytes: docxOf(parts), extension: 'docx' }
    case 'odt':
      return { bytes: odtOf(parts), extension: 'odt' }
    case 'rtf':
      return { bytes: strToU8(rtfOf(parts), true), extension: 'rtf' }
    case 'md':
      return { bytes: strToU8(markdownOf(parts)), extension: 'md' }
    case 'txt':
      return { bytes: strToU8(textOf(parts)), extension: 'txt' }
    case 'cp1250':
      return { bytes: oneByte(textOf(parts), 'windows-1250'), extension: 'txt' }
    case 'iso2':
      return { bytes: oneByte(textOf(parts), 'iso-8859-2'), extension: 'txt' }
    case 'utf16':
      return { bytes: new Uint8Array(Buffer.from(`\uFEFF${textOf(parts)}`, 'utf16le')), extension: 'txt' }
    case 'eml':
      return { bytes: strToU8(mailOf(parts)), extension: 'eml' }
  }
}

function docxOf(parts: readonly Part[]): Uint8Array {
  const run = (text: string): string =>
    text
      .split('\n')
      .map(line => `<w:r><w:t xml:space="preserve">${xml(line)}</w:t></w:r>`)
      .join('<w:r><w:br/></w:r>')
  const paragraph = (text: string, properties = ''): string => `<w:p>${properties}${run(text)}</w:p>`
  const body = parts
    .map(part => {
      switch (part.kind) {
        case 'heading':
          return paragraph(part.text, '<w:pPr><w:pStyle w:val="Nagwek1"/></w:pPr>')
        case 'item':
          return paragraph(
            part.text,
            '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
          )
        case 'deleted':
          return `<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>${xml(part.text)}</w:delText></w:r></w:del></w:p>`
        case 'box':
          return `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(part.text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
        case 'table': {
          const width = Math.max(...part.rows.map(row => row.length))
          return `<w:tbl>${part.rows
            .map(
              row =>
                `<w:tr>${row
                  .map(
                    (cell, at) =>
                      `<w:tc><w:tcPr>${part.merged && at === row.length - 1 && row.length < width ? `<w:gridSpan w:val="${width - at}"/>` : ''}</w:tcPr>${cell
                        .split('\n')
                        .map(line => paragraph(line))
                        .join('')}</w:tc>`,
                  )
                  .join('')}</w:tr>`,
            )
            .join('')}</w:tbl>`
        }
        default:
          return paragraph(part.text)
      }
    })
    .join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

function odtOf(parts: readonly Part[]): Uint8Array {
  const paragraph = (text: string): string =>
    `<text:p>${text.split('\n').map(xml).join('<text:line-break/>')}</text:p>`
  const body = parts
    .map(part => {
      switch (part.kind) {
        case 'heading':
          return `<text:h text:outline-level="1">${xml(part.text)}</text:h>`
        case 'item':
          return `<text:list><text:list-item>${paragraph(part.text)}</text:list-item></text:list>`
        case 'deleted':
          return ''
        case 'box':
          return `<text:p><draw:frame><draw:text-box>${paragraph(part.text)}</draw:text-box></draw:frame></text:p>`
        case 'table': {
          const width = Math.max(...part.rows.map(row => row.length))
          return `<table:table>${part.rows.map(row => `<table:table-row>${row.map((cell, at) => `<table:table-cell${at === row.length - 1 && row.length < width ? ` table:number-columns-spanned="${width - at}"` : ''}>${cell.split('\n').map(paragraph).join('')}</table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`
        }
        default:
          return paragraph(part.text)
      }
    })
    .join('')
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(
      '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    ),
  })
}

function rtfOf(parts: readonly Part[]): string {
  const escaped = (text: string): string =>
    [...text]
      .map(letter =>
        letter === '\n'
          ? '\\line '
          : '\\{}'.includes(letter)
            ? `\\${letter}`
            : letter > '\u007F'
              ? `\\u${letter.charCodeAt(0)}?`
              : letter,
      )
      .join('')
  const body = parts
    .map(part => {
      if (part.kind === 'table')
        return `${part.rows
          .map(
            row =>
              `\\trowd${row.map((_, at) => `\\cellx${(at + 1) * 2000}`).join('')}\\pard\\intbl ${row.map(cell => `${escaped(cell)}\\cell`).join(' ')}\\row\n`,
          )
          .join('')}\\pard\n`
      if (part.kind === 'deleted') return `\\pard{\\deleted ${escaped(part.text)}}\\par\n`
      return `\\pard ${part.kind === 'heading' ? `{\\b ${escaped(part.text)}}` : escaped(part.text)}\\par\n`
    })
    .join('')
  return `{\\rtf1\\ansi\\ansicpg1250\\deff0{\\fonttbl{\\f0 Times New Roman;}}{\\*\\generator sample}\\uc1\n${body}}`
}

const markdownOf = (parts: readonly Part[]): string =>
  parts
    .map(part => {
      switch (part.kind) {
        case 'heading':
          return `\n## ${part.text}\n`
        case 'item':
          return `- ${part.text}`
        case 'deleted':
          return ''
        case 'table':
          return `\n${part.rows.map((row, at) => `| ${row.map(cell => cell.replace(/\n/g, ', ')).join(' | ')} |${at === 0 ? `\n|${row.map(() => '---').join('|')}|` : ''}`).join('\n')}\n`
        default:
          return `${part.text}\n`
      }
    })
    .join('\n')

const textOf = (parts: readonly Part[]): string =>
  parts
    .map(part => {
      switch (part.kind) {
        case 'item':
          return `- ${part.text}`
        case 'deleted':
          return ''
        case 'table':
          return part.rows.map(row => row.map(cell => cell.replace(/\n/g, ', ')).join('\t')).join('\n')
        default:
          return part.text
      }
    })
    .join('\r\n')

function mailOf(parts: readonly Part[]): string {
  const text = `Dzień dobry,\r\nprzesyłam notatkę z narady.\r\n\r\n${textOf(parts)}\r\n\r\nPozdrawiam\r\nOlga Sowa\r\n\r\n-----Oryginalna wiadomość-----\r\nOd: Ktoś <ktos@example.invalid>\r\nWysłano: 1 stycznia 2025\r\nTemat: narada\r\n\r\nProszę o notatkę do jutra.\r\n`
  return `From: Olga Sowa <o.sowa@example.invalid>\r\nTo: Biuro <biuro@example.invalid>\r\nSubject: =?utf-8?B?${Buffer.from('Notatka z narady').toString('base64')}?=\r\nDate: Mon, 02 Nov 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(
    text,
  )
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n')}\r\n`
}

function oneByte(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const codes = new Map<string, number>()
  for (let code = 0; code < 256; code++) codes.set(decoder.decode(Uint8Array.of(code)), code)
  const plain: Record<string, string> = { '–': '-', '…': '.', '„': '"', '”': '"' }
  return Uint8Array.from([...text].map(letter => codes.get(letter) ?? codes.get(plain[letter] ?? '?')!))
}

/** The document as a page to print; in two columns where asked. */
export function htmlOf(parts: readonly Part[], columns: boolean): string {
  const body = parts
    .map(part => {
      switch (part.kind) {
        case 'heading':
          return `<h3>${xml(part.text)}</h3>`
        case 'item':
          return `<ul><li>${xml(part.text)}</li></ul>`
        case 'deleted':
          return ''
        case 'table':
          return `<table>${part.rows.map(row => `<tr>${row.map((cell, at) => `<td${at === row.length - 1 ? ` colspan="${Math.max(...part.rows.map(one => one.length)) - at}"` : ''}>${xml(cell).replace(/\n/g, '<br>')}</td>`).join('')}</tr>`).join('')}</table>`
        default:
          return `<p>${xml(part.text)}</p>`
      }
    })
    .join('')
  return `<!doctype html><meta charset="utf-8"><style>body{font:11pt serif;${columns ? 'columns:2;column-gap:24pt' : ''}}table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:2pt;vertical-align:top}</style>${body}`
}
