import { Avatar, Button, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { DocumentRegular } from '@fluentui/react-icons'
import type { MouseEvent } from 'react'
import type { ChatEntry } from '../chatEntry.ts'
import { AdaptiveCardView } from './AdaptiveCardView.tsx'
import { fileAddress } from './api.ts'
import { htmlOfMarkdown } from './markdown.ts'
import { messageTime } from './officeTime.ts'
import { usePage } from './PageContext.tsx'

interface Props {
  entry: ChatEntry
  personId: string
  busy: boolean
  onConsent(message: string, answer: 'accept' | 'decline'): void
  onPress(message: string, place: number, inputs: Record<string, unknown>): void
  onOpen(url: string): void
}

const sizeOf = (bytes: number, language: string): string => {
  const kilobytes = bytes / 1024
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: kilobytes < 10 ? 1 : 0 })
  return `${number.format(Math.max(0.1, kilobytes))} kB`
}

function Text({ entry }: { entry: ChatEntry }) {
  if (!entry.text) return null
  if (entry.textFormat !== 'markdown') return <p className="plain">{entry.text}</p>
  // Safe: the Markdown reader lets no HTML through.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by htmlOfMarkdown
  return <div className="markdown" dangerouslySetInnerHTML={{ __html: htmlOfMarkdown(entry.text) }} />
}

/** One message as Teams shows it: own ones to the right, the bot's with its cards and files to the left. */
export function Message({ entry, personId, busy, onConsent, onPress, onOpen }: Props) {
  const { settings, say } = usePage()
  const isBot = entry.from === 'bot'
  const author = isBot ? 'Magistrat' : say('you')
  const followLink = (event: MouseEvent) => {
    const link = (event.target as HTMLElement).closest('a[href]')
    if (!link || link.hasAttribute('download')) return
    event.preventDefault()
    onOpen((link as HTMLAnchorElement).href)
  }
  if (entry.typing)
    return (
      <p className="typing" data-typing>
        {say('typing')}
      </p>
    )
  return (
    <article className={isBot ? 'message bot' : 'message own'} data-message={entry.id}>
      {isBot && <Avatar className="message-face" name="Magistrat" color="brand" size={32} aria-hidden />}
      <div className="message-body">
        <p className="message-head subtle">
          <span className={isBot ? '' : 'visually-hidden'}>{author}</span>{' '}
          <time dateTime={entry.at}>{messageTime(entry.at, settings.language)}</time>
          {entry.updated && !entry.deleted && <span> · {say('edited')}</span>}
        </p>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: catches the links inside, which are interactive themselves */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by keyboard clicks too */}
        <div className="bubble" onClick={followLink}>
          {entry.deleted && <p className="subtle">{say('deleted')}</p>}
          <Text entry={entry} />
          {entry.files.map(file => (
            <p className="file" key={file.name}>
              <DocumentRegular aria-hidden />{' '}
              {file.id ? (
                <a href={fileAddress(personId, file.id)} download={file.name}>
                  {file.name}
                </a>
              ) : (
                file.name
              )}{' '}
              <span className="subtle">{sizeOf(file.size, settings.language)}</span>
            </p>
          ))}
          {entry.consent && (
            <div className="consent">
              <p>
                <DocumentRegular aria-hidden /> {entry.consent.name}{' '}
                <span className="subtle">{sizeOf(entry.consent.size, settings.language)}</span>
              </p>
              <p>{entry.consent.description}</p>
              {entry.consent.state === 'asked' ? (
                <p className="consent-answers">
                  <Button disabled={busy} onClick={() => onConsent(entry.id, 'accept')}>
                    {say('accept')}
                  </Button>
                  <Button disabled={busy} onClick={() => onConsent(entry.id, 'decline')}>
                    {say('decline')}
                  </Button>
                </p>
              ) : (
                <p className="subtle">{say(entry.consent.state)}</p>
              )}
            </div>
          )}
          {entry.cards.map((card, place) => (
            <AdaptiveCardView
              // biome-ignore lint/suspicious/noArrayIndexKey: cards have no name but their place
              key={place}
              card={card}
              offset={entry.cards.slice(0, place)}
              theme={settings.theme}
              busy={busy}
              onPress={(button, inputs) => onPress(entry.id, button, inputs)}
              onOpen={onOpen}
            />
          ))}
        </div>
        {entry.note && (
          <MessageBar intent={entry.note.kind === 'error' ? 'error' : 'info'} className="note">
            <MessageBarBody>{entry.note.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </article>
  )
}
