import { createSocket } from 'node:dgram'
import { isIPv4 } from 'node:net'

/** What a name has, in the words of a zone: `{ 'client.example TXT': ['v=spf1 -all'], 'mail.client.example A': ['127.0.0.1'], 'client.example MX': ['10 mail.client.example'] }`. */
export type Zone = Readonly<Record<string, readonly string[]>>

export interface DnsServer {
  /** `127.0.0.1:PORT`, as DNS_SERVERS takes it. */
  address: string
  /** The questions in order, as `name TYPE`. */
  asked: string[]
  close(): Promise<void>
}

const TYPES: Readonly<Record<number, string>> = { 1: 'A', 15: 'MX', 16: 'TXT', 28: 'AAAA', 33: 'SRV' }
const NO_SUCH_NAME = 3

/** A DNS server on loopback for one zone (RFC 1035, UDP only): whatever is not in it does not exist. */
export function dnsServer(zone: Zone): Promise<DnsServer> {
  const known = new Map(Object.entries(zone).map(([key, values]) => [key.toLowerCase(), values]))
  const names = new Set([...known.keys()].map((key) => key.split(' ')[0]))
  const asked: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (question, from) => {
    const { name, type, end } = questionIn(question)
    asked.push(`${name} ${type}`)
    const values = known.get(`${name} ${type}`.toLowerCase()) ?? []
    const answers = values.map((value) => recordOf(TYPE_OF[type] ?? 0, dataOf(type, value)))
    const head = Buffer.alloc(12)
    question.copy(head, 0, 0, 2)
    head.writeUInt16BE(0x8180 | (names.has(name) ? 0 : NO_SUCH_NAME), 2)
    head.writeUInt16BE(1, 4)
    head.writeUInt16BE(answers.length, 6)
    socket.send(Buffer.concat([head, question.subarray(12, end), ...answers]), from.port, from.address)
  })
  return new Promise((done) => {
    socket.bind(0, '127.0.0.1', () => {
      const close = () => new Promise<void>((closed) => socket.close(() => closed()))
      done({ address: `127.0.0.1:${socket.address().port}`, asked, close })
    })
  })
}

const TYPE_OF: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(TYPES).map(([code, name]) => [name, Number(code)]),
)

function questionIn(question: Buffer): { name: string; type: string; end: number } {
  const labels: string[] = []
  let place = 12
  for (let length = question[place] ?? 0; length > 0; length = question[place] ?? 0) {
    labels.push(question.toString('latin1', place + 1, place + 1 + length))
    place += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: TYPES[question.readUInt16BE(place + 1)] ?? '', end: place + 5 }
}

/** The name of the question once more (a pointer to it), the type, class IN, a minute to live, and the data. */
function recordOf(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc00c, 0)
  head.writeUInt16BE(type, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(60, 6)
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}

function dataOf(type: string, value: string): Buffer {
  if (type === 'A' && isIPv4(value)) return Buffer.from(value.split('.').map(Number))
  if (type === 'MX' || type === 'SRV') return numbersAndName(value)
  // Texts come in pieces of at most 255 bytes.
  const bytes = Buffer.from(value)
  const pieces: Buffer[] = []
  for (let from = 0; from === 0 || from < bytes.length; from += 255) {
    const piece = bytes.subarray(from, from + 255)
    pieces.push(Buffer.from([piece.length]), piece)
  }
  return Buffer.concat(pieces)
}

/** `10 mail.example`: sixteen bits for each number, then the name. */
function numbersAndName(value: string): Buffer {
  const words = value.split(' ')
  const name = words.pop() ?? ''
  const numbers = words.map((word) => {
    const two = Buffer.alloc(2)
    two.writeUInt16BE(Number(word))
    return two
  })
  const labels = name.split('.').flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)])
  return Buffer.concat([...numbers, ...labels, Buffer.from([0])])
}
