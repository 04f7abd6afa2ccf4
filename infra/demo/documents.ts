import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import { type MinutesPlan, minutesHead, minutesSections, minutesText } from '../sample/sampleMinutes.ts'
import type { SentFile } from './peopleDoor.ts'

/** The minutes as a Word file. */
export async function wordFile(name: string, plan: MinutesPlan): Promise<SentFile> {
  const [title = '', ...head] = minutesHead(plan)
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...head.map(text => new Paragraph({ text })),
    ...minutesSections(plan).flatMap(({ heading, lines }) => [
      new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
      ...lines.map(text => new Paragraph({ text, bullet: { level: 0 } })),
    ]),
  ]
  return { name, content: await Packer.toBuffer(new Document({ sections: [{ children }] })) }
}

/** Invented minutes as a file of plain text. */
export const textFile = (name: string, plan: MinutesPlan): SentFile => ({
  name,
  content: Buffer.from(minutesText(plan)),
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The minutes as a page, for printing to PDF. */
export const minutesPage = (plan: MinutesPlan): string => {
  const [title = '', ...head] = minutesHead(plan)
  return `<!doctype html><html lang="pl"><meta charset="utf-8"><body><h1>${escaped(title)}</h1>
${head.map(line => `<p>${escaped(line)}</p>`).join('\n')}
${minutesSections(plan)
  .map(
    ({ heading, lines }) =>
      `<h2>${escaped(heading)}</h2><ol>${lines.map(line => `<li>${escaped(line)}</li>`).join('')}</ol>`,
  )
  .join('\n')}</body></html>`
}
