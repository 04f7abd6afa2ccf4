import type { DownloadLimits } from '../files/downloadFile.ts'
import type { PersonTurn } from '../personTurn.ts'
import { progressMessage } from '../reviews/handedInCards.ts'
import { takeFile } from '../reviews/handInTurn.ts'
import type { PressAnswer } from '../turn.ts'
import type { VerbData } from '../verbs.ts'
import { attachSent } from './attachSent.ts'
import { incidentWords } from './incidentWords.ts'

/** [Dołącz do zgłoszenia]: the files that were asked about belong to the report. */
export async function pressAttach(
  turn: PersonTurn,
  { number, files }: VerbData<'attach-files'>,
  limits: DownloadLimits,
): Promise<PressAnswer> {
  // The file's own address tells it from others: pressed twice, it is attached once.
  const delivery = files.map(one => one.downloadUrl).join(' ')
  await attachSent(turn, number, files, delivery, limits)
  return { message: progressMessage(turn.language, incidentWords[turn.language].attachTo(number)) }
}

/** [To protokół]: the files are taken like every other one. */
export async function pressTakeAsMinutes(
  turn: PersonTurn,
  { files }: VerbData<'take-as-minutes'>,
  limits: DownloadLimits,
): Promise<PressAnswer> {
  for (const [place, file] of files.entries()) await takeFile(turn, file, place, limits, undefined)
  return { message: progressMessage(turn.language, incidentWords[turn.language].isMinutes) }
}
