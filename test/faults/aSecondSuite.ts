import { openOffice } from '../../api/office/officeOf.ts'
import type { Messenger } from '../../api/reminders/messenger.ts'
import type { Suite } from '../../api/suite.ts'
import type { Desk } from '../reviews/aSuite.ts'

/** One more instance of the suite over the same SharePoint, with the clock of the first. */
export async function aSecondSuite(
  desk: Desk,
  options: { instance?: string; messenger?: Messenger; signalEverySeconds?: number } = {},
): Promise<Suite> {
  const { instance = 'second', messenger, signalEverySeconds } = options
  const registers = await desk.office.anotherInstance({
    instance,
    ...(signalEverySeconds === undefined ? {} : { signalEverySeconds }),
  })
  return {
    ...desk.suite,
    registers,
    instance,
    ...(messenger ? { messenger } : {}),
    office: openOffice(registers),
  }
}
