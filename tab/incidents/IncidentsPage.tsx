import { lazy } from 'react'
import { useSuite } from '../suite.ts'
import { CaseListPage } from './CaseListPage.tsx'
import './incidents.css'

const ReportPage = lazy(() => import('./ReportPage.tsx'))
const ExercisePage = lazy(() => import('./ExercisePage.tsx'))
const ImportPage = lazy(() => import('./ImportPage.tsx'))
const ClockRulesPage = lazy(() => import('./clockRules/ClockRulesPage.tsx'))
const CasePage = lazy(() => import('./CasePage.tsx'))

/**
 * Incidents: the list, the form (`report`), exports of other systems (`import`), a rehearsal (`exercise`), the limits of
 * the law (`clock-rules`), or one case (`INC-2026-0042`).
 */
export default function IncidentsPage() {
  const [place] = useSuite().route.path
  if (place === 'report') return <ReportPage />
  if (place === 'exercise') return <ExercisePage />
  if (place === 'import') return <ImportPage />
  if (place === 'clock-rules') return <ClockRulesPage />
  return place ? <CasePage id={place} /> : <CaseListPage />
}
