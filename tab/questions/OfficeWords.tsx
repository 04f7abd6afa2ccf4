import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { SaveForm } from '../form/SaveForm.tsx'
import { TextArea } from '../form/TextArea.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { useSave } from '../form/useSave.ts'
import { SaveFault } from '../shell/SaveFault.tsx'
import { shellWords } from '../shell/words.ts'
import { useSuite } from '../suite.ts'
import { useData } from '../useData.ts'
import { useSay } from '../words.ts'
import type { WordsAnswer } from './answers.ts'
import { questionWords as words } from './words.ts'

/** Acronyms and synonyms of the office, which the search understands at once. */
export function OfficeWords() {
  const say = useSay()
  const { api, announce } = useSuite()
  const data = useData<WordsAnswer>('/api/words', ['officeWords'])
  const adding = useSave()
  const removing = useSave()
  const [word, setWord] = useState('')
  const [means, setMeans] = useState('')
  const [tried, setTried] = useState(false)
  if (data.state !== 'ready' || !data.value.mayChange) return null
  const meanings = means
    .split('\n')
    .map(one => one.trim())
    .filter(Boolean)

  const add = () => {
    setTried(true)
    if (word.trim() === '' || meanings.length === 0) return
    void adding.run(async () => {
      data.replace(await api.post<WordsAnswer>('/api/words', { word: word.trim(), means: meanings }))
      announce(say(shellWords.saved))
      setWord('')
      setMeans('')
      setTried(false)
    })
  }
  const remove = (gone: string) =>
    void removing.run(async () => {
      data.replace(await api.post<WordsAnswer>('/api/words/remove', { word: gone }))
      announce(say(shellWords.saved))
    })

  return (
    <section>
      <h2>{say(words.words)}</h2>
      <p>{say(words.wordsText)}</p>
      <ul className="plain">
        {data.value.words.map(one => (
          <li key={one.word} className="office-word">
            <span>
              <strong>{one.word}</strong>: {one.means.join(', ')}
            </span>
            <Button
              size="small"
              disabledFocusable={removing.saving}
              aria-label={`${say(words.remove)}: ${one.word}`}
              onClick={() => remove(one.word)}
            >
              {say(words.remove)}
            </Button>
          </li>
        ))}
      </ul>
      {removing.fault && <SaveFault fault={removing.fault} />}
      <SaveForm verb={say(words.addWord)} save={adding} submit={add}>
        <TextLine
          label={say(words.word)}
          value={word}
          change={setWord}
          longest={80}
          problem={tried && word.trim() === '' ? say(words.wordMissing) : undefined}
        />
        <TextArea
          label={say(words.means)}
          hint={say(words.meansHint)}
          value={means}
          change={setMeans}
          longest={1_000}
          problem={tried && meanings.length === 0 ? say(words.meansMissing) : undefined}
        />
      </SaveForm>
    </section>
  )
}
