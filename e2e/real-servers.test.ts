import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { draftPaths } from '#conversation/draft-paths.ts'
import { sendingPaths } from '#conversation/sending-paths.ts'
import { GRACE } from '#testing/cast.ts'
import { AUTHORITY } from '#testing/certificates.ts'
import { dnsServer, type DnsServer } from '#testing/dns-server.ts'
import type { DovecotBox } from '#testing/dovecot.ts'
import { FIRST_RUN } from '#testing/first-run.ts'
import { type Post, startPost, withoutPost } from '#testing/postfix.ts'
import { filesOf, Visitor } from '#testing/visitor.ts'
import { besideServers, connectMailbox } from './live-studio.ts'
import { look } from './looking.ts'
import { until, workshop } from './serving.ts'

// issue 6, With what it is tried: Debian's Postfix and Dovecot; S0-16, S0-17, S0-32, S0-35; Bad input: what does not arrive is said

const MIRA = FIRST_RUN.addresses
const FULL = 'full@harbour.example'
const NOBODY = 'nobody@harbour.example'

/** What Postfix takes, and what Full's mailbox holds, in bytes. */
const LARGEST = 400_000
const SMALL = 2_000

/** Ten seconds for undo, and a machine that does many things at once. */
const PATIENCE = 90_000

const without = withoutPost()
if (without) console.log(`Not tried with real servers of mail: ${without}`)

describe.skipIf(without)('a studio whose mailbox is at Postfix and Dovecot', { timeout: 2 * PATIENCE }, () => {
  const { folder, serve } = workshop()
  const home = folder()
  let post: Post
  let dns: DnsServer
  let mira: Visitor
  // Sent one after the other at the beginning: each can be taken back for ten seconds.
  let [mill, none, full, large] = ['', '', '', '']
  beforeAll(async () => {
    dns = await dnsServer({ 'localhost A': ['127.0.0.1'] })
    const people = { [MIRA]: { most: null }, [GRACE.address]: { most: null }, [FULL]: { most: SMALL } }
    post = await startPost({ largest: LARGEST, people })
    const trusted = join(folder('trusted'), '..', 'authority.pem')
    writeFileSync(trusted, AUTHORITY)
    const studio = await serve({ DATA_DIR: home, NODE_EXTRA_CA_CERTS: trusted, ...besideServers(dns) })
    mira = new Visitor(studio.origin)
    await mira.firstRun()
    const incoming = { port: post.imap, user: MIRA, pass: 'secret' }
    await connectMailbox(mira, { incoming, outgoing: { starttls: post.submission } })
    mill = await send(GRACE.address, 'The mill')
    none = await send(NOBODY, 'To nobody')
    full = await send(FULL, 'To one who has no room')
    large = await send(GRACE.address, 'Large', Buffer.alloc(LARGEST, 7))
  })
  afterAll(async () => {
    await post?.stop()
    await dns?.close()
  })

  /** Sends a new letter by the composer's form; returns its dispatch. */
  async function send(to: string, subject: string, file?: Uint8Array): Promise<string> {
    const id = randomUUID()
    const form = filesOf(file ? { 'plan.bin': file } : {})
    const typed = { to, cc: '', bcc: '', subject, text: `About ${subject}.\n`.repeat(200), revision: '0', hand: 'one' }
    for (const [name, value] of Object.entries(typed)) form.append(name, value)
    expect((await mira.post(draftPaths.sending(id), form)).status).toBe(303)
    const [sent] = look<{ id: string }>(home, `select id from dispatch where subject = '${subject}'`)
    return sent?.id ?? ''
  }
  const dispatchOf = (id: string) =>
    look<{ state: string; thread: string; message_id: string; copy: string }>(
      home,
      `select state, thread, message_id, copy from dispatch where id = '${id}'`,
    )[0]
  const stateOf = (id: string) =>
    look<{ state: string }>(home, `select state from dispatch_recipient where dispatch = '${id}'`)[0]?.state
  const came = (what: string, id: string) => until(what, () => stateOf(id) === 'bounced', PATIENCE)

  test('what she sends arrives by STARTTLS and password, stands in Sent, and the answer joins it at once', async () => {
    const [arrived] = await until('it arrived', () => textsIn(post.box(GRACE.address)), PATIENCE)
    const { message_id: messageId } = dispatchOf(mill) ?? { message_id: '' }
    expect(arrived).toContain(`Message-ID: <${messageId}>`)
    expect(arrived).toMatch(/with ESMTPSA id/u)
    await until('a copy stands in Sent', () => dispatchOf(mill)?.copy === 'done', PATIENCE)
    expect(textsIn(post.box(MIRA), 'Sent')?.filter((text) => text.includes(messageId))).toHaveLength(1)
    const thread = await until('it stands in a conversation', () => threadOf(messageId), PATIENCE)
    const began = Date.now()
    await fromGrace({ subject: 'Re: The mill', text: 'The mill looks lovely.', inReplyTo: `<${messageId}>` })
    await until('the answer joined', () => lettersOf(thread) === 2, PATIENCE)
    console.log(`the answer was read ${Date.now() - began} ms after it was handed to Postfix`)
    expect(await mira.page(`/conversations/${thread}`)).toContain('The mill looks lovely.')
    // What came back from the Sent folder is the letter that she sent, not another one.
    expect(look(home, `select 1 from message where message_id = '${messageId}'`)).toHaveLength(1)
  })

  test('an address that does not exist, and a mailbox that is full, come back and are said at the message', async () => {
    await came('the first came back', none)
    await came('the second came back', full)
    const page = await mira.page(sendingPaths.dispatch(none))
    expect(page).toContain('It left and came back: it could not be delivered.')
    const of = async (id: string) => mira.page(`/conversations/${threadOf(dispatchOf(id)?.message_id ?? '')}`)
    expect(await of(none)).toContain(`Could not be delivered to ${NOBODY}: there is no such mailbox.`)
    expect(await of(full)).toContain(`Could not be delivered to ${FULL}: the mailbox is full.`)
    expect(textsIn(post.box(FULL))).toBeNull()
  })

  test('a letter that is larger than the server takes does not leave, and says so with what to do', async () => {
    await until('it is known', () => dispatchOf(large)?.state === 'failed', PATIENCE)
    const page = await mira.page(sendingPaths.dispatch(large))
    expect(page).toContain('It is larger than the server takes. Send it with fewer or smaller files')
  })

  const threadOf = (messageId: string) =>
    look<{ thread: string }>(home, `select thread from message where message_id = '${messageId}'`)[0]?.thread
  const lettersOf = (thread: string) => look(home, `select 1 from message where thread = '${thread}'`).length

  /** As Grace's mail program sends it. */
  async function fromGrace(letter: { subject: string; text: string; inReplyTo: string }): Promise<void> {
    const transport = createTransport({
      host: 'localhost',
      port: post.submission,
      requireTLS: true,
      tls: { ca: AUTHORITY },
      auth: { user: GRACE.address, pass: 'secret' },
    })
    await transport.sendMail({ from: GRACE, to: MIRA, ...letter })
    transport.close()
  }
})

/** The messages of a folder; null while there is none. */
function textsIn(box: DovecotBox, name?: string): string[] | null {
  const files = ['new', 'cur'].flatMap((part) => {
    const place = join(box.place(name), part)
    return readdirSync(place).map((file) => readFileSync(join(place, file), 'latin1'))
  })
  return files.length > 0 ? files : null
}
