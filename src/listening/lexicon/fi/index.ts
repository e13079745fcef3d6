import type { Lexicon } from '../../lexicon-format.ts'
import { anger } from './anger.ts'
import { confusion } from './confusion.ts'
import { disappointment } from './disappointment.ts'
import { doubt } from './doubt.ts'
import { excuses } from './excuses.ts'
import { ignored } from './ignored.ts'
import { money } from './money.ts'
import { relief } from './relief.ts'
import { scope } from './scope.ts'
import { time } from './time.ts'

/** Finnish, written and spoken, as clients type it in mail and on the phone. */
export const fi: Lexicon = {
  kinds: { doubt, money, time, disappointment, confusion, ignored, anger },
  relief,
  excuses,
  scope,
}
