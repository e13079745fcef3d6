import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { FIRST_RUN } from '#testing/first-run.ts'
import { look } from './looking.ts'
import { until, workshop } from './serving.ts'

// reliability.md: 100 % stored, byte-equal, whatever the size; the importing process stays below 400 MiB.

const { folder, launch } = workshop()

const SIZE = 200 * 1024 * 1024

test(
  'a letter of 200 MB, in an mbox with a small one after it, is kept byte for byte by a process that stays small',
  { timeout: 240_000 },
  async () => {
    const home = folder()
    const mbox = join(folder('mail'), 'inbox.mbox')
    const expected = writeLarge(mbox)
    const command = launch(['import', mbox, '--me', FIRST_RUN.addresses, '--json'], { DATA_DIR: home })
    let peak = 0
    const out = command.stdout ? text(command.stdout) : ''
    await until(
      'the import has ended',
      () => {
        peak = Math.max(peak, peakOf(command.pid ?? 0))
        return command.exitCode !== null
      },
      200_000,
    )
    expect(command.exitCode).toBe(0)
    expect(JSON.parse(await out)).toMatchObject({ read: 2 })
    console.info(`A letter of 200 MB came in with ${Math.round(peak)} MiB at most`)
    expect(peak).toBeGreaterThan(50)
    expect(peak).toBeLessThan(400)
    expect(sha256InPieces(home)).toEqual({ kept: expected, size: SIZE, noted: expected })
  },
)

/** Writes an mbox with a letter of `SIZE` bytes and a small one; gives the SHA-256 of the large one. */
function writeLarge(path: string): string {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  const sum = createHash('sha256')
  const write = (part: string) => {
    sum.update(part)
    return writeSync(file, part)
  }
  writeSync(file, 'From ada@x.example Thu Jan  1 00:00:00 2026\n')
  let left = SIZE - write('From: ada@x.example\nTo: mira@salo.example\nSubject: The film\nContent-Type: video/mp4\n')
  left -= write('Content-Transfer-Encoding: base64\n\n')
  const noise = randomBytes(57 * 10_000)
    .toString('base64')
    .replaceAll(/.{76}/gu, '$&\n')
  while (left > 1) left -= write(noise.slice(0, left - 1))
  write('\n')
  writeSync(file, '\nFrom grace@x.example Thu Jan  1 00:00:00 2026\nFrom: grace@x.example\nSubject: Small\n\nHello\n')
  closeSync(file)
  return sum.digest('hex')
}

/** The most memory that a process has held so far, in MiB; 0 once it is gone. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function sha256InPieces(home: string) {
  const [large] = look<{ id: string; size: number; hash: string; pieces: number }>(
    home,
    'select id, size, hash, pieces from raw_mail where pieces > 0',
  )
  const sum = createHash('sha256')
  for (let place = 0; place < (large?.pieces ?? 0); place += 1) {
    const [piece] = look<{ body: Uint8Array }>(
      home,
      `select body from raw_piece where raw = '${large?.id}' and place = ${place}`,
    )
    sum.update(zstdDecompressSync(piece?.body ?? new Uint8Array()))
  }
  return { kept: sum.digest('hex'), size: large?.size, noted: large?.hash }
}
