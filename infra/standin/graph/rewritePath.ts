import type { GraphCore } from './graphRoute.ts'
import { graphSites } from './siteStore.ts'

/**
 * Path addressing and documented aliases, brought to one canonical form that a router can read:
 * `/sites/{host}:/{path}:/lists` becomes `/sites/{id}/lists`, `/drives/{d}/root:/a/b.docx:/content` becomes
 * `/drives/{d}/items/root/path/a%2Fb.docx/content`. The prefix `microsoft.graph.` of functions is dropped.
 */
export function canonicalPath(core: GraphCore, sent: string): string {
  let path = sent.replace(/\/microsoft\.graph\./g, '/').replace(/\/$/, '')
  path = path.replace(/^\/(users|groups)\('([^']+)'\)/i, '/$1/$2').replace(/\/delta\(\)$/, '/delta')
  path = path.replace(/\/delta\(token='([^']*)'\)$/, '/delta/$1')
  const sites = graphSites(core)

  const byPath = /^\/sites\/([^/:,]+):\/([^:]*)(?::(\/.*))?$/.exec(path)
  if (byPath) {
    const site = sites.byAddress(decodeURIComponent(byPath[1]!), `/${decodeURIComponent(byPath[2]!)}`)
    path = `/sites/${site ? encodeURIComponent(site.id) : 'unknown'}${byPath[3] ?? ''}`
  }
  const inSite = /^\/sites\/([^/]+)\/(?:drive|lists\/([^/]+)\/drive)(\/.*)$/.exec(path)
  if (inSite) {
    const driveId = sites.driveOf(
      decodeURIComponent(inSite[1]!),
      inSite[2] ? decodeURIComponent(inSite[2]) : undefined,
    )
    path = `/drives/${driveId ?? 'unknown'}${inSite[3]}`
  }
  path = path.replace(/^\/sites\/[^/]+\/drives\/([^/]+)(?=\/)/, '/drives/$1')

  path = path.replace(/^(\/drives\/[^/]+)\/root(?=$|\/|:)/, '$1/items/root')
  const inDrive = /^(\/drives\/[^/]+\/items\/[^/:]+):\/([^:]*?)\/?(?::(\/.*)?)?$/.exec(path)
  if (inDrive) {
    const [, anchor, relative, rest] = inDrive
    path = `${anchor}/path/${encodeURIComponent(decodeURIComponent(relative!))}${rest ?? ''}`
  }
  return path
}
