import { MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { ChatPage } from '../chatEntry.ts'
import { api, Refused } from './api.ts'
import { Composer } from './Composer.tsx'
import { ComposeSearch } from './ComposeSearch.tsx'
import { openAddress } from './deepLink.ts'
import { Message } from './Message.tsx'
import { usePage } from './PageContext.tsx'
import { goTo } from './place.ts'
import { useChat } from './useChat.ts'

/** The chat of a person with the bot. */
export function Chat({ personId }: { personId: string }) {
  const { settings, setup, say } = usePage()
  const { language } = settings
  const { entries, loaded, failing, add } = useChat(personId, language)
  const [files, setFiles] = useState<File[]>([])
  const [sendingSince, setSendingSince] = useState<number>()
  const [pressed, setPressed] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const [dragging, setDragging] = useState(false)
  const log = useRef<HTMLDivElement>(null)
  const newest = Math.max(0, ...entries.map(entry => entry.seq))

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new or changed message scrolls down
  useEffect(() => {
    // Cards are drawn after the message itself, so the end of the chat is known a frame later.
    const frame = requestAnimationFrame(() => log.current?.scrollTo({ top: log.current.scrollHeight }))
    return () => cancelAnimationFrame(frame)
  }, [newest])

  const refreshed = useRef(new Set<string>())
  useEffect(() => {
    // Once for a visit: Teams too refreshes a card when it comes into view, not whenever it changes.
    const due = entries.filter(one => one.cards.some(card => card.refresh) && !refreshed.current.has(one.id))
    for (const entry of due) {
      refreshed.current.add(entry.id)
      api.refresh(personId, language, entry.id).then(add, () => undefined)
    }
  }, [entries, personId, language, add])

  const turn = async (work: Promise<ChatPage>): Promise<boolean> => {
    setRefusal(undefined)
    try {
      add(await work)
      return true
    } catch (fault) {
      const words = fault instanceof Refused ? fault.words[language] : say('pageNotLoaded')
      setRefusal(fault instanceof Refused && fault.detail ? `${words} (${fault.detail})` : words)
      return false
    }
  }
  const send = async (text: string) => {
    const sent = files
    setFiles([])
    setSendingSince(newest)
    const done = await turn(api.write(personId, language, text, sent))
    setSendingSince(undefined)
    if (!done) setFiles(newer => [...sent, ...newer])
    return done
  }
  // The own message shows as soon as it is there, long before the bot has answered.
  const sending =
    sendingSince !== undefined && !entries.some(one => one.from === 'person' && one.seq > sendingSince)
  const press = async (message: string, action: number | string, inputs: Record<string, unknown>) => {
    setPressed(message)
    await turn(api.press(personId, language, { message, action, inputs }))
    setPressed(undefined)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDragging(false)
    setFiles([...files, ...event.dataTransfer.files])
  }
  return (
    <section
      className="chat"
      aria-label={say('messages')}
      onDragOver={event => {
        event.preventDefault()
        setDragging(true)
      }}
      onDragLeave={event => event.currentTarget === event.target && setDragging(false)}
      onDrop={drop}
    >
      {dragging && <div className="drop">{say('dropHere')}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling log must be reachable by keyboard */}
      <div className="log" role="log" aria-label={say('messages')} tabIndex={0} ref={log}>
        {!loaded && !failing && <Spinner />}
        {loaded && entries.length === 0 && <p className="subtle">{say('noMessages')}</p>}
        {entries.map(entry => (
          <Message
            key={entry.id}
            entry={entry}
            personId={personId}
            busy={pressed === entry.id}
            onConsent={(message, answer) => void press(message, answer, {})}
            onPress={(message, place, inputs) => void press(message, place, inputs)}
            onOpen={url => openAddress(url, setup.appId, personId, goTo)}
          />
        ))}
        {sending && <p className="typing">{say('sending')}</p>}
      </div>
      {(refusal || failing) && (
        <MessageBar intent={refusal ? 'error' : 'warning'} className="note" politeness="assertive">
          <MessageBarBody>{refusal ?? say('notLoaded')}</MessageBarBody>
        </MessageBar>
      )}
      <Composer
        files={files}
        onFiles={setFiles}
        onSend={send}
        beside={
          <ComposeSearch personId={personId} onOpen={url => openAddress(url, setup.appId, personId, goTo)} />
        }
      />
    </section>
  )
}
