import { describe, expect, test } from 'vitest'
import {
  ASSESSMENT_QUESTIONS,
  type AssessmentQuestion,
  suggestedRisk,
} from '../../../api/domain/incidents/riskAssessment.ts'

const no = (...questions: readonly AssessmentQuestion[]) =>
  Object.fromEntries(questions.map(question => [question, false]))

describe('The guided assessment', () => {
  test('takes what is not known for the worse', () => {
    expect(suggestedRisk({})).toBe('high')
  })

  test('sees no risk where nobody can read the data', () => {
    expect(suggestedRisk(no('readable'))).toBe('none')
  })

  test('sees no risk where a trusted recipient got data without any aggravating circumstance', () => {
    expect(suggestedRisk(no(...ASSESSMENT_QUESTIONS.filter(one => one !== 'readable')))).toBe('none')
  })

  test('sees a risk where the recipient is unknown though the data are harmless', () => {
    expect(suggestedRisk(no('sensitive', 'vulnerable', 'severe', 'lasting'))).toBe('risk')
  })

  test('never falls when one more question is answered with yes', () => {
    const order = ['none', 'risk', 'high']
    const all = 2 ** ASSESSMENT_QUESTIONS.length
    const answers = (bits: number) =>
      Object.fromEntries(ASSESSMENT_QUESTIONS.map((question, at) => [question, Boolean(bits & (2 ** at))]))
    for (let bits = 0; bits < all; bits++)
      for (let at = 0; at < ASSESSMENT_QUESTIONS.length; at++) {
        const [less, more] = [suggestedRisk(answers(bits)), suggestedRisk(answers(bits | (2 ** at)))]
        expect(order.indexOf(more)).toBeGreaterThanOrEqual(order.indexOf(less))
      }
  })
})
