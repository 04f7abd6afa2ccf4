import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openDataFolder } from '../../../infra/start/dataFolder.ts'
import { StartRefused } from '../../../infra/start/startOptions.ts'

const root = mkdtempSync(join(tmpdir(), 'folders-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let made = 0
const aFolder = () => join(root, `folder-${++made}`)

describe('a data folder', () => {
  it('keeps its ports and whether it was filled', () => {
    const path = aFolder()
    const first = openDataFolder(path, false)
    expect(first.isFilled()).toBe(false)
    first.keepPorts({ page: 5300, https: 5343, suite: [3978] })
    first.markFilled()
    first.release()
    const again = openDataFolder(path, false)
    expect(again.ports()).toEqual({ page: 5300, https: 5343, suite: [3978] })
    expect(again.isFilled()).toBe(true)
  })

  it('is emptied by a reset', () => {
    const path = aFolder()
    const first = openDataFolder(path, false)
    first.markFilled()
    first.release()
    expect(openDataFolder(path, true).isFilled()).toBe(false)
  })

  it('that holds something else is refused, and a reset does not empty it', () => {
    const path = aFolder()
    mkdirSync(path)
    writeFileSync(join(path, 'thesis.txt'), 'years of work')
    expect(() => openDataFolder(path, true)).toThrow(StartRefused)
    expect(existsSync(join(path, 'thesis.txt'))).toBe(true)
  })

  it('in use by a living process is refused', () => {
    const path = aFolder()
    openDataFolder(path, false).release()
    writeFileSync(join(path, 'running.pid'), String(process.ppid))
    expect(() => openDataFolder(path, false)).toThrow(/działający Magistrat/)
  })

  it('left behind by a process that is gone is taken over', () => {
    const path = aFolder()
    openDataFolder(path, false).release()
    writeFileSync(join(path, 'running.pid'), '999999999')
    expect(() => openDataFolder(path, false)).not.toThrow()
  })
})
