import { useState } from 'react'
import { FASTEST_REHEARSAL } from '../../api/domain/incidents/exercise.ts'
import { PeoplePicker } from '../form/PeoplePicker.tsx'
import { TextLine } from '../form/TextLine.tsx'
import { routeOf } from '../route.ts'
import { useSuite } from '../suite.ts'
import { useSay } from '../words.ts'
import { caseId } from './answers.ts'
import { exerciseWords as words } from './exerciseWords.ts'
import { ToldForm } from './ToldForm.tsx'

/** Starts a rehearsal: a marked case with a faster clock, of which its participants alone hear. */
export default function ExercisePage() {
  const say = useSay()
  const { me, go } = useSuite()
  const [speed, setSpeed] = useState('60')
  const [participants, setParticipants] = useState<readonly string[]>([me.id])
  const times = Number(speed)
  const speedWrong = !(times >= 1 && times <= FASTEST_REHEARSAL)
  return (
    <ToldForm
      words={words}
      verb={words.start}
      path="/api/incidents/exercises"
      personalData="yes"
      rest={() => (speedWrong || participants.length === 0 ? undefined : { speed: times, participants })}
      taken={number => go(routeOf('incidents', caseId(number)))}
    >
      {tried => (
        <>
          <TextLine
            label={say(words.speed)}
            hint={say(words.speedHint)}
            type="number"
            min="1"
            max={String(FASTEST_REHEARSAL)}
            value={speed}
            change={setSpeed}
            problem={tried && speedWrong ? say(words.speedWrong) : undefined}
          />
          <PeoplePicker
            label={say(words.participants)}
            known={[me]}
            value={participants}
            change={setParticipants}
            problem={tried && participants.length === 0 ? say(words.participantsMissing) : undefined}
          />
        </>
      )}
    </ToldForm>
  )
}
