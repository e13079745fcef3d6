import type { House } from '#foundation/house.ts'
import { addClient, client } from '#client/client.ts'
import { beginImport, keepMail, readKeptMail } from '#conversation/conversation.ts'
import { idOf, letter, type SampleLetter } from './sample-mail.ts'
import { MIRA } from './test-house.ts'

/** Ada, who signs late and writes little; Grace, who worries by mail. */
export const ADA = { name: 'Ada Byron', address: 'ada@engine.example' }
export const GRACE = { name: 'Grace Hopper', address: 'grace@harbour.example' }

/** Accepts somebody of the cast as a client; returns the ids. */
export async function accept(
  house: House,
  who: { name: string; address: string },
): Promise<{ client: string; contact: string }> {
  const contact = {
    name: who.name,
    addresses: [who.address],
    language: 'en' as const,
    part: 'buyer' as const,
    salutation: '',
  }
  const id = await addClient(house, { name: who.name, contact })
  const added = await client(house, { id })
  return { client: id, contact: added?.contacts[0]?.id ?? '' }
}

/** Takes mail in by the studio's own door. */
export async function receive(
  house: House,
  mails: readonly Uint8Array[],
  run?: string,
): Promise<{ kept: number; duplicates: number; unreadable: number }> {
  const id = run ?? (await beginImport(house, { sources: ['test'] }))
  const { kept, duplicates } = await keepMail(house, {
    run: id,
    mails: mails.map((raw, index) => ({ raw, source: `test#${index + 1}` })),
    seen: new Set(),
  })
  const { unreadable } = await readKeptMail(house)
  return { kept, duplicates, unreadable }
}

/** One exchange after another: each letter answers the one before it. `by` is the studio (`M`) or the person. */
export function correspondence(
  who: { name: string; address: string },
  subject: string,
  letters: readonly { by: 'M' | 'P'; at: number; body: string; headers?: Record<string, string> }[],
): Uint8Array[] {
  const mira = { name: 'Mira Salo', address: MIRA }
  return letters.map(({ by, at, body, headers }, index) => {
    const before = letters[index - 1]
    const sample: SampleLetter = {
      from: by === 'M' ? mira : who,
      to: by === 'M' ? who : mira,
      subject,
      body,
      at,
      id: idOf(`${subject} ${index}`, at),
    }
    if (before) sample.answers = idOf(`${subject} ${index - 1}`, before.at)
    if (headers) sample.headers = headers
    return letter(sample)
  })
}
