import { z } from 'zod'
import { isDay } from '../domain/calendar/day.ts'
import { keepsDocuments } from '../domain/documents/documentAccess.ts'
import { accepted, refused } from '../domain/outcome.ts'
import { Refused } from '../http/errorAnswer.ts'
import { json, type Route, route, type Visit } from '../http/route.ts'
import { day } from '../http/shapes.ts'
import { readUpload } from '../http/upload.ts'
import { type ReadingRefusal, readingRefusalWords } from '../reading/refusals.ts'
import { addDocument, changeDocument, type DocumentRefusal, documentRefusalWords } from './addDocument.ts'
import { documentsShape } from './documentShapes.ts'
import { documentsView } from './documentsView.ts'

const short = z.string().max(250)
const uploadFields = z.object({
  title: short.optional(),
  edition: z.string().max(40).optional(),
  inForceFrom: day.optional(),
  supersedes: z.string().max(60).optional().describe('Key of the edition that it takes the place of'),
  process: z.string().max(20).optional(),
  access: short.optional().describe('Who may read it: „wszyscy”, „komórka: WE”, „rola: …”'),
  folder: short.optional(),
})
const documentRefusals = Object.keys(documentRefusalWords) as DocumentRefusal[]

export const documentRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/documents',
    operation: 'documents',
    summary: {
      pl: 'Dokumenty udostępnione osobie i ich stan na dzień',
      en: 'The documents that the person may read, and how they stand on a day',
    },
    access: 'signed-in',
    query: z.object({ on: day.optional() }),
    answer: json(documentsShape),
    refusals: [],
    handle: ({ suite, viewer }, { query }) =>
      accepted(documentsView(suite, viewer, query.on ?? suite.today())),
  }),
  route({
    method: 'POST',
    path: '/api/documents',
    operation: 'addDocument',
    summary: {
      pl: 'Przyjmuje plik dokumentu: zapisuje go w bibliotece i odczytuje',
      en: 'Takes a document as a file: stores it in the library and reads it',
    },
    access: 'signed-in',
    upload: { header: 'Idempotency-Key', fields: uploadFields },
    answer: json(documentsShape),
    refusals: [
      'file-not-sent',
      'bad-request',
      'file-too-large',
      ...documentRefusals,
      ...(Object.keys(readingRefusalWords) as ReadingRefusal[]),
    ],
    handle: visit => takeDocument(visit),
  }),
  route({
    method: 'POST',
    path: '/api/documents/{key}',
    operation: 'changeDocument',
    summary: { pl: 'Zmienia opis dokumentu', en: 'Changes what is known of a document' },
    access: 'signed-in',
    params: z.object({ key: z.string().min(1).max(60) }),
    body: z.object({
      title: short.optional(),
      edition: z.string().max(40).optional(),
      inForceFrom: day.optional(),
      until: z.union([day, z.literal('')]).optional(),
      process: z.string().max(20).optional(),
      access: z.string().max(2_000).optional(),
      supersedes: z.string().max(60).optional(),
    }),
    answer: json(documentsShape),
    refusals: [...documentRefusals, 'changed-meanwhile'],
    async handle({ suite, viewer }, { params, body }) {
      const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
      const outcome = await changeDocument(suite, viewer, params.key, given)
      return outcome.ok ? accepted(documentsView(suite, viewer, suite.today())) : outcome
    },
  }),
]

/** Rights come first: nobody's file is even read before it is known that its sender keeps documents. */
async function takeDocument({ suite, viewer, request }: Visit) {
  if (!keepsDocuments(suite.office().organisation, viewer, suite.today()))
    return refused('not-allowed-to-keep-documents')
  const { name, content, fields } = await readUpload(request)
  const parsed = uploadFields.safeParse(
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
  )
  if (!parsed.success || (parsed.data.inForceFrom !== undefined && !isDay(parsed.data.inForceFrom)))
    throw new Refused(
      'bad-request',
      (parsed.error?.issues ?? []).map(issue => ({
        in: 'body' as const,
        name: issue.path.join('.'),
        problem: issue.code,
      })),
    )
  const facts = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
  const outcome = await addDocument(suite, viewer, { name, content, ...facts })
  return outcome.ok ? accepted(documentsView(suite, viewer, suite.today())) : outcome
}
