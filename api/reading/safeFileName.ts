import { extensionOf } from './fileType.ts'

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|desktop|\.lock|_vti_.*|~\$.*)$/i
const MOST_CHARACTERS = 120
const MOST_BYTES = 240

/**
 * A name under which an uploaded file may be kept in SharePoint: no folders, no control or direction signs, none of
 * the signs and names that SharePoint and Windows forbid, NFC, of a bearable length, with its extension. What is
 * left of nothing gets `fallback`. Source: Microsoft Support, "Restrictions and limitations in OneDrive and SharePoint".
 */
export function safeFileName(uploadName: string, fallback = 'protokol'): string {
  const clean = uploadName
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/["*:<>?|#%]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
  const extension = extensionOf(clean)
  const ending = extension === '' ? '' : `.${extension}`
  const stem = clean.slice(0, clean.length - ending.length).replace(/^[. ]+|[. ]+$/g, '')
  const named =
    stem === '' || /^_+$/.test(stem)
      ? fallback
      : RESERVED.test(stem)
        ? `plik_${stem.replace(/^[~_.]+/, '')}`
        : stem
  return `${shortened(named)}${ending}`
}

/** Cut between characters, never inside one. */
function shortened(stem: string): string {
  let kept = ''
  let bytes = 0
  let count = 0
  for (const { segment } of new Intl.Segmenter('pl', { granularity: 'grapheme' }).segment(stem)) {
    bytes += Buffer.byteLength(segment)
    count += 1
    if (bytes > MOST_BYTES || count > MOST_CHARACTERS) break
    kept += segment
  }
  return kept.trim()
}
