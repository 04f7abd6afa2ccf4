import { contentOf, driveStore } from './graph/drives/driveStore.ts'
import type { GraphCore } from './graph/graphRoute.ts'
import { type ListRow, listPath } from './graph/lists/listStore.ts'
import { HttpRefusal, type Route } from './http.ts'

/** What a webUrl of a file leads to on a laptop: the file itself, without sign-in, over loopback. */
export function sitePageRoutes(core: GraphCore): Route[] {
  return [
    {
      method: 'GET',
      path: '/sites/*',
      handle(request) {
        const path = decodeURIComponent(request.url.pathname)
        const list = core.database
          .all<ListRow>('SELECT * FROM list WHERE drive_id IS NOT NULL')
          .find(library => path.startsWith(`${listPath(core, library)}/`))
        const store = driveStore(core.database)
        const node = list && store.below(store.rootOf(list), path.slice(listPath(core, list).length))
        const content = node && contentOf(node)
        if (!content) throw new HttpRefusal(404, 'No file has this address.')
        return {
          status: 200,
          headers: {
            'Content-Type':
              content.mimeType === 'text/plain' ? 'text/plain; charset=utf-8' : content.mimeType,
            'Content-Length': String(content.size),
            'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(node.name)}`,
            'Content-Security-Policy': 'sandbox',
            'X-Content-Type-Options': 'nosniff',
          },
          body: core.blobs.read(content.blob),
        }
      },
    },
  ]
}
