import type { Client } from '#client/client.ts'
import type { House } from '#foundation/house.ts'
import { type CheckIn, type CheckInAnswer, type CheckInReply, checkInsOf, repliesTo } from '#reading/reading.ts'
import { readingPaths } from '#reading/reading-paths.ts'
import type { AnswerView, CheckInRow, CheckInsView } from '#reading/studio/check-ins-section.tsx'
import type { ReplyView } from '#reading/studio/check-in-reply.tsx'
import { studioPaths } from '../studio-paths.ts'

/** So many check-ins stand on a client's page: about a year of them. */
const SHOWN = 16

/** A client's check-ins with their answers, and the letters that answer one and are not noted yet. */
export async function checkInsView(house: House, client: Client): Promise<CheckInsView> {
  const found = await checkInsOf(house, { client: client.id, most: SHOWN })
  const replies = await repliesTo(
    house,
    found.filter(({ answers }) => answers.length === 0),
  )
  return {
    rows: found.flatMap((one) => rowOf(client, one)),
    replies: replies.flatMap((one) => replyOf(client, one)),
  }
}

function rowOf({ contacts }: Client, { contact: id, part, after, sentAt, answers }: CheckIn): CheckInRow[] {
  const contact = contacts.find((one) => one.id === id)
  if (!contact || sentAt === null) return []
  const { name, language } = contact
  return [{ name, language, part, after, sentAt, answers: answers.toReversed().map(answerOf) }]
}

function answerOf({ id, ease, words, at, word, aside }: CheckInAnswer): AnswerView {
  const href = word.by === 'message' ? { href: studioPaths.letterPage(word.letter) } : {}
  return { ease, words, at, by: word.by, ...href, aside, asideAction: readingPaths.aside(id) }
}

/** A letter that answers a check-in, ready to be noted. */
export function replyOf({ contacts }: Client, { checkIn, letter }: CheckInReply): ReplyView[] {
  const contact = contacts.find((one) => one.id === checkIn.contact)
  if (!contact) return []
  const { name, language } = contact
  const letterHref = studioPaths.letter(letter.thread, letter.id)
  const action = readingPaths.answer(checkIn.id)
  return [{ name, language, words: letter.words.trim(), at: letter.at, letter: letter.id, letterHref, action }]
}
