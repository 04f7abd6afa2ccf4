import { z } from 'zod'
import { day, instant, named } from '../http/shapes.ts'
import { type ReadingRefusal, readingRefusalWords } from '../reading/refusals.ts'

const readingRefusals = Object.keys(readingRefusalWords) as [ReadingRefusal, ...ReadingRefusal[]]

const documentShape = named(
  'Document',
  z.object({
    key: z.string(),
    document: z.string().describe('The same for all editions of the document'),
    title: z.string(),
    edition: z.string().exactOptional(),
    inForceFrom: day,
    standing: z.enum(['in-force', 'not-yet', 'superseded', 'withdrawn']),
    lastDay: day.exactOptional(),
    process: z.string().exactOptional(),
    folder: z.string(),
    fileName: z.string(),
    url: z.string().exactOptional(),
    addedAt: instant,
    unreadable: z.enum(readingRefusals).exactOptional().describe('Why it cannot be asked'),
    access: z.string().exactOptional(),
    mayKeep: z.boolean(),
  }),
)

export const documentsShape = named(
  'Documents',
  z.object({
    asOf: day,
    documents: z.array(documentShape),
    mayAdd: z.boolean(),
    complete: z.boolean(),
  }),
)
