import { createHash, randomBytes } from 'node:crypto'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MinutesRow } from '../../../api/registers/lists/minutes.ts'
import { declarations, type Registers } from '../../../api/registers/registers.ts'
import { verifyTrail } from '../../../api/registers/trail/verifyTrail.ts'
import { backUp } from '../../../infra/backup/backUp.ts'
import { type Backup, openBackup } from '../../../infra/backup/backupFolder.ts'
import {
  type FileBackup,
  fileBackup,
  filesPath,
  type RowBackup,
  rowBackup,
  rowsPath,
} from '../../../infra/backup/backupFormat.ts'
import { restore } from '../../../infra/backup/restore.ts'
import { aProvisionedOffice } from '../../registers/anOffice.ts'
import { aUnit } from '../../registers/rows.ts'

const now = () => new Date('2026-11-24T10:00:00Z')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const SMALL = Buffer.from('Protokół z przeglądu, treść wymyślona')
const LARGE = randomBytes(5 * 1024 * 1024)

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'kopia')
}

const minutesOf = (key: string, file: { id: string; url: string }, content: Uint8Array): MinutesRow => ({
  key,
  review: 'unit:OR:2026-10',
  version: 1,
  filedAt: '2026-11-03T09:00:00.000Z' as MinutesRow['filedAt'],
  filedBy: 'ewa',
  fileId: file.id,
  fileName: 'protokol.docx',
  fileUrl: file.url,
  fileSize: content.length,
  sha256: sha256(content),
})

/** An office whose rows were added, changed, emptied in part and removed, with files of one and of two contents. */
async function aUsedOffice() {
  const office = await aProvisionedOffice()
  const registers = await office.anotherInstance({ instance: 'used', trailEverySeconds: 0.02 })
  const unit = aUnit()
  const added = await registers.units.add({ ...unit, until: '2027-12-31' })
  const { until: _gone, ...withoutEnd } = added.row
  await registers.units.save({ ...added, row: { ...withoutEnd, name: '=Wydział; "Zmieniony"' } })
  const [removed] = await registers.units.addAll(Array.from({ length: 45 }, () => aUnit()))
  if (removed && 'row' in removed) await registers.units.remove(removed)
  const small = await registers.minutesLibrary.store('OR/2026-10', "Protokół nr 1 'ważny' #2.docx", SMALL)
  const large = await registers.minutesLibrary.store('OR/2026-11', 'duży.pdf', LARGE)
  await registers.minutes.add(minutesOf('unit:OR:2026-10#1', small, SMALL))
  await registers.minutes.add(minutesOf('unit:OR:2026-11#1', large, LARGE))
  await aDocumentOfTwoEditions(registers)
  await registers.trailed()
  return { office, registers }
}

async function aDocumentOfTwoEditions({ documents, documentsLibrary }: Registers) {
  const content = ['Wydanie pierwsze', 'Wydanie drugie'].map(text => Buffer.from(text))
  await documentsLibrary.replace('Księga', 'instrukcja.txt', content[0]!)
  const first = (await documentsLibrary.changes()).files[0]!
  await documentsLibrary.replace('Księga', 'instrukcja.txt', content[1]!)
  const second = (await documentsLibrary.changes()).files[0]!
  const [, before] = await documentsLibrary.versions(second.id)
  const edition = {
    document: 'instrukcja',
    title: 'Instrukcja',
    inForceFrom: '2026-01-01' as const,
    fileId: second.id,
    fileName: 'instrukcja.txt',
    folder: 'Księga',
    fileUrl: second.url,
    state: 'read' as const,
    addedAt: '2026-11-03T09:00:00.000Z' as MinutesRow['filedAt'],
  }
  const [old, present] = content.map(sha256)
  await documents.add({
    ...edition,
    key: 'pierwsze',
    contentTag: first.contentTag,
    fileVersion: before!.id,
    sha256: old!,
  })
  await documents.add({ ...edition, key: 'drugie', contentTag: second.contentTag, sha256: present! })
}

const rowsOf = (backup: Backup, list: string): Promise<RowBackup[]> => backup.lines(rowsPath(list), rowBackup)
const filesOf = (backup: Backup, list: string): Promise<FileBackup[]> =>
  backup.lines(filesPath(list), fileBackup)

describe('A backup', () => {
  let used: Awaited<ReturnType<typeof aUsedOffice>>
  let folder: string
  let backup: Backup
  beforeAll(async () => {
    used = await aUsedOffice()
    folder = await aFolder()
    await backUp(used.office.graph, used.office.site, folder, now)
    backup = await openBackup(folder)
  })

  const refused = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (fault: { reason?: string }) => fault.reason ?? String(fault),
    )

  it('holds every row with what it was before', async () => {
    const units = await rowsOf(backup, declarations.units.list)
    expect(units).toHaveLength(45)
    const changed = units.filter(one => one.earlier.length > 0)
    expect(changed.map(one => [one.earlier[0]?.fields.until, one.fields.until, one.fields.name])).toEqual([
      ['2027-12-31', undefined, '=Wydział; "Zmieniony"'],
    ])
  })

  it('holds every file under its own name, with the contents it had before', async () => {
    const path = join(folder, 'libraries/ProtokolyPliki/OR/2026-10', "Protokół nr 1 'ważny' #2.docx")
    expect(await readFile(path)).toEqual(SMALL)
    const [document] = await filesOf(backup, 'DokumentyPliki')
    expect(String(await backup.bytes(document!.earlier[0]!.content.path))).toBe('Wydanie pierwsze')
    expect(String(await backup.bytes(document!.content.path))).toBe('Wydanie drugie')
  })

  it('has each list as a table for other programs, in which nothing is a formula', async () => {
    const table = await readFile(join(folder, `tables/${declarations.units.list}.csv`), 'utf8')
    expect(table).toContain(declarations.units.columns.name.label.pl)
    expect(table).toContain(`'=Wydział`)
    expect(table).not.toMatch(/(^|,)"?=/m)
  })

  it('goes into an empty folder only', async () => {
    expect(await refused(backUp(used.office.graph, used.office.site, folder, now))).toBe('target-not-empty')
  })

  it('comes back whole into an empty site: rows, versions, files, and a trail that holds', async () => {
    const { graph, site } = await aProvisionedOffice()
    const restored = await restore(graph, site, folder, now)
    expect(restored).toEqual({ rows: expect.any(Number), files: 4, renamed: 4 })

    const again = await aFolder()
    await backUp(graph, site, again, now)
    const copy = await openBackup(again)
    for (const { list } of backup.manifest.lists) {
      if (['Slad', 'Protokoly', 'Dokumenty'].includes(list)) continue
      const plain = async (of: Backup) =>
        new Map(
          (await rowsOf(of, list)).map(one => [
            one.fields.writtenBy_,
            [one.earlier.map(({ fields }) => fields), one.fields],
          ]),
        )
      expect([list, await plain(copy)]).toEqual([list, await plain(backup)])
    }
    for (const { list } of backup.manifest.libraries) {
      const plain = async (of: Backup) =>
        (await filesOf(of, list))
          .filter(one => !one.name.includes('restoring'))
          .map(one => [
            one.folder,
            one.name,
            one.content.sha256,
            one.earlier.map(({ content }) => content.sha256),
          ])
      expect([list, await plain(copy)]).toEqual([list, await plain(backup)])
    }
    const report = await verifyTrail(graph, site, Object.values(declarations))
    expect(report.findings).toEqual([])
    expect(report.writes).toBeGreaterThan(50)
  })

  it('names files by their new places: what the rows name opens, the earlier edition too', async () => {
    const empty = await aProvisionedOffice()
    await restore(empty.graph, empty.site, folder, now)
    const there = await empty.anotherInstance()
    const [minutes] = there.minutes.rows()
    const content = await new Response(await there.minutesLibrary.read(minutes!.fileId)).arrayBuffer()
    expect(sha256(new Uint8Array(content))).toBe(minutes!.sha256)
    const [first, second] = ['pierwsze', 'drugie'].map(key => there.documents.find(key)?.row)
    const old = await there.documentsLibrary.readVersion(first!.fileId, first!.fileVersion!)
    expect(await new Response(old).text()).toBe('Wydanie pierwsze')
    expect((await there.documentsLibrary.fileNow(second!.fileId))?.contentTag).toBe(second!.contentTag)
  })

  it('is restored to the end by the same command when it was broken off', async () => {
    const empty = await aProvisionedOffice()
    const broken: typeof empty.graph = {
      ...empty.graph,
      call: call => {
        if (call.path === '/$batch' && JSON.stringify(call.body).includes('PATCH'))
          throw new Error('power cut')
        return empty.graph.call(call)
      },
    }
    expect(await refused(restore(broken, empty.site, folder, now))).toContain('power cut')
    await restore(empty.graph, empty.site, folder, now)
    expect((await restore(empty.graph, empty.site, folder, now)).rows).toBe(0)
    const there = await empty.anotherInstance()
    expect(there.units.rows()).toHaveLength(45)
    expect((await verifyTrail(empty.graph, empty.site, Object.values(declarations))).findings).toEqual([])
  })

  it('is not mixed with other data: nothing is written', async () => {
    const other = await aProvisionedOffice()
    await other.registers.units.add(aUnit())
    expect(await refused(restore(other.graph, other.site, folder, now))).toBe('site-not-empty')
    expect((await other.anotherInstance()).minutes.rows()).toEqual([])
  })

  it.each([
    ['a changed row', (of: string) => appendFile(join(of, rowsPath(declarations.units.list)), ' ')],
    ['a missing file', (of: string) => rm(join(of, 'libraries/ProtokolyPliki/OR/2026-11/duży.pdf'))],
    ['a file more', (of: string) => writeFile(join(of, 'lists/Obce.jsonl'), '{}')],
  ])('that is damaged is refused as a whole: %s', async (_what, damage) => {
    const other = await aProvisionedOffice()
    const damaged = await aFolder()
    await backUp(used.office.graph, used.office.site, damaged, now)
    await damage(damaged)
    expect(await refused(restore(other.graph, other.site, damaged, now))).toBe('backup-damaged')
    expect((await other.anotherInstance()).units.rows()).toEqual([])
  })

  it('never reads or writes outside its folder', async () => {
    const damaged = await aFolder()
    await backUp(used.office.graph, used.office.site, damaged, now)
    await appendFile(join(damaged, 'SHA256SUMS'), `${'0'.repeat(64)}  ../../etc/passwd\n`)
    expect(await refused(openBackup(damaged))).toBe('backup-damaged')
  })
})
