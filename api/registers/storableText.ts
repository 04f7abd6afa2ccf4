/** Characters that SharePoint's XML cannot hold: controls, halves of surrogate pairs, non-characters. */
const UNSTORABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Whether SharePoint keeps every character of the text. */
export const isStorable = (text: string): boolean => text.search(UNSTORABLE) < 0

/** Text that SharePoint can hold: what Word leaves behind as a break of lines becomes one, other such characters spaces. */
export const storableText = (text: string): string =>
  text.replaceAll(/[\v\f]/g, '\n').replaceAll(UNSTORABLE, ' ')
