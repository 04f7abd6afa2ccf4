/** One message of teams-js, either way. */
interface HostMessage {
  id?: number
  uuidAsString?: string
  func?: string
  args?: unknown[]
}

type Answer = unknown[] | undefined | Promise<unknown[] | undefined>

/** What Teams does for a tab, by the name teams-js calls it; an answer is the list of its arguments. */
export type HostFunctions = Record<string, (args: unknown[]) => Answer>

const RUNTIME = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: { pages: { backStack: {}, currentApp: {} } },
})

/** The answer to `initialize`: frame context, client type, what the host can do, newest teams-js it knows. */
export const initializeAnswer = (): unknown[] => ['content', 'web', RUNTIME, '2.58.0']

/** Answers the tab in that frame until the returned function is called. */
export function answerFrame(frame: HTMLIFrameElement, origin: string, functions: HostFunctions): () => void {
  const hear = async (event: MessageEvent<HostMessage>) => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return
    const { id, uuidAsString, func, args } = event.data
    const work = func === undefined ? undefined : functions[func]
    if (!work) return
    const answer = await work(args ?? [])
    if (answer && id !== undefined)
      frame.contentWindow?.postMessage({ id, uuidAsString, args: answer }, origin)
  }
  const listener = (event: MessageEvent<HostMessage>) => void hear(event)
  addEventListener('message', listener)
  return () => removeEventListener('message', listener)
}

/** Tells the tab something unasked, such as `themeChange`. */
export function tellFrame(frame: HTMLIFrameElement, origin: string, func: string, args: unknown[]): void {
  frame.contentWindow?.postMessage({ func, args }, origin)
}
