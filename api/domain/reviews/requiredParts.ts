import type { Words } from '../language.ts'
import type { ReviewKind } from './schedule.ts'

/** Something that the minutes of a review must contain. Quality Book ch. 11. */
export type PartKey =
  | 'attendance'
  | 'topics'
  | 'conclusions'
  | 'actions'
  | 'responsible'
  | 'deadlines'
  | 'runAnalysis'
  | 'indicators'
  | 'descriptionCurrency'
  | 'goodPractices'
  | 'threatsNonconformities'
  | 'improvementActions'
  | 'riskAnalysis'
  | 'riskTreatmentPlan'
  | 'policyImplementation'
  | 'eventsIncidentsFailures'
  | 'area'
  | 'findings'
  | 'processReviews'
  | 'isoAudits'
  | 'nonconformitiesImprovements'
  | 'ismsReview'
  | 'customerSatisfaction'
  | 'keyIndicators'
  | 'internalAudits'
  | 'riskOpportunityEffectiveness'
  | 'externalSuppliers'
  | 'contextChanges'

/** What the minutes of each kind of review must contain, in the order of the Book. Quality Book ch. 11.1-11.5. */
export const requiredParts: Readonly<Record<ReviewKind, readonly PartKey[]>> = {
  unit: ['attendance', 'topics', 'conclusions', 'actions', 'responsible', 'deadlines'],
  process: [
    'runAnalysis',
    'indicators',
    'descriptionCurrency',
    'goodPractices',
    'threatsNonconformities',
    'improvementActions',
    'responsible',
    'deadlines',
  ],
  isms: ['riskAnalysis', 'riskTreatmentPlan', 'policyImplementation', 'eventsIncidentsFailures'],
  technical: ['area', 'findings'],
  steering: [
    'processReviews',
    'isoAudits',
    'nonconformitiesImprovements',
    'ismsReview',
    'customerSatisfaction',
    'keyIndicators',
    'internalAudits',
    'riskOpportunityEffectiveness',
    'externalSuppliers',
    'contextChanges',
  ],
}

export const partWords: Readonly<Record<PartKey, Words>> = {
  attendance: { pl: 'lista obecności', en: 'attendance list' },
  topics: { pl: 'omawiane zagadnienia', en: 'topics discussed' },
  conclusions: { pl: 'wnioski i zadania', en: 'conclusions and tasks' },
  actions: { pl: 'ustalone działania', en: 'agreed actions' },
  responsible: { pl: 'osoby odpowiedzialne', en: 'responsible persons' },
  deadlines: { pl: 'terminy realizacji', en: 'deadlines' },
  runAnalysis: { pl: 'analiza przebiegu procesu', en: 'analysis of how the process ran' },
  indicators: { pl: 'stopień osiągnięcia wskaźników', en: 'how far the indicators were reached' },
  descriptionCurrency: {
    pl: 'aktualność opisu procesu',
    en: 'whether the process description is still right',
  },
  goodPractices: { pl: 'dobre praktyki', en: 'good practices' },
  threatsNonconformities: { pl: 'zagrożenia i niezgodności', en: 'threats and nonconformities' },
  improvementActions: { pl: 'działania doskonalące', en: 'improvement actions' },
  riskAnalysis: { pl: 'wyniki analizy ryzyka', en: 'results of the risk analysis' },
  riskTreatmentPlan: {
    pl: 'realizacja planu postępowania z ryzykiem',
    en: 'progress of the risk treatment plan',
  },
  policyImplementation: {
    pl: 'realizacja Polityki Bezpieczeństwa Informacji',
    en: 'how far the information security policy is met',
  },
  eventsIncidentsFailures: {
    pl: 'zdarzenia, słabości, incydenty i awarie',
    en: 'events, weaknesses, incidents and failures',
  },
  area: { pl: 'obszar przeglądu', en: 'area reviewed' },
  findings: { pl: 'ustalenia przeglądu', en: 'findings' },
  processReviews: { pl: 'wyniki przeglądów procesów', en: 'results of the process reviews' },
  isoAudits: { pl: 'audyty ISO', en: 'ISO audits' },
  nonconformitiesImprovements: {
    pl: 'niezgodności i działania doskonalące',
    en: 'nonconformities and improvement actions',
  },
  ismsReview: { pl: 'wyniki przeglądu SZBI', en: 'results of the ISMS review' },
  customerSatisfaction: { pl: 'satysfakcja klienta zewnętrznego', en: 'external customer satisfaction' },
  keyIndicators: { pl: 'kluczowe wskaźniki rozwoju organizacji', en: 'key indicators' },
  internalAudits: { pl: 'audyty wewnętrzne', en: 'internal audits' },
  riskOpportunityEffectiveness: {
    pl: 'skuteczność działań dotyczących ryzyk i szans',
    en: 'effectiveness of actions on risks and opportunities',
  },
  externalSuppliers: { pl: 'dostawcy zewnętrzni', en: 'external suppliers' },
  contextChanges: {
    pl: 'zmiany czynników zewnętrznych i wewnętrznych',
    en: 'changes in external and internal factors',
  },
}
