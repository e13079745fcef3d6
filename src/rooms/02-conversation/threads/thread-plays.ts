import type { TiedLetter } from './thread-rules.ts'
import type { TiedRow } from './thread-store.ts'

/** Letters that may belong together, with the families that know any of their Message-IDs, or in which they stand already. */
export interface Play {
  ids: readonly string[]
  families: readonly string[]
  /** Letters that are not stored yet. */
  letters: readonly TiedLetter[]
  /** From this moment on places are looked for anew; what is older stays. */
  since: number
}

/** The Message-IDs of a letter: its own and those it refers to. */
export function idsOf({ ownId, claims }: Pick<TiedLetter, 'ownId' | 'claims'>): string[] {
  return [...(ownId === null ? [] : [ownId]), ...(claims ?? [])]
}

/** Plays that share a Message-ID or a family, as one. */
export function united(plays: readonly Play[]): Play[] {
  const groups = new Map<string, Play[]>()
  for (const play of plays) {
    const keys = [...play.ids.map((id) => `id ${id}`), ...play.families.map((family) => `family ${family}`)]
    const met = [...new Set(keys.flatMap((key) => (groups.has(key) ? [groups.get(key) ?? []] : [])))]
    const [into = [], ...others] = met.toSorted((one, other) => other.length - one.length)
    into.push(play, ...others.flat())
    const moved = others
      .flat()
      .flatMap((one) => [...one.ids.map((id) => `id ${id}`), ...one.families.map((family) => `family ${family}`)])
    for (const key of [...keys, ...moved]) groups.set(key, into)
    if (keys.length === 0) groups.set(`letter ${play.letters[0]?.message}`, into)
  }
  return [...new Set(groups.values())].map((together) => ({
    ids: [...new Set(together.flatMap((play) => play.ids))],
    families: [...new Set(together.flatMap((play) => play.families))].toSorted(),
    letters: together.flatMap((play) => play.letters),
    since: together.reduce((since, play) => Math.min(since, play.since), Infinity),
  }))
}

/** A stored row, or one that is about to be, as its place depends on it. */
export function letterOf(row: Omit<TiedRow, 'thread'>, named: readonly string[], thread: string | null): TiedLetter {
  return {
    message: row.id,
    ownId: row.message_id,
    claims: row.ties === null ? null : JSON.parse(row.ties),
    subject: row.subject,
    // Who only claims to be somebody is known nowhere, and makes nobody known.
    sender: row.proof === 'claimed' ? '' : row.from_address,
    named,
    at: row.sent_at,
    thread,
  }
}
