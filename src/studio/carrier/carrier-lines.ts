import { z } from 'zod'

/** What the carrier tells whoever started it, a line each: in which workspace something is new. */
export const CarrierLine = z
  .string()
  .transform((line, context): unknown => {
    try {
      return JSON.parse(line)
    } catch {
      context.addIssue({ code: 'custom', message: 'no JSON' })
      return z.NEVER
    }
  })
  .pipe(z.object({ news: z.string() }))

/** The same line, to be written. */
export const carrierLine = (told: z.infer<typeof CarrierLine>): string => `${JSON.stringify(told)}\n`
