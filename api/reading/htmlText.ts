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
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    if (!silent) text += unescaped(html.slice(at, end).replace(/\s+/g, ' '))
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
    else if ((name === 'td' || name === 'th') && tag.startsWith('/')) text += ' | '
    else if (name === 'tr' && !tag.startsWith('/')) text += '\n| '
    else if (BREAKS.has(name)) text += '\n'
  }
  // A paragraph inside a cell must not break its row.
  return text
    .replace(/\| *\n+ */g, '| ')
    .replace(/ *\n+ *(?=\|(?! *\n? *\|))/g, match => (match.includes('\n\n') ? '\n' : ' '))
}

const unescaped = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
