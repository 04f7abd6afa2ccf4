import type { ChatEntry } from '../standin/teams/chatEntry.ts'
import { readable } from './peopleDoor.ts'

/** Tells what happens and what people saw, and keeps count of the checks. */
export interface Report {
  /** A new scene: the office's time and what happens. */
  scene(when: string, what: string): void
  /** What a person saw in the chat. */
  saw(who: string, entry: ChatEntry | undefined): void
  note(text: string): void
  check(what: string, holds: boolean): void
  counts(): { passed: number; failed: number }
}

const LONGEST = 700

/** Tells the demo's steps and counts what did not come as it should. */
export function openReport(write: (line: string) => void = console.log): Report {
  let passed = 0
  let failed = 0
  const indented = (text: string) => text.replace(/^/gm, '      | ')
  return {
    scene: (when, what) => write(`\n== ${when}  ${what}`),
    saw(who, entry) {
      if (!entry) return write(`   ${who}: nothing new in the chat`)
      const text = readable(entry)
      write(`   ${who}:\n${indented(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)}`)
    },
    note: text => write(`   ${text}`),
    check(what, holds) {
      write(`   ${holds ? 'ok  ' : 'FAIL'} ${what}`)
      if (holds) passed++
      else failed++
    },
    counts: () => ({ passed, failed }),
  }
}
