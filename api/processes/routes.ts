import { z } from 'zod'
import { yearOf } from '../domain/calendar/day.ts'
import { accepted, refused } from '../domain/outcome.ts'
import { type ProcessHierarchy, processHierarchy, processStatus } from '../domain/processes/hierarchy.ts'
import { PROCESS_GROUPS } from '../domain/processes/process.ts'
import { lastingJson, type Route, route } from '../http/route.ts'
import { cell, day, named, namedPerson, period } from '../http/shapes.ts'
import { onePerOffice } from '../office/onePerOffice.ts'
import { boardView } from '../reviews/boardView.ts'
import { boardRow } from '../reviews/reviewShapes.ts'

const processShape = named(
  'Process',
  z.object({
    code: z.string(),
    group: z.enum(PROCESS_GROUPS),
    number: z.number(),
    name: z.string(),
    description: z
      .object({ edition: z.number(), inForceSince: day, url: z.string().exactOptional() })
      .exactOptional(),
    from: day,
    until: day.exactOptional(),
  }),
)

const statusShape = named(
  'ProcessStatus',
  z.object({
    process: processShape,
    owners: z.array(namedPerson),
    review: cell,
    lastHeldOn: day.exactOptional(),
    nextDue: day,
  }),
)

const hierarchyShape = named(
  'ProcessHierarchy',
  z.object({
    asOf: day,
    groups: z.array(
      z.object({
        group: z.enum(PROCESS_GROUPS),
        processes: z.array(statusShape),
        gaps: z.array(
          z.object({ group: z.enum(PROCESS_GROUPS), from: z.int(), to: z.int().exactOptional() }),
        ),
      }),
    ),
  }) satisfies z.ZodType<ProcessHierarchy>,
)

const pageShape = named(
  'ProcessPage',
  z.object({
    asOf: day,
    status: statusShape,
    year: z.int(),
    periods: z.array(period),
    /** Absent when the process was not in force in that year. */
    reviews: boardRow.exactOptional(),
  }),
)

const hierarchy = onePerOffice((office, today) => processHierarchy(office, today))

export const processRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/processes',
    operation: 'processes',
    summary: { pl: 'Hierarchia procesów', en: 'The process hierarchy' },
    access: 'signed-in',
    answer: lastingJson(hierarchyShape),
    refusals: [],
    handle: ({ suite }) => accepted(hierarchy(suite.office(), suite.today())),
  }),
  route({
    method: 'GET',
    path: '/api/processes/{code}',
    operation: 'process',
    summary: { pl: 'Proces i jego przeglądy w roku', en: 'A process and its reviews in a year' },
    access: 'signed-in',
    params: z.object({ code: z.string().min(1).max(20) }),
    query: z.object({ year: z.coerce.number<string>().int().min(2_000).max(2_100).optional() }),
    answer: lastingJson(pageShape),
    refusals: ['no-such-process'],
    handle({ suite, viewer }, { params, query }) {
      const office = suite.office()
      const today = suite.today()
      const process = office.processes.find(one => one.code === params.code)
      if (!process) return refused('no-such-process')
      const year = query.year ?? yearOf(today)
      const { periods, rows } = boardView(office, 'process', year, today, viewer)
      const reviews = rows.find(row => row.subject === process.code)
      return accepted({
        asOf: today,
        status: processStatus(office, process, today),
        year,
        periods,
        ...(reviews ? { reviews } : {}),
      })
    },
  }),
]
