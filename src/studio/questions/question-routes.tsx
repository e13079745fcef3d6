import { Hono } from 'hono'
import { z } from 'zod'
import { answerQuestion, clientQuestion, LONGEST_WORDS, ReplyForm, takeBackAnswer } from '#brief/brief.ts'
import { briefPaths } from '#brief/brief-paths.ts'
import { QuestionsPage } from '#brief/studio/questions-page.tsx'
import { Refusal } from '#foundation/refusal.ts'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { questionsView, type Returned } from './questions-view.ts'

/** The question before which a page of the answered ones ends; anything else is the newest page. */
const Before = z.uuid().nullable().catch(null)

/** What clients asked, and the studio's answers. */
export function questionRoutes() {
  return new Hono<StudioEnv>()
    .get('/questions', (c) => page(c))
    .post('/questions/:id/answer', async (c) => {
      const id = c.req.param('id')
      if (!(await clientQuestion(c.var.house, { id }))) throw new Refusal('brief.notFound')
      const values = await typed(c)
      const taken = ReplyForm.safeParse(values)
      if (!taken.success) {
        const problems = problemsOf(taken.error, (key) => problem(c, key))
        return unprocessed(c, () => page(c, { id, form: { values, problems } }))
      }
      try {
        await answerQuestion(c.var.house, { id, words: taken.data.words })
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'brief.answered') throw error
        // Two of the studio answered at once: the later one's words are theirs to copy.
        const problems = { words: c.var.say('brief.answered') }
        return unprocessed(c, () => page(c, { id, form: { values, problems } }))
      }
      sayNext(c, { key: 'brief.done', undo: { action: briefPaths.answerBack(id) } })
      return c.redirect(briefPaths.question(id), 303)
    })
    .post('/questions/:id/answer/taking-back', async (c) => {
      const id = c.req.param('id')
      await takeBackAnswer(c.var.house, { id })
      sayNext(c, { key: 'brief.takenBack' })
      return c.redirect(briefPaths.question(id), 303)
    })
}

function problem(c: StudioContext, key: string): string {
  const { say, dates } = c.var
  if (key === 'brief.problem.noAnswer') return say('brief.problem.noAnswer')
  return say('brief.problem.tooLong', { most: dates.number(LONGEST_WORDS) })
}

async function page(c: StudioContext, returned?: Returned) {
  const { house, say, dates } = c.var
  const before = Before.parse(c.req.query('before') ?? null)
  const view = await questionsView(house, { before, ...(returned ? { returned } : {}) })
  return c.render(<QuestionsPage say={say} dates={dates} {...view} />, {
    title: say('brief.questions'),
    here: 'clients',
  })
}
