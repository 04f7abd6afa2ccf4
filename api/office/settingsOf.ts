import { z } from 'zod'
import { isDay } from '../domain/calendar/day.ts'
import { defaultSettings, type OfficeSettings } from '../domain/settings.ts'
import type { SettingRow } from '../registers/lists/settings.ts'

const shapes: { readonly [Name in keyof OfficeSettings]: z.ZodType<OfficeSettings[Name]> } = {
  reviewsSince: z.string().refine(isDay),
  remindBefore: z.array(z.int().min(0).max(60)).max(6),
  remindEvery: z.int().min(1).max(30),
  escalateAfter: z.int().min(1).max(60),
  remindAtMost: z.int().min(1).max(365),
  remindFrom: z.templateLiteral([z.number(), ':', z.number()]),
  judgeMinutesWithin: z.int().min(1).max(90),
  correctMinutesWithin: z.int().min(1).max(90),
  officeName: z.string().min(1).max(120),
  judgeWithin: z.int().min(1).max(365),
  incidentAlertEvery: z
    .int()
    .min(1)
    .max(24 * 60),
}

/** The office's settings: what its list says where that can be read, the defaults elsewhere. Values are JSON. */
export function settingsOf(rows: readonly SettingRow[]): OfficeSettings {
  const read = rows.flatMap(row => {
    const shape = Object.hasOwn(shapes, row.name) ? shapes[row.name as keyof OfficeSettings] : undefined
    const parsed = shape?.safeParse(jsonOf(row.value))
    return parsed?.success ? [[row.name, parsed.data] as const] : []
  })
  return { ...defaultSettings, ...Object.fromEntries(read) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
