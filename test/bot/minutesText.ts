/** Minutes of a unit with every required part; sample data. */
export const completeMinutes = (heldOn = '20 listopada 2026 r.'): string => `PROTOKÓŁ
z przeglądu zarządzania komórki organizacyjnej – Wydział Edukacji
odbytego w dniu ${heldOn}

1. W przeglądzie uczestniczyli:
- Alina Przykładowa – dyrektor wydziału
- Marcin Lis – inspektor
- Beata Marzec – podinspektor

2. W trakcie przeglądu omówiono:
a) stan realizacji zadań bieżących,
b) wykonanie budżetu oraz ryzyka,
c) wykaz aktywów.

3. Wnioski i zadania:
Należy usprawnić obieg wniosków o dotacje.

4. Ustalono następujące działania:
a) wdrożyć formularz wniosku o dotację – M. Lis – do 15 grudnia 2026 r.,
b) uzupełnić wykaz aktywów – B. Marzec – do 18 grudnia 2026 r.
`

/** The same without any deadline and without the list of those present. */
export const incompleteMinutes = (heldOn = '20 listopada 2026 r.'): string => `PROTOKÓŁ
z przeglądu zarządzania komórki organizacyjnej – Wydział Edukacji
odbytego w dniu ${heldOn}

1. W trakcie przeglądu omówiono:
a) stan realizacji zadań bieżących,
b) wykonanie budżetu oraz ryzyka.

2. Wnioski i zadania:
Należy usprawnić obieg wniosków o dotacje.
`
