import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SubmitAction,
} from 'adaptivecards'
import { useEffect, useRef } from 'react'
import { actionsOfCard } from '../cardActions.ts'
import type { CardJson } from '../chatEntry.ts'
import { hostConfigOf } from './hostConfig.ts'
import { htmlOfMarkdown } from './markdown.ts'
import type { ThemeName } from './settings.ts'

const MARK = 'place-'

/** The card with every action named by its place, so that a pressed one can be told to the server. */
function withMarkedActions(card: CardJson): CardJson {
  const copy = structuredClone(card)
  for (const { index, json } of actionsOfCard(copy)) Object.assign(json, { id: `${MARK}${index}` })
  return copy
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = htmlOfMarkdown(text)
  result.didProcess = true
}

interface Props {
  card: CardJson
  /** The cards before this one in the message: places count over all of them. */
  offset: CardJson[]
  theme: ThemeName
  busy: boolean
  onPress(place: number, inputs: Record<string, unknown>): void
  onOpen(url: string): void
}

/** A card drawn by the official renderer; buttons are reported, never acted upon here. */
export function AdaptiveCardView({ card, offset, theme, busy, onPress, onOpen }: Props) {
  const holder = useRef<HTMLDivElement>(null)
  const before = offset.reduce((sum, one) => sum + actionsOfCard(one).length, 0)
  const press = useRef({ onPress, onOpen, before })
  press.current = { onPress, onOpen, before }

  useEffect(() => {
    const drawn = new AdaptiveCard()
    drawn.hostConfig = new HostConfig(hostConfigOf(theme))
    drawn.parse(withMarkedActions(card))
    drawn.onExecuteAction = (action: Action) => {
      if (action instanceof OpenUrlAction) {
        if (action.url) press.current.onOpen(action.url)
        return
      }
      if (!(action instanceof ExecuteAction || action instanceof SubmitAction)) return
      const place = Number(action.id?.slice(MARK.length))
      const known = new Set(actionsOfCard(card)[place]?.inputs.map(input => String(input.id)))
      const filled = drawn.getAllInputs().filter(input => input.id && known.has(input.id))
      const inputs = Object.fromEntries(filled.map(input => [input.id, input.value ?? '']))
      press.current.onPress(press.current.before + place, inputs)
    }
    const element = drawn.render()
    if (element) {
      // The card's own role and tab stop would nest interactive things; its fields and buttons speak for themselves.
      element.removeAttribute('tabindex')
      holder.current?.replaceChildren(element)
    }
    return () => holder.current?.replaceChildren()
  }, [card, theme])

  return <div className="card" ref={holder} aria-busy={busy} inert={busy} />
}
