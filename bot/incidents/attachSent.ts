import { attachFile, attachRefusalWords } from '../../api/incidents/attachFile.ts'
import { foreign } from '../card.ts'
import { type DownloadLimits, downloadFile } from '../files/downloadFile.ts'
import { downloadRefusalWords } from '../files/downloadRefusal.ts'
import type { PersonTurn } from '../personTurn.ts'
import { progressMessage } from '../reviews/handedInCards.ts'
import type { SentFile } from '../turn.ts'
import { faultWords } from '../words.ts'
import { incidentWords } from './incidentWords.ts'

/**
 * Attaches files of the chat to a case: says at once that they came, and in the place of that message what became of
 * each. The report stands whatever becomes of its files, so nothing is thrown.
 * @param delivery tells these files from every other; the same when Teams delivers them again.
 */
export async function attachSent(
  turn: PersonTurn,
  number: string,
  files: readonly SentFile[],
  delivery: string,
  limits: DownloadLimits,
): Promise<void> {
  const { language } = turn
  const words = incidentWords[language]
  const id = await turn.say(progressMessage(language, words.attaching(number, files.length)))
  const told: string[] = []
  for (const [place, file] of files.entries())
    told.push(await attachOne(turn, number, file, `${delivery}|${place}`, limits))
  const message = progressMessage(language, told.join('\n\n'))
  await turn.rewrite(id, message).catch(() => turn.say(message))
}

async function attachOne(
  { suite, person, language }: PersonTurn,
  number: string,
  file: SentFile,
  delivery: string,
  limits: DownloadLimits,
): Promise<string> {
  const words = incidentWords[language]
  const name = foreign(file.name, 120)
  try {
    const content = await downloadFile(file.downloadUrl, limits)
    if (!content.ok) return words.notAttached(name, downloadRefusalWords[content.reason][language])
    const arrived = { delivery, name: file.name, content: content.value }
    const attached = await attachFile(suite, person.id, number, arrived)
    return attached.ok
      ? words.attached(name, number)
      : words.notAttached(name, attachRefusalWords[attached.reason][language])
  } catch (fault) {
    suite.log.warn('file-not-attached', { fault: String(fault) })
    return words.notAttached(name, faultWords['not-saved'][language])
  }
}
