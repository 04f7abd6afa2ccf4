import { blockList } from './blockList.ts'
import type { ReadDocument, ReadingWarning } from './blocks.ts'
import type { ReadingLimits } from './limits.ts'
import { odtListener } from './odtListener.ts'
import { RefusedReading } from './refusedReading.ts'
import { readXml } from './xmlEvents.ts'
import { openZip, partText } from './zipParts.ts'

/** OpenDocument text (OASIS ODF 1.3, part 3). Only page headers and the content are opened; scripts and objects are left alone. */
export async function readOdt(bytes: Uint8Array, limits: ReadingLimits): Promise<ReadDocument> {
  const zip = await openZip(bytes, limits)
  const manifest = (await partText(zip, 'META-INF/manifest.xml')) ?? ''
  if (/encryption-data/.test(manifest)) throw new RefusedReading('file-encrypted')
  if (
    zip.names.some(
      name => /^(Basic|Scripts)\/.*\.(xlb|xml|py|js|bsh)$/i.test(name) && !/script-l[bc]\.xml$/i.test(name),
    )
  )
    throw new RefusedReading('file-has-macros')
  const content = zip.open('content.xml')
  if (!content) throw new RefusedReading('content-not-as-named', 'no content.xml')
  const warnings = new Set<ReadingWarning>()
  if (zip.names.some(name => /^Object /.test(name))) warnings.add('embedded-object-ignored')
  const list = blockList(limits)
  const styles = zip.open('styles.xml')
  if (styles)
    await readXml(
      styles,
      odtListener(list, warning => warnings.add(warning), 'header'),
      limits,
    )
  const headerBlocks = list.blocks.length
  await readXml(
    content,
    odtListener(list, warning => warnings.add(warning)),
    limits,
  )
  if (list.blocks.length === headerBlocks) throw new RefusedReading('file-without-text')
  return { format: 'odt', blocks: list.blocks, warnings: [...warnings] }
}
