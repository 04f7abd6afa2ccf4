import { PageHeader } from '../shell/PageHeader.tsx'

export default function DocumentsPage() {
  return <PageHeader name="" title="…" />
}
