import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { declare } from '../../api/registers/declaration.ts'
import { openGraph } from '../../api/registers/graph/graph.ts'
import { documentsLibrary } from '../../api/registers/libraries/documentsLibrary.ts'
import { incidentsLibrary } from '../../api/registers/libraries/incidentsLibrary.ts'
import { minutesLibrary } from '../../api/registers/libraries/minutesLibrary.ts'
import { signals } from '../../api/registers/lists/signals.ts'
import { trail } from '../../api/registers/lists/trail.ts'
import { declarations } from '../../api/registers/registers.ts'
import { trailAnchors } from '../../api/registers/trail/trailAnchors.ts'
import { provision } from '../../infra/provisioning/provision.ts'
import { provisionOffice } from '../../infra/provisioning/provisionOffice.ts'
import { aStandin } from '../infra/standin/aStandin.ts'
import { graphCaller } from '../infra/standin/graphCalls.ts'
import { settingsOf } from './anOffice.ts'

const samples = declare({
  name: 'samples',
  list: 'Probki',
  label: { pl: 'Próbki', en: 'Samples' },
  version: 1,
  key: 'key',
  columns: {
    key: { kind: 'text', required: true, unique: true, label: { pl: 'Klucz', en: 'Key' } },
    state: { kind: 'choice', values: ['open', 'closed'], label: { pl: 'Stan', en: 'State' } },
    subject: { kind: 'text', label: { pl: 'Czego dotyczy', en: 'Subject' } },
    remarks: { kind: 'longText', label: { pl: 'Uwagi', en: 'Remarks' } },
  },
  see: ['employee'],
  change: [],
})

const newerSamples = declare({
  ...samples,
  key: 'key',
  version: 2,
  columns: {
    ...samples.columns,
    state: { ...samples.columns.state, values: ['open', 'closed', 'withdrawn'] },
    subject: { ...samples.columns.subject, indexed: true },
    weight: { kind: 'number', label: { pl: 'Waga', en: 'Weight' } },
  },
})

interface Column {
  id: string
  name: string
  displayName: string
  indexed: boolean
  enforceUniqueValues: boolean
  choice?: { choices: string[] }
  number?: object
}

async function aSite() {
  const standin = await aStandin()
  const graph = openGraph(settingsOf(standin))
  const caller = await graphCaller(standin)
  const list = `${caller.site}/lists/Probki`
  return {
    standin,
    graph,
    caller,
    list,
    bring: (declaration: Parameters<typeof provision>[2][number]) =>
      provision(graph, standin.siteAddress, [declaration]).then(({ lists }) => lists[0]!),
    columns: async () => (await caller.get<{ value: Column[] }>(`${list}/columns`)).body.value,
    description: async () => (await caller.get<{ description: string }>(list)).body.description,
  }
}

describe('Provisioning', () => {
  it('makes every list and the library, and the second run changes nothing', async () => {
    const standin = await aStandin()
    const graph = openGraph(settingsOf(standin))
    const first = await provisionOffice(graph, standin.siteAddress)
    expect(first.lists.map(({ list }) => list)).toEqual(
      [
        ...Object.values(declarations),
        signals,
        trail,
        minutesLibrary,
        documentsLibrary,
        incidentsLibrary,
        trailAnchors,
      ].map(({ list }) => list),
    )
    expect(new Set(first.lists.map(({ outcome }) => outcome))).toEqual(new Set(['created']))
    const second = await provisionOffice(graph, standin.siteAddress)
    expect(
      second.lists.filter(({ outcome, columns }) => outcome !== 'unchanged' || columns.length > 0),
    ).toEqual([])
  })

  it('may be run by three instances at once', async () => {
    const standin = await aStandin()
    const runs = [1, 2, 3].map(() => provisionOffice(openGraph(settingsOf(standin)), standin.siteAddress))
    const reports = await Promise.all(runs)
    for (const { list } of reports[0]!.lists) {
      const created = reports.flatMap(({ lists }) =>
        lists.filter(one => one.list === list && one.outcome === 'created'),
      )
      expect(created, list).toHaveLength(1)
    }
    const caller = await graphCaller(standin)
    const units = await caller.get<{ value: Column[] }>(`${caller.site}/lists/Komorki/columns`)
    expect(units.body.value.find(({ name }) => name === 'key')).toMatchObject({
      displayName: 'Klucz',
      indexed: true,
      enforceUniqueValues: true,
    })
  })

  it('adds what a newer declaration has, and leaves every value where it is', async () => {
    const site = await aSite()
    await site.bring(samples)
    const fields = { Title: 'a', key: 'a', state: 'open', subject: 'OR' }
    await site.caller.post(`${site.list}/items`, { fields })
    expect(await site.bring(newerSamples)).toEqual({
      list: 'Probki',
      outcome: 'upgraded',
      columns: [
        { column: 'state', outcome: 'widened' },
        { column: 'subject', outcome: 'widened' },
        { column: 'weight', outcome: 'added' },
      ],
    })
    const columns = await site.columns()
    expect(columns.find(({ name }) => name === 'state')?.choice?.choices).toEqual([
      'open',
      'closed',
      'withdrawn',
    ])
    expect(columns.find(({ name }) => name === 'subject')?.indexed).toBe(true)
    const items = await site.caller.get<{ value: { fields: object }[] }>(`${site.list}/items?$expand=fields`)
    expect(items.body.value[0]!.fields).toMatchObject(fields)
    expect(await site.description()).toContain('[magistrat samples 2]')
  })

  it('upgrades once when several instances find the older list at the same moment', async () => {
    const site = await aSite()
    await site.bring(samples)
    const reports = await Promise.all([1, 2, 3, 4].map(() => site.bring(newerSamples)))
    const added = reports.flatMap(({ columns }) => columns.filter(({ outcome }) => outcome === 'added'))
    expect(added).toEqual([{ column: 'weight', outcome: 'added' }])
    expect((await site.columns()).filter(({ name }) => name === 'weight')).toHaveLength(1)
  })

  it('leaves a list alone that a newer program has provisioned', async () => {
    const site = await aSite()
    await site.bring(newerSamples)
    const before = await site.columns()
    expect(await site.bring(samples)).toEqual({ list: 'Probki', outcome: 'newer', columns: [] })
    expect(await site.columns()).toEqual(before)
    expect(await site.description()).toContain('[magistrat samples 2]')
  })

  it('never changes the type of a column, and says so', async () => {
    const site = await aSite()
    await site.bring(samples)
    await site.caller.post(`${site.list}/items`, { fields: { Title: 'a', key: 'a', subject: 'OR' } })
    const retyped = declare({
      ...samples,
      key: 'key',
      version: 2,
      columns: { ...samples.columns, subject: { kind: 'number', label: { pl: 'Liczba', en: 'Number' } } },
    })
    const report = await site.bring(retyped)
    expect(report.columns).toEqual([{ column: 'subject', outcome: 'left-alone' }])
    const items = await site.caller.get<{ value: { fields: object }[] }>(`${site.list}/items?$expand=fields`)
    expect(items.body.value[0]!.fields).toMatchObject({ subject: 'OR' })
  })

  it('keeps columns that people have added and that it does not know', async () => {
    const site = await aSite()
    await site.bring(samples)
    await site.caller.post(`${site.list}/columns`, { name: 'Notatka', text: {} })
    await site.bring(newerSamples)
    expect((await site.columns()).map(({ name }) => name)).toContain('Notatka')
  })

  it('finishes a list that a killed run has left half made', async () => {
    const site = await aSite()
    await site.caller.post(`${site.caller.site}/lists`, {
      displayName: 'Probki',
      list: { template: 'genericList' },
    })
    const { outcome, columns } = await site.bring(samples)
    expect(outcome).toBe('upgraded')
    expect(columns.map(({ column }) => column)).toEqual(['key', 'state', 'subject', 'remarks', 'writtenBy_'])
    expect((await site.bring(samples)).outcome).toBe('unchanged')
  })

  it('gets there while SharePoint answers badly', async () => {
    const site = await aSite()
    site.standin.faults.set({
      seed: 11,
      appliedThenUnavailable: { rate: 0.3 },
      unavailable: { rate: 0.2 },
      cutOff: { rate: 0.1 },
    })
    await site.bring(samples)
    await site.bring(newerSamples)
    site.standin.faults.clear()
    expect((await site.bring(newerSamples)).outcome).toBe('unchanged')
  })

  it('is a command that says what it did', async () => {
    const standin = await aStandin()
    const run = () =>
      promisify(execFile)(process.execPath, ['infra/provisioning/main.ts'], {
        env: {
          NODE_EXTRA_CA_CERTS: standin.caFile,
          ENTRA_AUTHORITY: standin.authorityUrl,
          ENTRA_KNOWN_AUTHORITIES: new URL(standin.graphUrl).host,
          GRAPH_URL: standin.graphUrl,
          APP_ID: standin.suite.appId,
          APP_SECRET: standin.appSecret,
          SHAREPOINT_SITE: standin.siteAddress,
        },
      })
    expect((await run()).stdout).toContain('Przeglady: created')
    expect((await run()).stdout).toContain('Przeglady: unchanged')
  })
})
