/** Rows a statement: with a dozen columns well below the 32,766 parameters that SQLite takes, and the 65,535 of Postgres. */
const ROWS = 500

/** The same rows in parts that one statement each can take; no part where there are no rows. */
export function inParts<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, part) => rows.slice(part * ROWS, (part + 1) * ROWS))
}

/** What `query` finds of all these keys, each asked for once, in parts that one statement each can take. */
export async function inEach<Row>(keys: readonly string[], query: (part: string[]) => Promise<Row[]>): Promise<Row[]> {
  const found: Row[] = []
  for (const part of inParts([...new Set(keys)])) found.push(...(await query(part)))
  return found
}
