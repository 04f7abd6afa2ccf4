import type { Day } from '../../api/domain/calendar/day.ts'
import type { ProcessRow } from '../../api/registers/lists/processes.ts'

/** A process that the Quality Book names, with the person of the sample who owns it. */
export interface SampleProcess {
  readonly code: string
  readonly name: string
  readonly owner: string
  /** Edition of the description in force; absent for the one whose description has not been loaded. */
  readonly edition?: number
}

/** The eight processes named in the Quality Book; the gaps in the numbering are those of the Book. */
export const sampleProcesses: readonly SampleProcess[] = [
  {
    code: 'GZ 1',
    name: 'Wieloletnie i roczne planowanie finansowe, w tym zadań bieżących i inwestycyjnych',
    owner: 'treasurer',
    edition: 7,
  },
  { code: 'GZ 6', name: 'Monitorowanie procesów i zadań', owner: 'head-OR', edition: 5 },
  { code: 'GZ 7', name: 'Zarządzanie rozwojem i ocena pracownika', owner: 'head-KD', edition: 4 },
  { code: 'GZ 8', name: 'Zarządzanie ryzykiem', owner: 'secretary', edition: 6 },
  { code: 'GR 3', name: 'Skargi, wnioski i interpelacje', owner: 'head-OR', edition: 9 },
  { code: 'GR 4', name: 'Komunikacja z otoczeniem', owner: 'head-BP', edition: 3 },
  { code: 'GR 6', name: 'Gromadzenie i przetwarzanie danych', owner: 'head-IT' },
  { code: 'GW 2', name: 'Zawieranie umów wydatkowych', owner: 'head-OR-ZP', edition: 8 },
]

/** @param from first day of the sample's history; descriptions came into force some weeks later. */
export const processRows = (from: Day): ProcessRow[] =>
  sampleProcesses.map(({ code, name, edition }, index) => ({
    code,
    group: code.slice(0, 2) as ProcessRow['group'],
    number: Number(code.slice(3)),
    name,
    from,
    ...(edition === undefined
      ? {}
      : {
          edition,
          inForceSince: `${from.slice(0, 4)}-${String(2 + (index % 9)).padStart(2, '0')}-15` as Day,
        }),
  }))
