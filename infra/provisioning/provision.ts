import type { Declaration } from '../../api/registers/declaration.ts'
import type { Graph } from '../../api/registers/graph/graph.ts'
import { GraphFailure } from '../../api/registers/graph/graphFailure.ts'
import type { LibraryDeclaration } from '../../api/registers/libraries/minutesLibrary.ts'
import { recordedPermissions, withPermissions } from '../../api/registers/permissions/recordedPermissions.ts'
import { recordedVersion, type SiteList, siteLists, sitePath } from '../../api/registers/siteLists.ts'
import { bringColumns, type ColumnReport } from './bringColumns.ts'
import { closeLists } from './closeLists.ts'
import { columnDefinitions } from './columnDefinition.ts'

/** What was done to one list or library. */
export interface ListReport {
  readonly list: string
  /** `newer`: a newer program has provisioned it, and it was left alone. */
  readonly outcome: 'created' | 'upgraded' | 'unchanged' | 'newer'
  readonly columns: readonly ColumnReport[]
}

export interface ProvisioningReport {
  readonly lists: readonly ListReport[]
  /** What was closed to people now; undefined where the program has no certificate and cannot. */
  readonly closed: readonly string[] | undefined
}

type Declared = Declaration | LibraryDeclaration

const isRegister = (declared: Declared): declared is Declaration => 'columns' in declared

const descriptionOf = (declared: Declared): string =>
  `${declared.label.pl} / ${declared.label.en} ${recordedVersion(declared.name, declared.version)}`

/**
 * Creates or upgrades the lists and libraries of a site (id or address) from their declarations and answers what was
 * done. May be run again, and by several instances at once. Columns are only ever added, widened by new choices or
 * given an index; none is dropped or given another type. A list that a newer declaration has provisioned is left alone.
 */
export async function provision(
  graph: Graph,
  site: string,
  declarations: readonly Declared[],
): Promise<ProvisioningReport> {
  const path = await sitePath(graph, site)
  const found = await siteLists(graph, path)
  const lists: ListReport[] = []
  for (const declared of declarations)
    lists.push(await bring(graph, path, declared, found.get(declared.list)))
  return { lists, closed: await closeLists(graph, path, declarations) }
}

async function bring(
  graph: Graph,
  site: string,
  declared: Declared,
  there: SiteList | undefined,
): Promise<ListReport> {
  const { list: name } = declared
  if (!there) {
    const made = await create(graph, site, declared)
    if (made) return { list: name, outcome: 'created', columns: [] }
    // Another instance was quicker; what it is making is brought to the end here too.
    there = (await siteLists(graph, site)).get(name)
    if (!there) throw new Error(`The list ${name} exists and is not among the site's lists`)
  }
  const recorded = there.version ?? 0
  if (recorded > declared.version) return { list: name, outcome: 'newer', columns: [] }
  const columns = isRegister(declared)
    ? await bringColumns(graph, there.path, columnDefinitions(declared))
    : []
  // Written last, so that a run that is killed leaves a list that the next one finishes.
  if (recorded < declared.version) {
    const permissions = recordedPermissions(there.description)
    const description = descriptionOf(declared)
    await graph.call({
      method: 'PATCH',
      path: there.path,
      body: { description: permissions > 0 ? withPermissions(description, permissions) : description },
    })
  }
  const changed = recorded < declared.version || columns.some(({ outcome }) => outcome !== 'left-alone')
  return { list: name, outcome: changed ? 'upgraded' : 'unchanged', columns }
}

/** Makes the list whole in one request; false when a list of that name is there by now. */
async function create(graph: Graph, site: string, declared: Declared): Promise<boolean> {
  const register = isRegister(declared)
  try {
    await graph.call({
      method: 'POST',
      path: `${site}/lists`,
      repeatable: true,
      body: {
        displayName: declared.list,
        description: descriptionOf(declared),
        list: { template: register ? 'genericList' : 'documentLibrary' },
        ...(register ? { columns: columnDefinitions(declared) } : {}),
      },
    })
    return true
  } catch (fault) {
    if (fault instanceof GraphFailure && fault.status === 409) return false
    throw fault
  }
}
