import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { GRANTS, type GrantedBy } from '../../api/domain/health/grants.ts'

const at = (path: string) => join(import.meta.dirname, '../..', path)
const read = (path: string) => readFileSync(at(path), 'utf8')

interface Step {
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>
}

const toolkit = parse(read('teamsapp.yml')) as Readonly<Record<'provision' | 'deploy' | 'publish', Step[]>>
const steps = [...toolkit.provision, ...toolkit.deploy, ...toolkit.publish]

/** The permissions' ids are Microsoft's own, the same in every tenant. */
const IDS: Readonly<Record<string, string>> = {
  '883ea226-0bf2-4a8f-9f9d-92c9162a727d': 'graph-application Sites.Selected',
  'df021288-bdef-4463-88db-98f22de89214': 'graph-application User.Read.All',
  '908de74d-f8b2-4d6b-a9ed-2a17b3b78179': 'graph-application TeamsAppInstallation.ReadWriteSelfForUser.All',
  'f89c84ef-20d0-4b54-87e9-02e856d66d53': 'graph-delegated Sites.Selected',
  'e1fe6dd8-ba31-4d61-89e7-88639da4683d': 'graph-delegated User.Read',
  '20d37865-089c-4dee-8c41-6967602d4ac8': 'sharepoint-application Sites.Selected',
}

const outputsOf = (bicep: string) => [...read(bicep).matchAll(/^output (\w+) /gm)].map(([, name]) => name!)
const parametersOf = (bicep: string) =>
  [...read(bicep).matchAll(/^param (\w+) \w+( =)?/gm)].map(([, name, given]) => ({
    name: name!,
    needed: !given,
  }))
const usedIn = (text: string) => [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name]) => name!)

describe('Deployment', () => {
  it('names files that are there', () => {
    const named = JSON.stringify(steps.map(step => step.with)).matchAll(/"(\.\/(?!dist)[^"]+)"/g)
    const paths = [...named].map(([, path]) => path!)
    expect(paths.length).toBeGreaterThan(5)
    expect(paths.filter(path => !existsSync(at(path)))).toEqual([])
  })

  it.each(['test', 'production'])('knows every value by the time it is used, in the environment %s', name => {
    const known = new Set([...read(`env/.env.${name}`).matchAll(/^(\w+)=/gm)].map(([, one]) => one!))
    // Made by the toolkit itself when the registration names it.
    known.add('AAD_APP_ACCESS_AS_USER_PERMISSION_ID')
    for (const step of steps) {
      const files = JSON.stringify(step.with).matchAll(/"\.\/([^"]+\.json)"/g)
      const made = [...files].map(([, path]) => path!).filter(path => existsSync(at(path)))
      const texts = [JSON.stringify(step.with), ...made.map(read)]
      for (const used of usedIn(texts.join()))
        expect([step.uses, used, known.has(used)]).toEqual([step.uses, used, true])
      for (const value of Object.values(step.writeToEnvironmentFile ?? {})) known.add(value)
      for (const [bicep] of JSON.stringify(step.with).matchAll(/\.\/infra\/azure\/\w+\.bicep/g))
        for (const output of outputsOf(bicep!)) known.add(output)
    }
  })

  it.each(['platform', 'app'])(
    'gives the template %s the parameters that it asks for, and no others',
    name => {
      const given = Object.keys(
        (JSON.parse(read(`infra/azure/${name}.parameters.json`)) as { parameters: object }).parameters,
      )
      const asked = parametersOf(`infra/azure/${name}.bicep`)
      expect(asked.filter(one => one.needed && !given.includes(one.name))).toEqual([])
      expect(given.filter(one => !asked.some(({ name }) => name === one))).toEqual([])
    },
  )

  it('registers the permissions of the table, and no others', () => {
    const { requiredResourceAccess } = JSON.parse(read('infra/entra/appRegistration.json')) as {
      requiredResourceAccess: { resourceAccess: { id: string; type: 'Role' | 'Scope' }[] }[]
    }
    const by: readonly GrantedBy[] = ['graph-application', 'graph-delegated', 'sharepoint-application']
    const registered = requiredResourceAccess.flatMap(one => one.resourceAccess)
    expect(registered.map(({ id }) => IDS[id]).sort()).toEqual(
      GRANTS.filter(one => by.includes(one.by))
        .map(one => `${one.by} ${one.name}`)
        .sort(),
    )
    for (const { id, type } of registered) expect(type === 'Role').toBe(IDS[id]!.includes('-application'))
  })

  it('has no client secret anywhere', () => {
    expect(steps.find(one => one.uses === 'aadApp/create')?.with.generateClientSecret).toBe(false)
    for (const file of ['infra/azure/app.bicep', 'env/.env.test', 'env/.env.production'])
      expect(read(file)).not.toMatch(/APP_SECRET|client_?secret/i)
  })

  it('puts into the image everything that the program imports, and starts it as no administrator', () => {
    const image = read('Dockerfile')
    for (const part of ['api', 'bot', 'infra/provisioning', 'dist/tab'])
      expect(image).toContain(`/magistrat/${part} ${part}`)
    expect(image).toContain('USER node')
  })
})
