/** Rows a statement: with a dozen columns well below the 32,766 parameters that SQLite takes, and the 65,535 of Postgres. */
const ROWS = 500

/** The same rows in parts that one statement each can take; no part where there are no rows. */
export function inParts<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, part) => rows.slice(part * ROWS, (part + 1) * ROWS))
}
