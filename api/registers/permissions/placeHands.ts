import { GraphFailure } from '../graph/graphFailure.ts'
import type { SharepointRest } from '../sharepointRest.ts'
import { type Mending, mendingOf } from './permissionDrift.ts'
import { LEVEL_IDS, type Place, presentIn } from './presentPermissions.ts'
import type { Principals } from './principals.ts'
import type { Wanted } from './wantedPermissions.ts'

/** What can be done with the permissions of one place; all of it may be done twice, by several instances at once. */
export interface PlaceHands {
  /** What has to be done so that a place has what is wanted. */
  mendingIn(place: Place, wanted: Wanted): Promise<Mending>
  carryOut(place: Place, mending: Mending): Promise<void>
  /** Gives a place permissions of its own: from then on it is the application's alone. */
  breakOff(place: Place): Promise<void>
}

export function placeHands(rest: SharepointRest, principals: () => Promise<Principals>): PlaceHands {
  return {
    async mendingIn(place, wanted) {
      const logins = await (await principals()).logins([...wanted.keys()])
      const byLogin = new Map([...logins].map(([holder, login]) => [login, wanted.get(holder)!]))
      return mendingOf(byLogin, await presentIn(rest, place))
    },
    async carryOut(place, { add, remove }) {
      const { numberOf } = await principals()
      // Taken away first: for a moment too few is better than too many.
      for (const { principal, roles } of remove)
        for (const role of roles)
          await rest
            .post(`${place}/roleassignments/removeroleassignment(principalid=${principal},roledefid=${role})`)
            .catch(goneAlready)
      for (const { login, level } of add)
        await rest.post(
          `${place}/roleassignments/addroleassignment(principalid=${await numberOf(login)},roledefid=${LEVEL_IDS[level]})`,
        )
    },
    breakOff: async place =>
      void (await rest.post(`${place}/breakroleinheritance(copyroleassignments=false,clearsubscopes=false)`)),
  }
}

/** Somebody else was quicker. */
function goneAlready(fault: unknown) {
  if (!(fault instanceof GraphFailure && fault.status === 404)) throw fault
}
