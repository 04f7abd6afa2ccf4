import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { AnsweredPassage } from '../../api/questions/answeredPassage.ts'
import { useSave } from '../form/useSave.ts'
import { faultText } from '../shell/faultText.ts'
import { Icon } from '../shell/Icon.tsx'
import { StateMark } from '../shell/StateMark.tsx'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { citationText } from './citationText.ts'
import { searchPhrases, searchWords as words } from './words.ts'

/** A passage word for word, the answering sentence marked, with where it stands and whether that is in force. */
export function Passage({ passage }: { passage: AnsweredPassage }) {
  const say = useSay()
  const { api, teams, announce } = useSuite()
  const widening = useSave()
  const [wide, setWide] = useState<AnsweredPassage>()
  const [copied, setCopied] = useState<string>()
  const { citation, kind } = passage
  const shown = wide ?? passage
  const place = citationText(say, citation)

  const widen = () =>
    void widening.run(async () => {
      setWide((await api.get<AnsweredPassage>(`/api/passages/${encodeURIComponent(passage.id)}`)).value)
    })
  const copy = async () => {
    const told = await navigator.clipboard.writeText(`„${passage.text}”\n${place}`).then(
      () => say(words.copied),
      () => say(words.notCopied),
    )
    setCopied(told)
    announce(told)
  }

  return (
    <article className="passage">
      {kind === 'reviewed-answer' && (
        <p>
          <strong>{say(words.reviewed)}</strong>
          {passage.question && <span className="quiet">: „{passage.question}”</span>}
        </p>
      )}
      <blockquote>
        <Marked passage={shown} />
      </blockquote>
      <p className="cited">
        {place}
        {passage.answeredOn && ` · ${say(searchPhrases.answeredOn, passage.answeredOn)}`}
      </p>
      <StateMark
        state={citation.lastDay ? 'not-applicable' : 'done-in-time'}
        word={
          citation.lastDay
            ? say(searchPhrases.notInForce, citation.lastDay)
            : say(searchPhrases.inForceSince, citation.inForceFrom)
        }
      />
      <div className="passage-ways">
        {citation.url && (
          <Button
            size="small"
            icon={<Icon name="open" />}
            onClick={() => void teams.openLink(citation.url as string)}
          >
            {citation.page === undefined ? say(words.open) : say(searchPhrases.openAt, citation.page)}
          </Button>
        )}
        <Button size="small" appearance="subtle" icon={<Icon name="copy" />} onClick={() => void copy()}>
          {say(words.copy)}
        </Button>
        {!wide && kind === 'document' && (
          <Button size="small" appearance="subtle" disabledFocusable={widening.saving} onClick={widen}>
            {say(words.wider)}
          </Button>
        )}
        {copied && <span className="quiet">{copied}</span>}
      </div>
      {widening.fault && (
        <p className="field-problem" role="alert">
          {faultText(say, widening.fault)}
        </p>
      )}
    </article>
  )
}

function Marked({ passage: { text, sentence } }: { passage: AnsweredPassage }) {
  if (!sentence) return text
  return (
    <>
      {text.slice(0, sentence.from)}
      <mark>{text.slice(sentence.from, sentence.to)}</mark>
      {text.slice(sentence.to)}
    </>
  )
}
