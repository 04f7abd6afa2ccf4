import type { Day } from '../domain/calendar/day.ts'
import type { Office } from '../domain/office.ts'

/** A view that is made once for a state of the office and a day, however many people ask for it. */
export function onePerOffice<View>(
  make: (office: Office, today: Day) => View,
): (office: Office, today: Day) => View {
  const made = new WeakMap<Office, { readonly today: Day; readonly view: View }>()
  return (office, today) => {
    const known = made.get(office)
    if (known?.today === today) return known.view
    const view = make(office, today)
    made.set(office, { today, view })
    return view
  }
}
