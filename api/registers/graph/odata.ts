/** The only place where values enter Graph addresses: the Graph client itself encodes nothing. */

export const segment = (value: string): string => encodeURIComponent(value)

/** A path below a drive's root, 'OR/2026-10/plik nr 1.docx', ready for `/root:/…:`. */
export const drivePath = (path: string): string => path.split('/').filter(Boolean).map(segment).join('/')

/** An OData text literal; a quote inside is doubled. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** `?$top=5000&$expand=…` with every value encoded; undefined ones are left out. */
export function query(options: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  if (given.length === 0) return ''
  return `?${given.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')}`
}
