import type { StandinDatabase } from '../../database.ts'
import { notFound } from '../graphError.ts'
import { type ItemRow, itemStore, type WriteStamp } from '../lists/itemStore.ts'
import type { ListRow } from '../lists/listStore.ts'
import { newDriveItemId } from './driveIds.ts'
import { checkName } from './fileNames.ts'

/** Content of a file as kept with its row. */
export interface FileContent {
  blob: string
  size: number
  mimeType: string
  quickXorHash: string
  /** Counts contents only; part of the cTag. */
  contentVersion: number
  malware?: boolean
  /** Nothing but the upload has touched it yet. */
  fresh?: boolean
}

/** A row of a drive; the root has item_id 0 and no list item. */
export interface DriveNode {
  list_id: string
  item_id: number
  id: string
  parent_id: string | null
  name: string
  kind: 'root' | 'folder' | 'file'
  file: string | null
}

export const contentOf = (node: DriveNode) => JSON.parse(node.file ?? 'null') as FileContent | null

/** Names that differ in case only are the same name. */
const nameKey = (name: string) => name.toLowerCase().normalize('NFC')

const LIVE = `SELECT d.* FROM drive_item d LEFT JOIN item i ON i.list_id = d.list_id AND i.id = d.item_id
  WHERE coalesce(i.deleted, 0) = 0`

/** Files and folders of libraries. Writes join the caller's transaction. */
export function driveStore(database: StandinDatabase) {
  const items = itemStore(database)

  function listOfDrive(driveId: string): ListRow {
    const list = database.get<ListRow>('SELECT * FROM list WHERE drive_id = ?', driveId)
    if (!list) throw notFound('The drive could not be found.')
    return list
  }
  const rootOf = (list: ListRow) =>
    database.get<DriveNode>(`${LIVE} AND d.list_id = ? AND d.item_id = 0`, list.id)!
  const byId = (list: ListRow, id: string) =>
    id === 'root'
      ? rootOf(list)
      : database.get<DriveNode>(`${LIVE} AND d.list_id = ? AND d.id = ?`, list.id, id)
  const byItem = (listId: string, itemId: number) =>
    database.get<DriveNode>(`${LIVE} AND d.list_id = ? AND d.item_id = ?`, listId, itemId)
  const child = (parent: DriveNode, name: string) =>
    database.get<DriveNode>(`${LIVE} AND d.parent_id = ? AND d.name_key = ?`, parent.id, nameKey(name))
  const children = (parent: DriveNode) =>
    database.all<DriveNode>(`${LIVE} AND d.parent_id = ? ORDER BY d.kind = 'file', d.name_key`, parent.id)
  const childCount = (parent: DriveNode) =>
    database.get<{ count: number }>(
      'SELECT count(*) AS count FROM drive_item WHERE parent_id = ?',
      parent.id,
    )!.count

  /** The node at a path below another one; undefined when any part is missing. */
  function below(anchor: DriveNode, path: string): DriveNode | undefined {
    let node: DriveNode | undefined = anchor
    for (const part of path.split('/').filter(Boolean)) node = node && child(node, part)
    return node
  }
  /** Path below the root, "/Wydział/protokół.docx"; empty for the root. */
  function pathOf(node: DriveNode): string {
    const parent = node.parent_id
      ? database.get<DriveNode>('SELECT * FROM drive_item WHERE id = ?', node.parent_id)
      : undefined
    return parent ? `${pathOf(parent)}/${node.name}` : ''
  }
  const rowOf = (node: DriveNode): ItemRow | undefined => items.find(node.list_id, node.item_id)

  function add(
    parent: DriveNode,
    name: string,
    content: FileContent | null,
    stamp: WriteStamp,
  ): { node: DriveNode; row: ItemRow } {
    checkName(name, content ? 'file' : 'folder', parent.kind === 'root')
    const row = items.insert(parent.list_id, { FileLeafRef: name }, stamp)
    const node: DriveNode = {
      list_id: parent.list_id,
      item_id: row.id,
      id: newDriveItemId(),
      parent_id: parent.id,
      name,
      kind: content ? 'file' : 'folder',
      file: content && JSON.stringify(content),
    }
    database.run(
      'INSERT INTO drive_item VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      node.list_id,
      node.item_id,
      node.id,
      node.parent_id,
      node.name,
      nameKey(name),
      node.kind,
      node.file,
    )
    return { node, row }
  }
  /** Folders of a path, made where they are missing. */
  function folder(anchor: DriveNode, parts: string[], stamp: WriteStamp): DriveNode {
    return parts.reduce((parent, name) => child(parent, name) ?? add(parent, name, null, stamp).node, anchor)
  }
  /** New content is a new version; the one before is kept. */
  function replaceContent(node: DriveNode, content: FileContent, stamp: WriteStamp): DriveNode {
    items.update(rowOf(node)!, {}, stamp, node.file)
    return database.get<DriveNode>(
      'UPDATE drive_item SET file = ? WHERE id = ? RETURNING *',
      JSON.stringify(content),
      node.id,
    )!
  }
  /** Changes what is kept of the content without a new version of the item. */
  const setContent = (node: DriveNode, content: FileContent) =>
    database.run('UPDATE drive_item SET file = ? WHERE id = ?', JSON.stringify(content), node.id)
  function move(node: DriveNode, parent: DriveNode, name: string, stamp: WriteStamp): DriveNode {
    checkName(name, node.kind === 'file' ? 'file' : 'folder', parent.kind === 'root')
    items.update(rowOf(node)!, { FileLeafRef: name }, stamp, node.file)
    return database.get<DriveNode>(
      'UPDATE drive_item SET name = ?, name_key = ?, parent_id = ? WHERE id = ? RETURNING *',
      name,
      nameKey(name),
      parent.id,
      node.id,
    )!
  }
  /** Removes a node and what is below it; the ids stay known to delta. */
  function remove(node: DriveNode, stamp: WriteStamp) {
    for (const inner of children(node)) remove(inner, stamp)
    const row = rowOf(node)
    if (row) items.remove(row, stamp)
    database.run('UPDATE drive_item SET parent_id = NULL, name_key = id, file = NULL WHERE id = ?', node.id)
  }

  return {
    listOfDrive,
    rootOf,
    byId,
    byItem,
    child,
    children,
    childCount,
    below,
    pathOf,
    rowOf,
    add,
    folder,
    replaceContent,
    setContent,
    move,
    remove,
  }
}
