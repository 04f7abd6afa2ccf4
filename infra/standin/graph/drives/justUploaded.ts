import { changedMeanwhile } from '../graphError.ts'
import type { GraphCore } from '../graphRoute.ts'
import { contentOf, type DriveNode, driveStore } from './driveStore.ts'

/** Background work of the service may have touched a file right after its upload. */
export function checkNotJustUploaded(core: GraphCore, node: DriveNode | undefined, subject: string) {
  const content = node && contentOf(node)
  if (!node || !content?.fresh) return
  driveStore(core.database).setContent(node, { ...content, fresh: false })
  if (core.faults.strikes('changedAfterUpload', subject)) throw changedMeanwhile()
}
