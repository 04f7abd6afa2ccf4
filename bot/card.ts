import type { Language } from '../api/domain/language.ts'
import type { Verb, VerbInput } from './verbs.ts'

/**
 * The elements that the bot's cards are made of: those of Adaptive Cards 1.2, which every Teams client draws.
 * Source: the schema at adaptivecards.io, and the Teams page on designing cards.
 */
export type Element =
  | {
      readonly type: 'TextBlock'
      readonly text: string
      readonly wrap: true
      readonly size?: 'medium' | 'large'
      readonly weight?: 'bolder'
      readonly isSubtle?: true
      readonly spacing?: 'small' | 'medium'
      readonly separator?: true
    }
  | {
      readonly type: 'RichTextBlock'
      readonly inlines: readonly {
        readonly type: 'TextRun'
        readonly text: string
        readonly weight?: 'bolder'
      }[]
      readonly spacing?: 'small' | 'medium'
      readonly separator?: true
    }
  | {
      readonly type: 'FactSet'
      readonly facts: readonly { readonly title: string; readonly value: string }[]
    }
  | {
      readonly type: 'Input.Date'
      readonly id: string
      readonly label: string
      readonly value?: string
      readonly min?: string
      readonly max?: string
      readonly isRequired: boolean
      readonly errorMessage: string
    }
  | {
      readonly type: 'Input.Time'
      readonly id: string
      readonly label: string
      readonly value?: string
      readonly isRequired: boolean
      readonly errorMessage: string
    }
  | {
      readonly type: 'Input.Text'
      readonly id: string
      readonly label: string
      readonly value?: string
      readonly placeholder?: string
      readonly isMultiline?: boolean
      readonly maxLength: number
      readonly isRequired: boolean
      readonly errorMessage?: string
    }
  | {
      readonly type: 'Input.ChoiceSet'
      readonly id: string
      readonly label: string
      readonly value?: string
      readonly style: 'compact' | 'expanded'
      /** The values that were chosen come back joined by commas. */
      readonly isMultiSelect?: true
      readonly wrap: true
      readonly choices: readonly { readonly title: string; readonly value: string }[]
      readonly isRequired: boolean
      readonly errorMessage: string
    }

export type Action =
  | {
      readonly type: 'Action.Execute'
      readonly title: string
      readonly verb: string
      readonly data: Readonly<Record<string, unknown>>
      readonly associatedInputs?: 'none'
      readonly fallback: {
        readonly type: 'Action.Submit'
        readonly title: string
        readonly data: Readonly<Record<string, unknown>>
        readonly associatedInputs?: 'none'
      }
    }
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }
  | { readonly type: 'Action.ShowCard'; readonly title: string; readonly card: Card }

export interface Card {
  readonly type: 'AdaptiveCard'
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly version: '1.5'
  readonly lang: Language
  readonly body: readonly Element[]
  readonly actions?: readonly Action[]
}

/** What a subject adds to a card of another one. */
export interface CardPart {
  readonly body: readonly Element[]
  readonly actions: readonly Action[]
}

/** Teams draws one line of a button and cuts the rest. */
export const LONGEST_BUTTON = 22
/** More buttons Teams does not show. */
export const MOST_BUTTONS = 6

/** An Adaptive Card of version 1.5: its language, what it shows, and the buttons at its foot. */
export function card(language: Language, body: readonly Element[], actions: readonly Action[] = []): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    body,
    ...(actions.length > 0 ? { actions: actions.slice(0, MOST_BUTTONS) } : {}),
  }
}

/** The title of a card. */
export const heading = (text: string): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  size: 'medium',
  weight: 'bolder',
})

/** The title of a part of a card. */
export const subheading = (text: string): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  weight: 'bolder',
  separator: true,
  spacing: 'medium',
})

/** A line of plain text. */
export const line = (text: string): Element => ({ type: 'TextBlock', text, wrap: true })

/** A line in bold. */
export const strong = (text: string): Element => ({ type: 'TextBlock', text, wrap: true, weight: 'bolder' })

/** Text of somebody else's making with some of it in bold; it is drawn as it stands, no Markdown in it is read. */
export const marked = (parts: readonly { readonly text: string; readonly strong?: true }[]): Element => ({
  type: 'RichTextBlock',
  inlines: parts
    .filter(part => part.text !== '')
    .map(({ text, strong }) => ({
      type: 'TextRun' as const,
      text: text.replace(/(?!\n)[\p{Cc}\p{Cf}]+/gu, ' '),
      ...(strong ? { weight: 'bolder' as const } : {}),
    })),
})

/** What is known beside the matter: grounds and dates of record. */
export const aside = (text: string): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  isSubtle: true,
  spacing: 'small',
})

/** The key of a button's data under which the verb comes back where Action.Execute is not known. */
const VERB_KEY = 'verb'

/**
 * A button that runs a command of the bot; older clients send the same as a message.
 * @param fields 'none' when the card's fields have nothing to do with it and may stay empty.
 */
export function press<V extends Verb>(
  verb: V,
  title: string,
  data: Partial<VerbInput<V>>,
  fields: 'all' | 'none' = 'all',
): Action {
  const sent = { ...data, [VERB_KEY]: verb }
  const inputs = fields === 'none' ? { associatedInputs: 'none' as const } : {}
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: sent,
    ...inputs,
    fallback: { type: 'Action.Submit', title, data: sent, ...inputs },
  }
}

/** A button that opens an address. */
export const open = (title: string, url: string): Action => ({ type: 'Action.OpenUrl', title, url })

/** A button that unfolds fields and one further button. */
export const unfold = (
  language: Language,
  title: string,
  body: readonly Element[],
  action: Action,
): Action => ({
  type: 'Action.ShowCard',
  title,
  card: card(language, body, [action]),
})

const LINK_JOINT = /\](?=[([])/g

/**
 * Text of somebody else's making, for a card: Teams reads Markdown, so a file name could otherwise become a link.
 * @param most characters after which it is cut.
 */
export function foreign(text: string, most = 300): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()
  const cut = clean.length > most ? `${clean.slice(0, most - 1).trimEnd()}…` : clean
  return cut.replace(LINK_JOINT, '] ').replace(/</g, '‹').replace(/>/g, '›')
}
