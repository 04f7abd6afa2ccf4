import { z } from 'zod'
import { count, named } from '../../http/shapes.ts'
import { type RowRefusal, rowRefusalWords } from './incomingRows.ts'

/** What became, or would become, of the rows of an export. */
export const incomingShape = named(
  'IncomingIncidents',
  z.object({
    taken: count,
    known: count.describe('Rows that were taken before'),
    leftOut: count.describe('Rows of categories that are neither incidents nor failures'),
    refused: z.array(
      z.object({
        row: z.int().describe('As in the file; the headings are row 1'),
        reason: z.enum(Object.keys(rowRefusalWords) as [RowRefusal, ...RowRefusal[]]),
      }),
    ),
    columnsMissing: z.array(z.string()),
  }),
)
