import type { DNSResolver } from 'mailauth'

/** Where names are looked up, as `dns.promises.resolve` answers (`resolverOf` in #mail/servers). */
export interface NameServer {
  resolve(name: string, type: string): Promise<unknown>
}

/** So many questions one letter may put to the DNS. */
const MOST_QUESTIONS = 60

/** The same for mailauth: at its end after sixty questions or at `stop`, which counts as a DNS that does not answer. `open` counts what is not answered yet. */
export function askingFor(server: NameServer, stop: AbortSignal, open: { questions: number }): DNSResolver {
  let questions = 0
  return async (name, type) => {
    questions += 1
    if (stop.aborted || questions > MOST_QUESTIONS) throw Object.assign(new Error('Not asked'), { code: 'ETIMEOUT' })
    open.questions += 1
    const answer = await Promise.resolve()
      .then(() => server.resolve(name, type))
      .catch(noSuchName)
      .finally(() => (open.questions -= 1))
    if (isAnswer(answer)) return answer
    throw Object.assign(new Error('No list of records'), { code: 'ENODATA' })
  }
}

/** A name that nobody can be asked for (too long, an empty label) is none. Whoever writes it into a letter must not look like a DNS that does not answer. */
function noSuchName(error: unknown): never {
  const isUnaskable = error instanceof Error && 'code' in error && UNASKABLE.has(String(error.code))
  throw isUnaskable ? Object.assign(new Error('No such name'), { code: 'ENOTFOUND' }) : error
}

const UNASKABLE: ReadonlySet<string> = new Set(['EBADNAME', 'EBADQUERY', 'EFORMERR', 'ERR_INVALID_ARG_VALUE'])

/** For this domain alone: whatever else a letter names has no say in it, and is answered as if it were not there. */
export function onlyBelow(asking: DNSResolver, isAligned: (domain: string) => boolean): DNSResolver {
  return (name, type) => {
    const domain = /\._domainkey\.(.+)$/i.exec(name)?.[1]
    if (domain !== undefined && isAligned(domain)) return asking(name, type)
    return Promise.reject(Object.assign(new Error('Not asked'), { code: 'ENOTFOUND' }))
  }
}

const isAnswer = (answer: unknown): answer is string[][] => Array.isArray(answer)
