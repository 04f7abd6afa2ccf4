import { setTimeout as pause } from 'node:timers/promises'
import type { Graph } from '../graph/graph.ts'
import { GraphFailure, isNameTaken } from '../graph/graphFailure.ts'
import { drivePath, query, segment } from '../graph/odata.ts'
import { currentPriority } from '../graph/priority.ts'
import { FileMissing, type Library, NameTaken } from '../library.ts'
import { download } from './download.ts'
import { type DriveItem, folderOf, libraryFile } from './driveItem.ts'
import { uploadInRanges } from './uploadSession.ts'

/** Above this, files go by an upload session. */
const SIMPLE_UPLOAD = 4 * 1024 * 1024

/** `/drives/<id>` of a library's list, `/sites/<id>/lists/<id>`; Graph is asked at the first use. */
export function libraryDrive(graph: Graph, listPath: string): () => Promise<string> {
  let known: Promise<string> | undefined
  return () => {
    known ??= graph
      .call<{ id: string }>({ method: 'GET', path: `${listPath}/drive${query({ $select: 'id' })}` })
      .then(({ body }) => `/drives/${segment(body.id)}`)
      .catch((fault: unknown) => {
        known = undefined
        throw fault
      })
    return known
  }
}

/**
 * The document library of a list, `/sites/<id>/lists/<id>`; Graph is asked for its drive at the first use.
 * @param folderMade is told of each folder that was not there before, by its path below the root.
 */
export function sharepointLibrary(
  graph: Graph,
  listPath: string,
  folderMade: (path: string) => void = () => undefined,
): Library {
  const drive = libraryDrive(graph, listPath)
  const itemPath = async (id: string) => `${await drive()}/items/${segment(id)}`
  const pathIn = async (folder: string, name: string) =>
    `${await drive()}/root:/${drivePath(`${folder}/${name}`)}`
  const knownFolders = new Map<string, Promise<string>>()

  async function item(path: string): Promise<DriveItem | undefined> {
    try {
      return (await graph.call<DriveItem>({ method: 'GET', path })).body
    } catch (fault) {
      if (fault instanceof GraphFailure && fault.status === 404) return undefined
      throw fault
    }
  }

  /** The file that holds a name, when its content is the same; throws NameTaken otherwise. */
  async function alreadyStored(folder: string, name: string, content: Uint8Array): Promise<DriveItem> {
    const there = await item(await pathIn(folder, name))
    if (!there?.file || there.size !== content.length) throw new NameTaken(`${folder}/${name}`)
    let position = 0
    for await (const chunk of await download(graph, await itemPath(there.id))) {
      const same = Buffer.compare(chunk, content.subarray(position, position + chunk.length)) === 0
      if (!same) throw new NameTaken(`${folder}/${name}`)
      position += chunk.length
    }
    if (position !== content.length) throw new NameTaken(`${folder}/${name}`)
    return there
  }

  async function upload(folder: string, name: string, content: Uint8Array): Promise<DriveItem> {
    const path = `${await pathIn(folder, name)}:`
    if (content.length > SIMPLE_UPLOAD) return uploadInRanges(graph, path, name, content)
    const { body } = await graph.call<DriveItem>({
      method: 'PUT',
      path: `${path}/content${query({ '@microsoft.graph.conflictBehavior': 'fail' })}`,
      headers: { 'Content-Type': 'application/octet-stream' },
      body: content,
    })
    return body
  }

  /** Id of a folder, made with those above it where missing. */
  function folderId(folder: string): Promise<string> {
    const known = knownFolders.get(folder)
    if (known) return known
    const finding = madeFolder(folder)
    knownFolders.set(folder, finding)
    finding.catch(() => knownFolders.delete(folder))
    return finding
  }

  /** Tries to make it at once: a folder that is asked for the first time is most often a new month's. */
  async function madeFolder(folder: string): Promise<string> {
    const names = folder.split('/').filter(Boolean)
    const name = names.pop()
    if (name === undefined) {
      const { body } = await graph.call<DriveItem>({
        method: 'GET',
        path: `${await drive()}/root${query({ $select: 'id' })}`,
      })
      return body.id
    }
    const above = names.join('/')
    try {
      return await makeFolder(above, name)
    } catch (fault) {
      if (!(fault instanceof GraphFailure)) throw fault
      if (isNameTaken(fault)) {
        const there = await item(await pathIn(above, name))
        if (!there) throw fault
        return there.id
      }
      if (fault.status !== 404 || above === '') throw fault
    }
    await folderId(above)
    return await makeFolder(above, name)
  }

  async function makeFolder(above: string, name: string): Promise<string> {
    const root = `${await drive()}/root`
    const { body } = await graph.call<DriveItem>({
      method: 'POST',
      path: `${above === '' ? root : `${root}:/${drivePath(above)}:`}/children`,
      body: { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
      repeatable: true,
    })
    folderMade([...above.split('/').filter(Boolean), name].join('/'))
    return body.id
  }

  /** A change right after an upload may meet SharePoint's own work on the file (409, 423): tried again a while. */
  async function change(id: string, body: unknown): Promise<DriveItem> {
    const giveUpAt = performance.now() + graph.timing.patience[currentPriority()]
    for (let tries = 1; ; tries++) {
      try {
        return (await graph.call<DriveItem>({ method: 'PATCH', path: await itemPath(id), body })).body
      } catch (fault) {
        const busy =
          fault instanceof GraphFailure &&
          ((fault.status === 409 && !isNameTaken(fault)) || fault.status === 412 || fault.status === 423)
        const wait = Math.min(graph.timing.longestWait, graph.timing.firstWait * 2 ** (tries - 1)) / 2
        if (!busy || performance.now() + wait > giveUpAt) throw fault
        await pause(wait)
      }
    }
  }

  return {
    async store(folder, name, content) {
      try {
        return libraryFile(await upload(folder, name, content))
      } catch (fault) {
        const taken = fault instanceof NameTaken || (fault instanceof GraphFailure && isNameTaken(fault))
        if (!taken) throw fault
        return libraryFile(await alreadyStored(folder, name, content))
      }
    },
    prepare: async folder => void (await folderId(folder)),
    async move(id, folder, name) {
      const parent = await folderId(folder)
      try {
        return libraryFile(await change(id, { parentReference: { id: parent }, name }))
      } catch (fault) {
        if (!(fault instanceof GraphFailure)) throw fault
        if (isNameTaken(fault)) {
          const now = await item(await itemPath(id))
          if (now?.name === name && folderOf(now) === folder) return libraryFile(now)
          throw new NameTaken(`${folder}/${name}`)
        }
        if (fault.status !== 404) throw fault
        // Either the file or the folder went meanwhile.
        knownFolders.delete(folder)
        throw new FileMissing(id)
      }
    },
    read: async id => download(graph, await itemPath(id)),
    async find(id) {
      const there = await item(await itemPath(id))
      return there && libraryFile(there)
    },
  }
}
