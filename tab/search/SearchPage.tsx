import { PageHeader } from '../shell/PageHeader.tsx'

export default function SearchPage() {
  return <PageHeader name="" title="…" />
}
