import { sealAccountsAnew } from '#conversation/conversation.ts'
import type { Config } from '#foundation/config.ts'
import type { HouseOf } from '#foundation/house.ts'
import { Stop } from '#foundation/refusal.ts'
import { dropOldKeys, keyringOf, NoKey, turnKey } from '#foundation/sealed.ts'
import type { Store } from '#foundation/store/store.ts'
import { z } from 'zod'

/** What a turn of the mailbox key came to. */
export type KeyTurned = z.infer<typeof KeyTurned>

export const KeyTurned = z.object({
  /** How many accounts were sealed anew. */
  anew: z.number(),
  /** How many cannot be opened, because their key is not here. */
  lost: z.number(),
  /** Where the keys are: the folder's file, which was changed, or MAILBOX_KEY, which only its installer can change. */
  from: z.enum(['file', 'environment']),
})

/**
 * Seals every account's secret in every studio with a new key, and then forgets the old one. Both stay in the file until the last row is sealed with the new one, so
 * that a crash at any point loses nothing and the next turn goes on. Keys in MAILBOX_KEY are not made or dropped here: the first one seals
 * whatever the others sealed. Throws a Stop where the keys cannot be read. (ASVS 13.3.4)
 */
export async function turnMailboxKey({
  config,
  store,
  houseOf,
}: {
  config: Config
  store: Store
  houseOf: HouseOf
}): Promise<KeyTurned> {
  const { dataDir, mailboxKeys } = config
  const from = mailboxKeys.length > 0 ? 'environment' : 'file'
  try {
    if (from === 'file') turnKey(dataDir)
    const keyring = keyringOf({ dataDir, config })
    let anew = 0
    const lost: string[] = []
    for (const { id } of await store.outside.selectFrom('workspace').select('id').execute()) {
      const sealed = await sealAccountsAnew(houseOf(id, 'command'), keyring)
      anew += sealed.anew
      lost.push(...sealed.lost)
    }
    if (from === 'file') dropOldKeys(dataDir, { inUse: new Set(lost) })
    return { anew, lost: lost.length, from }
  } catch (error) {
    throw error instanceof NoKey ? new Stop(`The mailbox key was not turned: ${error.message}.`) : error
  }
}
