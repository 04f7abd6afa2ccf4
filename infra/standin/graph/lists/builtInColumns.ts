import { createHash } from 'node:crypto'
import { type Column, type ColumnType, facetOf } from './columnTypes.ts'

function builtIn(
  name: string,
  displayName: string,
  type: ColumnType,
  more: Partial<Column> & { given?: Record<string, unknown> } = {},
): Omit<Column, 'id'> {
  const { given, ...rest } = more
  return {
    name,
    type,
    displayName,
    description: '',
    columnGroup: 'Custom Columns',
    indexed: false,
    enforceUniqueValues: false,
    required: false,
    hidden: false,
    readOnly: true,
    facet: facetOf(type, given ?? {}),
    ...rest,
  }
}

const OF_EVERY_LIST = [
  builtIn('Title', 'Title', 'text', { readOnly: false, required: true }),
  builtIn('ID', 'ID', 'number', { indexed: true }),
  builtIn('ContentType', 'Content Type', 'text'),
  builtIn('Modified', 'Modified', 'dateTime', { given: { format: 'dateTime' } }),
  builtIn('Created', 'Created', 'dateTime', { given: { format: 'dateTime' } }),
  builtIn('Author', 'Created By', 'personOrGroup'),
  builtIn('Editor', 'Modified By', 'personOrGroup'),
  builtIn('_UIVersionString', 'Version', 'text'),
]

const OF_LIBRARIES = [
  builtIn('FileLeafRef', 'Name', 'text'),
  builtIn('FileSizeDisplay', 'File Size', 'number'),
]

const OF_USER_INFORMATION = [
  builtIn('Name', 'Account', 'text'),
  builtIn('EMail', 'E-mail', 'text'),
  builtIn('UserName', 'User name', 'text'),
  builtIn('JobTitle', 'Job title', 'text'),
  builtIn('Department', 'Department', 'text'),
]

/** Ids of built-in columns are the same in every list, as in SharePoint. */
const fixedId = (name: string) => {
  const hex = createHash('sha256').update(`column ${name}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export function builtInColumns(template: string): Column[] {
  const own =
    template === 'documentLibrary' ? OF_LIBRARIES : template === 'userInformation' ? OF_USER_INFORMATION : []
  return [...OF_EVERY_LIST, ...own].map(column => ({
    id: fixedId(column.name),
    ...column,
    required: column.required && template !== 'documentLibrary',
  }))
}
