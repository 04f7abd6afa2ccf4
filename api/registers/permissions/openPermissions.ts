import type { Graph } from '../graph/graph.ts'
import { GraphFailure } from '../graph/graphFailure.ts'
import type { SiteList } from '../siteLists.ts'
import {
  type KnownPlace,
  knownPlaces,
  type ListAtHand,
  minutesFolders,
  type Standing,
} from './knownPlaces.ts'
import { driftOf } from './permissionDrift.ts'
import { placeHands } from './placeHands.ts'
import { listPlace } from './presentPermissions.ts'
import { openPrincipals, PeopleUnreadable, type Principals } from './principals.ts'
import { descriptionNow, recordedPermissions, recordPermissions } from './recordedPermissions.ts'
import { PERMISSIONS_VERSION, sitePermissions } from './sitePermissions.ts'
import type { PermissionsBlocked, PermissionsReport, SitePermissionsKeeper } from './sitePermissionsKeeper.ts'
import { type Holder, isMinutesFolder, type Wanted, wantedOnList } from './wantedPermissions.ts'

const MANY_AT_ONCE = 4

/** @param site path of the site, `/sites/<id>`; @param lists all lists and libraries that are declared. */
export function openPermissions(options: {
  readonly graph: Graph
  readonly site: string
  readonly lists: readonly ListAtHand[]
}): SitePermissionsKeeper {
  const { graph, site, lists } = options
  const rest = graph.sharepoint(site)
  const waiting = new Set<string>()
  const listeners = new Set<() => void>()
  if (!rest) return withoutCertificate
  const door = rest
  let opened: Promise<Principals> | undefined
  const principals = (): Promise<Principals> => {
    opened ??= graph.identity().then(({ tenantId }) => openPrincipals(graph, door, tenantId))
    return opened
  }
  const { mendingIn, carryOut, breakOff } = placeHands(door, principals)
  /** Every list has been given its permissions: known once, it is not asked again. */
  let listsSet = false

  async function look(standing: Standing, mend: boolean): Promise<PermissionsReport> {
    const known = await knownPlaces(door, lists)
    // All people at once: a question for each place would be a batch for each.
    await (await principals()).logins(known.flatMap(one => [...one.wanted(standing).keys()]))
    const drift = await eachOf(known, async one => {
      if (!one.own && mend) await breakOff(one.place)
      const mending =
        one.own || mend ? await mendingIn(one.place, one.wanted(standing)) : { add: [], remove: [] }
      if (mend) await carryOut(one.place, mending)
      return one.own ? driftOf(one.where, mending) : [{ kind: 'inherits', where: one.where } as const]
    })
    return { state: 'checked', places: known.length, drift: drift.flat() }
  }

  /** Closes a place where it is open, and gives what is wanted; takes nothing away. */
  async function give(place: string, wanted: Wanted): Promise<void> {
    await breakOff(place)
    const { add } = await mendingIn(place, wanted)
    await carryOut(place, { add, remove: [] })
  }

  /** Gives folders that have nothing of their own yet their readers; answers how many. */
  async function setFolders(
    list: SiteList,
    standing: Standing,
    which: (where: string) => boolean,
  ): Promise<number> {
    const fresh = (await minutesFolders(door, list)).filter(one => !one.own && which(one.where))
    await eachOf(fresh, one => give(one.place, one.wanted(standing)))
    return fresh.length
  }

  /** Lists that were never set, and what lies in them; what a killed run has begun, the next one finishes. */
  async function setLists(standing: Standing): Promise<number> {
    if (listsSet) return 0
    let set = 0
    for (const { name, list } of lists) {
      const permission = sitePermissions[name]
      if (permission.kind === 'as-site') continue
      if (recordedPermissions(await descriptionNow(graph, list)) >= PERMISSIONS_VERSION) continue
      await give(listPlace(list.id), wantedOnList(permission, standing.organisation, standing.today)!)
      if (permission.folders) set += await setFolders(list, standing, () => true)
      await recordPermissions(graph, list, PERMISSIONS_VERSION)
      set++
    }
    listsSet = true
    return set
  }

  async function setUp(standing: Standing): Promise<number> {
    const set = await setLists(standing)
    const minutes = lists.find(({ name }) => name === 'minutesLibrary')?.list
    const made = [...waiting]
    if (!minutes || made.length === 0) return set
    const asked = new Set(made.map(path => `${minutes.displayName}/${path}`))
    const folders = await setFolders(minutes, standing, where => asked.has(where))
    for (const path of made) waiting.delete(path)
    return set + folders
  }

  async function followIn(one: KnownPlace, before: Standing, now: Standing): Promise<number> {
    const [then, today] = [one.wanted(before), one.wanted(now)]
    const touched = [...new Set([...then.keys(), ...today.keys()])].filter(
      holder => then.get(holder) !== today.get(holder),
    )
    if (touched.length === 0 || !one.own) return 0
    const concerned = new Set((await (await principals()).logins(touched)).values())
    const { add, remove: extra } = await mendingIn(one.place, only(today, touched))
    const remove = extra.filter(({ login }) => concerned.has(login.toLowerCase()))
    await carryOut(one.place, { add, remove })
    return add.length + remove.length
  }

  async function follow(before: Standing, now: Standing): Promise<number> {
    const changed = await eachOf(await knownPlaces(door, lists), one => followIn(one, before, now))
    return changed.reduce((sum, one) => sum + one, 0)
  }
  return {
    check: (organisation, today) => unlessBlocked(look({ organisation, today }, false), blockedReport),
    repair: (organisation, today) => unlessBlocked(look({ organisation, today }, true), blockedReport),
    setUp: (organisation, today) => unlessBlocked(setUp({ organisation, today }), nothingDone),
    follow: (before, now) => unlessBlocked(follow(before, now), nothingDone),
    folderMade(path) {
      if (!isMinutesFolder(path)) return
      waiting.add(path)
      for (const listener of listeners) listener()
    },
    onFolder(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const withoutCertificate: SitePermissionsKeeper = {
  check: async () => ({ state: 'blocked', reason: 'needs-certificate' }),
  repair: async () => ({ state: 'blocked', reason: 'needs-certificate' }),
  setUp: async () => 0,
  follow: async () => 0,
  folderMade: () => undefined,
  onFolder: () => () => undefined,
}

const blockedReport = (reason: PermissionsBlocked): PermissionsReport => ({ state: 'blocked', reason })
const nothingDone = (): number => 0

/** Without the right to it SharePoint or Entra refuses everything here; that is for an administrator to read, no fault. */
async function unlessBlocked<Value>(
  work: Promise<Value>,
  otherwise: (reason: PermissionsBlocked) => Value,
): Promise<Value> {
  try {
    return await work
  } catch (fault) {
    if (fault instanceof PeopleUnreadable) return otherwise('needs-people')
    if (fault instanceof GraphFailure && (fault.status === 401 || fault.status === 403))
      return otherwise('needs-full-control')
    throw fault
  }
}

const only = (wanted: Wanted, holders: readonly Holder[]): Wanted =>
  new Map([...wanted].filter(([holder]) => holders.includes(holder)))

async function eachOf<One, Result>(
  all: readonly One[],
  work: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let from = 0; from < all.length; from += MANY_AT_ONCE)
    results.push(...(await Promise.all(all.slice(from, from + MANY_AT_ONCE).map(work))))
  return results
}
