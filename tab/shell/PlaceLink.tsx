import type { MouseEvent, ReactNode } from 'react'
import { hashOf, type Route } from '../route.ts'
import { useSuite } from '../suite.ts'

interface Props {
  to: Route
  children: ReactNode
  className?: string
}

/** A link to a place of the tab: opened here by a plain click, in a new window by the browser's own means. */
export function PlaceLink({ to, children, className = '' }: Props) {
  const { go } = useSuite()
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <a className={`link ${className}`} href={`?page=${to.page}${hashOf(to)}`} onClick={follow}>
      {children}
    </a>
  )
}
