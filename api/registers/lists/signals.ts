import { declare, type RowOf } from '../declaration.ts'

/** One row an instance of the program, by which it tells the others what it has written; the key is the instance. */
export const signals = declare({
  name: 'signals',
  list: 'Sygnaly',
  label: { pl: 'Sygnały między instancjami', en: 'Signals between instances' },
  version: 1,
  key: 'instance',
  columns: {
    instance: { kind: 'text', required: true, unique: true, label: { pl: 'Instancja', en: 'Instance' } },
    /** Number of tellings, so that each one changes the row. */
    beat: { kind: 'number', required: true, label: { pl: 'Numer sygnału', en: 'Number of the signal' } },
    /** How many times it has written to each register: see Written in api/registers/signals.ts. */
    written: { kind: 'json', label: { pl: 'Zapisy', en: 'Writes' } },
  },
  see: [],
  change: [],
})

export type SignalRow = RowOf<typeof signals>
