import type { Day } from '../../domain/calendar/day.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import type { SharepointRest } from '../sharepointRest.ts'
import type { SiteList } from '../siteLists.ts'
import { folderPlace, foldersOf, hasOwnPermissions, listPlace, type Place } from './presentPermissions.ts'
import { type PlaceName, sitePermissions } from './sitePermissions.ts'
import { isMinutesFolder, type Wanted, wantedOnFolder, wantedOnList } from './wantedPermissions.ts'

/** Who is who, on which day. */
export interface Standing {
  readonly organisation: Organisation
  readonly today: Day
}

export interface ListAtHand {
  readonly name: PlaceName
  readonly list: SiteList
}

/** A list or folder that has to have permissions of its own. */
export interface KnownPlace {
  readonly place: Place
  /** For people: 'Incydenty', 'ProtokolyPliki/Komorki/OR'. */
  readonly where: string
  /** Whether it has them. */
  readonly own: boolean
  wanted(standing: Standing): Wanted
}

/** Every such place; folders as they are there at this moment. */
export async function knownPlaces(rest: SharepointRest, lists: readonly ListAtHand[]): Promise<KnownPlace[]> {
  const found: KnownPlace[] = []
  for (const { name, list } of lists) {
    const permission = sitePermissions[name]
    if (permission.kind === 'as-site') continue
    found.push({
      place: listPlace(list.id),
      where: list.displayName,
      own: await hasOwnPermissions(rest, listPlace(list.id)),
      wanted: ({ organisation, today }) => wantedOnList(permission, organisation, today)!,
    })
    if (permission.folders) found.push(...(await minutesFolders(rest, list)))
  }
  return found
}

/** The folders of a library of minutes that have readers of their own. */
export async function minutesFolders(rest: SharepointRest, list: SiteList): Promise<KnownPlace[]> {
  const folders = await foldersOf(rest, list.id, list.root)
  return folders
    .filter(({ path }) => isMinutesFolder(path))
    .map(({ item, path, own }) => ({
      place: folderPlace(list.id, item),
      where: `${list.displayName}/${path}`,
      own,
      wanted: ({ organisation, today }: Standing) => wantedOnFolder(path, organisation, today),
    }))
}
