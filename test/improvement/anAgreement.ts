import { handIn } from '../../api/reviews/handIn.ts'
import type { Suite } from '../../api/suite.ts'
import { PEOPLE } from '../reviews/aSuite.ts'

let deliveries = 0

/** Minutes of OR with these tasks, as people type them. */
const minutesWith = (tasks: readonly string[], date = '20 listopada 2026 r.'): Uint8Array =>
  Buffer.from(`PROTOKÓŁ z przeglądu zarządzania komórki organizacyjnej – Wydział Organizacji i Nadzoru
odbytego w dniu ${date}

1. W przeglądzie uczestniczyli:
- Hanna Przykładowa – kierująca wydziałem
- Ewa Zwykła – inspektor

2. Omówiono:
a) stan realizacji zadań bieżących.

3. Wnioski i zadania:
Należy usprawnić obieg pism.

4. Ustalono następujące działania:
${tasks.map((task, at) => `${at + 1}) ${task}`).join('\n')}
`)

/** Files minutes with these tasks for OR; answers the key of the review and the version. */
export async function minutesFiled(
  suite: Suite,
  tasks: readonly string[],
  date?: string,
): Promise<{ review: string; version: number }> {
  deliveries += 1
  const handed = await handIn(suite, PEOPLE.head, {
    delivery: `chat/agreed/${deliveries}`,
    name: `Protokół ${deliveries}.txt`,
    content: minutesWith(tasks, date),
  })
  if (!handed.ok || handed.value.review === undefined || handed.value.version === undefined)
    throw new Error(`Not filed: ${JSON.stringify(handed)}`)
  return { review: handed.value.review.key, version: handed.value.version }
}
