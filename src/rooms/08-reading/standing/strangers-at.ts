import { everybodyWhoWrote, ownAddresses, peopleSharing, usualLanguage } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { heardLetters } from '../hearing/heard-letters.ts'
import { hearLetters } from '../hearing/hearing.ts'
import { officeOf } from '../habit/office.ts'
import { lettersToRead } from '../hearing/listening-to.ts'
import { readingOf } from '../reading-rules.ts'
import type { Instant, PersonReading } from './readings-at.ts'

/** Readings of everybody who wrote up to the instant, from an address that is not taken; everything is heard in passing and nothing is stored. */
export async function* strangersAt(
  house: House,
  { at, week }: Instant,
  taken: ReadonlySet<string>,
): AsyncGenerator<PersonReading> {
  const own = await ownAddresses(house)
  for (const { address, name } of await everybodyWhoWrote(house)) {
    if (taken.has(address)) continue
    const addresses = [address]
    const letters = await lettersToRead(house, { addresses, until: at })
    const theirs = letters.filter((letter) => letter.writer === 'person').length
    if (theirs === 0) continue
    const language = usualLanguage(letters)
    const usual = language ?? 'en'
    const whose = { addresses, usual, own }
    const said = await hearLetters(house, whose, letters)
    const reading = readingOf(heardLetters(letters, said, whose), {
      now: at,
      office: officeOf({ language: usual, addresses, country: null }, week),
      dismissed: new Set(),
      shared: (await peopleSharing(house, { addresses })).size > 0,
      attention: 0,
      trust: () => 1,
    })
    yield { email: address, name, language, client: null, reading, letters: theirs }
  }
}
