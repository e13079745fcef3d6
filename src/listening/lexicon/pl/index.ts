import type { Lexicon } from '../../lexicon-format.ts'
import { anger } from './anger.ts'
import { asking } from './asking.ts'
import { comparison } from './comparison.ts'
import { confusion } from './confusion.ts'
import { disappointment } from './disappointment.ts'
import { doubt } from './doubt.ts'
import { excuses } from './excuses.ts'
import { ignored } from './ignored.ts'
import { leaving } from './leaving.ts'
import { money } from './money.ts'
import { pressure } from './pressure.ts'
import { relief } from './relief.ts'
import { scope } from './scope.ts'
import { time } from './time.ts'
import { uninformed } from './uninformed.ts'
import { warmth } from './warmth.ts'

/** Polish phrases of unease and ease, as clients of a small studio write them (S0-12). */
export const pl: Lexicon = {
  kinds: {
    doubt,
    comparison,
    money,
    time,
    confusion,
    uninformed,
    ignored,
    disappointment,
    anger,
    pressure,
  },
  relief,
  excuses,
  warmth,
  asking,
  leaving,
  scope,
}
