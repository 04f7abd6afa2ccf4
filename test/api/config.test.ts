import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import { describe, expect, it } from 'vitest'
import { openClock } from '../../api/clock.ts'
import { readConfig } from '../../api/config.ts'
import { factsOfError, openLog } from '../../api/log.ts'

const TENANT = '11111111-2222-4333-8444-555555555555'
const laptop = {
  ENTRA_AUTHORITY: `https://localhost:5001/${TENANT}`,
  APP_ID: '3A1F6C52-8F0E-4F0B-9D5E-6B1C2F7A9D01',
  APP_SECRET: 'secret',
  SHAREPOINT_SITE: 'urzad.example:/sites/szj',
}
const { APP_SECRET: _notInProduction, ...elsewhere } = laptop
const made = await generate([{ name: 'commonName', value: 'Magistrat' }], { keySize: 2048 })
const production = {
  ...elsewhere,
  APP_CERTIFICATE: `${made.private}\n${made.cert}`,
  NODE_ENV: 'production',
  ENTRA_AUTHORITY: `https://login.microsoftonline.com/${TENANT}`,
  TENANT_ID: TENANT,
  PUBLIC_URL: 'https://magistrat.urzad.example/',
}

describe('settings', () => {
  it('need little more than where SharePoint is, and follow Microsoft for the rest', () => {
    const config = readConfig(laptop)
    expect(config).toMatchObject({
      appId: laptop.APP_ID.toLowerCase(),
      tenantId: TENANT,
      host: '127.0.0.1',
      port: 3978,
      publicUrl: 'http://127.0.0.1:3978',
      sweepSeconds: 60,
      provision: false,
      tab: { issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`, hostOrigins: [] },
      bot: { issuer: 'https://api.botframework.com', fileHosts: ['*.sharepoint.com'] },
    })
    expect(config.instance).not.toBe(readConfig(laptop).instance)
  })

  it('take production when it is whole', () => {
    expect(readConfig(production)).toMatchObject({
      production: true,
      publicUrl: 'https://magistrat.urzad.example',
    })
  })

  it.each([
    ['a public address of https', {}, 'https://magistrat.urzad.example/api/notifications'],
    [
      'an address of their own',
      { NOTIFICATION_URL: 'https://in.urzad.example/n' },
      'https://in.urzad.example/n',
    ],
    ['neither', { NOTIFICATION_URL: 'none' }, undefined],
    ['a public address of plain http', { NODE_ENV: 'test', PUBLIC_URL: 'http://127.0.0.1:1' }, undefined],
  ])('have SharePoint tell of changes at %s', (_what, changes, url) => {
    expect(readConfig({ ...production, ...changes }).notifications?.url).toBe(url)
  })

  it('refuse an address for notifications that Microsoft would not send to', () => {
    expect(() => readConfig({ ...laptop, NOTIFICATION_URL: 'http://127.0.0.1/n' })).toThrow(
      'NOTIFICATION_URL has to be https: Microsoft sends to no other.',
    )
  })

  it('name everything that production lacks, in one go', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(
      [
        'Set ENTRA_AUTHORITY before starting in production.',
        'Set APP_ID before starting in production.',
        'Set SHAREPOINT_SITE before starting in production.',
        'Set TENANT_ID before starting in production.',
        'Set PUBLIC_URL before starting in production.',
        'Set APP_CERTIFICATE before starting in production.',
      ].join('\n'),
    )
  })

  it.each([
    ['ENTRA_AUTHORITY', ''],
    ['APP_ID', ''],
    ['APP_CERTIFICATE', ''],
    ['APP_SECRET', 'secret'],
    ['SHAREPOINT_SITE', ''],
    ['TENANT_ID', ''],
    ['PUBLIC_URL', ''],
    ['PUBLIC_URL', 'http://magistrat.urzad.example'],
    ['PUBLIC_URL', 'magistrat'],
    ['TAB_JWKS_URL', 'http://login.example/keys'],
    ['TAB_HOST_ORIGINS', 'http://localhost:5999'],
    ['BOT_OPENID_URL', 'http://login.example/openid'],
    ['GRAPH_URL', 'http://graph.example'],
    ['CLOCK_FILE', '/tmp/clock.json'],
    ['PORT', 'many'],
    ['PROVISION', 'perhaps'],
  ])('refuse production with %s=%j by its name', (name, value) => {
    expect(() => readConfig({ ...production, [name]: value })).toThrow(name)
  })

  it('allow a clock file and plain addresses on a laptop', () => {
    const config = readConfig({
      ...laptop,
      CLOCK_FILE: '/tmp/clock.json',
      TAB_HOST_ORIGINS: 'http://localhost:5999/',
    })
    expect(config.clockFile).toBe('/tmp/clock.json')
    expect(config.tab.hostOrigins).toEqual(['http://localhost:5999'])
  })
})

describe('the clock', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'clock-')), 'clock.json')
  const set = (setting: unknown, at: number) => {
    writeFileSync(file, JSON.stringify(setting))
    utimesSync(file, at, at)
  }

  it('is real without a file, and while the file is not there', () => {
    for (const clock of [openClock(), openClock(file)])
      expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(2_000)
  })

  it('follows its file, and reads it again when it was changed', () => {
    const clock = openClock(file)
    const anchor = new Date().toISOString()
    set({ at: '2026-10-31T23:30:00.000Z', anchor, speed: 0 }, 1)
    expect([clock.now(), clock.today()]).toEqual(['2026-10-31T23:30:00.000Z', '2026-11-01'])
    set({ at: '2026-12-24T10:00:00.000Z', anchor, speed: 0 }, 2)
    expect([clock.now(), clock.today()]).toEqual(['2026-12-24T10:00:00.000Z', '2026-12-24'])
    set(
      { at: '2026-12-24T10:00:00.000Z', anchor: new Date(Date.now() - 10_000).toISOString(), speed: 3_600 },
      3,
    )
    expect(clock.now() >= '2026-12-24T20:00:00.000Z').toBe(true)
    rmSync(file)
    expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(2_000)
  })

  it('refuses a file that holds no clock', () => {
    set({ at: 'noon' }, 4)
    expect(() => openClock(file).now()).toThrow('is no clock')
  })
})

describe('the log', () => {
  it('keeps of an error what names nobody', () => {
    const lines: string[] = []
    const log = openLog({ write: line => void lines.push(line) })
    const fault = new Error('protokół Jana Przykładowego.docx', {
      cause: new SyntaxError('unexpected "Jan"'),
    })
    log.error('request-failed', { error: fault, status: 500 })
    const line = JSON.parse(lines[0]!) as Record<string, unknown>
    expect(line).toMatchObject({ level: 'error', event: 'request-failed', status: 500 })
    expect(lines[0]).not.toMatch(/Jan/)
    expect(line.error).toMatchObject({ name: 'Error', at: expect.any(Array), cause: { name: 'SyntaxError' } })
    log.warn('turn-failed', { fault: String(fault) })
    expect(JSON.parse(lines[1]!)).toMatchObject({ fault: { name: 'Error' } })
    expect(lines[1]).not.toMatch(/Jan/)
    expect(factsOfError(new TypeError('x is not a function'))).toMatchObject({
      message: 'x is not a function',
    })
  })
})
