import { invalidRequest } from '../graphError.ts'

/** Kind of a column's values; facets exclude each other (docs: columnDefinition). */
const COLUMN_TYPES = [
  'boolean',
  'calculated',
  'choice',
  'currency',
  'dateTime',
  'geolocation',
  'hyperlinkOrPicture',
  'lookup',
  'number',
  'personOrGroup',
  'term',
  'text',
  'thumbnail',
] as const
export type ColumnType = (typeof COLUMN_TYPES)[number]

/** A column as kept: the definition as Graph shows it, with its type named. */
export interface Column {
  id: string
  name: string
  type: ColumnType
  displayName: string
  description: string
  columnGroup: string
  indexed: boolean
  enforceUniqueValues: boolean
  required: boolean
  hidden: boolean
  readOnly: boolean
  facet: Record<string, unknown>
  defaultValue?: { value?: string; formula?: string }
}

const FACET_DEFAULTS: Record<ColumnType, Record<string, unknown>> = {
  boolean: {},
  calculated: { format: 'dateOnly', formula: '', outputType: 'text' },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  currency: { locale: 'pl-PL' },
  dateTime: { displayAs: 'default', format: 'dateTime' },
  geolocation: {},
  hyperlinkOrPicture: { isPicture: false },
  lookup: { allowMultipleValues: false, allowUnlimitedLength: false, columnName: 'Title', listId: '' },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  personOrGroup: {
    allowMultipleSelection: false,
    chooseFromType: 'peopleOnly',
    displayAs: 'nameWithPresence',
  },
  term: { allowMultipleValues: false, showFullyQualifiedName: false },
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  thumbnail: {},
}

export function columnTypeOf(body: Record<string, unknown>): ColumnType | undefined {
  const present = COLUMN_TYPES.filter(type => body[type] !== undefined && body[type] !== null)
  if (present.length > 1) throw invalidRequest('Only one column type facet may be given.')
  return present[0]
}

/** The facet with the service's own defaults filled in. */
export function facetOf(type: ColumnType, given: unknown): Record<string, unknown> {
  const facet = { ...FACET_DEFAULTS[type], ...(typeof given === 'object' ? given : {}) }
  if (type === 'text' && facet.allowMultipleLines === true) {
    facet.maxLength = undefined
    if (!(given as { linesForEditing?: number }).linesForEditing) facet.linesForEditing = 6
  }
  return JSON.parse(JSON.stringify(facet)) as Record<string, unknown>
}

export const isMultiLine = (column: Column) =>
  column.type === 'text' && column.facet.allowMultipleLines === true

export const isMultiChoice = (column: Column) =>
  column.type === 'choice' && column.facet.displayAs === 'checkBoxes'

export function isMulti(column: Column): boolean {
  if (column.type === 'lookup') return column.facet.allowMultipleValues === true
  if (column.type === 'personOrGroup') return column.facet.allowMultipleSelection === true
  return isMultiChoice(column)
}

/** Types that SharePoint can index, and therefore keep unique. */
export function canBeUnique(column: Column): boolean {
  if (isMulti(column) || isMultiLine(column)) return false
  return ['text', 'choice', 'number', 'currency', 'dateTime', 'lookup', 'personOrGroup'].includes(column.type)
}

export const canBeIndexed = (column: Column) => canBeUnique(column) || column.type === 'boolean'

/** Lookup and person columns appear as `XLookupId` when single, as `X` with entries when multiple. */
export const isLookup = (column: Column) => column.type === 'lookup' || column.type === 'personOrGroup'
