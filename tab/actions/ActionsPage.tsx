import { PageHeader } from '../shell/PageHeader.tsx'

export default function ActionsPage() {
  return <PageHeader name="" title="…" />
}
