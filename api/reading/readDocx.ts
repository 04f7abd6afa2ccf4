import { type BlockList, blockList } from './blockList.ts'
import type { ReadDocument, ReadingWarning } from './blocks.ts'
import { docxListener } from './docxListener.ts'
import type { ReadingLimits } from './limits.ts'
import { RefusedReading } from './refusedReading.ts'
import { readXml } from './xmlEvents.ts'
import { openZip, partText, type ZipParts } from './zipParts.ts'

/**
 * Word documents (ECMA-376 Part 1, WordprocessingML; the packaging rules are Part 2). Only the parts with the
 * text are opened: headers and the main document. Links are never followed, embedded things never opened.
 */
export async function readDocx(bytes: Uint8Array, limits: ReadingLimits): Promise<ReadDocument> {
  const zip = await openZip(bytes, limits)
  const types = (await partText(zip, '[Content_Types].xml')) ?? ''
  if (/macroEnabled|vbaProject/i.test(types) || zip.names.some(name => /vba(Project|Data)/i.test(name)))
    throw new RefusedReading('file-has-macros')
  const main = await mainPart(zip)
  if (!main) throw new RefusedReading('content-not-as-named', 'no main document part')
  const warnings = new Set<ReadingWarning>()
  for (const name of zip.names.filter(one => one.endsWith('.rels')).slice(0, 50)) {
    const relations = ((await partText(zip, name)) ?? '').matchAll(/<Relationship\b[^>]{0,2000}>/g)
    for (const [relation] of relations)
      if (/TargetMode\s*=\s*["']External/i.test(relation) && !/\/hyperlink["']/.test(relation))
        warnings.add('outside-link-ignored')
  }
  if (zip.names.some(name => /\/(embeddings|activeX)\//i.test(name))) warnings.add('embedded-object-ignored')
  if (zip.names.some(name => /\/comments\.xml$/i.test(name))) warnings.add('comments-left-out')
  const list = blockList(limits)
  for (const header of zip.names.filter(name => /^word\/header\d*\.xml$/.test(name)).slice(0, 6))
    await readPart(zip, header, list, warnings, limits)
  const headerBlocks = list.blocks.length
  await readPart(zip, main, list, warnings, limits)
  if (list.blocks.length === headerBlocks) throw new RefusedReading('file-without-text')
  return { format: 'docx', blocks: list.blocks, warnings: [...warnings] }
}

async function readPart(
  zip: ZipParts,
  name: string,
  list: BlockList,
  warnings: Set<ReadingWarning>,
  limits: ReadingLimits,
): Promise<void> {
  const pieces = zip.open(name)
  if (!pieces) throw new RefusedReading('file-not-readable', `part ${name} is missing`)
  await readXml(
    pieces,
    docxListener(list, warning => warnings.add(warning)),
    limits,
  )
}

/** The part that the package names as its office document. */
async function mainPart(zip: ZipParts): Promise<string | undefined> {
  const relations = (await partText(zip, '_rels/.rels')) ?? ''
  for (const [relation] of relations.matchAll(/<Relationship\b[^>]{0,2000}>/g)) {
    if (!/\/officeDocument"/.test(relation)) continue
    const target = /Target\s*=\s*"([^"]{1,300})"/.exec(relation)?.[1]?.replace(/^\//, '')
    if (target && zip.names.includes(target) && /\.xml$/.test(target) && target.startsWith('word/'))
      return target
  }
  return zip.names.includes('word/document.xml') ? 'word/document.xml' : undefined
}
