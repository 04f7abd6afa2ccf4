import { type ComponentType, lazy } from 'react'
import type { PageName } from './route.ts'

const loaders: Readonly<Record<PageName, () => Promise<{ default: ComponentType }>>> = {
  mine: () => import('./obligations/MyObligationsPage.tsx'),
  reviews: () => import('./reviews/ReviewsPage.tsx'),
  processes: () => import('./processes/ProcessesPage.tsx'),
  registers: () => import('./registers/RegistersPage.tsx'),
  incidents: () => import('./incidents/IncidentsPage.tsx'),
  actions: () => import('./actions/ActionsPage.tsx'),
  acceptance: () => import('./acceptance/AcceptancePage.tsx'),
  search: () => import('./search/SearchPage.tsx'),
  documents: () => import('./documents/DocumentsPage.tsx'),
  questions: () => import('./questions/QuestionsPage.tsx'),
  health: () => import('./health/HealthPage.tsx'),
  accessibility: () => import('./accessibility/AccessibilityPage.tsx'),
}

/** Fetches the part of the program that a page is in, ahead of its being shown too. */
export const loadPage = (page: PageName): Promise<{ default: ComponentType }> => loaders[page]()

/** Each page in a part of its own, loaded when it is first shown. */
export const pages: Readonly<Record<PageName, ComponentType>> = {
  mine: lazy(loaders.mine),
  reviews: lazy(loaders.reviews),
  processes: lazy(loaders.processes),
  registers: lazy(loaders.registers),
  incidents: lazy(loaders.incidents),
  actions: lazy(loaders.actions),
  acceptance: lazy(loaders.acceptance),
  search: lazy(loaders.search),
  documents: lazy(loaders.documents),
  questions: lazy(loaders.questions),
  health: lazy(loaders.health),
  accessibility: lazy(loaders.accessibility),
}
