import { correspondents, lettersWith, otherAddresses, usualLanguage } from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import type { StudioContext } from '../studio-env.ts'
import { personAddress } from '../studio-paths.ts'

/** So many letters tell in which language somebody usually writes. */
const LETTERS = 30

/** The person of the mailbox whom the path names; refuses `conversation.personNotFound`. */
export async function personOf(c: StudioContext) {
  const address = personAddress(c.req.param('person') ?? '')
  const person = (await correspondents(c.var.house, { addresses: [address] })).get(address)
  if (!person) throw new Refusal('conversation.personNotFound')
  return person
}

/** A person of the mailbox as a contact: the language is the one they usually write in. */
export async function newContactOf(c: StudioContext) {
  const person = await personOf(c)
  const all = (await otherAddresses(c.var.house, { addresses: [person.address] })).get(person.address)
  const addresses = all ?? [person.address]
  const letters = await lettersWith(c.var.house, {
    addresses,
    until: c.var.house.now(),
    most: LETTERS,
  })
  const name = person.name || person.address
  const language = usualLanguage(letters) ?? c.var.language
  return { name, contact: { name, addresses, language, part: 'buyer' as const, salutation: '' } }
}
