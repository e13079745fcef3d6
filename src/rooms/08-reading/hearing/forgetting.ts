import { type AddressOwner, ownersOf } from '#client/client.ts'
import { letters, recipients } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { askedAmong, forgetAsked } from '../asking/asked-store.ts'
import * as aside from '../evidence/dismissal-store.ts'
import { asideOf, forgetAside } from '../check-ins/check-in-store.ts'
import { forgetHeard, outdateReading } from '../reading-store.ts'

/**
 * Of whom the user switched off nothing is left: neither what was heard nor what was set aside, nor that they were asked (product.md, Conversation).
 * Of whom was put away only what was heard goes, as it comes again. `read` are those of whom something was heard.
 */
export async function forget(
  house: House,
  { off, away, read }: { off: readonly string[]; away: readonly string[]; read: ReadonlySet<string> },
): Promise<void> {
  const heard = away.filter((id) => read.has(id))
  if (off.length + heard.length === 0) return
  const more = await house.store.read(async (tx) => [
    ...(await aside.dismissedAt(tx, off)),
    ...(await askedAmong(tx, off)),
    ...(await asideOf(tx, off)),
  ])
  const left = new Set([...off.filter((id) => read.has(id)), ...more.map((row) => row.contact)])
  if (left.size + heard.length === 0) return
  await house.store.write(async (tx) => {
    for (const contact of [...left, ...heard]) await forgetHeard(tx, contact)
    for (const contact of left) {
      await aside.forgetDismissals(tx, contact)
      await forgetAsked(tx, contact)
      await forgetAside(tx, contact)
    }
  })
}

type Which = Awaited<ReturnType<typeof aside.dismissedAt>>[number]

/**
 * What was set aside at these contacts in letters whose address is another's by now goes to whoever has it, and their reading is computed again; where
 * nobody has it, or who has it was switched off, it is forgotten. Returns whether anything was.
 */
export async function handOn(house: House, contacts: readonly string[]): Promise<boolean> {
  if (contacts.length === 0) return false
  const rows = await house.store.read((tx) => aside.dismissedAt(tx, contacts))
  if (rows.length === 0) return false
  const owners = await ownersIn(house, [...new Set(rows.map((row) => row.letter))])
  const others = rows.flatMap((row): { row: Which; to: AddressOwner[] }[] => {
    const to = owners.get(row.letter)
    return !to || to.some((owner) => owner.id === row.contact) ? [] : [{ row, to: to.filter((owner) => owner.isHeard) }]
  })
  if (others.length === 0) return false
  await house.store.write(async (tx) => {
    const present = others.flatMap(({ to }) => to).filter((owner) => !owner.isArchived)
    for (const id of [...new Set(present.map((owner) => owner.id))].toSorted()) await outdateReading(tx, id)
    for (const { row, to } of others) {
      await aside.handDismissal(
        tx,
        row,
        to.map((owner) => owner.id),
      )
    }
  })
  return true
}

/** Whose these letters are now, by letter: by who wrote them, the studio's by whom they went to. */
async function ownersIn(house: House, ids: readonly string[]): Promise<Map<string, AddressOwner[]>> {
  const whole = await letters(house, { ids })
  const to = await recipients(house, { letters: ids })
  const addresses = [...whole.values()].map(({ id, writer, from }) => {
    return { id, of: writer === 'studio' ? (to.get(id) ?? []) : [from.address] }
  })
  const all = addresses.flatMap(({ of }) => of)
  const owners = await house.store.read((tx) => ownersOf(tx, all))
  return new Map(
    addresses.map(({ id, of }) => {
      const found = of.flatMap((address) => owners.get(address) ?? [])
      return [id, [...new Map(found.map((owner) => [owner.id, owner])).values()]]
    }),
  )
}
