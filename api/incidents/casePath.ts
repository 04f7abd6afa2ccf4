import { z } from 'zod'

/** In addresses the number stands with dashes, `INC-2026-0042`. */
export const casePath = z.object({
  number: z
    .string()
    .max(30)
    .transform(text => text.replaceAll('-', '/')),
})
