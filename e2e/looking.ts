import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** What lies in the embedded database, read beside whoever writes; nothing while it is not made. */
export function look<Row>(home: string, sql: string): Row[] {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(join(home, 'consonance.sqlite'), { readOnly: true, timeout: 5_000 })
    return database.prepare(sql).all() as Row[]
  } catch (error) {
    if (error instanceof Error && /unable to open|no such table/u.test(error.message)) return []
    throw error
  } finally {
    database?.close()
  }
}

export function count(home: string, table: string): number {
  return look<{ n: number }>(home, `select count(*) as n from "${table}"`)[0]?.n ?? 0
}

/** The letters that are kept, by what their bytes hash to, and how many of them were made a message of, once or more. */
export function lettersIn(home: string) {
  const kept = look<{ hash: string }>(home, 'select hash from raw_mail order by hash')
  const read = look<{ raw: string }>(home, 'select raw from message').map((row) => row.raw)
  return { kept: kept.map((row) => row.hash), read: new Set(read).size, messages: read.length }
}

/** The processes that this one has started. */
export function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
}
