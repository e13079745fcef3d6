import { createTransport } from 'nodemailer'
import { composeMail } from '#mail/compose.ts'
import { sentLetter } from './post-letters.ts'

/** The baseline of sending: nodemailer over one pooled connection, and nothing else; `ready`: the bytes are made before, else it makes them. */
const [port, count, how] = process.argv.slice(2)
const letters = Array.from({ length: Number(count) }, (_, place) => sentLetter(place, `bare-${place}@salo.example`))
const ready = how === 'ready' ? letters.map((letter) => Buffer.from(composeMail(letter))) : []
const transport = createTransport({
  pool: true,
  host: '127.0.0.1',
  port: Number(port),
  ignoreTLS: true,
  maxConnections: 1,
  maxMessages: Infinity,
  auth: { user: 'mira', pass: 'secret' },
})
await Promise.all(
  letters.map((letter, place) => {
    const raw = ready[place]
    const { from, to, subject, text, messageId } = letter
    const envelope = { from: from.address, to: to.map(({ address }) => address) }
    return transport.sendMail(
      raw ? { envelope, raw } : { from: boxOf(from), to: to.map(boxOf), subject, text, messageId: `<${messageId}>` },
    )
  }),
)
transport.close()

function boxOf({ name = '', address }: { name?: string; address: string }) {
  return { name, address }
}
