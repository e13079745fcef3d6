import { createInterface } from 'node:readline'
import { smtpSink } from '#testing/smtp-sink.ts'

/** A server of submission in a process of its own: says its port, and at each line what came since the last one, as JSON. */
const sink = await smtpSink()
let began = 0
let ended = 0
sink.plays((stage) => {
  ended = performance.now()
  if (began === 0 && stage === 'connect') began = ended
  return null
})
process.stdout.write(`${JSON.stringify({ port: sink.port })}\n`)
for await (const _ of createInterface({ input: process.stdin })) {
  const ids = sink.sunk.splice(0).map(({ messageId }) => messageId)
  const told = { messages: ids.length, different: new Set(ids).size, took: ended - began }
  process.stdout.write(`${JSON.stringify(told)}\n`)
  began = 0
}
await sink.close()
