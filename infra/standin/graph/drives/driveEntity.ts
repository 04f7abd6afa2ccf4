import { identitySet } from '../actor.ts'
import type { GraphCore } from '../graphRoute.ts'
import { type ListRow, listPath, webAddress } from '../lists/listStore.ts'

const QUOTA_BYTES = 27_487_790_694_400

/** The drive of a document library. */
export function driveEntity(core: GraphCore, list: ListRow) {
  return {
    createdDateTime: list.created,
    description: list.description,
    id: list.drive_id,
    lastModifiedDateTime: list.modified,
    name: list.display_name,
    webUrl: webAddress(core, listPath(core, list)),
    driveType: 'documentLibrary',
    createdBy: identitySet(core, list.actor),
    lastModifiedBy: identitySet(core, list.actor),
    quota: { deleted: 0, remaining: QUOTA_BYTES, state: 'normal', total: QUOTA_BYTES, used: 0 },
  }
}
