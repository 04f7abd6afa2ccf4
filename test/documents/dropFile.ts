import type { Office } from '../registers/anOffice.ts'

type Folder = Pick<Office, 'graph' | 'site'>

const drives = new WeakMap<object, Promise<string>>()

async function driveOf({ graph, site }: Folder): Promise<string> {
  const { body: found } = await graph.call<{ id: string }>({ method: 'GET', path: `/sites/${site}` })
  const { body: lists } = await graph.call<{ value: { id: string; displayName: string }[] }>({
    method: 'GET',
    path: `/sites/${found.id}/lists`,
  })
  const list = lists.value.find(one => one.displayName === 'DokumentyPliki')
  if (!list) throw new Error('There is no library of documents')
  const { body } = await graph.call<{ id: string }>({
    method: 'GET',
    path: `/sites/${found.id}/lists/${list.id}/drive`,
  })
  return body.id
}

const known = (office: Folder): Promise<string> => {
  const drive = drives.get(office) ?? driveOf(office)
  drives.set(office, drive)
  return drive
}

/** What a person does who drops a file into the library in SharePoint, over one of the same name as well. */
export async function dropFile(office: Folder, path: string, content: string | Uint8Array): Promise<string> {
  const address = path.split('/').map(encodeURIComponent).join('/')
  const { body } = await office.graph.call<{ id: string }>({
    method: 'PUT',
    path: `/drives/${await known(office)}/root:/${address}:/content`,
    headers: { 'Content-Type': 'application/octet-stream' },
    body: typeof content === 'string' ? Buffer.from(content) : content,
  })
  return body.id
}

/** Deletes a file of the library, as a person does in SharePoint. */
export async function deleteFile(office: Folder, id: string): Promise<void> {
  await office.graph.call({ method: 'DELETE', path: `/drives/${await known(office)}/items/${id}` })
}
