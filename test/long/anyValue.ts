import type { Dice } from './dice.ts'

/** A JSON schema as the API's description has it, as far as values are made up from it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** What often breaks a program: quotes of OData, paths, markup, formulas, endings, other alphabets, lengths. */
const STRANGE: readonly string[] = [
  '',
  ' ',
  "'",
  "' or 1 eq 1",
  '../../etc/passwd',
  '%00',
  '\u0000',
  '%',
  '%E0%A4%A',
  '<script>alert(1)</script>',
  '=cmd|calc!A1',
  '{{7*7}}#{7*7}',
  '\u202Eodwrócone',
  'Zażółć gęślą jaźń',
  'Ωμέγα 漢字 😀',
  '\ud800',
  '2026-02-30',
  '2026-13',
  '9999-12-31',
  '-1',
  '1e309',
  'null',
  '__proto__',
  'constructor',
  'toString',
  'unit:U1:2026-11#1',
  'a'.repeat(300),
  'ż'.repeat(5_000),
]
/** What the office of the test really has, so that requests get past the first door. */
const KNOWN: readonly string[] = [
  'unit',
  'process',
  'technical',
  'isms',
  'steering',
  'U1',
  'U2',
  'U19',
  'office',
  'security',
  '2026-11',
  '2026-10',
  '2026-Q4',
  '2026',
  '2026-11-20',
  '2026-11-23T08:00:00Z',
  '1',
  '2',
  'INC-2026-0001',
  '2026/1',
  'atmosfera',
  'ile mam czasu na protokół?',
]

/** A text: something known, something strange, or the characters of chance. */
export function anyText(dice: Dice): string {
  if (dice.chance(0.45)) return dice.oneOf(KNOWN)
  if (dice.chance(0.6)) return dice.oneOf(STRANGE)
  return Array.from({ length: dice.between(1, 40) }, () =>
    String.fromCodePoint(dice.chance(0.8) ? dice.between(32, 126) : dice.between(1, 0xd7ff)),
  ).join('')
}

/** A value that fits a schema most of the time, and is of another kind, missing or too much now and then. */
export function anyValue(schema: Schema, dice: Dice, deref: (ref: string) => Schema, depth = 0): unknown {
  if (dice.chance(0.06) || depth > 8) return anything(dice)
  if (schema.$ref) return anyValue(deref(schema.$ref), dice, deref, depth + 1)
  if ('const' in schema) return schema.const
  if (schema.enum) return dice.oneOf(schema.enum)
  const choice = schema.anyOf ?? schema.oneOf
  if (choice) return anyValue(dice.oneOf(choice), dice, deref, depth + 1)
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map(one => anyValue(one, dice, deref, depth + 1)))
  const type = Array.isArray(schema.type) ? dice.oneOf(schema.type as readonly string[]) : schema.type
  switch (type) {
    case 'object':
      return anyObject(schema, dice, deref, depth)
    case 'array':
      return Array.from({ length: dice.oneOf([0, 1, 2, 30]) }, () =>
        anyValue(schema.items ?? {}, dice, deref, depth + 1),
      )
    case 'integer':
    case 'number':
      return dice.oneOf([0, 1, 2, 3, -1, 1.5, 2 ** 53, 1e300])
    case 'boolean':
      return dice.chance(0.5)
    case 'null':
      return null
    default:
      return anyText(dice)
  }
}

function anyObject(schema: Schema, dice: Dice, deref: (ref: string) => Schema, depth: number): unknown {
  const made: Record<string, unknown> = {}
  for (const [name, one] of Object.entries(schema.properties ?? {})) {
    const wanted = schema.required?.includes(name) ? 0.96 : 0.5
    if (dice.chance(wanted)) made[name] = anyValue(one, dice, deref, depth + 1)
  }
  if (dice.chance(0.05)) made[anyText(dice)] = anything(dice)
  return made
}

function anything(dice: Dice): unknown {
  return dice.oneOf([
    null,
    true,
    -0,
    1e308,
    '',
    [],
    {},
    [[[[[[[[]]]]]]]],
    { toString: 1, length: -1, toJSON: 'x' },
    JSON.parse('{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}') as unknown,
    'x'.repeat(dice.oneOf([1, 255, 70_000])),
  ])
}
