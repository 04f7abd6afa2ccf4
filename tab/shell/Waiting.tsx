import { useEffect, useState } from 'react'
import { useSay } from '../words.ts'
import { shellWords } from './words.ts'

const QUIET_MS = 300
const WIDTHS = ['92%', '85%', '78%', '88%', '64%']

/** Grey rows where content will be, after a moment in which most answers have come already. */
export function Waiting({ rows = 5 }: { rows?: number }) {
  const say = useSay()
  const [visible, setVisible] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="waiting" aria-busy="true">
      {visible && (
        <>
          <span className="hidden-text" role="status">
            {say(shellWords.loading)}
          </span>
          {WIDTHS.slice(0, rows).map(width => (
            <div key={width} className="skeleton" style={{ width }} />
          ))}
        </>
      )}
    </div>
  )
}
