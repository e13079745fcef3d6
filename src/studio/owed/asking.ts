import { type Asks, asksSomething, letters as lettersOf } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { askingAmong } from '#reading/reading.ts'

/**
 * Which letters ask something, and so start the clock of the reply promise (S1-21). Of a contact who is listened to by what was heard; where no question of content
 * was heard ("When may we see it?"), or nobody heard it yet, by its question marks. A letter of somebody who is not listened to is not read: any of them asks.
 */
export function asksIn(house: House): Asks {
  return async (letters) => {
    const ids = letters.map(({ id }) => id)
    const theirs = letters.filter(({ contact }) => contact.heard).map(({ id }) => id)
    const heard = await askingAmong(house, { letters: theirs })
    const words = await lettersOf(house, { ids: theirs.filter((id) => !heard.has(id)) })
    const read = new Set(theirs)
    return new Set(
      ids.filter((id) => {
        const letter = words.get(id)
        return !read.has(id) || heard.has(id) || (letter !== undefined && asksSomething(letter))
      }),
    )
  }
}
