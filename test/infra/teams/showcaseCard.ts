const line = (text: string, rest: object = {}) => ({ type: 'TextBlock', text, wrap: true, ...rest })

/** A card with every kind of element that the page must draw well; invented content. */
export const SHOWCASE = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    line('Przegląd za listopad: termin 30 listopada (poniedziałek)', { weight: 'bolder', size: 'medium' }),
    line('Przegląd należy odbyć do 30 listopada 2026. [Zasady](https://example.com)'),
    {
      type: 'FactSet',
      facts: [
        { title: 'Jest', value: 'lista obecności, wnioski' },
        { title: 'Brak', value: 'termin w 2 z 4 działań' },
      ],
    },
    {
      type: 'Container',
      style: 'emphasis',
      items: [line('Podstawa: rozdz. 11 pkt 1', { isSubtle: true, size: 'small' })],
    },
    {
      type: 'ColumnSet',
      columns: [
        { type: 'Column', width: 'stretch', items: [line('Zaległe', { color: 'attention' })] },
        {
          type: 'Column',
          width: 'auto',
          items: [
            line('W terminie', { color: 'good' }),
            line('Termin blisko', { color: 'warning' }),
            line('Nowe', { color: 'accent' }),
          ],
        },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'review',
      label: 'Czego dotyczy plik?',
      style: 'expanded',
      value: '11',
      choices: [
        { title: 'Listopad 2026', value: '11' },
        { title: 'Październik 2026', value: '10' },
      ],
    },
    {
      type: 'Input.ChoiceSet',
      id: 'unit',
      label: 'Komórka',
      placeholder: 'Proszę wybrać',
      choices: [{ title: 'Wydział Edukacji', value: 'WE' }],
    },
    { type: 'Input.Text', id: 'remark', label: 'Uwagi', isMultiline: true },
    { type: 'Input.Date', id: 'due', label: 'Termin' },
    { type: 'Input.Number', id: 'count', label: 'Liczba działań' },
    { type: 'Input.Toggle', id: 'deputies', title: 'Uwzględnij zastępstwa' },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Przegląd się odbył', verb: 'held', style: 'positive' },
    {
      type: 'Action.ShowCard',
      title: 'Popraw',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id: 'subject', label: 'Temat' }],
        actions: [{ type: 'Action.Submit', title: 'Wyślij poprawkę' }],
      },
    },
    { type: 'Action.OpenUrl', title: 'Otwórz', url: 'https://example.com' },
  ],
}
