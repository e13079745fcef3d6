import type { Words } from './draft-words.ts'

export interface Kept {
  id: string
  revision: number
  /** Another window wrote in the same draft: this one is a draft of its own now. */
  apart: boolean
  /** It left already. */
  sent: boolean
  /** When, as a sentence. */
  kept: string
}

/** A page that is left sends no more than this along, in bytes; what is longer waits in the browser. */
const FAREWELL = 60_000

/** Null where the studio did not take it: it is away, or nobody is signed in any more. `leaving` is sent even while the page goes. */
export async function keepWords(
  url: string,
  words: Words,
  { signal, leaving = false }: { signal?: AbortSignal; leaving?: boolean },
): Promise<Kept | null> {
  const body = new URLSearchParams(words)
  const answer = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body,
    redirect: 'error',
    keepalive: leaving && body.toString().length < FAREWELL,
    signal: signal ?? null,
  }).catch(() => null)
  return answer?.ok ? answer.json().catch(() => null) : null
}
