import { call } from './call.ts'
import { checkBack } from './check-back.ts'
import { invited } from './invited.ts'
import { options } from './options.ts'
import { promised } from './promised.ts'
import { restated } from './restated.ts'

/** Every letter that a concern brings about. */
export const concernMail = [restated, options, promised, checkBack, call, invited] as const
