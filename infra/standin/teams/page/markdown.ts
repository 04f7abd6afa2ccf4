import MarkdownIt from 'markdown-it'

// Teams shows a part of Markdown and no HTML: headings, tables and images stay text.
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable([
  'heading',
  'lheading',
  'table',
  'image',
  'html_block',
  'html_inline',
])

/** HTML of a bot's message or of a text in a card; safe to put into the page, links carry no target. */
export const htmlOfMarkdown = (text: string): string => markdown.render(text)
