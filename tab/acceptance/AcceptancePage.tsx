import { PageHeader } from '../shell/PageHeader.tsx'

export default function AcceptancePage() {
  return <PageHeader name="" title="…" />
}
