import { constants, createReadStream } from 'node:fs'
import { access, open, stat } from 'node:fs/promises'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { Stop } from '#foundation/refusal.ts'
import { type BackupHeader, type BackupPart, Header, Marker } from './backup-format.ts'
import { type Portable, TableSum } from './backup-rows.ts'

/** Reads a backup and checks each table against its count and hash on the way; a Stop says what is wrong with the file. */
export async function* readBackupFile(file: string): AsyncGenerator<BackupPart> {
  await readable(file)
  const unpack: Transform = createZstdDecompress()
  const reading = pipeline(createReadStream(file), unpack).catch(() => {})
  try {
    const lines = linesOf(unpack)
    yield { header: await headerOf(lines, file) }
    yield* tablesOf(lines)
  } catch (error) {
    if (error instanceof Stop) throw error
    throw new Stop((await isZstd(file)) ? damaged(file) : foreign(file))
  } finally {
    unpack.destroy()
    await reading
  }
}

async function headerOf(lines: AsyncIterator<string>, file: string): Promise<BackupHeader> {
  const first = await lines.next()
  const header = Header.safeParse(first.done ? null : JSON.parse(first.value))
  if (!header.success) throw new Stop(foreign(file))
  return header.data
}

/** Throws anything but a Stop where the file does not say what it should. */
async function* tablesOf(lines: AsyncIterable<string>): AsyncGenerator<BackupPart> {
  let sum = new TableSum()
  let table = ''
  let rows = 0
  for await (const text of lines) {
    const line: unknown = JSON.parse(text)
    if (isRow(line)) {
      sum.add(text)
      yield { row: line, text }
      continue
    }
    const marker = Marker.parse(line)
    if ('closed' in marker) {
      if (marker.rows !== rows) throw new Error('rows are missing')
      return
    }
    if ('table' in marker) {
      sum = new TableSum()
      table = marker.table
      yield { table }
      continue
    }
    if (marker.end !== table || marker.rows !== sum.rows || marker.sha256 !== sum.sha256)
      throw new Error('the sum differs')
    rows += marker.rows
    yield { total: { table, rows: marker.rows, sha256: marker.sha256 } }
  }
  throw new Error('the closing line is missing')
}

function isRow(line: unknown): line is Portable[] {
  return Array.isArray(line) && line.every(isPortable)
}

function isPortable(value: unknown): value is Portable {
  if (value === null || typeof value === 'string' || typeof value === 'number') return true
  return typeof value === 'object' && 'b' in value && typeof value.b === 'string'
}

async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let begun: string[] = []
  for await (const chunk of stream) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
    begun.push(first)
    for (const next of rest) {
      yield begun.join('')
      begun = [next]
    }
  }
  if (begun.join('') !== '') throw new Error('the last line has no end')
}

async function readable(file: string): Promise<void> {
  try {
    await access(file, constants.R_OK)
    if ((await stat(file)).isFile()) return
  } catch {
    throw new Stop(`There is no file ${file} that can be read.`)
  }
  throw new Stop(`${file} is not a file.`)
}

/** By its first four bytes (RFC 8878). */
async function isZstd(file: string): Promise<boolean> {
  const handle = await open(file)
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0)
  await handle.close()
  return buffer.readUInt32LE() === 0xfd2fb528
}

function damaged(file: string): string {
  return `The backup ${file} is damaged or cut short: nothing was restored; take another copy.`
}

function foreign(file: string): string {
  return `${file} is not a backup of Consonance: nothing was restored.`
}
