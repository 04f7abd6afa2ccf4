import { labelOf } from './labels.ts'
import type { LabelKey } from './labelWords.ts'
import type { Passage } from './passages.ts'

const fieldOf = (passage: Passage): LabelKey | undefined => {
  const label = passage.labelText === '' ? undefined : labelOf(passage.labelText)
  return label === 'task' || label === 'responsible' || label === 'due' ? label : undefined
}

/** "Kto: …", "Co: …", "Kiedy: …" in any order, one after another: in each group the task comes to stand first. */
export function taskFieldsFirst(passages: readonly Passage[]): Passage[] {
  const ordered: Passage[] = []
  for (let at = 0; at < passages.length; ) {
    const first = fieldOf(passages[at]!)
    let end = at
    while (end < passages.length && fieldOf(passages[end]!)) end += 1
    if (first === undefined || first === 'task') {
      ordered.push(...passages.slice(at, Math.max(end, at + 1)))
      at = Math.max(end, at + 1)
      continue
    }
    const run = passages.slice(at, end)
    const starts = run.flatMap((one, from) => (fieldOf(one) === first ? [from] : []))
    const groups = starts.map((start, group) => run.slice(start, starts[group + 1] ?? run.length))
    const whole = groups.every(group => group.filter(one => fieldOf(one) === 'task').length === 1)
    ordered.push(
      ...(whole
        ? groups.flatMap(group => [
            ...group.filter(one => fieldOf(one) === 'task'),
            ...group.filter(one => fieldOf(one) !== 'task'),
          ])
        : run),
    )
    at = end
  }
  return ordered
}
