import type { Words } from '../language.ts'

/** Risk to the rights and freedoms of people. GDPR art. 33(1) and 34(1). */
export const RISKS_TO_PEOPLE = ['none', 'risk', 'high'] as const
export type RiskToPeople = (typeof RISKS_TO_PEOPLE)[number]

export const riskToPeopleWords: Readonly<Record<RiskToPeople, Words>> = {
  none: { pl: 'Ryzyko mało prawdopodobne', en: 'Risk unlikely' },
  risk: { pl: 'Ryzyko', en: 'Risk' },
  high: { pl: 'Wysokie ryzyko', en: 'High risk' },
}

/** The questions of the guided assessment, after EDPB guidelines 9/2022, part IV. */
export const ASSESSMENT_QUESTIONS = [
  'sensitive', // special categories, convictions, PESEL, access data, finances
  'readable', // nobody encrypted the data, or the key went with them
  'untrusted', // someone got them who cannot be relied upon to delete them
  'vulnerable', // children, patients, people in need
  'severe', // identity theft, loss of money, discrimination, harm to health or good name
  'lasting', // the consequences cannot be undone
] as const
export type AssessmentQuestion = (typeof ASSESSMENT_QUESTIONS)[number]

export const assessmentQuestionWords: Readonly<Record<AssessmentQuestion, Words>> = {
  sensitive: {
    pl: 'Czy są to dane szczególnych kategorii, o karalności, numery PESEL, dane do logowania lub dane finansowe?',
    en: 'Are these special categories, convictions, PESEL numbers, access data or financial data?',
  },
  readable: {
    pl: 'Czy dane można odczytać (brak szyfrowania albo klucz także wyciekł)?',
    en: 'Can the data be read (not encrypted, or the key leaked with them)?',
  },
  untrusted: {
    pl: 'Czy dane trafiły do kogoś, kto nie daje pewności ich usunięcia?',
    en: 'Did the data reach somebody who cannot be relied upon to delete them?',
  },
  vulnerable: {
    pl: 'Czy dotyczy to dzieci, pacjentów lub innych osób wymagających szczególnej ochrony?',
    en: 'Are children, patients or other vulnerable people concerned?',
  },
  severe: {
    pl: 'Czy możliwe są kradzież tożsamości, strata pieniędzy, dyskryminacja, szkoda dla zdrowia lub dobrego imienia?',
    en: 'Are identity theft, loss of money, discrimination, harm to health or good name possible?',
  },
  lasting: {
    pl: 'Czy skutków nie da się odwrócić?',
    en: 'Can the consequences not be undone?',
  },
}

/**
 * What the answers suggest; the Data Protection Officer decides and gives reasons. Unreadable data put nobody at
 * risk; two or more aggravating circumstances beside readable data suggest a high one. What is not known counts as
 * yes, since the limit does not wait for the inquiry.
 */
export function suggestedRisk(answers: Readonly<Partial<Record<AssessmentQuestion, boolean>>>): RiskToPeople {
  const yes = (question: AssessmentQuestion): boolean => answers[question] !== false
  if (!yes('readable')) return 'none'
  const aggravating = (['sensitive', 'vulnerable', 'severe', 'lasting'] as const).filter(yes).length
  if (!yes('untrusted') && aggravating === 0) return 'none'
  return yes('untrusted') && aggravating >= 2 ? 'high' : 'risk'
}
