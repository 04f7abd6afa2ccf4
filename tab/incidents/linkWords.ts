import type { Words } from '../../api/domain/language.ts'
import type { Phrase } from '../words.ts'

export const LINKED_KINDS = ['units', 'assets', 'risks', 'controls', 'actions'] as const
export type LinkedKind = (typeof LINKED_KINDS)[number]

export const linkedWords: Readonly<Record<LinkedKind, Words>> = {
  units: { pl: 'Komórki', en: 'Units' },
  assets: { pl: 'Zasoby', en: 'Assets' },
  risks: { pl: 'Ryzyka', en: 'Risks' },
  controls: { pl: 'Zabezpieczenia (ISO 27001, zał. A)', en: 'Controls (ISO 27001, Annex A)' },
  actions: { pl: 'Działania doskonalące', en: 'Improvement actions' },
}

/** Texts of linking a case to what it concerns. */
export const linkWords = {
  title: { pl: 'Powiązania', en: 'Links' },
  chooseHint: {
    pl: 'Proszę zacząć pisać kod lub nazwę i wybrać z listy.',
    en: 'Start typing a code or a name and choose from the list.',
  },
  assetHint: {
    pl: 'Kod i nazwa, na przykład „S-12 Serwer plików”. Używane wcześniej podpowiadają się same.',
    en: 'Code and name, for example “S-12 File server”. Those used before are suggested.',
  },
  riskHint: {
    pl: 'Kod i nazwa, na przykład „R-4 Utrata danych”. Używane wcześniej podpowiadają się same.',
    en: 'Code and name, for example “R-4 Loss of data”. Those used before are suggested.',
  },
  notFound: {
    pl: 'Nie ma takiej pozycji. Proszę wybrać z listy.',
    en: 'There is no such item. Please choose from the list.',
  },
  nameMissing: { pl: 'Proszę podać kod i nazwę.', en: 'Please give the code and the name.' },
  rule: { pl: 'Nowa reguła', en: 'New rule' },
  ruleHint: {
    pl: 'Sprawa zachowuje regułę, z którą się zaczęła, dopóki nie zostanie tu zmieniona.',
    en: 'A case keeps the rule that it began with until it is changed here.',
  },
} as const satisfies Record<string, Words>

export const linkPhrases = {
  add: { pl: kind => `Dodaj: ${kind}`, en: kind => `Add: ${kind}` } satisfies Phrase<[string]>,
  remove: { pl: name => `Usuń powiązanie: ${name}`, en: name => `Remove the link: ${name}` } satisfies Phrase<
    [string]
  >,
  rule: {
    pl: (name, version, length, basis) => `${name}, wersja ${version}: ${length} (${basis})`,
    en: (name, version, length, basis) => `${name}, version ${version}: ${length} (${basis})`,
  } satisfies Phrase<[string, number, string, string]>,
}
