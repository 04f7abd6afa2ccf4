import { type RefObject, useEffect, useState } from 'react'

/** Fewer rows than this are all in the page. */
const ALL_UP_TO = 100
const MARGIN_ROWS = 15
/** Height of a row, as `board.css` sets it. */
export const ROW_PX = 40

export interface RowWindow {
  readonly from: number
  /** The first row that is left out again. */
  readonly until: number
  /** Takes the rows around this one into the page at once, wherever it is scrolled to. */
  bring(row: number): void
}

/** Which rows of a long table are near the visible part of the page; all of a shorter one. */
export function useRowWindow(table: RefObject<HTMLElement | null>, rows: number): RowWindow {
  const [seen, setSeen] = useState({ from: 0, until: ALL_UP_TO })
  useEffect(() => {
    if (rows <= ALL_UP_TO) return
    const look = () => {
      const top = table.current?.getBoundingClientRect().top ?? 0
      const from = Math.max(0, Math.floor(-top / ROW_PX) - MARGIN_ROWS)
      const until = Math.max(from + 1, Math.ceil((innerHeight - top) / ROW_PX) + MARGIN_ROWS)
      setSeen(old => (old.from === from && old.until === until ? old : { from, until }))
    }
    look()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [rows, table])
  if (rows <= ALL_UP_TO) return { from: 0, until: rows, bring: () => undefined }
  return {
    from: Math.min(seen.from, rows - 1),
    until: Math.min(seen.until, rows),
    bring(row) {
      if (row >= seen.from && row < seen.until) return
      setSeen({ from: Math.max(0, row - MARGIN_ROWS), until: row + MARGIN_ROWS })
    },
  }
}
