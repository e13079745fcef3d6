import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { briefPaths } from '#brief/brief-paths.ts'
import { TheirQuestionsCard } from '#brief/portal/their-questions-card.tsx'
import { TheirConcernCard } from '#concern/portal/their-concern-card.tsx'
import { openLineFor } from '#delivery/delivery.ts'
import { OpenLineCard } from '#delivery/portal/open-line-card.tsx'
import { Promised } from '#promise/portal/promised.tsx'
import { CheckInCard } from '#reading/portal/check-in-card.tsx'
import { theirNewestCheckIns } from '../check-ins/their-check-ins-view.ts'
import { theirConcernCards } from '../concern/their-concern-view.ts'
import type { OwnContext, OwnPortalEnv } from '../own-env.ts'
import { theirPromises } from '../promise/their-promises-view.ts'
import { theirNewestQuestions } from '../questions/their-questions-view.ts'
import { HomePage } from './home-page.tsx'
import { asksFirst, type Turn } from './home-rules.ts'

/** The contact's own page. */
export function homeRoutes() {
  return new Hono<OwnPortalEnv>().get('/p/:contact', async (c) => {
    const { say, contact } = c.var
    const parts = [
      ...(await lineOf(c)),
      ...(await concernsOf(c)),
      ...(await promisesOf(c)),
      ...(await checkInsOf(c)),
      ...(await questionsOf(c)),
    ]
    const page = <HomePage say={say} name={contact.name} parts={asksFirst(parts).map(({ part }) => part)} />
    return c.render(page, { title: say('portal.link.for', { name: contact.name }) })
  })
}

interface Part {
  turn: Turn
  part: Child
}

async function lineOf(c: OwnContext): Promise<Part[]> {
  const { house, say, dates, contact, served } = c.var
  const line = await openLineFor(house, { client: contact.client, at: house.now() })
  return line
    ? [
        {
          turn: 'ours',
          part: <OpenLineCard say={say} dates={dates} by={served.by} line={line} question={say('portal.question')} />,
        },
      ]
    : []
}

async function concernsOf(c: OwnContext): Promise<Part[]> {
  const { house, say, dates, contact, served } = c.var
  const concerns = await theirConcernCards(house, { contact: contact.id, served })
  return concerns.map((one) => ({
    turn: one.next.turn,
    part: <TheirConcernCard say={say} dates={dates} {...one} />,
  }))
}

/** A later date that is asked for waits for their word. */
async function promisesOf(c: OwnContext): Promise<Part[]> {
  const { house, say, dates, contact, served } = c.var
  const view = await theirPromises(house, { contact: contact.id, by: served.by })
  if (!view) return []
  const turn = view.promises.some((one) => one.move !== null) ? 'theirs' : view.promises.length > 0 ? 'ours' : 'nobody'
  return [{ turn, part: <Promised say={say} dates={dates} {...view} /> }]
}

/** A check-in that waits for their word, or that they answered in the last days. */
async function checkInsOf(c: OwnContext): Promise<Part[]> {
  const { house, say, contact } = c.var
  const cards = await theirNewestCheckIns(house, { contact: contact.id })
  return cards.map((one) => ({ turn: one.isAnswered ? 'nobody' : 'theirs', part: <CheckInCard say={say} {...one} /> }))
}

async function questionsOf(c: OwnContext): Promise<Part[]> {
  const { house, say, dates, contact } = c.var
  const questions = await theirNewestQuestions(house, { contact: contact.id })
  const href = briefPaths.theirQuestions(contact.id)
  const part = <TheirQuestionsCard say={say} dates={dates} questions={questions} href={href} />
  return questions.length > 0 ? [{ turn: 'ours', part }] : []
}
