import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { askStudio, LONGEST_WORDS, QuestionForm } from '#brief/brief.ts'
import { briefPaths } from '#brief/brief-paths.ts'
import { TheirQuestionsPage } from '#brief/portal/their-questions-page.tsx'
import { newId } from '#foundation/ids.ts'
import type { StudioWords } from '#house/words.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import type { PortalEnv } from '#ui/portal-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import { theirQuestions } from './their-questions-view.ts'

type Env = PortalEnv<StudioWords>

/** The question before which a page of the list ends; anything else is the newest page. */
const Before = z.uuid().nullable().catch(null)

/** A contact's questions on their own page: asked, and found again with their answers. Mounted below `/p/:contact`, behind its session. */
export function theirQuestionRoutes() {
  return new Hono<Env>()
    .get('/questions', (c) => page(c, { values: { form: newId() } }))
    .post('/questions', async (c) => {
      const { house, contact, served, dates } = c.var
      const values = await typed(c)
      const taken = QuestionForm.safeParse(values)
      if (!taken.success) {
        const problems = problemsOf(taken.error, (key) => problem(c, key))
        return unprocessed(c, () => page(c, { values: { form: newId(), ...values }, problems }))
      }
      const { words, form = newId() } = taken.data
      const on = served.answersOn(house.now())
      const asked = { contact: contact.id, words, form, owner: served.owner, on, zone: served.zone }
      const { id } = await askStudio(house, asked)
      sayNext(c, { key: 'brief.theirs.done', values: { studio: served.name, on: dates.date(on) } })
      return c.redirect(briefPaths.theirQuestion(contact.id, id), 303)
    })
}

function problem(c: Context<Env>, key: string): string {
  const { say, dates } = c.var
  if (key === 'brief.problem.noQuestion') return say('brief.problem.noQuestion')
  return say('brief.problem.tooLong', { most: dates.number(LONGEST_WORDS) })
}

async function page(c: Context<Env>, form: Filled) {
  const { house, say, dates, contact, served } = c.var
  const { before, q = '' } = c.req.query()
  const list = await theirQuestions(house, {
    contact: contact.id,
    before: Before.parse(before ?? null),
    q: q.slice(0, 200),
  })
  const facts = { form, action: briefPaths.theirQuestions(contact.id), answerOn: served.answersOn(house.now()) }
  return c.render(<TheirQuestionsPage say={say} dates={dates} {...facts} {...list} />, {
    title: say('brief.theirs.title'),
  })
}
