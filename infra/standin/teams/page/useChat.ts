import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChatEntry, ChatPage } from '../chatEntry.ts'
import { api } from './api.ts'
import type { Language } from './words.ts'

const WAIT_SECONDS = 25
const RETRY_MS = 2_000

interface ChatState {
  entries: ChatEntry[]
  loaded: boolean
  failing: boolean
}

const EMPTY: ChatState = { entries: [], loaded: false, failing: false }

/** A changed message keeps its place; the typing sign goes when anything newer comes from the bot. */
function merged(old: ChatEntry[], news: ChatEntry[]): ChatEntry[] {
  const entries = new Map(old.map(entry => [entry.id, entry]))
  for (const entry of news) if ((entries.get(entry.id)?.seq ?? 0) <= entry.seq) entries.set(entry.id, entry)
  const typing = entries.get('typing')
  const newest = Math.max(0, ...news.filter(one => one.from === 'bot' && !one.typing).map(one => one.seq))
  if (typing && newest > typing.seq) entries.delete('typing')
  const position = (entry: ChatEntry) => (entry.typing ? Number.POSITIVE_INFINITY : Number(entry.id))
  return [...entries.values()].sort((one, other) => position(one) - position(other))
}

/** The person's chat, kept fresh by long polling. What a turn answers may be added at once with `add`. */
export function useChat(personId: string, language: Language): ChatState & { add(page: ChatPage): void } {
  const [state, setState] = useState(EMPTY)
  const next = useRef(0)
  const add = useCallback((page: ChatPage) => {
    setState(old => ({ entries: merged(old.entries, page.messages), loaded: true, failing: false }))
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language does not open the chat again
  useEffect(() => {
    const leaving = new AbortController()
    setState(EMPTY)
    next.current = 0
    const follow = async () => {
      let wait = 0
      while (!leaving.signal.aborted) {
        try {
          const page = await api.chat(personId, next.current, wait, false, leaving.signal)
          if (leaving.signal.aborted) return
          next.current = page.next
          add(page)
          wait = WAIT_SECONDS
        } catch {
          if (leaving.signal.aborted) return
          setState(old => ({ ...old, failing: true }))
          await new Promise(resolve => setTimeout(resolve, RETRY_MS))
        }
      }
    }
    void follow()
    // The first visit installs the app; when the suite is down the next message says so.
    api.open(personId, language).catch(() => undefined)
    return () => leaving.abort()
  }, [personId, add])

  useEffect(() => {
    if (!state.entries.some(entry => entry.typing)) return
    const timer = setTimeout(
      () => setState(old => ({ ...old, entries: old.entries.filter(entry => !entry.typing) })),
      10_000,
    )
    return () => clearTimeout(timer)
  }, [state.entries])

  return { ...state, add }
}
