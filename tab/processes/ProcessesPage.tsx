import { lazy } from 'react'
import { useSuite } from '../suite.ts'
import { ProcessHierarchyPage } from './ProcessHierarchyPage.tsx'

const ProcessPage = lazy(() => import('./ProcessPage.tsx'))

/** The hierarchy of processes, or one process by its code. */
export default function ProcessesPage() {
  const [code] = useSuite().route.path
  return code === undefined ? <ProcessHierarchyPage /> : <ProcessPage code={code} />
}
