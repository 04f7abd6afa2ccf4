import { describe, expect, it } from 'vitest'
import { deleteFile, dropFile } from '../documents/dropFile.ts'
import { aProvisionedOffice } from './anOffice.ts'

const office = await aProvisionedOffice()
const { documentsLibrary } = office.registers
const text = async (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text()

describe('the library of documents', () => {
  it('tells what was put into it, what was replaced and what was deleted', async () => {
    const before = await documentsLibrary.changes()
    expect(before).toMatchObject({ files: [], removed: [], whole: true })

    const id = await dropFile(office, 'Procedury/Skargi.txt', 'Pierwsza treść.')
    const added = await documentsLibrary.changes(before.next)
    expect(added).toMatchObject({ files: [{ id, name: 'Skargi.txt', folder: 'Procedury' }], whole: false })

    expect((await documentsLibrary.changes(added.next)).files).toEqual([])

    await dropFile(office, 'Procedury/Skargi.txt', 'Druga treść, dłuższa.')
    const replaced = await documentsLibrary.changes(added.next)
    expect(replaced.files.map(one => one.id)).toEqual([id])
    expect(replaced.files[0]?.contentTag).not.toBe(added.files[0]?.contentTag)

    await deleteFile(office, id)
    expect((await documentsLibrary.changes(replaced.next)).removed).toEqual([id])
  })

  it('keeps the contents that a file had before', async () => {
    const id = await dropFile(office, 'Regulamin.txt', 'Tak było.')
    await dropFile(office, 'Regulamin.txt', 'Tak jest.')
    const [now, before] = await documentsLibrary.versions(id)
    expect(await text(await documentsLibrary.read(id))).toBe('Tak jest.')
    expect(await text(await documentsLibrary.readVersion(id, before?.id ?? ''))).toBe('Tak było.')
    expect(now?.id).not.toBe(before?.id)
  })

  it('is read whole again when the link to its changes has died', async () => {
    const { next } = await documentsLibrary.changes()
    office.standin.faults.set({ deltaGone: { rate: 1, times: 1 } })
    const again = await documentsLibrary.changes(next)
    expect(again.whole).toBe(true)
    expect(office.standin.faults.current().deltaGone?.times).toBe(0)
  })
})
