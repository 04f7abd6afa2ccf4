import { type AlertStep, isChainStep } from '../domain/incidents/alertChain.ts'
import { accepted, type Outcome } from '../domain/outcome.ts'
import type { Suite } from '../suite.ts'
import { alertRows, casesOfMessage, newestFirst } from './alertOfficers.ts'
import { type EnterRefusal, enterInCase } from './enterInCase.ts'

/**
 * Takes reports: the first to do so has each, and whoever comes later learns who that was. The cards of the others
 * are changed; that a card cannot be changed any more takes nothing back.
 */
export async function acknowledge(
  suite: Suite,
  actor: string,
  numbers: readonly string[],
): Promise<Outcome<true, EnterRefusal>> {
  for (const number of numbers) {
    const entered = await enterInCase(suite, actor, number, { type: 'acknowledged' })
    if (entered.ok || entered.reason === 'already-acknowledged') continue
    // Another entry was made at the same moment: once more, on the case as it is now.
    const again =
      entered.reason === 'case-moved-on'
        ? await enterInCase(suite, actor, number, { type: 'acknowledged' })
        : entered
    if (!again.ok && again.reason !== 'already-acknowledged') return again
  }
  await tellOthers(suite, actor, new Set(numbers))
  return accepted(true)
}

async function tellOthers(suite: Suite, actor: string, numbers: ReadonlySet<string>): Promise<void> {
  const told = alertRows(suite).filter(
    row =>
      numbers.has(row.incident) &&
      row.message !== undefined &&
      row.person !== actor &&
      isChainStep(row.step as AlertStep),
  )
  const messages = Map.groupBy(told, row => `${row.person}|${row.message}`)
  await Promise.all(
    [...messages.values()].map(async rows => {
      const { person, message, step } = rows[0]!
      const cases = newestFirst(casesOfMessage(suite, person, message!))
      await suite.messenger.alert(person, { step: step as AlertStep, cases }, message)
    }),
  )
}
