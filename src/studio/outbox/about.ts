import { briefPaths } from '#brief/brief-paths.ts'
import { clientPaths } from '#client/client-paths.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { Outgoing } from '#foundation/outbox/outbox-types.ts'
import { isSentence, type StudioWords } from '#house/words.ts'
import { promisePaths } from '#promise/promise-paths.ts'

export type OutboxWords = Extract<StudioWords, `studio.outbox.${string}`>

/** The sentence that says what a message is about. */
export function aboutOf({ template }: Pick<Outgoing, 'template'>): OutboxWords {
  const key = `studio.outbox.about.${template}`
  return isOutboxSentence(key) ? key : 'studio.outbox.about.other'
}

/** Where what it is about stands, and what that is called. */
export function causeOf({ template, cause, client }: Outgoing): { href: string; words: OutboxWords } {
  if (template.startsWith('concern.')) return { href: concernPaths.concern(cause), words: 'studio.outbox.toConcern' }
  if (template.startsWith('promise.')) return { href: promisePaths.promise(cause), words: 'studio.outbox.toPromise' }
  if (template.startsWith('question.')) return { href: briefPaths.question(cause), words: 'studio.outbox.toQuestion' }
  return { href: clientPaths.client(client), words: 'studio.outbox.toClient' }
}

/** Why a message is no longer true, as a sentence. */
export function whyStopped(code: string | null): OutboxWords {
  const key = `studio.outbox.stopped.${code}`
  return isOutboxSentence(key) ? key : 'studio.outbox.stopped.gone'
}

const isOutboxSentence = (key: string): key is OutboxWords => key.startsWith('studio.outbox.') && isSentence(key)
