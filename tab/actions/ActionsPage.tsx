import { lazy } from 'react'
import { useSuite } from '../suite.ts'
import { ActionListPage } from './ActionListPage.tsx'

const ActionPage = lazy(() => import('./ActionPage.tsx'))

/** Improvement actions: the register, or one of them by its key. */
export default function ActionsPage() {
  const [key] = useSuite().route.path
  return key ? <ActionPage id={key} /> : <ActionListPage />
}
