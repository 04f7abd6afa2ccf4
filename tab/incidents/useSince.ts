import { useEffect, useRef, useState } from 'react'

const MINUTE = 60_000

/** Milliseconds since a value came, told anew each minute. */
export function useSince(value: unknown): number {
  const came = useRef({ value, at: Date.now() })
  if (came.current.value !== value) came.current = { value, at: Date.now() }
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick(count => count + 1), MINUTE)
    return () => clearInterval(timer)
  }, [])
  return Date.now() - came.current.at
}
