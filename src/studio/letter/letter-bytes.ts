import { deliveries, type Delivery, type OpenedLetter, rawMail } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import type { MailBytes } from '#mail/mail-types.ts'

/** Larger mail is not held by the serving process: it passes through, piece by piece. */
const WHOLE = 4 * 1024 * 1024

/** A letter's bytes for taking it apart, and the copies that came of it, the first one first. */
export async function bytesOfLetter(
  house: House,
  letter: Pick<OpenedLetter, 'id' | 'raw'>,
): Promise<{ mail: MailBytes; copies: Delivery[] }> {
  const copies = await deliveries(house, { letter: letter.id })
  const pieces = () => rawMail(house, { id: letter.raw })
  const isLarge = (copies[0]?.size ?? 0) > WHOLE
  return { mail: isLarge ? { pieces } : Buffer.concat(await Array.fromAsync(pieces())), copies }
}
