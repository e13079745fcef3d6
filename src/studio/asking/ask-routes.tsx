import { Hono } from 'hono'
import { z } from 'zod'
import { clientPaths } from '#client/client-paths.ts'
import { ABOUT, listenedContact, LONGEST_QUESTION, noteAsked, takeBackAsked, WAYS } from '#reading/reading.ts'
import { Refusal } from '#foundation/refusal.ts'
import { sayNext } from '#ui/page-env.ts'
import { problemsOf, typed, unprocessed } from '#ui/typed.ts'
import { AskPage } from './ask-page.tsx'
import { askView } from './ask-view.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

/** The conversation on whose page the question stood; anything else means the client's. */
const Conversation = z.uuid().optional().catch(undefined)

const About = z.enum(ABOUT).catch('work')

const Question = z
  .object({
    about: About,
    way: z.enum(WAYS).catch('copied'),
    words: z.string().trim().max(LONGEST_QUESTION, 'studio.problem.tooLong').default(''),
    conversation: Conversation,
  })
  .refine(({ way, words }) => way === 'otherwise' || words !== '', { path: ['words'], error: 'reading.askEmpty' })

/** That somebody was asked how they are: noted, and taken back. */
export function askRoutes() {
  return new Hono<StudioEnv>()
    .post('/readings/:contact/questions', async (c) => {
      const { contact, client } = await listenedContact(c.var.house, c.req.param('contact'))
      const values = await typed(c)
      const form = Question.safeParse(values)
      if (!form.success)
        return unprocessed(c, () => askPage(c, { contact, client, values, problems: problemsIn(c, form.error) }))
      const { about, way, words, conversation } = form.data
      const asked = { contact: contact.id, about, way, words: way === 'otherwise' ? '' : words }
      const id = await noteAsked(c.var.house, asked)
      const undo = { action: studioPaths.questionBack(id), hidden: conversation ? { conversation } : {} }
      sayNext(c, { key: 'studio.done.asked', undo })
      return c.redirect(backTo({ client: client.id, contact: contact.id, conversation }), 303)
    })
    .post('/questions/:id/taking-back', async (c) => {
      const whose = await takeBackAsked(c.var.house, { id: c.req.param('id') })
      sayNext(c, { key: 'reading.askedUndone' })
      const conversation = Conversation.parse((await typed(c))['conversation'])
      return c.redirect(backTo({ ...whose, conversation }), 303)
    })
}

interface Place {
  client: string
  contact: string
  conversation: string | undefined
}

const backTo = ({ client, contact, conversation }: Place) =>
  conversation ? `${studioPaths.conversation(conversation)}#ask` : clientPaths.asking(client, contact)

function problemsIn(c: StudioContext, error: z.ZodError): Record<string, string> {
  return problemsOf(error, (key) => c.var.say(key === 'reading.askEmpty' ? key : 'studio.problem.tooLong'))
}

type Found = Awaited<ReturnType<typeof listenedContact>>

/** Where a question that could not be noted comes back, with the words as they were typed, what it was about and where it stood. */
async function askPage(
  c: StudioContext,
  of: Found & { values: Record<string, string>; problems: Record<string, string> },
) {
  const { contact, client, values, problems } = of
  const { house, studio, say, dates } = c.var
  const ask = await askView(house, { contact, client, reading: null, studio })
  if (!ask) throw new Refusal('reading.isOff')
  const backHref = clientPaths.client(client.id)
  const about = About.parse(values['about'])
  const conversation = Conversation.parse(values['conversation'])
  const again = { ...ask, about, form: { values, problems }, ...(conversation ? { conversation } : {}) }
  const page = <AskPage say={say} dates={dates} ask={again} name={client.name} backHref={backHref} />
  return c.render(page, { title: say('reading.askTitle'), here: 'clients' })
}
