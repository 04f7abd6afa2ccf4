import { afterAll } from 'vitest'
import type { Day } from '../../../api/domain/calendar/day.ts'
import type { Instant } from '../../../api/domain/calendar/officeTime.ts'
import type { Role, Scope } from '../../../api/domain/organisation/roles.ts'
import { openOffice } from '../../../api/office/officeOf.ts'
import { type Graph, openGraph } from '../../../api/registers/graph/graph.ts'
import { openRegisters } from '../../../api/registers/openRegisters.ts'
import type { Standing } from '../../../api/registers/permissions/knownPlaces.ts'
import type { Registers } from '../../../api/registers/registers.ts'
import { provisionOffice } from '../../../infra/provisioning/provisionOffice.ts'
import type { Standin } from '../../../infra/standin/standin.ts'
import { aPerson, aStandin } from '../../infra/standin/aStandin.ts'
import { type GraphCaller, graphCaller } from '../../infra/standin/graphCalls.ts'
import { certificateFor, settingsOf } from '../anOffice.ts'

export const TODAY: Day = '2026-11-24'

/** Invented people by what they do. */
export const STAFF = {
  head: '00000000-0000-4000-8000-0000000000a1',
  otherHead: '00000000-0000-4000-8000-0000000000a2',
  letIn: '00000000-0000-4000-8000-0000000000a3',
  officer: '00000000-0000-4000-8000-0000000000a4',
  administrator: '00000000-0000-4000-8000-0000000000a5',
  representative: '00000000-0000-4000-8000-0000000000a6',
  employee: '00000000-0000-4000-8000-0000000000a7',
} as const

type Staff = keyof typeof STAFF

export interface GuardedOffice {
  readonly standin: Standin
  readonly graph: Graph
  readonly registers: Registers
  /** What a command needs to reach this office. */
  readonly environment: Record<string, string>
  standing(today?: Day): Standing
  /** Graph as somebody sees it who opens SharePoint past the suite, with a token of their own. */
  as(person: Staff): Promise<GraphCaller>
  /** Ids of lists and libraries by display name. */
  listId(name: string): Promise<string>
  /** SharePoint's REST service as the application calls it, for what people change by hand there. */
  byHand(path: string, body?: unknown): Promise<unknown>
  hold(person: Staff, role: Role, scope?: Scope, from?: Day): Promise<void>
  anotherInstance(): Promise<Registers>
}

const OFFICE: Scope = { kind: 'office', id: '' }

/**
 * An office whose program signs in with a certificate, so that it may set permissions: provisioned, with two units (OR,
 * WE), the head of each, the officer, the administrator, the representative, and one let in to the minutes of OR.
 */
export async function aGuardedOffice(): Promise<GuardedOffice> {
  const standin = await aStandin({
    directory: Object.entries(STAFF).map(([name, id]) => {
      const account = `${name.toLowerCase()}@urzad.example`
      return aPerson({ id, displayName: `Osoba ${name}`, userPrincipalName: account, mail: account })
    }),
  })
  const { clientSecret: _secret, ...settings } = settingsOf(standin)
  const { certificate, ...rest } = await certificateFor(standin)
  const graph = openGraph({ ...settings, ...rest, ...(certificate ? { certificate } : {}) })
  await provisionOffice(graph, standin.siteAddress)
  const open = async (instance: string): Promise<Registers> => {
    const registers = await openRegisters({
      graph,
      site: standin.siteAddress,
      clock: () => standin.clock.now().toISOString() as Instant,
      instance,
      syncEverySeconds: 3_600,
      signalEverySeconds: 3_600,
      log: () => undefined,
    })
    afterAll(() => registers.close())
    return registers
  }
  const registers = await open('first')
  const hold: GuardedOffice['hold'] = async (person, role, scope = OFFICE, from = '2024-01-01') => {
    await registers.roleHoldings.add({
      key: `${role}|${scope.kind}|${scope.id}|${STAFF[person]}|${from}`,
      person: STAFF[person],
      role,
      scopeKind: scope.kind,
      ...(scope.id === '' ? {} : { scopeId: scope.id }),
      from,
    })
  }
  await registers.units.addAll(
    ['OR', 'WE'].map(unit => ({
      key: `${unit}@2024-01-01`,
      unit,
      name: `Wydział ${unit}`,
      holdsReviews: true,
      from: '2024-01-01' as Day,
    })),
  )
  await registers.people.addAll(
    Object.entries(STAFF).map(([name, id]) => ({ id, name, active: true, language: 'pl' as const })),
  )
  await hold('head', 'head-of-unit', { kind: 'unit', id: 'OR' })
  await hold('otherHead', 'head-of-unit', { kind: 'unit', id: 'WE' })
  await hold('officer', 'data-protection-officer')
  await hold('administrator', 'administrator')
  await hold('representative', 'quality-representative')
  await registers.minutesReaders.add({
    key: `OR|${STAFF.letIn}|2024-01-01`,
    unit: 'OR',
    person: STAFF.letIn,
    from: '2024-01-01',
  })
  const office = openOffice(registers)
  const application = await graphCaller(standin)
  return {
    standin,
    graph,
    registers,
    environment: {
      NODE_EXTRA_CA_CERTS: standin.caFile,
      ENTRA_AUTHORITY: standin.authorityUrl,
      ENTRA_KNOWN_AUTHORITIES: new URL(standin.graphUrl).host,
      GRAPH_URL: standin.graphUrl,
      SHAREPOINT_URL: standin.graphUrl,
      APP_ID: standin.suite.appId,
      APP_CERTIFICATE: `${certificate!.privateKey}\n${certificate!.x5c}`,
      SHAREPOINT_SITE: standin.siteAddress,
    },
    standing: (today = TODAY) => ({ organisation: office().organisation, today }),
    as: async person =>
      graphCaller(
        standin,
        await standin.tokens.issueUserToken(STAFF[person], {
          audience: 'https://graph.microsoft.com',
          clientAppId: standin.suite.appId,
          scopes: ['Sites.Selected', 'User.Read'],
        }),
      ),
    async listId(name) {
      const { body } = await application.get<{ id: string }>(`${application.site}/lists/${name}`)
      return body.id
    },
    byHand: (path, body) => graph.sharepoint(application.site)!.post(path, body),
    hold,
    anotherInstance: () => open('second'),
  }
}
