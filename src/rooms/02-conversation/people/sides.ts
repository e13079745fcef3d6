import type { MachineReason } from '#mail/mail-types.ts'
import type { Trust, Writer } from '../conversation-types.ts'

/** What a mail program sends by itself: from the studio's own address it is no word of the studio's. */
const BY_ITSELF: ReadonlySet<string> = new Set<MachineReason>(['auto-reply', 'bounce', 'report'])

export interface Sides {
  writer: Writer
  /** The address of the person in it who is not the studio; null for a machine's letter, and for one of the studio to itself. */
  person: string | null
}

/**
 * Who wrote a letter and which person is in it, where `own` are the studio's addresses: the one rule for letters that come in, and for those
 * that are in when the addresses change. One that only says that it is from the studio is a machine's: the studio wrote no word of it.
 */
export function sidesOf(
  letter: { from: string; machineReason: string | null; trust: Trust; to: readonly { address: string }[] },
  own: ReadonlySet<string>,
): Sides {
  const { from, machineReason, trust, to } = letter
  if (!own.has(from))
    return machineReason === null ? { writer: 'person', person: from || null } : { writer: 'machine', person: null }
  if (trust === 'claimed') return { writer: 'machine', person: null }
  if (machineReason !== null && BY_ITSELF.has(machineReason)) return { writer: 'machine', person: null }
  return { writer: 'studio', person: to.find(({ address }) => !own.has(address))?.address ?? null }
}
