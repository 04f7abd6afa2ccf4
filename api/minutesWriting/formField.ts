import { BuilderElement, Paragraph, type ParagraphChild, TextRun } from 'docx'

const PLACEHOLDER = '595959'

/**
 * A field to be filled in, as Word's content control: its prompt vanishes with the first letter and is no text of the
 * document. Source: ECMA-376 part 1, 17.5.2 (structured document tags).
 * @param kind 'day' offers a calendar in Polish.
 */
export function formField(name: string, prompt: string, kind: 'text' | 'day' = 'text'): ParagraphChild {
  const value = (element: string, val: string): BuilderElement =>
    new BuilderElement({ name: element, attributes: { val: { key: 'w:val', value: val } } })
  const day = [value('w:dateFormat', "d MMMM yyyy 'r.'"), value('w:lid', 'pl-PL')]
  const control = new BuilderElement({
    name: 'w:sdt',
    children: [
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          value('w:alias', name),
          new BuilderElement({ name: 'w:showingPlcHdr' }),
          kind === 'day'
            ? new BuilderElement({ name: 'w:date', children: day })
            : new BuilderElement({
                name: 'w:text',
                attributes: { multiLine: { key: 'w:multiLine', value: '1' } },
              }),
        ],
      }),
      new BuilderElement({
        name: 'w:sdtContent',
        children: [new TextRun({ text: prompt, color: PLACEHOLDER })],
      }),
    ],
  })
  // The library names no content controls among what a paragraph may hold; it writes any element as it is.
  return control as unknown as ParagraphChild
}

/** A paragraph that is nothing but a field. */
export const fieldParagraph = (name: string, prompt: string): Paragraph =>
  new Paragraph({ children: [formField(name, prompt)], spacing: { after: 80 } })

/** A field of the head with its label. */
export const labelledField = (label: string, prompt: string, kind: 'text' | 'day' = 'text'): Paragraph =>
  new Paragraph({
    spacing: { after: 60 },
    children: [new TextRun({ text: `${label}: `, bold: true }), formField(label, prompt, kind)],
  })
