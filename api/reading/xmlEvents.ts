import { SaxesParser } from 'saxes'
import type { ReadingLimits } from './limits.ts'
import { RefusedReading } from './refusedReading.ts'

/** What is told of an XML part, in its order. Names are without their namespace prefix. */
export interface XmlListener {
  open(name: string, attribute: (name: string) => string | undefined): void
  text(text: string): void
  close(name: string): void
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads an XML part piece by piece; no tree is built. Refuses a document type declaration (so no entity can be
 * declared), nesting beyond the limit, and XML that is not well-formed.
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  limits: ReadingLimits,
): Promise<void> {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('doctype', () => {
    throw new RefusedReading('file-has-doctype')
  })
  parser.on('opentag', tag => {
    depth += 1
    if (depth > limits.xmlDepth) throw new RefusedReading('file-too-deep')
    listener.open(localName(tag.name), wanted => {
      for (const name in tag.attributes) if (localName(name) === wanted) return tag.attributes[name]
      return undefined
    })
  })
  parser.on('closetag', tag => {
    depth -= 1
    listener.close(localName(tag.name))
  })
  parser.on('text', text => listener.text(text))
  parser.on('cdata', text => listener.text(text))
  parser.on('error', error => {
    throw new RefusedReading('file-not-readable', error.message)
  })
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece))
    parser.write(decoder.decode(piece, { stream: true }))
  }
  parser.close()
}

/** UTF-16 is allowed by OPC and shows itself by its mark or by the zeros of '<?'; all else must be UTF-8. */
function encodingOf(start: Uint8Array): string {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0x3c && start[1] === 0)) return 'utf-16le'
  if ((start[0] === 0xfe && start[1] === 0xff) || (start[0] === 0 && start[1] === 0x3c)) return 'utf-16be'
  return 'utf-8'
}
