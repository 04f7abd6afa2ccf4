import { z } from 'zod'
import { query } from '../graph/odata.ts'
import type { SharepointRest } from '../sharepointRest.ts'

/** Ids of SharePoint's own permission levels, the same on every site. */
export const LEVEL_IDS = { read: 1073741826, write: 1073741827 } as const

/** What somebody has in SharePoint. `full`: may change permissions too. */
export type PresentLevel = 'read' | 'write' | 'full'

/** A list, library, folder or the site, as SharePoint's REST service names it after `_api/web`. */
export type Place = string

export const listPlace = (list: string): Place => `/lists(guid'${list}')`
export const folderPlace = (list: string, item: number): Place => `${listPlace(list)}/items(${item})`

export interface Present {
  readonly principal: number
  /** With SharePoint's claims before it, 'i:0#.f|membership|…'. */
  readonly login: string
  readonly title: string
  readonly level: PresentLevel
  /** Ids of the permission levels that make it up, as they are taken away. */
  readonly roles: readonly number[]
}

const uniqueShape = z.object({ HasUniqueRoleAssignments: z.boolean() })
const memberShape = z.object({ Id: z.number(), LoginName: z.string(), Title: z.string().nullish() })
const assignmentsShape = z.object({
  value: z.array(
    z.object({
      Member: memberShape,
      RoleDefinitionBindings: z.array(z.object({ Id: z.number(), RoleTypeKind: z.number() })),
    }),
  ),
})
const foldersShape = z.object({
  value: z.array(z.object({ Id: z.number(), FileRef: z.string(), HasUniqueRoleAssignments: z.boolean() })),
})

/** Limited Access lets somebody pass through to what is below, and read nothing. */
const LIMITED_ACCESS = 1
const READ = 2
const FULL_CONTROL = 5
const APPLICATION = /app@sharepoint$/i

export async function hasOwnPermissions(rest: SharepointRest, place: Place): Promise<boolean> {
  const answer = await rest.get(`${place}?$select=HasUniqueRoleAssignments`)
  return uniqueShape.parse(answer).HasUniqueRoleAssignments
}

/** Who has what in a place; the application itself and those who merely pass through are left out. */
export async function presentIn(rest: SharepointRest, place: Place): Promise<Present[]> {
  const answer = await rest.get(`${place}/roleassignments?$expand=Member,RoleDefinitionBindings`)
  return assignmentsShape.parse(answer).value.flatMap(({ Member, RoleDefinitionBindings }) => {
    const held = RoleDefinitionBindings.filter(one => one.RoleTypeKind !== LIMITED_ACCESS)
    if (held.length === 0 || APPLICATION.test(Member.LoginName)) return []
    const kinds = held.map(one => one.RoleTypeKind)
    const level = kinds.includes(FULL_CONTROL)
      ? 'full'
      : kinds.every(kind => kind === READ)
        ? 'read'
        : 'write'
    return [
      {
        principal: Member.Id,
        login: Member.LoginName,
        title: Member.Title ?? Member.LoginName,
        level,
        roles: held.map(one => one.Id),
      },
    ]
  })
}

export interface PresentFolder {
  readonly item: number
  /** Below the library's root, 'Komorki/OR'. */
  readonly path: string
  readonly own: boolean
}

const ITEMS_A_PAGE = 5_000
const newestShape = z.object({ value: z.array(z.object({ Id: z.number() })) })

/**
 * All folders of a library; `root` is the library's server-relative address, which SharePoint puts before each path.
 * Asked by ranges of ids, so that no library is too large: a list view bears five thousand items, files among them.
 */
export async function foldersOf(rest: SharepointRest, list: string, root: string): Promise<PresentFolder[]> {
  const items = `${listPlace(list)}/items`
  const newest = newestShape.parse(
    await rest.get(`${items}${query({ $select: 'Id', $orderby: 'Id desc', $top: 1 })}`),
  ).value[0]
  const folders: PresentFolder[] = []
  for (let after = 0; after < (newest?.Id ?? 0); after += ITEMS_A_PAGE) {
    const page = foldersShape.parse(
      await rest.get(
        `${items}${query({
          $select: 'Id,FileRef,HasUniqueRoleAssignments',
          $filter: `Id gt ${after} and Id le ${after + ITEMS_A_PAGE} and FSObjType eq 1`,
          $top: ITEMS_A_PAGE,
        })}`,
      ),
    )
    for (const { Id, FileRef, HasUniqueRoleAssignments } of page.value)
      if (FileRef.startsWith(`${root}/`))
        folders.push({ item: Id, path: FileRef.slice(root.length + 1), own: HasUniqueRoleAssignments })
  }
  return folders
}
