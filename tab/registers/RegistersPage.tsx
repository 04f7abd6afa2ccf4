import { PageHeader } from '../shell/PageHeader.tsx'

export default function RegistersPage() {
  return <PageHeader name="" title="…" />
}
