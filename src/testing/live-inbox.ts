import { addAccount, beginImport, keepMail, readKeptMail } from '#conversation/conversation.ts'
import type { IntakeTables } from '#conversation/intake/intake-tables.ts'
import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import type { Keyring } from '#foundation/sealed.ts'

/** A mailbox of the studio with its inbox, that receives and sends. */
export interface LiveInbox {
  account: string
  inbox: string
}

/** Connects a mailbox at an address, with an inbox that was synced and is empty. */
export async function liveInbox(house: House, keyring: Keyring, address: string): Promise<LiveInbox> {
  const incoming = { host: 'mail.example', port: 993, protection: 'tls' } as const
  const outgoing = { ...incoming, port: 465 }
  const facts = { address, name: 'Mira Salo', also: [], user: address, incoming, outgoing, savesSent: false }
  const account = await addAccount(house, keyring, { ...facts, proof: { pass: 'a password' } })
  const inbox = newId()
  const none = { uid_validity: '1', high_uid: 0, mod_seq: null, on_server: 0, held: 0, compared_at: null, complete: 1 }
  const folder = { id: inbox, account, server: 'mail.example', path: 'INBOX', role: 'inbox', ...none } as const
  await house.store.write((tx) => tx.$extendTables<IntakeTables>().insertInto('mail_folder').values(folder).execute())
  return { account, inbox }
}

let uid = 0

/** Mail comes into an inbox: kept with the place where it stands, and read. */
export async function arrives(house: House, { inbox }: LiveInbox, mails: readonly Uint8Array[]): Promise<void> {
  await keepMail(house, {
    run: await beginImport(house, { sources: ['inbox'] }),
    mails: mails.map((raw) => ({ raw, source: 'INBOX' })),
    seen: new Set(),
    async alongside(tx, ids) {
      for (const raw of ids) {
        uid += 1
        const place = {
          folder: inbox,
          uid_validity: '1',
          uid,
          raw,
          server_id: null,
          tries: 0,
          try_at: null,
          problem: null,
        }
        await tx.$extendTables<IntakeTables>().insertInto('mail_place').values(place).execute()
      }
    },
  })
  await readKeptMail(house)
}
