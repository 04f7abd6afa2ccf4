import { z } from 'zod'
import { refused } from '../domain/outcome.ts'
import { Refused } from '../http/errorAnswer.ts'
import { json, type Route, route } from '../http/route.ts'
import { readUpload } from '../http/upload.ts'
import { type AttachRefusal, attachable, attachFile, attachRefusalWords } from './attachFile.ts'
import { casePath } from './casePath.ts'
import { casePageShape } from './incidentShapes.ts'
import { casePage } from './incidentViews.ts'
import { openAttachment } from './openAttachment.ts'

const KEY_FORM = /^[\w-]{8,100}$/

/** Files of a case: taken from whoever has a part in it, opened for whoever may see them. */
export const attachmentRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/api/incidents/{number}/attachments',
    operation: 'attachToIncident',
    summary: { pl: 'Dołącza plik do sprawy', en: 'Attaches a file to a case' },
    access: 'signed-in',
    params: casePath,
    upload: { header: 'Idempotency-Key', fields: z.object({}) },
    answer: json(casePageShape),
    refusals: ['file-not-sent', 'bad-request', ...(Object.keys(attachRefusalWords) as AttachRefusal[])],
    async handle({ suite, viewer, request }, { params }) {
      const delivery = String(request.headers['idempotency-key'] ?? '')
      if (!KEY_FORM.test(delivery))
        throw new Refused('bad-request', [
          { in: 'header', name: 'Idempotency-Key', problem: 'invalid_format' },
        ])
      // Rights come first: nobody's file is even read before it is known that the case may take it.
      const mayAttach = attachable(suite, viewer, params.number)
      if (!mayAttach.ok) return mayAttach
      const attached = await attachFile(suite, viewer, params.number, {
        delivery,
        ...(await readUpload(request)),
      })
      return attached.ok ? casePage(suite, viewer, params.number) : attached
    },
  }),
  route({
    method: 'GET',
    path: '/api/incidents/{number}/attachments/{place}',
    operation: 'incidentAttachment',
    summary: { pl: 'Plik sprawy', en: 'A file of a case' },
    access: 'signed-in',
    params: casePath.extend({ place: z.coerce.number().int().min(1).catch(0) }),
    answer: { kind: 'file' },
    refusals: ['no-such-case', 'file-missing'],
    handle: ({ suite, viewer }, { params }) =>
      params.place === 0
        ? refused('no-such-case')
        : openAttachment(suite, viewer, params.number, params.place),
  }),
]
