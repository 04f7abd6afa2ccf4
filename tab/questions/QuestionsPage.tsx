import { PageHeader } from '../shell/PageHeader.tsx'

export default function QuestionsPage() {
  return <PageHeader name="" title="…" />
}
