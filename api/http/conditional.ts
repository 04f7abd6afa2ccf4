import { createHash, randomUUID } from 'node:crypto'
import type { Suite } from '../suite.ts'

/** Revisions count from the start of this process, so another start or instance must not share its tags. */
const start = randomUUID()

/** The tag of everything that a viewer may be shown at this revision and on this day. */
export const entityTag = (suite: Suite, viewer: string): string =>
  `W/"${createHash('sha256')
    .update([start, suite.registers.revision(), suite.today(), viewer].join('|'))
    .digest('base64url')
    .slice(0, 22)}"`

/** Whether what the asker has is what it would be sent. Weak comparison, RFC 9110 section 13.1.2. */
export const stillCurrent = (ifNoneMatch: string | undefined, tag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some(one => one.trim().replace(/^W\//, '') === tag.replace(/^W\//, ''))
