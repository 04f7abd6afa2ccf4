import type { Language } from '../../api/domain/language.ts'
import { type PartKey, partWords } from '../../api/domain/reviews/requiredParts.ts'
import type { MinutesFindings } from '../../api/reviews/minutesFindings.ts'
import { type Element, foreign, line, strong } from '../card.ts'
import { partStateWords, reviewWords } from './reviewWords.ts'

const LONGEST_PASSAGE = 140

/** What is shown of findings: the parts, and how many of the actions have a deadline. */
export type PartsFound = Pick<MinutesFindings, 'parts' | 'actions'>

/** What is missing first, then what is there, then the passages that show it; each state with its word. */
export function partLines(language: Language, findings: PartsFound): Element[] {
  const names = (state: keyof typeof partStateWords): string =>
    findings.parts
      .filter(one => one.state === state)
      .map(({ part }) => `${partWords[part][language]}${deadlineDetail(language, findings, part)}`)
      .join(', ')
  const passages = findings.parts.filter(one => one.passage !== undefined)
  return [
    ...(['missing', 'partial', 'unclear'] as const).flatMap(state =>
      names(state) ? [strong(`${partStateWords[state][language]}: ${names(state)}.`)] : [],
    ),
    ...(names('present') ? [line(`${partStateWords.present[language]}: ${names('present')}.`)] : []),
    ...(passages.length > 0
      ? [
          {
            type: 'FactSet' as const,
            facts: passages.map(one => ({
              title: partWords[one.part][language],
              value: passageText(language, one),
            })),
          },
        ]
      : []),
  ]
}

function passageText(language: Language, { passage = '', page }: MinutesFindings['parts'][number]): string {
  const quoted = `${language === 'pl' ? '„' : '“'}${foreign(passage, LONGEST_PASSAGE)}”`
  return page === undefined ? quoted : `${quoted} (${language === 'pl' ? 'str.' : 'p.'} ${page})`
}

/** How many of the agreed actions have a deadline, where only some have. */
function deadlineDetail(language: Language, { actions }: PartsFound, part: PartKey): string {
  if (part !== 'deadlines') return ''
  const known = actions.filter(one => one.due !== undefined).length
  if (known === 0 || known === actions.length) return ''
  return `: ${reviewWords[language].deadlinesIn(known, actions.length)}`
}
