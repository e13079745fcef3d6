import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { letter, writeMaildir, writeMbox } from '#testing/sample-mail.ts'
import { identityOf } from '#testing/mail-hashes.ts'
import { MailSourceMissing, mailSources, sizeOfSources, SourceFailed } from './sources.ts'
import type { FoundMail, SkippedSource } from './sources.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consonance-sources-'))
})

afterAll(() => rm(folder, { recursive: true }))

const LETTERS = ['Offer', 'Question', 'Invoice'].map((subject, day) =>
  letter({
    from: 'ada@client.example',
    to: 'studio@example.com',
    subject,
    at: `2026-03-0${day + 1}T10:00:00Z`,
    body: `Hello,\nFrom Monday on it is ${subject}.\n\nFrom here to there\n`,
  }),
)

/** What sources give, large messages put together. */
async function all(paths: string[], largest?: number): Promise<(FoundMail | SkippedSource)[]> {
  const found: (FoundMail | SkippedSource)[] = []
  for await (const one of mailSources(paths, largest === undefined ? {} : { largest }))
    found.push('pieces' in one ? { source: one.source, bytes: one.bytes, raw: Buffer.concat([...one.pieces()]) } : one)
  return found
}

async function textsIn(name: string, content: string): Promise<string[]> {
  const path = join(folder, name)
  await writeFile(path, content, 'latin1')
  const found = await all([path])
  return found.map((one) => ('skipped' in one ? `skipped: ${one.skipped}` : Buffer.from(one.raw).toString('latin1')))
}

test('a path that does not exist is named before anything is read', async () => {
  const missing = join(folder, 'nowhere')
  await writeFile(join(folder, 'first.eml'), LETTERS[0] ?? '')
  const found = all([join(folder, 'first.eml'), missing])
  await expect(found).rejects.toThrow(missing)
  await expect(found).rejects.toBeInstanceOf(MailSourceMissing)
})

test('an mbox gives its messages under readable names, and the same mail as .eml has the same identity', async () => {
  await writeMbox(join(folder, 'inbox.mbox'), LETTERS)
  const found = await all([join(folder, 'inbox.mbox')])
  expect(found.map((one) => one.source)).toEqual(['inbox.mbox#1', 'inbox.mbox#2', 'inbox.mbox#3'])
  const identities = found.map((one) => ('raw' in one ? identityOf(one.raw) : ''))
  expect(identities).toEqual(LETTERS.map(identityOf))
})

test('progress ends at the size that was promised', async () => {
  const found = await all([folder])
  expect(found.at(-1)?.bytes).toBe((await sizeOfSources([folder])).bytes)
})

test('a Maildir with subfolders is read, unfinished deliveries, hidden files and strangers are named', async () => {
  const home = join(folder, 'Maildir')
  await writeMaildir(home, LETTERS.slice(0, 1))
  await writeMaildir(home, LETTERS.slice(1), '.Sent')
  await writeFile(join(home, 'tmp', 'half'), 'Subject: half')
  await writeFile(join(home, 'subscriptions'), 'Sent\n')
  await writeFile(join(home, '.hidden'), 'x')
  await symlink(home, join(home, 'loop'))
  const found = await all([home])
  const told = found.map((one) => `${one.source.replace(/:.*/, '')} ${'skipped' in one ? one.skipped : 'mail'}`)
  expect(told).toEqual([
    'Maildir/.Sent/cur/1700000000.M1P1.host mail',
    'Maildir/.Sent/cur/1700000001.M1P1.host mail',
    'Maildir/.hidden hidden',
    'Maildir/cur/1700000000.M1P1.host mail',
    'Maildir/loop link',
    'Maildir/subscriptions not-mail',
    'Maildir/tmp/half unfinished',
  ])
})

test('a folder is walked in the same order each time and knows mail by its first lines', async () => {
  const home = join(folder, 'mixed')
  await mkdir(join(home, 'sub'), { recursive: true })
  await writeFile(join(home, 'b'), LETTERS[0] ?? '')
  await writeFile(join(home, 'a.txt'), 'Dear Ada:\nthis is a note\n')
  await writeFile(join(home, 'index.json'), '{"from": 1}')
  await writeFile(join(home, 'empty.eml'), '')
  await writeMbox(join(home, 'sub', 'archive.txt'), LETTERS)
  await writeFile(
    join(home, 'sub', '1.emlx'),
    `${LETTERS[0]?.length}\n${Buffer.from(LETTERS[0] ?? '').toString('latin1')}<?xml version="1.0"?>`,
  )
  const told = (await all([home])).map((one) => `${one.source} ${'skipped' in one ? one.skipped : 'mail'}`)
  expect(told).toEqual([
    'mixed/a.txt not-mail',
    'mixed/b mail',
    'mixed/empty.eml empty',
    'mixed/index.json not-mail',
    'mixed/sub/1.emlx mail',
    'mixed/sub/archive.txt#1 mail',
    'mixed/sub/archive.txt#2 mail',
    'mixed/sub/archive.txt#3 mail',
  ])
})

test('"From " in prose does not cut a message in two', async () => {
  const texts = await textsIn(
    'prose',
    'From -\nSubject: film\n\nI like:\n\nFrom Russia with love\nYear: 1963\n\nFrom -\nSubject: b\n\nb\n',
  )
  expect(texts).toEqual(['Subject: film\n\nI like:\n\nFrom Russia with love\nYear: 1963\n', 'Subject: b\n\nb\n'])
})

test('quoting with > is taken off once, in the body only', async () => {
  const texts = await textsIn(
    'quoted',
    'From a@b Thu Jan  1 00:00:00 2026\nSubject: x\n\n>From here\n>>From there\n> From quote\n',
  )
  expect(texts).toEqual(['Subject: x\n\nFrom here\n>From there\n> From quote\n'])
})

test('CRLF and CR line ends separate as LF does', async () => {
  const unix =
    'From a@b Thu Jan  1 00:00:00 2026\nSubject: 1\n\none\n\nFrom a@b Fri Jan  2 00:00:00 2026\nSubject: 2\n\ntwo\n'
  for (const end of ['\n', '\r\n', '\r']) {
    const texts = await textsIn('ends', unix.replaceAll('\n', end))
    expect(texts).toEqual([`Subject: 1${end}${end}one${end}`, `Subject: 2${end}${end}two${end}`])
  }
})

test('Content-Length counts where it is right and is ignored where it is wrong', async () => {
  const from = 'From a@b Thu Jan  1 00:00:00 2026\n'
  const inner = `${from}Subject: pasted\n\nnot a message\n`
  const right = await textsIn(
    'right',
    `${from}Subject: 1\nContent-Length: ${inner.length}\n\n${inner}\n${from}Subject: 2\n\n2\n`,
  )
  expect(right.map((text) => text.split('\n')[0])).toEqual(['Subject: 1', 'Subject: 2'])
  const wrong = await textsIn('wrong', `${from}Subject: 1\nContent-Length: 9999\n\n1\n\n${from}Subject: 2\n\n2\n`)
  expect(wrong).toHaveLength(2)
})

test('a file that ends in the middle of a message still gives what is there', async () => {
  expect(await textsIn('cut', 'From a@b Thu Jan  1 00:00:00 2026\nSubject: cut\nX-Half: y')).toEqual([
    'Subject: cut\nX-Half: y',
  ])
})

test('a large message comes in pieces, byte for byte what a small one would be, and the next one is still found', async () => {
  const from = 'From a@b Thu Jan  1 00:00:00 2026\n'
  const large = `Subject: large\n\n${'long line of text\n'.repeat(60_000)}>From here\n>${'>'.repeat(70_000)}From there\n`
  const path = join(folder, 'large')
  for (const end of ['\n', '\r\n', '\r']) {
    const mbox = `${from}${large}\n${from}Subject: small\n\nsmall\n`.replaceAll('\n', end)
    await writeFile(path, mbox)
    const [whole, inPieces] = [await all([path]), await all([path], 1_000)]
    expect(inPieces).toEqual(whole)
    expect(whole.map((one) => ('raw' in one ? one.raw.length : one.skipped))).toHaveLength(2)
  }
  const found: string[] = []
  for await (const one of mailSources([path], { largest: 1_000 })) found.push(Object.keys(one).join(' '))
  expect(found).toEqual(['source bytes pieces', 'source bytes raw'])
})

test('a large message that says how long it is may hold "From " lines, as a small one may', async () => {
  const from = 'From a@b Thu Jan  1 00:00:00 2026\n'
  const body = `${'x\n'.repeat(200_000)}\n${from}Subject: pasted\n\n>From is not quoted here\n`
  const path = join(folder, 'large-by-length')
  await writeFile(path, `${from}Subject: 1\nContent-Length: ${body.length}\n\n${body}\n${from}Subject: 2\n\n2\n`)
  const inPieces = await all([path], 1_000)
  expect(inPieces).toEqual(await all([path]))
  expect(inPieces.map((one) => ('raw' in one ? Buffer.from(one.raw).toString().split('\n')[0] : ''))).toEqual([
    'Subject: 1',
    'Subject: 2',
  ])
  const [first] = inPieces
  expect(first && 'raw' in first ? Buffer.from(first.raw).toString() : '').toMatch(/\n>From is not quoted here\n$/u)
})

test('a large .eml and a large .emlx come in pieces as they are', async () => {
  const text = `Subject: film\n\n${'data '.repeat(10_000)}\n`
  await writeFile(join(folder, 'film.eml'), text)
  await writeFile(join(folder, 'film.emlx'), `${text.length}\n${text}<?xml version="1.0"?>`)
  for (const name of ['film.eml', 'film.emlx']) {
    const [found] = await all([join(folder, name)], 1_000)
    expect(found && 'raw' in found ? Buffer.from(found.raw).toString() : found).toBe(text)
  }
})

test('a large file that is gone when its pieces are asked for says so', async () => {
  const path = join(folder, 'going.eml')
  await writeFile(path, `Subject: x\n\n${'x'.repeat(2_000)}`)
  for await (const found of mailSources([path], { largest: 1_000 })) {
    await rm(path)
    const read = () => ('pieces' in found ? [...found.pieces()] : [])
    expect(read).toThrow(SourceFailed)
  }
})

test('a file called .eml is kept whatever is in it, with the line that an mbox would begin with', async () => {
  const saved = 'From a@b Thu Jan  1 00:00:00 2026\nSubject: x\n\n>From here\n\n'
  expect(await textsIn('saved.eml', saved)).toEqual([saved])
  expect(await textsIn('several.eml', `${saved}${saved}`)).toHaveLength(2)
  expect(await textsIn('packed.eml', 'PK\u0003\u0004 no letter')).toEqual(['PK\u0003\u0004 no letter'])
  expect(await textsIn('noise.eml', '\u0000\u00ff\u0001')).toEqual(['\u0000\u00ff\u0001'])
  expect(await textsIn('nothing.eml', '')).toEqual(['skipped: empty'])
})

test('a zip bomb and other archives are named, and never unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000))
  expect(await textsIn('mail.tgz', bomb.toString('latin1'))).toEqual(['skipped: archive'])
  for (const start of ['PK\u0003\u0004', 'PK\u0005\u0006', '7z\u00bc\u00af\u0027\u001c', 'Rar!\u001a\u0007', 'BZh9'])
    expect(await textsIn('mail.zip', `${start}${'.'.repeat(26)}inbox.mbox`)).toEqual(['skipped: archive'])
})

test('a document that is a zip inside is no archive of mail', async () => {
  expect(await textsIn('offer.docx', `PK\u0003\u0004${'.'.repeat(26)}[Content_Types].xml`)).toEqual([
    'skipped: not-mail',
  ])
})

test('files of Outlook are named as such', async () => {
  const compound = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'
  for (const [name, start] of [
    ['mail.pst', '!BDN'],
    ['mail.ost', '!BDN'],
    ['Inbox.dbx', '\u00cf\u00ad\u0012\u00fe'],
    ['Offer.msg', compound],
    ['mac.olm', 'PK\u0003\u0004'],
  ] as const)
    expect(await textsIn(name, `${start}${'.'.repeat(90)}`)).toEqual(['skipped: outlook'])
  expect(await textsIn('old.doc', `${compound}${'.'.repeat(90)}`)).toEqual(['skipped: not-mail'])
})

test('messages across the borders of reading are whole', async () => {
  const bodies = Array.from({ length: 40 }, (_, index) => `${index} ${'x'.repeat(index * 997)}`)
  const mbox = bodies.map((body) => `From a@b Thu Jan  1 00:00:00 2026\nSubject: s\n\n${body}\n\n`).join('')
  expect(await textsIn('borders', mbox)).toEqual(bodies.map((body) => `Subject: s\n\n${body}\n`))
})

test('thousands of small messages after one large one cost no more for it', async () => {
  const from = 'From a@b Thu Jan  1 00:00:00 2026\n'
  const large = `${from}Subject: large\n\n${'a line of text\n'.repeat(1_200_000)}\n`
  const small = Array.from(
    { length: 3_000 },
    (_, index) => `${from}Subject: ${index}\n\n${'a line of text\n'.repeat(300)}\n`,
  )
  const path = join(folder, 'uneven')
  await writeFile(path, large + small.join(''))
  const before = process.cpuUsage()
  expect(await all([path])).toHaveLength(3_001)
  // A search of all that is held, once for each message, took 15 seconds
  expect(process.cpuUsage(before).user).toBeLessThan(3_000_000)
})
