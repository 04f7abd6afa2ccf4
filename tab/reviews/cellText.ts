import { type Cell, cellStateWords } from '../../api/domain/reviews/cell.ts'
import type { Say } from '../words.ts'
import { reviewPhrases } from './words.ts'

/** What a cell says to those who do not see its drawing: `zaległe 21 dni, protokół miał wpłynąć do 2 listopada 2026`. */
export function cellText(say: Say, cell: Cell): string {
  const word = say(cellStateWords[cell.state].word)
  if (!cell.due || !cell.owes) return word.toLocaleLowerCase(say.language)
  if (cell.state === 'overdue') return say(reviewPhrases.cellOverdue, cell.days ?? 0, cell.owes, cell.due)
  return say(reviewPhrases.cellDue, word, cell.owes, cell.due)
}
