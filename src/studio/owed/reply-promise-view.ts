import { accounts, answerDueAt, replySetting } from '#conversation/conversation.ts'
import { LANGUAGES } from '#foundation/language.ts'
import type { Filled } from '#ui/field.tsx'
import { NATIVE_NAMES } from '#ui/languages.ts'
import type { StudioContext } from '../studio-env.ts'
import { acknowledgementText } from './acknowledge.ts'
import { owedPaths } from './owed-paths.ts'
import type { ReplyPromiseView } from './reply-promise-part.tsx'

/** What Settings shows of it: with the words of an acknowledgement, as they would leave now. */
export async function replyPromiseView(c: StudioContext, back?: Filled): Promise<ReplyPromiseView> {
  const { house, studio } = c.var
  const { acknowledges, updateDays } = await replySetting(house)
  const values = { ...(acknowledges ? { acknowledges: 'yes' } : {}), updateDays: String(updateDays) }
  const now = house.now()
  const example = { salutation: '', due: answerDueAt(now, studio), now, studio }
  return {
    form: back ?? { values },
    action: owedPaths.replyPromise(),
    examples: LANGUAGES.map((language) => {
      return { language, name: NATIVE_NAMES[language], text: acknowledgementText({ ...example, language }) }
    }),
    canSend: (await accounts(house)).some(({ on, outgoing }) => on && outgoing !== null),
  }
}
