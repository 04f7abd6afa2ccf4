import type { ReactNode } from 'react'
import type { Words } from '../../api/domain/language.ts'
import { useSay } from '../words.ts'

/** The head of a register: a column for each word, and what else stands there. */
export function ColumnHeads({ words, children }: { words: readonly Words[]; children?: ReactNode }) {
  const say = useSay()
  return (
    <thead>
      <tr>
        {words.map(one => (
          <th key={one.en} scope="col">
            {say(one)}
          </th>
        ))}
        {children}
      </tr>
    </thead>
  )
}
