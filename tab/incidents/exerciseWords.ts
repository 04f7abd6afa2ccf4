import type { Words } from '../../api/domain/language.ts'

/** Texts of starting a rehearsal. */
export const exerciseWords = {
  title: { pl: 'Ćwiczenie', en: 'Exercise' },
  lead: {
    pl: 'Oznaczona sprawa z przyspieszonym zegarem. Wiadomości dostają tylko uczestnicy; sprawa nie liczy się do żadnych zestawień.',
    en: 'A marked case with a faster clock. Only participants get messages; the case counts in no figure.',
  },
  what: { pl: 'Scenariusz', en: 'Scenario' },
  whatMissing: { pl: 'Proszę opisać scenariusz.', en: 'Please describe the scenario.' },
  speed: { pl: 'Ile razy szybciej biegnie zegar', en: 'How many times faster the clock runs' },
  speedHint: {
    pl: 'Przy 60 godzina ćwiczenia trwa minutę. Od 1 do 3600.',
    en: 'At 60, an hour of the exercise takes a minute. From 1 to 3,600.',
  },
  speedWrong: { pl: 'Proszę podać liczbę od 1 do 3600.', en: 'Please give a number from 1 to 3,600.' },
  participants: { pl: 'Uczestnicy', en: 'Participants' },
  participantsMissing: { pl: 'Proszę wskazać uczestników.', en: 'Please name the participants.' },
  start: { pl: 'Rozpocznij ćwiczenie', en: 'Start the exercise' },
} as const satisfies Record<string, Words>
