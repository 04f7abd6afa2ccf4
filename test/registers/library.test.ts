import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { FileMissing, type Library, NameTaken } from '../../api/registers/library.ts'
import { SharePointUnavailable } from '../../api/registers/register.ts'
import type { FaultName, FaultSetting } from '../../infra/standin/faults.ts'
import { graphCaller } from '../infra/standin/graphCalls.ts'
import { aProvisionedOffice, type Office } from './anOffice.ts'

let office: Office
let library: Library
beforeAll(async () => {
  office = await aProvisionedOffice()
  library = office.registers.minutesLibrary
})
afterEach(() => office.standin.faults.clear())

const strike = (name: FaultName, times: number, more: Partial<FaultSetting> = {}) =>
  office.standin.faults.set({ [name]: { rate: 1, times, ...more } })
const left = (name: FaultName) => office.standin.faults.current()[name]?.times

const aName = () => `protokół ${randomUUID().slice(0, 8)}.docx`
const SMALL = Buffer.from('treść protokołu')
const large = (bytes = 6 * 1024 * 1024 + 17) => randomBytes(bytes)

async function contentOf(id: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of await library.read(id)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe.each([
  ['small', () => SMALL],
  ['large', () => large()],
])('A %s file', (_size, makeContent) => {
  it('is stored in its folder and read back whole', async () => {
    const [name, content] = [aName(), makeContent()]
    const file = await library.store('OR/2026-10', name, content)
    expect(file).toMatchObject({ name, folder: 'OR/2026-10', size: content.length })
    expect(file.url).toContain('ProtokolyPliki')
    expect(await library.find(file.id)).toEqual(file)
    expect((await contentOf(file.id)).equals(content)).toBe(true)
  })

  it('stored again with the same content is the file that is there', async () => {
    const [name, content] = [aName(), makeContent()]
    const file = await library.store('OR', name, content)
    expect(await library.store('OR', name, content)).toEqual(file)
  })

  it('does not replace another one of the same name and size', async () => {
    const [name, content] = [aName(), makeContent()]
    const file = await library.store('OR', name, content)
    const other = Buffer.from(content)
    other[other.length - 1] = (other.at(-1)! + 1) % 256
    await expect(library.store('OR', name, other)).rejects.toBeInstanceOf(NameTaken)
    expect((await contentOf(file.id)).equals(content)).toBe(true)
  })

  it('is stored once when the answer to it was lost', async () => {
    const [name, content] = [aName(), makeContent()]
    strike('appliedThenUnavailable', 1, { only: 'content|createUploadSession' })
    const file = await library.store('IT', name, content)
    expect(left('appliedThenUnavailable')).toBe(0)
    expect((await contentOf(file.id)).equals(content)).toBe(true)
  })

  it('goes to a folder whose name needs encoding', async () => {
    const content = makeContent()
    const file = await library.store("50% & 'ż' #1/2026 + 10", aName(), content)
    expect(file.folder).toBe("50% & 'ż' #1/2026 + 10")
    expect((await library.find(file.id))?.folder).toBe(file.folder)
  })
})

describe('An upload session', () => {
  it('goes on where it broke', async () => {
    const [name, content] = [aName(), large()]
    strike('uploadBroken', 2)
    const file = await library.store('OR', name, content)
    expect(left('uploadBroken')).toBe(0)
    expect((await contentOf(file.id)).equals(content)).toBe(true)
  })

  it('is begun anew when it has expired', async () => {
    const [name, content] = [aName(), large()]
    strike('uploadExpired', 1)
    const file = await library.store('OR', name, content)
    expect(left('uploadExpired')).toBe(0)
    expect((await contentOf(file.id)).equals(content)).toBe(true)
  })

  it('is given up when it never gets on', async () => {
    strike('uploadBroken', 1_000)
    await expect(library.store('OR', aName(), large())).rejects.toBeInstanceOf(SharePointUnavailable)
  })

  it('makes one file when two instances store the same one at once', async () => {
    const other = await office.anotherInstance()
    const [name, content] = [aName(), large()]
    const [one, two] = await Promise.all([
      library.store('OR', name, content),
      other.minutesLibrary.store('OR', name, content),
    ])
    expect(one.id).toBe(two.id)
  })

  it('lets one of two different files have the name', async () => {
    const other = await office.anotherInstance()
    const name = aName()
    const outcomes = await Promise.allSettled([
      library.store('OR', name, large()),
      other.minutesLibrary.store('OR', name, large()),
    ])
    const refused = outcomes.filter(outcome => outcome.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]!.reason).toBeInstanceOf(NameTaken)
  })
})

describe('Moving a file', () => {
  it('keeps its id and makes the folders', async () => {
    const file = await library.store('Wpływ', aName(), SMALL)
    const name = aName()
    const moved = await library.move(file.id, 'GK/2026-11/korekty', name)
    expect(moved).toMatchObject({ id: file.id, folder: 'GK/2026-11/korekty', name })
    expect((await contentOf(file.id)).equals(SMALL)).toBe(true)
  })

  it('is done when the file is there already', async () => {
    const file = await library.store('OR', aName(), SMALL)
    const moved = await library.move(file.id, file.folder, file.name)
    expect(moved).toMatchObject({ id: file.id, folder: file.folder, name: file.name, url: file.url })
    expect((await contentOf(file.id)).equals(SMALL)).toBe(true)
  })

  it('costs one request once its folder is prepared', async () => {
    const file = await library.store('Wpływ', aName(), SMALL)
    await library.prepare('GK/2027-01')
    office.standin.usage.reset()
    await library.move(file.id, 'GK/2027-01', file.name)
    expect(office.standin.usage.report()).toMatchObject({ requests: 1, resourceUnits: 2 })
  })

  it('makes each folder once, whoever asks for it at the same moment', async () => {
    const files = await Promise.all([1, 2, 3].map(() => library.store('Wpływ', aName(), SMALL)))
    const moved = await Promise.all([
      library.prepare('GD/2027-01/korekty'),
      ...files.map(file => library.move(file.id, 'GD/2027-01/korekty', file.name)),
    ])
    expect(moved.slice(1).map(file => file?.folder)).toEqual(Array(3).fill('GD/2027-01/korekty'))
  })

  it('waits while SharePoint is still busy with the upload', async () => {
    strike('changedAfterUpload', 2)
    const file = await library.store('Wpływ', aName(), SMALL)
    const moved = await library.move(file.id, 'OR/2026-10', file.name)
    expect(moved.folder).toBe('OR/2026-10')
  })

  it('does not replace another file', async () => {
    const [file, other] = [
      await library.store('OR', aName(), SMALL),
      await library.store('OR', aName(), SMALL),
    ]
    await expect(library.move(file.id, 'OR', other.name)).rejects.toBeInstanceOf(NameTaken)
  })

  it('says when the file is gone', async () => {
    const file = await library.store('OR', aName(), SMALL)
    const { site, remove, get } = await graphCaller(office.standin)
    const { body } = await get<{ id: string }>(`${site}/lists/ProtokolyPliki/drive`)
    await remove(`/drives/${body.id}/items/${file.id}`)
    await expect(library.move(file.id, 'OR', aName())).rejects.toBeInstanceOf(FileMissing)
    await expect(library.read(file.id)).rejects.toBeInstanceOf(FileMissing)
    expect(await library.find(file.id)).toBeUndefined()
  })
})

describe('Reading a file', () => {
  it('asks Graph for nothing more once the reader has gone', async () => {
    const file = await library.store('OR', aName(), large())
    const readers = await Promise.all(
      Array.from({ length: 10 }, async () => (await library.read(file.id)).getReader()),
    )
    office.standin.usage.reset()
    for (const reader of readers) {
      void reader.read()
      await reader.cancel()
    }
    await pause(200)
    expect(office.standin.usage.report().requests).toBe(0)
  })

  it('asks for a new address when the first has expired', async () => {
    const content = large()
    const file = await library.store('OR', aName(), content)
    strike('downloadExpired', 2)
    expect((await contentOf(file.id)).equals(content)).toBe(true)
    expect(left('downloadExpired')).toBe(0)
  })

  it('shows the first bytes before the last have come', async () => {
    const file = await library.store('OR', aName(), large())
    const reader = (await library.read(file.id)).getReader()
    const { value } = await reader.read()
    expect(value!.length).toBeLessThan(file.size)
    await reader.cancel()
  })
})
