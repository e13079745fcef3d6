import { z } from 'zod'
import { LONGEST_WORDS, mayAct } from '#concern/concern.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import type { ActName } from '#concern/studio/act-names.ts'
import { isSentence, type StudioWords } from '#house/words.ts'
import { type Said, sayNext } from '#ui/page-env.ts'
import type { StudioContext } from '../studio-env.ts'
import type { Did } from './do-act.ts'

/** From how many happenings a form was made; anything else asks nothing. */
export const Seen = z.coerce.number().int().min(1).optional().catch(undefined)

/** A key as a sentence; a code that nobody wrote a sentence for is that it is not possible now. */
export const keyOf = (code: string): StudioWords => (isSentence(code) ? code : 'concern.notNow')

export const sentenceFor = (c: StudioContext, code: string, values: Record<string, string | number> = {}): string =>
  c.var.say(keyOf(code), { most: LONGEST_WORDS, ...values })

const QUEUED: ReadonlySet<string> = new Set(['restatement', 'offer', 'calls', 'person-invited'])

/** What is said after an act, with the way to take it back where there is one. */
export function sayDone(
  c: StudioContext,
  form: ActName | 'person-invited' | 'option-dropped' | 'taken-back',
  did: Did,
): void {
  const undo = did.changed ? undoOf(c, did) : undefined
  sayNext(c, { key: keyAfter(form, did), ...(undo ? { undo } : {}) })
}

function keyAfter(form: string, { concern: { end }, changed, queued }: Did): StudioWords {
  if (changed && form === 'taken-back') return 'concern.done.takenBack'
  if (!changed) return 'concern.done.unchanged'
  if (form === 'promises') return 'concern.done.promised'
  if (form === 'deliveries') return 'concern.done.delivered'
  if (end) return end.how === 'eased' ? 'concern.done.eased' : 'concern.done.ended'
  return queued || QUEUED.has(form) ? 'concern.done.queued' : 'concern.done.saved'
}

/** The newest happening, if it is one's own and can still be taken back; what goes through the ledger is taken back there. */
function undoOf(c: StudioContext, { concern, kept, queued }: Did): Said['undo'] {
  const { house } = c.var
  if (kept) return { action: promisePaths.takingBack(kept) }
  if (queued) return undefined
  const last = concern.history.at(-1)
  if (!last || last.actor !== house.actor || last.act.kind === 'opened') return undefined
  const may = mayAct(concern, { kind: 'taken-back', happening: last.id }, house.actor, house.now(), { isSent: false })
  return may === 'may' ? { action: concernPaths.takingBack(concern.id, last.id) } : undefined
}
