import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { humanReading } from './humanReading.ts'
import { openReader } from './reader.ts'
import { readingRefusalWords } from './refusals.ts'
import { refusalLine, resultLine } from './resultLine.ts'

/** `npm run --silent minutes -- FILE... [--human]`: what the reader finds in each file, one JSON line a file. */
const files = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const human = process.argv.includes('--human')
if (files.length === 0) {
  console.error('npm run --silent minutes -- FILE... [--human]')
  process.exit(2)
}
const reader = openReader({ processes: 1 })
for (const file of files) {
  const name = basename(file)
  const outcome = await reader.readMinutes(await readFile(file), name)
  if (human)
    console.log(
      outcome.ok
        ? humanReading(name, outcome.value)
        : `${name}\n  ${readingRefusalWords[outcome.reason].pl}\n`,
    )
  else
    console.log(
      JSON.stringify(
        outcome.ok
          ? resultLine(name, outcome.value)
          : refusalLine(name, outcome.reason, readingRefusalWords[outcome.reason].pl),
      ),
    )
}
reader.close()
