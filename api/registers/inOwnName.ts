import { currentActor } from '../actor.ts'
import { GraphFailure } from './graph/graphFailure.ts'
import { PersonRefused } from './personRefused.ts'

/**
 * Does a write under the name of the person who acts, where they have signed in and SharePoint lets them write there;
 * otherwise under the application's. Where the office decides for the whole site and its answer is no, the application
 * writes. Throws PersonRefused when SharePoint does not let somebody write who should be able to.
 */
export async function inOwnName<Answer>(
  register: string,
  write: (assertion: { assertion?: string }) => Promise<Answer>,
): Promise<Answer> {
  const who = currentActor()
  const ownName = who?.ownName?.(register) ?? 'never'
  const token = ownName === 'never' ? undefined : await who?.token?.()
  if (token === undefined) return write({})
  try {
    return await write({ assertion: token })
  } catch (fault) {
    if (!(fault instanceof GraphFailure) || fault.status !== 403) throw fault
    if (ownName === 'as-site') return write({})
    throw new PersonRefused('no-right-in-sharepoint', { cause: fault })
  }
}
