import { identitySet } from '../actor.ts'
import { driveStore } from '../drives/driveStore.ts'
import type { GraphCore } from '../graphRoute.ts'
import type { Column } from './columnTypes.ts'
import { isLookup, isMulti } from './columnTypes.ts'
import type { ItemRow, StoredFields } from './itemStore.ts'
import { type ListRow, webAddress } from './listStore.ts'
import { appUserId, lookupText, siteUserId } from './lookups.ts'

export const itemETag = (row: Pick<ItemRow, 'guid' | 'version'>) => `"${row.guid},${row.version}"`

/** What one answer says about items of one list; made once per request. */
export interface ItemView {
  core: GraphCore
  list: ListRow
  /** Server-relative address of the list. */
  path: string
  columns: Column[]
  /** undefined: no fields; empty: all of them; else the selected names. */
  fields: string[] | undefined
}

const CONTENT_TYPES: Record<string, { id: string; name: string }> = {
  documentLibrary: { id: '0x0101', name: 'Document' },
  folder: { id: '0x0120', name: 'Folder' },
}
const contentTypeOf = (list: ListRow) => {
  const known = CONTENT_TYPES[list.template] ?? { id: '0x0100', name: 'Item' }
  return { id: `${known.id}00${list.id.replaceAll('-', '').toUpperCase()}`, name: known.name }
}

function ownValues(view: ItemView, stored: StoredFields): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  const selectedNames = view.fields ?? []
  for (const column of view.columns) {
    const value = stored[column.name]
    if (value === undefined) continue
    if (!isLookup(column)) {
      shown[column.name] = value
      continue
    }
    const { ids } = value as { ids: number[] }
    if (isMulti(column)) {
      shown[column.name] = ids.map(id => ({
        LookupId: id,
        LookupValue: lookupText(view.core, view.list, column, id),
      }))
    } else {
      shown[`${column.name}LookupId`] = String(ids[0])
      if (selectedNames.includes(column.name)) {
        shown[column.name] = lookupText(view.core, view.list, column, ids[0]!)
      }
    }
  }
  return shown
}

/** The fieldValueSet; columns without a value are left out. */
export function fieldsOf(view: ItemView, row: ItemRow): Record<string, unknown> {
  const stored = JSON.parse(row.fields) as StoredFields
  const title = stored.Title
  const all: Record<string, unknown> = {
    '@odata.etag': itemETag(row),
    ...ownValues(view, stored),
    id: String(row.id),
    ContentType: contentTypeOf(view.list).name,
    Modified: row.modified,
    Created: row.created,
    AuthorLookupId: String(siteUserId(view.core, view.list.site_id, row.created_by)),
    EditorLookupId: String(siteUserId(view.core, view.list.site_id, row.modified_by)),
    _UIVersionString: `${row.version}.0`,
    Attachments: false,
    Edit: '',
    ...(title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title }),
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
    AppAuthorLookupId: String(appUserId(view.core, view.list.site_id)),
    AppEditorLookupId: String(appUserId(view.core, view.list.site_id)),
  }
  if (!view.fields?.length) return all
  const wanted = new Set(view.fields.map(name => (name.toLowerCase() === 'id' ? 'id' : name)))
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => name === '@odata.etag' || wanted.has(name)),
  )
}

/** A list item as Graph returns it. */
export function itemEntity(view: ItemView, row: ItemRow): Record<string, unknown> {
  const { core, list } = view
  const node = list.drive_id ? driveStore(core.database).byItem(list.id, row.id) : undefined
  const path = node ? `${view.path}${driveStore(core.database).pathOf(node)}` : `${view.path}/${row.id}_.000`
  return {
    '@odata.etag': itemETag(row),
    createdDateTime: row.created,
    eTag: itemETag(row),
    id: String(row.id),
    lastModifiedDateTime: row.modified,
    webUrl: webAddress(core, path),
    createdBy: identitySet(core, row.created_by),
    lastModifiedBy: identitySet(core, row.modified_by),
    parentReference: { id: list.id, siteId: list.site_id },
    contentType: contentTypeOf(list),
    ...(view.fields
      ? {
          'fields@odata.context': `${core.addresses.https}/v1.0/$metadata#sites('${encodeURIComponent(list.site_id)}')/lists('${list.id}')/items('${row.id}')/fields/$entity`,
          fields: fieldsOf(view, row),
        }
      : {}),
  }
}

/** What delta says of a deleted item: no fields, no eTag. */
export function deletedEntity(list: ListRow, row: ItemRow): Record<string, unknown> {
  return {
    id: String(row.id),
    parentReference: { siteId: list.site_id },
    contentType: contentTypeOf(list),
    deleted: { state: 'deleted' },
  }
}
