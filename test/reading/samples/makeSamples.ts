import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { careless } from './careless.ts'
import type { Voice } from './cast.ts'
import { formFiller } from './formFiller.ts'
import { hurried } from './hurried.ts'
import { lawyer } from './lawyer.ts'
import { otherPapers } from './otherPapers.ts'
import { processOwner } from './processOwner.ts'
import { dice, type SampleDocument } from './sampleDocument.ts'
import { fileOf, htmlOf } from './sampleFiles.ts'
import { securityAndSteering } from './securityAndSteering.ts'
import { storyteller } from './storyteller.ts'
import { tidyClerk } from './tidyClerk.ts'
import { topicByTopic } from './topicByTopic.ts'

const VOICES: Readonly<Record<string, Voice>> = {
  tidyClerk,
  storyteller,
  hurried,
  formFiller,
  lawyer,
  processOwner,
  securityAndSteering,
  careless,
  otherPapers,
  topicByTopic,
}

/** Writes sample minutes with their truth: `node makeSamples.ts FOLDER FIRST_SEED COUNT_PER_VOICE [--no-pdf]`. */
const [folder, first, count] = [process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])]
const printing = !process.argv.includes('--no-pdf')

await mkdir(folder, { recursive: true })
const browser = printing
  ? await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    })
  : undefined
const truths: string[] = []
for (const [voice, make] of Object.entries(VOICES))
  for (let seed = first; seed < first + count; seed++) {
    const random = dice(seed * 97 + voice.length * 13)
    const sample = make(random)
    const format = random.pick(sample.formats.filter(one => printing || (one !== 'pdf' && one !== 'columns')))
    const file = await write(sample, format, `${voice}-${seed}-${format}`, browser)
    const missing = Object.entries(sample.truth.required_parts)
      .filter(([, state]) => state === 'missing' || state === 'partial')
      .map(([key]) => key)
    truths.push(JSON.stringify({ file, ...sample.truth, missing }))
  }
await browser?.close()
await writeFile(join(folder, 'truth.jsonl'), `${truths.join('\n')}\n`)

async function write(
  sample: SampleDocument,
  format: SampleDocument['formats'][number],
  name: string,
  browser: Browser | undefined,
): Promise<string> {
  if ((format === 'pdf' || format === 'columns') && browser) {
    const page = await browser.newPage()
    await page.setContent(htmlOf(sample.parts, format === 'columns'))
    await writeFile(
      join(folder, `${name}.pdf`),
      await page.pdf({ format: 'A4', margin: { top: '2cm', left: '2cm', right: '2cm', bottom: '2cm' } }),
    )
    await page.close()
    return `${name}.pdf`
  }
  const { bytes, extension } = fileOf(sample.parts, format as Parameters<typeof fileOf>[1])
  await writeFile(join(folder, `${name}.${extension}`), bytes)
  return `${name}.${extension}`
}
