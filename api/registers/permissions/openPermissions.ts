import type { Day } from '../../domain/calendar/day.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import type { Graph } from '../graph/graph.ts'
import { GraphFailure } from '../graph/graphFailure.ts'
import type { SharepointRest } from '../sharepointRest.ts'
import type { SiteList } from '../siteLists.ts'
import { driftOf, type Mending, mendingOf, type PermissionDrift } from './permissionDrift.ts'
import {
  folderPlace,
  foldersOf,
  hasOwnPermissions,
  LEVEL_IDS,
  listPlace,
  type Place,
  presentIn,
} from './presentPermissions.ts'
import { openPrincipals, PeopleUnreadable, type Principals } from './principals.ts'
import { recordedPermissions, withPermissions } from './recordedPermissions.ts'
import { PERMISSIONS_VERSION, type PlaceName, sitePermissions } from './sitePermissions.ts'
import {
  type Holder,
  isMinutesFolder,
  type Wanted,
  wantedOnFolder,
  wantedOnList,
} from './wantedPermissions.ts'

/** Why nothing can be told of permissions: what somebody has to grant first. */
export type PermissionsBlocked = 'needs-certificate' | 'needs-full-control' | 'needs-people'

export type PermissionsReport =
  | { readonly state: 'blocked'; readonly reason: PermissionsBlocked }
  | { readonly state: 'checked'; readonly places: number; readonly drift: readonly PermissionDrift[] }

/** The permissions of lists and folders in SharePoint itself. */
export interface SitePermissionsKeeper {
  /** Compares what is there with what is declared for a day. Changes nothing. */
  check(organisation: Organisation, today: Day): Promise<PermissionsReport>
  /** Makes everything as declared, and answers what was not so before. Only when somebody asks for it. */
  repair(organisation: Organisation, today: Day): Promise<PermissionsReport>
  /** A folder of the minutes' library was made just now: the next setting up gives it its readers. */
  readonly folderMade: (path: string) => void
  /** Calls back when there is a folder to be set up; answers how to stop. */
  onFolder(listener: () => void): () => void
  /**
   * Sets what was never set: lists that provisioning has closed get their readers, and folders just made get theirs.
   * What somebody has changed by hand since stays as it is. Any instance, any time. Answers how many places were set.
   */
  setUp(organisation: Organisation, today: Day): Promise<number>
  /**
   * Carries a change of the registers over: who gained a right gets it, who lost it loses it, and nothing else.
   * Answers how many rights were given or taken.
   */
  follow(before: Standing, now: Standing): Promise<number>
}

/** Who is who, on which day. */
export interface Standing {
  readonly organisation: Organisation
  readonly today: Day
}

interface ListAtHand {
  readonly name: PlaceName
  readonly list: SiteList
}

interface KnownPlace {
  readonly place: Place
  readonly where: string
  readonly own: boolean
  wanted(standing: Standing): Wanted
}

const MANY_AT_ONCE = 4

/** @param site path of the site, `/sites/<id>`; @param lists all lists and libraries that are declared. */
export function openPermissions(options: {
  readonly graph: Graph
  readonly site: string
  readonly lists: readonly ListAtHand[]
}): SitePermissionsKeeper {
  const { graph, site, lists } = options
  const rest: SharepointRest | undefined = graph.sharepoint(site)
  let opened: Promise<Principals> | undefined
  const waiting = new Set<string>()
  const listeners = new Set<() => void>()
  const principals = (): Promise<Principals> => {
    opened ??= graph.identity().then(({ tenantId }) => openPrincipals(graph, rest!, tenantId))
    return opened
  }

  /** Every place that has to have permissions of its own; folders as they are there at this moment. */
  async function places(door: SharepointRest): Promise<KnownPlace[]> {
    const found: KnownPlace[] = []
    for (const { name, list } of lists) {
      const permission = sitePermissions[name]
      if (permission.kind === 'as-site') continue
      found.push({
        place: listPlace(list.id),
        where: list.displayName,
        own: await hasOwnPermissions(door, listPlace(list.id)),
        wanted: ({ organisation, today }) => wantedOnList(permission, organisation, today)!,
      })
      if (permission.folders) found.push(...(await minutesFolders(door, list)))
    }
    return found
  }

  async function minutesFolders(door: SharepointRest, list: SiteList): Promise<KnownPlace[]> {
    const folders = await foldersOf(door, list.id, list.root)
    return folders.flatMap(({ item, path, own }) => {
      if (!isMinutesFolder(path)) return []
      return [
        {
          place: folderPlace(list.id, item),
          where: `${list.displayName}/${path}`,
          own,
          wanted: ({ organisation, today }: Standing) => wantedOnFolder(path, organisation, today),
        },
      ]
    })
  }

  async function byLogin(wanted: Wanted) {
    const logins = await (await principals()).logins([...wanted.keys()])
    return new Map([...logins].map(([holder, login]) => [login, wanted.get(holder)!]))
  }

  async function mendingIn(door: SharepointRest, { place }: KnownPlace, wanted: Wanted): Promise<Mending> {
    return mendingOf(await byLogin(wanted), await presentIn(door, place))
  }

  async function carryOut(door: SharepointRest, place: Place, { add, remove }: Mending): Promise<void> {
    const { numberOf } = await principals()
    // Taken away first: for a moment too few is better than too many.
    for (const { principal, roles } of remove)
      for (const role of roles)
        await door
          .post(`${place}/roleassignments/removeroleassignment(principalid=${principal},roledefid=${role})`)
          .catch(goneAlready)
    for (const { login, level } of add)
      await door.post(
        `${place}/roleassignments/addroleassignment(principalid=${await numberOf(login)},roledefid=${LEVEL_IDS[level]})`,
      )
  }

  const breakOff = (door: SharepointRest, place: Place) =>
    door.post(`${place}/breakroleinheritance(copyroleassignments=false,clearsubscopes=false)`)

  async function look(standing: Standing, mend: boolean): Promise<PermissionsReport> {
    if (!rest) return { state: 'blocked', reason: 'needs-certificate' }
    const known = await places(rest)
    const drift = await eachOf(known, async one => {
      const wanted = one.wanted(standing)
      if (!one.own && mend) await breakOff(rest, one.place)
      const mending = one.own || mend ? await mendingIn(rest, one, wanted) : { add: [], remove: [] }
      if (mend) await carryOut(rest, one.place, mending)
      return one.own ? driftOf(one.where, mending) : [{ kind: 'inherits', where: one.where } as const]
    })
    return { state: 'checked', places: known.length, drift: drift.flat() }
  }

  async function setUp(standing: Standing): Promise<number> {
    if (!rest) return 0
    let set = 0
    let firstTime = false
    for (const { name, list } of lists) {
      const permission = sitePermissions[name]
      if (permission.kind === 'as-site' || (await recordedNow(graph, list)) >= PERMISSIONS_VERSION) continue
      const place = listPlace(list.id)
      await breakOff(rest, place)
      const wanted = wantedOnList(permission, standing.organisation, standing.today)!
      await carryOut(rest, place, {
        ...mendingOf(await byLogin(wanted), await presentIn(rest, place)),
        remove: [],
      })
      await record(graph, list)
      firstTime ||= name === 'minutesLibrary'
      set++
    }
    const minutes = lists.find(({ name }) => name === 'minutesLibrary')
    const made = [...waiting]
    if (!minutes || (!firstTime && made.length === 0)) return set
    const wanted = new Set(made.map(path => `${minutes.list.displayName}/${path}`))
    const folders = await minutesFolders(rest, minutes.list)
    const fresh = folders.filter(one => !one.own && (firstTime || wanted.has(one.where)))
    await eachOf(fresh, async one => {
      await breakOff(rest, one.place)
      await carryOut(rest, one.place, { ...(await mendingIn(rest, one, one.wanted(standing))), remove: [] })
    })
    for (const path of made) waiting.delete(path)
    return set + fresh.length
  }

  async function follow(before: Standing, now: Standing): Promise<number> {
    if (!rest) return 0
    let changed = 0
    for (const one of await places(rest)) {
      const [then, today] = [one.wanted(before), one.wanted(now)]
      const touched = [...new Set([...then.keys(), ...today.keys()])].filter(
        holder => then.get(holder) !== today.get(holder),
      )
      if (touched.length === 0 || !one.own) continue
      const logins = await (await principals()).logins(touched)
      const concerned = new Set(logins.values())
      const { add, remove } = await mendingIn(rest, one, only(today, touched))
      const mending = { add, remove: remove.filter(({ login }) => concerned.has(login.toLowerCase())) }
      await carryOut(rest, one.place, mending)
      changed += mending.add.length + mending.remove.length
    }
    return changed
  }

  /** Without the right on the site SharePoint refuses everything here; that is for an administrator to read, no fault. */
  const orBlocked = (work: Promise<PermissionsReport>): Promise<PermissionsReport> =>
    work.catch((fault: unknown) => {
      if (fault instanceof PeopleUnreadable) return { state: 'blocked', reason: 'needs-people' } as const
      if (fault instanceof GraphFailure && (fault.status === 401 || fault.status === 403))
        return { state: 'blocked', reason: 'needs-full-control' } as const
      throw fault
    })
  return {
    check: (organisation, today) => orBlocked(look({ organisation, today }, false)),
    repair: (organisation, today) => orBlocked(look({ organisation, today }, true)),
    setUp: (organisation, today) => setUp({ organisation, today }),
    folderMade(path) {
      if (!rest || !isMinutesFolder(path)) return
      waiting.add(path)
      for (const listener of listeners) listener()
    },
    onFolder(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    follow,
  }
}

const only = (wanted: Wanted, holders: readonly Holder[]): Wanted =>
  new Map([...wanted].filter(([holder]) => holders.includes(holder)))

/** Somebody else was quicker. */
function goneAlready(fault: unknown) {
  if (!(fault instanceof GraphFailure && fault.status === 404)) throw fault
}

async function recordedNow(graph: Graph, list: SiteList): Promise<number> {
  const { body } = await graph.call<{ description?: string }>({
    method: 'GET',
    path: `${list.path}?$select=id,description`,
  })
  return recordedPermissions(body.description ?? '')
}

async function record(graph: Graph, list: SiteList): Promise<void> {
  const { body } = await graph.call<{ description?: string }>({
    method: 'GET',
    path: `${list.path}?$select=id,description`,
  })
  const description = withPermissions(body.description ?? '', PERMISSIONS_VERSION)
  await graph.call({ method: 'PATCH', path: list.path, body: { description } })
}

async function eachOf<One, Result>(
  all: readonly One[],
  work: (one: One) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let from = 0; from < all.length; from += MANY_AT_ONCE)
    results.push(...(await Promise.all(all.slice(from, from + MANY_AT_ONCE).map(work))))
  return results
}
