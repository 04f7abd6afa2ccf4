import { type Graph, openGraph } from '../api/registers/graph/graph.ts'
import { readGraphEnvironment } from '../api/registers/graph/graphEnvironment.ts'

/** The site that the environment names, for commands of an administrator. Throws an Error that names what is missing. */
export function officeSite(): { readonly graph: Graph; readonly site: string } {
  const { graph, site } = readGraphEnvironment(process.env)
  return { graph: openGraph(graph), site }
}
