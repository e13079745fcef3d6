/** UIDs as IMAP writes a set of them, in order: `3:5,9`. (RFC 9051, sequence-set) */
export function uidSet(uids: readonly number[]): string {
  const sorted = [...new Set(uids)].sort((one, other) => one - other)
  const runs: [number, number][] = []
  for (const uid of sorted) {
    const last = runs.at(-1)
    if (last && last[1] === uid - 1) last[1] = uid
    else runs.push([uid, uid])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}:${last}`)).join(',')
}
