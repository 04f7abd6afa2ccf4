import type { LabelKey } from './labelWords.ts'

/** Labels of one line, whose section does not go on below once it has its text. */
export const FIELDS = new Set<LabelKey>([
  'date',
  'madeOn',
  'unit',
  'process',
  'area',
  'period',
  'chair',
  'minutesTaker',
  'place',
  'nextMeeting',
  'number',
  'signature',
  'name',
  'position',
])
export const TASK_SECTIONS = new Set<LabelKey>(['actions', 'improvementActions', 'conclusions', 'topics'])
/** Parts of minutes: a form that has them is the whole of it, not the contents of one part. */
export const SECTIONS = new Set<LabelKey | undefined>([
  'attendance',
  'topics',
  'conclusions',
  'actions',
  'improvementActions',
  'previousActions',
  'runAnalysis',
  'indicators',
  'descriptionCurrency',
  'goodPractices',
  'threatsNonconformities',
])
/** Labels of a task's own fields: they do not begin a section. */
export const TASK_FIELDS = new Set<LabelKey>(['responsible', 'due', 'task', 'status'])

export const ACTION_SECTIONS: ReadonlySet<LabelKey | undefined> = new Set<LabelKey | undefined>([
  'actions',
  'improvementActions',
  'previousActions',
])
