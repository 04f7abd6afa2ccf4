import { type RefObject, useEffect, useState } from 'react'

/** Fewer rows than this are all in the page. */
const ALL_UP_TO = 100
const MARGIN_ROWS = 15
/** Height of a row, as `board.css` sets it. */
export const ROW_PX = 40

/**
 * Which rows of a long table are near the visible part of the page: `from` included, `until` not. The focused row is
 * kept by the caller.
 */
export function useRowWindow(
  table: RefObject<HTMLElement | null>,
  rows: number,
): { from: number; until: number } {
  const [seen, setSeen] = useState({ from: 0, until: ALL_UP_TO })
  useEffect(() => {
    if (rows <= ALL_UP_TO) return
    const look = () => {
      const top = table.current?.getBoundingClientRect().top ?? 0
      const from = Math.max(0, Math.floor(-top / ROW_PX) - MARGIN_ROWS)
      const until = Math.min(rows, Math.ceil((innerHeight - top) / ROW_PX) + MARGIN_ROWS)
      setSeen(old =>
        old.from === from && old.until === until ? old : { from, until: Math.max(until, from + 1) },
      )
    }
    look()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [rows, table])
  return rows <= ALL_UP_TO ? { from: 0, until: rows } : { from: seen.from, until: Math.min(seen.until, rows) }
}
