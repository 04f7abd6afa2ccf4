import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { downloadFile } from '../../bot/files/downloadFile.ts'
import { isAllowedHost, isInnerAddress } from '../../bot/files/fileHosts.ts'
import { standinCertificate } from '../../infra/standin/certificate.ts'
import { aTeamsOffice, lastOf, wordsIn } from './aTeamsOffice.ts'
import { completeMinutes } from './minutesText.ts'

describe('a file in the chat', async () => {
  const office = await aTeamsOffice()
  const { says, people, registers } = office

  it('is asked about when it does not say which review it is of, and filed as answered', async () => {
    const [message] = await says(people.head, {
      files: [{ name: 'notatka.txt', content: completeMinutes('').replace('Wydział Edukacji', '') }],
    }).then(all => all.slice(-1))
    const words = wordsIn([message!])
    expect(words).toContain('Czego dotyczy plik?')
    expect(words).toContain('Wydział Edukacji, listopad 2026')
    await says(people.head, {
      press: {
        message: message!.id,
        action: 'file-as',
        inputs: { review: 'unit|WE|2026-11', heldOn: '2026-11-20' },
      },
    })
    const after = (await office.chat(people.head)).filter(one => one.id === message!.id)
    expect(wordsIn(after)).toContain(
      'Wydział Edukacji, listopad 2026. Złożono 23 listopada 2026, w terminie.',
    )
    expect(registers.minutes.rows()).toMatchObject([{ review: 'unit:WE:2026-11', version: 1 }])
  })

  it('can be taken back when it is no minutes', async () => {
    const message = lastOf(
      await says(people.otherHead, {
        files: [{ name: 'lista.txt', content: 'Lista zakupów: papier, toner.' }],
      }),
    )
    await says(people.otherHead, { press: { message: message.id, action: 'withdraw-file' } })
    const after = (await office.chat(people.otherHead)).filter(one => one.id === message.id)
    expect(wordsIn(after)).toContain('Plik wycofano. Nie złożono protokołu.')
    expect(registers.intakes.rows().filter(one => one.person === people.otherHead.id)).toMatchObject([
      { state: 'withdrawn' },
    ])
  })

  it('is for the review whose button asked for it', async () => {
    const first = lastOf(await office.chat(people.head))
    await says(people.head, { press: { message: first.id, action: 'replace-file' } })
    const message = lastOf(
      await says(people.head, {
        files: [{ name: 'poprawka.txt', content: completeMinutes().replace('Wydział Edukacji', '') }],
      }),
    )
    expect(wordsIn([message])).toContain('Wersja 2.')
  })

  it('is refused by name when it is no document', async () => {
    const program = Buffer.from(`MZ${'\0'.repeat(200)}`)
    const words = wordsIn([
      lastOf(await says(people.head, { files: [{ name: 'protokół.docx', content: program }] })),
    ])
    expect(words).toContain('Nie przyjęto pliku „protokół.docx”')
  })

  it('cannot make a link out of its name', async () => {
    const name = '[kliknij](https:zlo.example).txt'
    const message = lastOf(await says(people.head, { files: [{ name, content: 'abc' }] }))
    expect(JSON.stringify(message.cards)).not.toContain('](')
  })

  it('is handled once when Teams delivers it twice', async () => {
    const before = registers.intakes.rows().length
    office.standin.faults.set({ activityDoubled: { rate: 1, times: 1 } })
    const messages = await says(people.otherHead, {
      files: [
        {
          name: 'kultura.txt',
          content: completeMinutes().replace('Wydział Edukacji', 'Wydział Kultury i Dziedzictwa Narodowego'),
        },
      ],
    })
    office.standin.faults.clear()
    expect(messages.filter(one => one.from === 'bot')).toHaveLength(1)
    expect(registers.intakes.rows()).toHaveLength(before + 1)
    expect(registers.minutes.rows().filter(one => one.review === 'unit:WK:2026-11')).toHaveLength(1)
  })

  it('of somebody the register does not know is not taken', async () => {
    const before = registers.intakes.rows().length
    const words = wordsIn(await says(people.stranger, { files: [{ name: 'a.txt', content: 'abc' }] }))
    expect(words).toContain('Tego konta nie ma w rejestrze osób Magistratu')
    expect(registers.intakes.rows()).toHaveLength(before)
  })
})

describe('a file from a host that is not allowed', async () => {
  const office = await aTeamsOffice({ fileHosts: ['*.sharepoint.com'] })

  it('is not fetched, and nothing is stored', async () => {
    const messages = await office.says(office.people.head, {
      files: [{ name: 'a.txt', content: completeMinutes() }],
    })
    expect(wordsIn(messages)).toContain('Plik nie pochodzi z magazynu plików Teams')
    expect(office.registers.intakes.rows()).toEqual([])
    expect(office.logged.join('\n')).toContain('host-not-allowed')
  })
})

describe('fetching', async () => {
  const office = await aTeamsOffice()
  const limits = { hosts: ['127.0.0.1'], mostBytes: 1_000, milliseconds: 1_000 }
  const reasonOf = async (address: string, changes = {}) => {
    const outcome = await downloadFile(address, { ...limits, ...changes })
    return outcome.ok ? 'fetched' : outcome.reason
  }
  const { caFile } = office.standin
  const { key, cert } = await standinCertificate(dirname(caFile))
  /** A host of files that does as it likes; it has a certificate that this process trusts. */
  const at = async (
    answer: (request: IncomingMessage, response: ServerResponse) => void,
  ): Promise<string> => {
    const server = createServer({ key, cert }, answer)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    afterAll(() => {
      server.close()
      server.closeAllConnections()
    })
    return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
  }

  const answerWith = (response: ServerResponse, status: number, headers: Record<string, string> = {}) => {
    response.writeHead(status, headers)
    response.end()
  }

  it.each([
    ['bez adresu', 'address-not-understood'],
    ['http://127.0.0.1/a', 'not-https'],
    ['https://zlo.example/a', 'host-not-allowed'],
    ['https://127.0.0.1@zlo.example/a', 'host-not-allowed'],
    ['https://ktos:haslo@127.0.0.1/a', 'host-not-allowed'],
  ])('%s is refused as %s', async (address, reason) => expect(await reasonOf(address)).toBe(reason))

  it('never leads inside the network by a host that only a suffix covers', async () =>
    expect(await reasonOf('https://127.0.0.1/x', { hosts: ['*.0.0.1'] })).toBe('address-not-allowed'))

  it('follows within the hosts allowed', async () => {
    const file = await at((_request, response) => response.end('abc'))
    const first = await at((_request, response) => answerWith(response, 302, { Location: file }))
    expect(await reasonOf(first)).toBe('fetched')
  })

  it.each(['https://zlo.example/a', 'http://127.0.0.1/a', 'https://169.254.169.254/latest'])(
    'does not follow to %s',
    async Location => {
      const first = await at((_request, response) => answerWith(response, 302, { Location }))
      expect(await reasonOf(first)).toBe('redirected-elsewhere')
    },
  )

  it('does not follow for ever', async () => {
    const round = await at((_request, response) => answerWith(response, 302, { Location: '/' }))
    expect(await reasonOf(round)).toBe('redirected-elsewhere')
  })

  it('stops at the limit, whatever the answer says of its own length', async () => {
    const long = await at((_request, response) => {
      for (let part = 0; part < 20; part++) response.write('x'.repeat(100))
      response.end()
    })
    expect(await reasonOf(long)).toBe('file-too-large')
  })

  it('does not wait for ever', async () => {
    const silent = await at(() => undefined)
    expect(await reasonOf(silent, { milliseconds: 200 })).toBe('download-took-too-long')
  })

  it('says so when the file is gone', async () => {
    const gone = await at((_request, response) => answerWith(response, 404))
    expect(await reasonOf(gone)).toBe('download-failed')
  })
})

describe('hosts', () => {
  it.each([
    ['firma.sharepoint.com', true],
    ['FIRMA.SharePoint.com.', true],
    ['sharepoint.com', false],
    ['zlosharepoint.com', false],
    ['sharepoint.com.zlo.example', false],
  ])('%s under *.sharepoint.com: %s', (host, allowed) =>
    expect(isAllowedHost(host, ['*.sharepoint.com'])).toBe(allowed),
  )

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.1.1',
    '::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    'nie-adres',
  ])('%s is inside', address => expect(isInnerAddress(address)).toBe(true))

  it.each(['13.107.136.10', '2620:1ec::10'])('%s is outside', address =>
    expect(isInnerAddress(address)).toBe(false),
  )
})
