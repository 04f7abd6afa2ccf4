const BREAKS = new Set([
  'br',
  'p',
  'div',
  'li',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'hr',
  'section',
])
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript'])
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bdquo: '„',
  rdquo: '”',
  oacute: 'ó',
  Oacute: 'Ó',
  sect: '§',
  bull: '•',
}

/** The text that HTML shows: block elements begin lines, cells of a row are parted by bars. Nothing is run or fetched. */
export function htmlText(html: string): string {
  let text = ''
  let silent: string | undefined
  /** Of each open table, the outermost first, whether a cell is open in it. */
  const tables: ('row' | 'cell')[] = []
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    const words = silent ? '' : unescaped(html.slice(at, end).replace(/\s+/g, ' '))
    // Between the cells of a table only blanks stand.
    if (tables.length === 0 || tables.at(-1) === 'cell' || words.trim()) text += words
    if (open < 0) break
    const close = html.indexOf('>', open)
    if (close < 0) break
    at = close + 1
    const tag = html.slice(open + 1, Math.min(close, open + 30)).toLowerCase()
    const name = tag.replace(/^\//, '').split(/[^a-z0-9]/)[0] ?? ''
    if (silent) {
      if (tag.startsWith('/') && name === silent) silent = undefined
      continue
    }
    if (tag.startsWith('!--')) {
      const finish = html.indexOf('-->', open)
      at = finish < 0 ? html.length : finish + 3
    } else if (SILENT.has(name) && !tag.startsWith('/')) silent = name
    else if (name === 'li' && !tag.startsWith('/')) text += '\n- '
    else if (name === 'table') {
      // A table inside a cell: the one around it only lays out the page.
      if (tag.startsWith('/')) tables.pop()
      else tables.push('row')
      if (tables.length > 0) tables[tables.length - 1] = 'row'
      text += '\n'
    } else if (name === 'td' || name === 'th') {
      if (tables.length === 0) continue
      if (tag.startsWith('/') && tables.at(-1) === 'cell') text += ' | '
      tables[tables.length - 1] = tag.startsWith('/') ? 'row' : 'cell'
    } else if (name === 'tr' && tables.length > 0) text += tag.startsWith('/') ? '' : '\n| '
    else if (BREAKS.has(name)) text += tables.at(-1) === 'cell' ? ' ' : '\n'
  }
  return text
}

const unescaped = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
