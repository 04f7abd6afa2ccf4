import { z } from 'zod'
import { YES_NO_UNKNOWN } from '../domain/incidents/incident.ts'
import { mayImport } from '../domain/incidents/incidentAccess.ts'
import { accepted, refused } from '../domain/outcome.ts'
import { type FileReply, json, type Route, route } from '../http/route.ts'
import { count, named } from '../http/shapes.ts'
import { readUpload } from '../http/upload.ts'
import { acknowledge } from './acknowledge.ts'
import { breachRegister } from './breachRegister.ts'
import { caseEventShape } from './caseEventShapes.ts'
import { casePath } from './casePath.ts'
import { caseRefusals } from './caseRefusals.ts'
import { enterInCase } from './enterInCase.ts'
import { casePageShape, incidentList, linkChoicesShape, newReport } from './incidentShapes.ts'
import { casePage, unitFigures, visibleCases } from './incidentViews.ts'
import { SYSTEMS } from './incoming/incomingMapping.ts'
import { incomingShape } from './incoming/incomingShapes.ts'
import { readTable, tableRefusals } from './incoming/readTable.ts'
import { takeIncoming } from './incoming/takeIncoming.ts'
import { linkChoices } from './linkChoices.ts'
import { exerciseReportOf } from './notices/exerciseReportOf.ts'
import { noticeOf } from './notices/noticeOf.ts'
import { reportIncident } from './reportIncident.ts'
import { securityFigures } from './securityFigures.ts'
import { startExercise } from './startExercise.ts'

const reportTaken = named('ReportTaken', z.object({ number: z.string(), again: z.boolean() }))

const fileReply = ({ name, content }: { name: string; content: Uint8Array }): FileReply => ({
  name,
  size: content.length,
  content: new ReadableStream({
    start(stream) {
      stream.enqueue(content)
      stream.close()
    },
  }),
})

/** Answers that hold cases are made anew for each request, since clocks run. */
export const incidentRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/incidents',
    operation: 'incidents',
    summary: {
      pl: 'Incydenty, o których wolno wiedzieć, i liczby własnych komórek',
      en: 'Incidents that one may know of, and the figures of one’s own units',
    },
    access: 'signed-in',
    answer: json(incidentList),
    refusals: [],
    handle: ({ suite, viewer }) =>
      accepted({
        cases: visibleCases(suite, viewer),
        figures: unitFigures(suite, viewer),
        securityFigures: securityFigures(suite, viewer),
      }),
  }),
  route({
    method: 'POST',
    path: '/api/incidents',
    operation: 'reportIncident',
    summary: { pl: 'Zgłasza incydent', en: 'Reports an incident' },
    access: 'signed-in',
    body: newReport,
    answer: json(reportTaken),
    refusals: ['nothing-told', 'too-long', 'noticed-in-the-future'],
    handle: ({ suite, viewer }, { body: { form, ...told } }) =>
      reportIncident(suite, {
        ...told,
        delivery: `tab|${viewer}|${form}`,
        source: 'person',
        reporter: viewer,
      }),
  }),
  route({
    method: 'GET',
    path: '/api/incidents/breach-register',
    operation: 'breachRegister',
    summary: { pl: 'Rejestr naruszeń jako xlsx', en: 'The register of breaches as xlsx' },
    access: 'signed-in',
    answer: { kind: 'file' },
    refusals: ['not-allowed-in-case'],
    async handle({ suite, viewer }) {
      const register = await breachRegister(suite, viewer)
      return register.ok ? accepted(fileReply(register.value)) : register
    },
  }),
  route({
    method: 'POST',
    path: '/api/incidents/exercises',
    operation: 'startExercise',
    summary: { pl: 'Rozpoczyna ćwiczenie', en: 'Starts an exercise' },
    access: 'signed-in',
    body: z.object({
      form: z.string().min(1).max(100),
      what: z.string().max(20_000),
      personalData: z.enum(YES_NO_UNKNOWN),
      speed: z.number().describe('How many times faster than the office’s its clock runs'),
      participants: z.array(z.string().max(100)).max(50).describe('Entra ids'),
    }),
    answer: json(reportTaken),
    refusals: [
      'not-allowed-to-exercise',
      'participants-not-known',
      'speed-not-possible',
      'nothing-told',
      'too-long',
      'noticed-in-the-future',
    ],
    handle: ({ suite, viewer }, { body: { form, what, personalData, ...rehearsal } }) =>
      startExercise(
        suite,
        viewer,
        { delivery: `exercise|${viewer}|${form}`, what, personalData, ongoing: 'yes' },
        rehearsal,
      ),
  }),
  route({
    method: 'GET',
    path: '/api/incidents/{number}/exercise-report',
    operation: 'exerciseReport',
    summary: { pl: 'Sprawozdanie z ćwiczenia jako docx', en: 'The report of an exercise as docx' },
    access: 'signed-in',
    params: casePath,
    answer: { kind: 'file' },
    refusals: ['no-such-case'],
    async handle({ suite, viewer }, { params }) {
      const report = await exerciseReportOf(suite, viewer, params.number)
      return report.ok ? accepted(fileReply(report.value)) : report
    },
  }),
  route({
    method: 'POST',
    path: '/api/incidents/import/{system}',
    operation: 'importIncidents',
    summary: {
      pl: 'Przyjmuje eksport innego systemu albo mówi, co by przyjęto',
      en: 'Takes the export of another system, or tells what taking it would do',
    },
    access: 'signed-in',
    params: z.object({ system: z.enum(SYSTEMS) }),
    query: z.object({ dryRun: z.enum(['true', 'false']).default('true') }),
    upload: { header: 'Idempotency-Key', fields: z.object({}) },
    answer: json(incomingShape),
    refusals: ['not-allowed-to-import', 'file-not-sent', ...tableRefusals],
    async handle({ suite, viewer, request }, { params, query }) {
      if (!mayImport(suite.office().organisation, viewer, suite.today()))
        return refused('not-allowed-to-import')
      const table = await readTable((await readUpload(request)).content)
      if (!table.ok) return table
      return accepted(await takeIncoming(suite, params.system, table.value, query.dryRun === 'true'))
    },
  }),
  route({
    method: 'GET',
    path: '/api/incidents/{number}',
    operation: 'incident',
    summary: { pl: 'Sprawa', en: 'A case' },
    access: 'signed-in',
    params: casePath,
    answer: json(casePageShape),
    refusals: ['no-such-case'],
    handle: ({ suite, viewer }, { params }) => casePage(suite, viewer, params.number),
  }),
  route({
    method: 'GET',
    path: '/api/incidents/{number}/link-choices',
    operation: 'incidentLinkChoices',
    summary: { pl: 'Z czym można powiązać sprawę', en: 'What a case can be linked to' },
    access: 'signed-in',
    params: casePath,
    answer: json(linkChoicesShape),
    refusals: ['no-such-case'],
    handle: ({ suite, viewer }, { params }) => linkChoices(suite, viewer, params.number),
  }),
  route({
    method: 'GET',
    path: '/api/incidents/{number}/notices/{clock}',
    operation: 'incidentNotice',
    summary: { pl: 'Zgłoszenie lub zawiadomienie jako docx', en: 'A notice as docx' },
    access: 'signed-in',
    params: casePath.extend({ clock: z.string().max(40) }),
    answer: { kind: 'file' },
    refusals: ['no-such-case', 'no-such-clock'],
    async handle({ suite, viewer }, { params }) {
      const notice = await noticeOf(suite, viewer, params.number, params.clock)
      if (!notice.ok) return notice
      return accepted(fileReply(notice.value))
    },
  }),
  route({
    method: 'POST',
    path: '/api/incidents/{number}/acknowledge',
    operation: 'acknowledgeIncident',
    summary: { pl: 'Potwierdza przyjęcie zgłoszenia', en: 'Acknowledges a report' },
    access: 'signed-in',
    params: casePath,
    answer: json(casePageShape),
    refusals: caseRefusals,
    async handle({ suite, viewer }, { params }) {
      const outcome = await acknowledge(suite, viewer, [params.number])
      return outcome.ok ? casePage(suite, viewer, params.number) : outcome
    },
  }),
  route({
    method: 'POST',
    path: '/api/incidents/{number}/entries',
    operation: 'enterInCase',
    summary: { pl: 'Dodaje wpis do sprawy', en: 'Enters something in a case' },
    access: 'signed-in',
    params: casePath,
    body: z.object({
      event: caseEventShape,
      seen: count.describe('Entries that the case had when the form was opened'),
    }),
    answer: json(casePageShape),
    refusals: caseRefusals,
    async handle({ suite, viewer }, { params, body }) {
      const outcome = await enterInCase(suite, viewer, params.number, body.event, body.seen)
      return outcome.ok ? casePage(suite, viewer, params.number) : outcome
    },
  }),
]
