import { Button } from '@fluentui/react-components'
import { useSave } from '../form/useSave.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { faultText } from './faultText.ts'
import { Icon } from './Icon.tsx'
import { saveFile } from './saveFile.ts'

interface Props {
  /** The word on the button. */
  word: string
  /** What it is about, for those who hear it among others. */
  label?: string
  path: string
  /** Name under which the browser keeps the file. */
  name: string
}

/** A file on a press; why it did not come is told beside the button. */
export function FileButton({ word, label = word, path, name }: Props) {
  const say = useSay()
  const { api } = useSuite()
  const fetching = useSave()
  return (
    <>
      <Button
        size="small"
        icon={<Icon name="download" />}
        aria-label={label}
        disabledFocusable={fetching.saving}
        onClick={() => void fetching.run(() => saveFile(api, path, name))}
      >
        {word}
      </Button>
      {fetching.fault && (
        <span role="alert" className="field-problem">
          {faultText(say, fetching.fault)}
        </span>
      )}
    </>
  )
}
