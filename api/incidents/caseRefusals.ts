import { type EnterRefusal, enterRefusalWords } from './enterInCase.ts'

/** Every reason that an entry in a case may be refused for. */
export const caseRefusals = Object.keys(enterRefusalWords) as EnterRefusal[]
