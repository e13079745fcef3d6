import { Hono } from 'hono'
import { client } from '#client/client.ts'
import { needsAnswer } from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import { newLetterAnswer } from '../compose/draft-answer.tsx'
import type { StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'
import { owedPaths } from './owed-paths.ts'
import { quietClients } from './quiet.ts'
import { updateWords } from './update-words.ts'

/** What the studio owes: a letter that needs no answer, and a few words to whom nothing was said for a while. */
export function owedRoutes() {
  return new Hono<StudioEnv>()
    .post('/letters/:id/no-answer', async (c) => {
      const letter = c.req.param('id')
      const needs = (await typed(c))['needs'] === 'yes'
      const { thread } = await needsAnswer(c.var.house, { letter, needs })
      const undo = { action: owedPaths.noAnswer(letter), hidden: { needs: 'yes' } }
      sayNext(c, needs ? { key: 'talk.done.needsAnswer' } : { key: 'talk.done.noAnswer', undo })
      return c.redirect(studioPaths.letter(thread, letter), 303)
    })
    .get('/clients/:id/update', async (c) => {
      const { house, studio } = c.var
      const whose = await client(house, { id: c.req.param('id') })
      const quiet = (await quietClients(house, studio)).find((one) => one.client === whose?.id)
      const present = whose?.contacts.filter(({ archivedAt }) => archivedAt === null) ?? []
      const contact = present.find(({ id }) => id === quiet?.contact) ?? present[0]
      if (!whose || !contact) throw new Refusal('talk.notFound')
      return newLetterAnswer(c, { contact: contact.id, words: updateWords(whose, contact) })
    })
}
