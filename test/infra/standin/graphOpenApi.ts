import { existsSync, readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { Exchange } from '../../../infra/standin/exchange.ts'
import type { Standin } from '../../../infra/standin/standin.ts'

/** Microsoft's description of Graph, cut to what the stand-in answers; lies beside the checkout where it is at hand. */
const DESCRIPTION = new URL('../../../../shared/graph-openapi-subset.json', import.meta.url)

interface Schemed {
  $ref?: string
  content?: Record<string, { schema?: object }>
}
interface Operation {
  requestBody?: Schemed
  responses: Record<string, Schemed>
}
interface Description {
  paths: Record<string, Record<string, Operation> & { 'x-short-path'?: string }>
  components: Record<string, Record<string, Schemed>>
}

/** Checks exchanges against the description; complaints are sentences, none when all is well. */
export interface GraphOpenApi {
  check(exchange: Exchange): string[]
}

/** Paths with their parameters made alike: `/sites/{}/lists/{}/items/delta`. */
const alike = (path: string) =>
  path
    .replace(/\/microsoft\.graph\./g, '/')
    .replace(/\/path\/:path/, '')
    .replace(/\(token='\{token\}'\)/, '/{}')
    .replace(/\(\)/, '')
    .replace(/\{[^}]+\}|:[A-Za-z]+/g, '{}')

/** Undefined where the description is not at hand. */
export function graphOpenApi(): GraphOpenApi | undefined {
  if (!existsSync(DESCRIPTION)) return undefined
  const description = JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Description
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, discriminator: false })
  formats.default(ajv)
  ajv.addSchema({ ...description, $id: 'graph' })
  const operations = new Map<string, Operation>()
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const method of ['get', 'post', 'patch', 'put', 'delete']) {
      const operation = methods[method]
      if (operation) operations.set(`${method.toUpperCase()} ${alike(path)}`, operation)
    }
  }

  const followed = (part: Schemed): Schemed => {
    const [kind, name] = part.$ref?.split('/').slice(-2) ?? []
    return kind && name ? (description.components[kind]?.[name] ?? {}) : part
  }
  const schemaOf = (part: Schemed | undefined) => part && followed(part).content?.['application/json']?.schema
  const compiled = new Map<object, ValidateFunction>()
  const validator = (schema: object) => {
    const known = compiled.get(schema)
    if (known) return known
    const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"graph#/')) as object
    const made = ajv.compile(absolute)
    compiled.set(schema, made)
    return made
  }
  const complaintsAbout = (what: string, part: Schemed | undefined, body: unknown): string[] => {
    const schema = schemaOf(part)
    if (!schema || body === undefined) return []
    const validate = validator(schema)
    if (validate(body)) return []
    return (validate.errors ?? []).map(
      (error: ErrorObject) => `${what}${error.instancePath}: ${error.message}`,
    )
  }

  return {
    check({ method, route, path, status, requestBody, answerBody }) {
      if (route === undefined) return status === 400 ? [] : [`${method} ${path}: no route, but ${status}`]
      const name = `${method} ${route}`
      const operation = operations.get(`${method} ${alike(route)}`)
      if (!operation) return [`${name}: Graph has no such operation`]
      const answered = operation.responses[String(status)] ?? operation.responses[`${String(status)[0]}XX`]
      const asked = status < 400 ? complaintsAbout(`${name} request`, operation.requestBody, requestBody) : []
      return [...asked, ...complaintsAbout(`${name} ${status}`, answered, answerBody)]
    },
  }
}

/** Watches every exchange of a stand-in from now on. */
export function watchExchanges(standin: Standin): {
  complaints: Set<string>
  seen: Set<string>
  isChecked: boolean
} {
  const openApi = graphOpenApi()
  const complaints = new Set<string>()
  const seen = new Set<string>()
  standin.exchangeListeners.push(exchange => {
    seen.add(`${exchange.method} ${exchange.route} ${exchange.status}`)
    for (const complaint of openApi?.check(exchange) ?? []) complaints.add(complaint)
  })
  return { complaints, seen, isChecked: openApi !== undefined }
}
