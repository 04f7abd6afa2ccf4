import type { Graph } from '../graph/graph.ts'
import type { SiteList } from '../siteLists.ts'

const RECORDED = /\s*\[permissions (\d+)\]/

/** Which version of the permissions a list has been given, as its description says; 0 for none yet. */
export const recordedPermissions = (description: string): number =>
  Number(RECORDED.exec(description)?.[1] ?? 0)

/** The description with the version written at its end. */
export const withPermissions = (description: string, version: number): string =>
  `${description.replace(RECORDED, '')} [permissions ${version}]`

/** The description as it stands now. */
export async function descriptionNow(graph: Graph, list: SiteList): Promise<string> {
  const path = `${list.path}?$select=id,description`
  const { body } = await graph.call<{ description?: string }>({ method: 'GET', path })
  return body.description ?? ''
}

/** Keeps beside a list that it has been given the permissions of a version. */
export async function recordPermissions(graph: Graph, list: SiteList, version: number): Promise<void> {
  const description = withPermissions(await descriptionNow(graph, list), version)
  await graph.call({ method: 'PATCH', path: list.path, body: { description } })
}
