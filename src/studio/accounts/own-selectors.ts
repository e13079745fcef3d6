import { deliveries, lettersWith, rawMail } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'

/** So many of the newest letters are looked at. */
const LOOKED_AT = 5

/** The names of the keys that letters of this domain were signed with, in what the studio wrote to itself: its own signature is on nothing else that is here. */
export async function ownSelectors(
  house: House,
  { address, domain }: { address: string; domain: string },
): Promise<string[]> {
  const letters = await lettersWith(house, { addresses: [address], until: house.now(), most: LOOKED_AT })
  const found = new Set<string>()
  for (const { id } of letters)
    for (const { raw } of await deliveries(house, { letter: id }))
      for (const selector of selectorsIn(await headOf(house, raw), domain)) found.add(selector)
  return [...found]
}

/** The first piece of a mail holds its head. */
async function headOf(house: House, raw: string): Promise<string> {
  for await (const piece of rawMail(house, { id: raw })) {
    const text = Buffer.from(piece).toString('latin1')
    return text.slice(0, /\r?\n\r?\n/u.exec(text)?.index ?? text.length)
  }
  return ''
}

const SELECTOR = /^[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?$/iu

/** RFC 6376, 3.5: `s=` of the signatures whose `d=` is the domain. */
export function selectorsIn(head: string, domain: string): string[] {
  const fields = head.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)
  return fields.flatMap((field) => {
    if (!/^dkim-signature:/iu.test(field)) return []
    const tag = (name: string) => new RegExp(`(?:[:;]|^)\\s*${name}=\\s*([^;\\s]+)`, 'iu').exec(field)?.[1] ?? ''
    const selector = tag('s')
    return tag('d').toLowerCase() === domain && SELECTOR.test(selector) ? [selector] : []
  })
}
