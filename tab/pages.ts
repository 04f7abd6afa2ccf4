import { type ComponentType, lazy } from 'react'
import type { PageName } from './route.ts'

const loaders: Readonly<Record<PageName, () => Promise<{ default: ComponentType }>>> = {
  mine: () => import('./obligations/MyObligationsPage.tsx'),
  reviews: () => import('./reviews/ReviewsPage.tsx'),
  processes: () => import('./processes/ProcessesPage.tsx'),
  accessibility: () => import('./accessibility/AccessibilityPage.tsx'),
}

export const loadPage = (page: PageName): Promise<{ default: ComponentType }> => loaders[page]()

/** Each page in a part of its own, loaded when it is first shown. */
export const pages: Readonly<Record<PageName, ComponentType>> = {
  mine: lazy(loaders.mine),
  reviews: lazy(loaders.reviews),
  processes: lazy(loaders.processes),
  accessibility: lazy(loaders.accessibility),
}
