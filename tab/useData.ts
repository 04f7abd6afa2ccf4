import { useCallback, useEffect, useRef, useState } from 'react'
import type { Instant } from '../api/domain/calendar/officeTime.ts'
import type { Answer } from './api.ts'
import { asFault, type Fault } from './fault.ts'
import { useSuite } from './suite.ts'

/** What a page shows of an address of the API. */
export type Data<Value> = (
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly fault: Fault }
  | {
      readonly state: 'ready'
      readonly value: Value
      readonly asOf?: Instant
      readonly stale: boolean
      /** Something newer is known; it is shown only when the reader asks, so that rows do not jump. */
      readonly newer?: Value
    }
) & { reload(): void; showNewer(): void; replace(value: Value): void }

type Shown<Value> =
  | { state: 'loading' }
  | { state: 'failed'; fault: Fault }
  | { state: 'ready'; answer: Answer<Value>; newer?: Answer<Value> }

const sameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/**
 * Reads an address and follows it. A change of one of the registers reads it again in the background.
 * @param registers names of the registers that the value is made from.
 * @param same whether two values say the same to the reader.
 */
export function useData<Value>(
  path: string,
  registers: readonly string[],
  same: (a: Value, b: Value) => boolean = sameValue,
): Data<Value> {
  const { api, onChange } = useSuite()
  const isSame = useRef(same)
  isSame.current = same
  const [shown, setShown] = useState<Shown<Value>>({ state: 'loading' })
  const current = useRef(path)
  current.current = path

  const load = useCallback(async () => {
    try {
      const answer = await api.get<Value>(path)
      if (current.current === path) setShown({ state: 'ready', answer })
    } catch (thrown) {
      if (current.current === path) setShown({ state: 'failed', fault: asFault(thrown) })
    }
  }, [api, path])

  useEffect(() => {
    setShown({ state: 'loading' })
    void load()
  }, [load])

  const watched = registers.join()
  useEffect(() => {
    const names = watched.split(',')
    return onChange(change => {
      if (change && !change.registers.some(name => names.includes(name))) return
      api.get<Value>(path).then(
        answer =>
          setShown(now => {
            if (current.current !== path) return now
            if (now.state !== 'ready') return { state: 'ready', answer }
            if (isSame.current(now.answer.value, answer.value))
              return { state: 'ready', answer: { ...answer, value: now.answer.value } }
            return { ...now, newer: answer }
          }),
        // What is shown stays; that it grows old is told by the freshness of the data.
        () => undefined,
      )
    })
  }, [api, path, watched, onChange])

  const act = {
    reload() {
      setShown(now => (now.state === 'failed' ? { state: 'loading' } : now))
      void load()
    },
    showNewer: () =>
      setShown(now => (now.state === 'ready' && now.newer ? { state: 'ready', answer: now.newer } : now)),
    replace: (value: Value) =>
      setShown(now => ({
        state: 'ready',
        answer: { ...(now.state === 'ready' ? now.answer : { stale: false }), value },
      })),
  }
  if (shown.state !== 'ready') return { ...shown, ...act }
  const { answer, newer } = shown
  return {
    state: 'ready',
    value: answer.value,
    stale: answer.stale,
    ...(answer.asOf ? { asOf: answer.asOf } : {}),
    ...(newer ? { newer: newer.value } : {}),
    ...act,
  }
}

/** How many items differ between two readings, told apart by their key. */
export function countChanges<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): number {
  const old = new Map(before.map(item => [keyOf(item), JSON.stringify(item)]))
  const changed = after.filter(item => old.get(keyOf(item)) !== JSON.stringify(item)).length
  const kept = new Set(after.map(keyOf))
  return changed + before.filter(item => !kept.has(keyOf(item))).length
}
