import type { PartKey } from '../domain/reviews/requiredParts.ts'
import type { ReviewKind } from '../domain/reviews/schedule.ts'

/** The title of minutes, by kind of review. Quality Book ch. 11.1-11.5. */
export const paperTitles: Readonly<Record<ReviewKind, string>> = {
  unit: 'Protokół z przeglądu komórki organizacyjnej',
  process: 'Protokół z przeglądu procesu',
  isms: 'Protokół z przeglądu Systemu Zarządzania Bezpieczeństwem Informacji (SZBI)',
  technical: 'Protokół z przeglądu technicznego SZBI',
  steering: 'Protokół z przeglądu Zespołu Sterującego SZJ',
}

/** What a review is of, as the head of the document names it; absent where the title says it all. */
export const subjectLabels: Readonly<Record<ReviewKind, string | undefined>> = {
  unit: 'Komórka organizacyjna',
  process: 'Proces',
  isms: undefined,
  technical: 'Obszar przeglądu',
  steering: undefined,
}

/**
 * The headings of the parts, as officials write them. Those of the Steering Team are worded so that the reader does not
 * take them for parts of other minutes.
 */
export const partHeadings: Readonly<Record<PartKey, string>> = {
  attendance: 'Lista obecności',
  topics: 'Omówione zagadnienia',
  conclusions: 'Wnioski',
  actions: 'Ustalone działania',
  responsible: 'Osoby odpowiedzialne',
  deadlines: 'Terminy realizacji',
  runAnalysis: 'Analiza przebiegu procesu',
  indicators: 'Stopień osiągnięcia wskaźników',
  descriptionCurrency: 'Aktualność opisu procesu',
  goodPractices: 'Dobre praktyki',
  threatsNonconformities: 'Zagrożenia i niezgodności',
  improvementActions: 'Działania doskonalące',
  riskAnalysis: 'Wyniki analizy ryzyka',
  riskTreatmentPlan: 'Realizacja planu postępowania z ryzykiem',
  policyImplementation: 'Realizacja Polityki Bezpieczeństwa Informacji',
  eventsIncidentsFailures: 'Zdarzenia, słabości, incydenty i awarie',
  area: 'Obszar przeglądu',
  findings: 'Wyniki przeglądu',
  processReviews: 'Wyniki przeglądów procesów',
  isoAudits: 'Audyty ISO',
  nonconformitiesImprovements: 'Niezgodności, działania doskonalące',
  ismsReview: 'Wyniki przeglądu SZBI',
  customerSatisfaction: 'Satysfakcja klienta zewnętrznego',
  keyIndicators: 'Rozwój organizacji, kluczowe wskaźniki',
  internalAudits: 'Audyty wewnętrzne',
  riskOpportunityEffectiveness: 'Ryzyka i szanse, skuteczność działań',
  externalSuppliers: 'Dostawcy zewnętrzni',
  contextChanges: 'Zmiany czynników zewnętrznych i wewnętrznych',
}

/** The heading over the table of actions. */
export const actionsHeading = (kind: ReviewKind): string =>
  partHeadings[kind === 'process' ? 'improvementActions' : 'actions']

/** What is to be written under a heading; shown in the empty template and beside the fields of the form. */
export const partHints: Readonly<Partial<Record<PartKey, string>>> = {
  topics:
    'stan zadań bieżących i działań doskonalących, zadania budżetowe i aktualność ich ryzyk, problemy i pomysły, skuteczność zabezpieczeń informacji, awarie, incydenty, wykaz aktywów',
  conclusions: 'wnioski i zadania do wykonania',
  runAnalysis: 'kto i jak korzystał z procesu, ile wytworzono produktów, co przebiegało dobrze, a co źle',
  indicators:
    'wartości planowane i osiągnięte, także kluczowych wskaźników; przy złej ocenie przyczyny i pomoc',
  descriptionCurrency: 'czy opis procesu jest aktualny, co należy zmienić',
  goodPractices: 'co warto upowszechnić',
  threatsNonconformities: 'co zagraża procesowi, co było niezgodne z opisem',
  riskAnalysis: 'ocena wyników analizy ryzyka',
  riskTreatmentPlan: 'stopień realizacji planu za rok bieżący',
  policyImplementation: 'stopień realizacji polityki',
  eventsIncidentsFailures: 'niepożądane zdarzenia, słabości, incydenty i awarie w okresie',
  findings: 'co sprawdzono i co stwierdzono',
}
