import { lazy } from 'react'
import { useSuite } from '../suite.ts'
import { CaseListPage } from './CaseListPage.tsx'
import './incidents.css'

const ReportPage = lazy(() => import('./ReportPage.tsx'))
const CasePage = lazy(() => import('./CasePage.tsx'))

/** Incidents: the list, the form (`report`), or one case (`INC-2026-0042`). */
export default function IncidentsPage() {
  const [place] = useSuite().route.path
  if (place === 'report') return <ReportPage />
  return place ? <CasePage id={place} /> : <CaseListPage />
}
