/** Internal names that every SharePoint list has already; names compare without case there. */
const TAKEN_BY_SHAREPOINT = new Set([
  'id',
  'title',
  'author',
  'editor',
  'created',
  'modified',
  'attachments',
  'edit',
  'contenttype',
  'guid',
  'order',
  'linktitle',
  'linktitlenomenu',
  'docicon',
  'itemchildcount',
  'folderchildcount',
])

/** The internal name of a declared column in its list: its own name, unless SharePoint has a column of that name. */
export const columnName = (name: string): string =>
  TAKEN_BY_SHAREPOINT.has(name.toLowerCase()) ? `${name}Value` : name

/** Column that every list has besides its own: which write of which instance made the row what it is. */
export const WRITTEN_BY = 'writtenBy_'
