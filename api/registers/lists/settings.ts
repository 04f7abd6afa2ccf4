import { declare, type RowOf } from '../declaration.ts'

/** Settings of the office; the names and defaults are in api/domain/settings.ts. */
export const settings = declare({
  name: 'settings',
  list: 'Ustawienia',
  label: { pl: 'Ustawienia', en: 'Settings' },
  version: 1,
  key: 'name',
  columns: {
    name: { kind: 'text', required: true, unique: true, label: { pl: 'Nazwa', en: 'Name' } },
    value: { kind: 'longText', required: true, label: { pl: 'Wartość', en: 'Value' } },
  },
  see: ['employee'],
  change: ['quality-representative', 'administrator'],
})

export type SettingRow = RowOf<typeof settings>
