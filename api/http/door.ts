import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Log, Suite } from '../suite.ts'
import type { Changes } from './changes.ts'
import type { RequestLimits } from './requestLimits.ts'
import type { SignIn } from './signIn.ts'
import type { Tickets } from './tickets.ts'
import type { UploadRoom } from './uploadRoom.ts'

/** What stands behind the door once the registers are open. */
export interface Opened {
  readonly suite: Suite
  readonly changes: Changes
  readonly bot: Bot
}

/** The chat door's own endpoint: checks who sent an activity, and answers it. */
export interface Bot {
  process(request: IncomingMessage & { body?: unknown }, response: ServerResponse): Promise<void>
}

/** What every request is served with. */
export interface Door {
  /** Undefined while SharePoint has not been read yet. */
  opened(): Opened | undefined
  /** Why it is not open yet, named for the health page. */
  waitingFor(): string | undefined
  readonly signIn: SignIn
  readonly tickets: Tickets
  readonly uploads: UploadRoom
  readonly limits: RequestLimits
  readonly log: Log
}
