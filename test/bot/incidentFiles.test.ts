import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { attachmentsOf } from '../../api/domain/incidents/incidentCase.ts'
import { incidentCases } from '../../api/incidents/incidentCases.ts'
import type { DirectoryPerson } from '../../infra/standin/directory.ts'
import { messageActivity } from '../../infra/standin/teams/activities.ts'
import type { ChatEntry } from '../../infra/standin/teams/chatEntry.ts'
import { teamsOf } from '../../infra/standin/teams/teamsOffice.ts'
import { filesIn } from '../faults/filesIn.ts'
import { aTeamsOffice, lastOf, type TeamsOffice, wordsIn } from './aTeamsOffice.ts'
import { completeMinutes } from './minutesText.ts'

const PICTURE = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(40)])
const picture = { name: 'tramwaj.png', content: PICTURE }

const fromBot = async (office: TeamsOffice, person: DirectoryPerson): Promise<ChatEntry[]> =>
  (await office.chat(person)).filter(one => one.from === 'bot' && !one.deleted)

const withButton = async (office: TeamsOffice, person: DirectoryPerson, verb: string) => {
  const found = (await fromBot(office, person)).findLast(one =>
    JSON.stringify(one.cards ?? []).includes(verb),
  )
  if (!found) throw new Error(`No card offers ${verb}`)
  return found.id
}

const namesIn = (office: TeamsOffice, number: string): string[] => {
  const incident = incidentCases(office.suite).get(number)
  return incident ? attachmentsOf(incident).map(one => one.event.name) : []
}

describe('Files sent to the bot about an incident', async () => {
  const office = await aTeamsOffice()
  const { people, says } = office
  const sends = async (
    person: DirectoryPerson,
    text: string,
    file: { name: string; content: string | Buffer },
  ) => {
    const files = [{ name: file.name, contentBase64: Buffer.from(file.content as string).toString('base64') }]
    const answer = await fetch(`${office.standin.httpUrl}/people/${person.id}/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text, files }),
    })
    expect(answer.ok).toBe(true)
  }

  it('with its story wait for the report, and are attached once it is sent', async () => {
    await sends(people.clerk, 'zgubiłem laptopa służbowego w tramwaju', picture)
    const form = lastOf(await office.chat(people.clerk))
    expect(wordsIn([form])).toContain('Po wysłaniu zgłoszenia zostaną dołączone: tramwaj.png.')
    expect(filesIn(office.standin, 'tramwaj.png')).toEqual([])
    await says(people.clerk, { press: { message: form.id, action: 'report-incident' } })
    const words = wordsIn(await fromBot(office, people.clerk))
    expect(words).toContain('Przyjęto zgłoszenie INC/2026/0001')
    expect(words).toContain('Dołączono plik „tramwaj.png” do zgłoszenia INC/2026/0001.')
    expect(namesIn(office, 'INC/2026/0001')).toEqual(['tramwaj.png'])
  })

  it('are asked about right after a report, before anything is stored', async () => {
    await says(people.clerk, { files: [{ name: 'opis.txt', content: 'Laptop miał naklejkę.' }] })
    expect(wordsIn([lastOf(await office.chat(people.clerk))])).toContain('Czego dotyczy plik?')
    expect(filesIn(office.standin, 'opis.txt')).toEqual([])
    const message = await withButton(office, people.clerk, 'attach-files')
    await says(people.clerk, { press: { message, action: 'attach-files' } })
    expect(namesIn(office, 'INC/2026/0001')).toEqual(['tramwaj.png', 'opis.txt'])
    expect(office.registers.intakes.rows()).toEqual([])
  })

  it('may be minutes all the same', async () => {
    await says(people.clerk, { files: [{ name: 'protokół.txt', content: completeMinutes() }] })
    const message = await withButton(office, people.clerk, 'take-as-minutes')
    await says(people.clerk, { press: { message, action: 'take-as-minutes' } })
    expect(office.registers.intakes.rows().map(one => one.fileName)).toEqual(['protokół.txt'])
    expect(namesIn(office, 'INC/2026/0001')).toHaveLength(2)
  })

  it('are attached to the case whose number they come with', async () => {
    await sends(people.officer, 'do inc/2026/0001', { name: 'potwierdzenie.txt', content: 'UPP' })
    expect(wordsIn([lastOf(await office.chat(people.officer))])).toContain(
      'Dołączono plik „potwierdzenie.txt” do zgłoszenia INC/2026/0001.',
    )
  })

  it('of somebody without a part in the case are answered as if there were none', async () => {
    const told = async (number: string) => {
      await sends(people.otherHead, `do ${number}`, { name: 'obcy.txt', content: 'abc' })
      return wordsIn([lastOf(await office.chat(people.otherHead))])
    }
    expect(await told('INC/2026/0001')).toBe(await told('INC/2026/9999'))
    expect(filesIn(office.standin, 'obcy.txt')).toEqual([])
  })

  it('that are no documents are refused by name, and the report stands', async () => {
    await sends(people.head, 'wysłałam maila z danymi do złej osoby', {
      name: 'dane.docx',
      content: `MZ${'\0'.repeat(100)}`,
    })
    const form = lastOf(await office.chat(people.head))
    await says(people.head, { press: { message: form.id, action: 'report-incident' } })
    const words = wordsIn(await fromBot(office, people.head))
    expect(words).toContain('Przyjęto zgłoszenie INC/2026/0002')
    expect(words).toContain('Nie dołączono pliku „dane.docx”. Zawartość pliku nie odpowiada jego nazwie.')
    expect(words).toContain('Samo zgłoszenie pozostaje przyjęte.')
  })

  it('that SharePoint does not take leave the report as it is, and the person is told', async () => {
    await sends(people.owner, 'zgubiłam pendrive z danymi klientów', { name: 'miejsce.txt', content: 'park' })
    const form = lastOf(await office.chat(people.owner))
    office.standin.faults.set({ quotaReached: { rate: 1 } })
    await says(people.owner, { press: { message: form.id, action: 'report-incident' } })
    office.standin.faults.clear()
    const words = wordsIn(await fromBot(office, people.owner))
    expect(words).toContain('Przyjęto zgłoszenie INC/2026/0003')
    expect(words).toContain('Nie dołączono pliku „miejsce.txt”.')
    expect(namesIn(office, 'INC/2026/0003')).toEqual([])
  })

  it('that are more than fit are named, so that they are sent again', async () => {
    const files = Array.from({ length: 7 }, (_, at) => ({
      name: `zdjecie-${at}.txt`,
      contentBase64: Buffer.from(`plik ${at}`).toString('base64'),
    }))
    await fetch(`${office.standin.httpUrl}/people/${people.representative.id}/chat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'zgłoś incydent', files }),
    })
    const words = wordsIn(await fromBot(office, people.representative))
    expect(words).toContain('zdjecie-4.txt.')
    expect(words).toContain('proszę przesłać je osobno: zdjecie-5.txt, zdjecie-6.txt.')
  })

  it('that are pictures pasted into the text are told of, since they cannot be fetched', async () => {
    const teams = teamsOf(office.standin)
    const scene = teams.scene(people.owner, teams.chatOf(people.owner.id))
    await office.posts({
      ...messageActivity(scene, randomUUID(), 'zgubiłem laptopa służbowego', []),
      attachments: [{ contentType: 'image/*', contentUrl: 'https://smba.example/v3/attachments/1' }],
    })
    expect(wordsIn(await fromBot(office, people.owner))).toContain('Obrazu wklejonego do wiadomości')
  })
})
