import { clientsOfContacts } from '#client/client.ts'
import { concernsInBrief } from '#concern/concern.ts'
import { clientPaths } from '#client/client-paths.ts'
import { DAY } from '#foundation/days.ts'
import type { House } from '#foundation/house.ts'
import { answerOf, type CheckInAnswer, checkInsAnswered, checkInsSince, repliesTo } from '#reading/reading.ts'
import { readingPaths } from '#reading/reading-paths.ts'
import type { BotheredView, CheckInsToday } from './check-ins-today.tsx'
import { replyOf } from './check-ins-view.ts'

/** An answer asks for the user for so long; later it is among what the reading rests on. */
const ASKS_FOR = 30 * DAY
const LOOKED_AT = 40
const SHOWN = 4

/** Who answered that something bothers them and was not heard out yet, and who answered by plain mail; `contacts` are those of whom it is said here. */
export async function checkInsToday(house: House): Promise<{ view: CheckInsToday; contacts: ReadonlySet<string> }> {
  const since = house.now() - ASKS_FOR
  const answered = await checkInsAnswered(house, { since, most: LOOKED_AT })
  const bothered = await unheard(
    house,
    answered
      .flatMap((one) => answerOf(one) ?? [])
      .filter(asks)
      .slice(0, SHOWN),
  )
  const waiting = (await checkInsSince(house, { since, most: LOOKED_AT })).filter(({ answers }) => answers.length === 0)
  const replies = (await repliesTo(house, waiting)).slice(0, SHOWN)
  const contacts = [...bothered.map(({ contact }) => contact), ...replies.map(({ checkIn }) => checkIn.contact)]
  const people = contacts.length > 0 ? await clientsOfContacts(house, { contacts }) : []
  const present = people.filter(({ archivedAt }) => archivedAt === null)
  const view = {
    bothered: bothered.flatMap((one) => botheredView(present, one)),
    replies: replies.flatMap((one) => present.flatMap((client) => replyOf(client, one))),
  }
  return { view, contacts: new Set(bothered.map(({ contact }) => contact)) }
}

const asks = ({ ease, aside }: CheckInAnswer): boolean => ease === 'bothered' && aside === null

/** Those with whom no concern is open, and none was opened since they said it: where one is, the loop has them. */
async function unheard(house: House, answers: readonly CheckInAnswer[]): Promise<CheckInAnswer[]> {
  const found: CheckInAnswer[] = []
  for (const answer of answers) {
    const concerns = await concernsInBrief(house, { contact: answer.contact })
    if (!concerns.some(({ endedAt, openedAt }) => endedAt === null || openedAt >= answer.at)) found.push(answer)
  }
  return found
}

function botheredView(
  clients: Awaited<ReturnType<typeof clientsOfContacts>>,
  { id, contact: of, words, at }: CheckInAnswer,
): BotheredView[] {
  const contact = clients.flatMap(({ contacts }) => contacts).find((one) => one.id === of)
  if (!contact) return []
  const { name, language, client } = contact
  return [{ name, language, words, at, clientHref: clientPaths.client(client), action: readingPaths.concern(id) }]
}
