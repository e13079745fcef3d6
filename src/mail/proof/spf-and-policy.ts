import type { Field } from '../mime/mime-fields.ts'
import type { Asked } from './dkim.ts'
import type { Check, PolicyCheck } from './proof-types.ts'
import { arrivalOf, stampedSpf } from './received.ts'

/** A record that lets the whole world send in its name proves nothing. */
const FOR_ANYBODY = /(?:^|\s)\+?all(?:\s|$)/i

const WORSE = { temperror: 'away', none: 'none' } as const

/** Whether the server that the letter came from may send for the domain in From, and sent it in the name of that domain. (RFC 7208) */
export async function spfOf(fields: readonly Field[], letter: Asked): Promise<Check> {
  const { getAlignment } = await import('mailauth/lib/tools.js')
  const isAligned = (domain: string) => getAlignment(letter.domain, [domain]) !== false
  const stamped = await stampedSpf(fields)
  if (stamped) return isAligned(stamped.domain) ? outcome(stamped) : { result: 'elsewhere', domain: stamped.domain }
  const arrival = await arrivalOf(fields)
  if (!arrival) return { result: 'unchecked', domain: null }
  const { ip, helo, sender } = arrival
  const domain = (sender.split('@').at(-1) || helo).toLowerCase()
  if (!isAligned(domain)) return { result: 'elsewhere', domain }
  try {
    const { spf } = await import('mailauth')
    const found = await spf({ ip, helo, ...(sender ? { sender } : {}), resolver: letter.asking })
    const { result } = found.status
    return outcome({ domain, result: result === 'pass' && FOR_ANYBODY.test(found.rr ?? '') ? 'neutral' : result })
  } catch {
    return { result: 'fail', domain }
  }
}

function outcome({ result, domain }: { result: string; domain: string }): Check {
  if (result === 'pass') return { result, domain }
  return { result: result === 'temperror' || result === 'none' ? WORSE[result] : 'fail', domain }
}

/** What the domain in From asks of mail in its name, and whether these checks are enough for it. (RFC 9989) */
export async function policyOf(checks: { dkim: Check; spf: Check }, letter: Asked): Promise<PolicyCheck> {
  const passed = ({ result, domain }: Check) => (result === 'pass' && domain ? [domain] : [])
  try {
    const { dmarc } = await import('mailauth')
    const found = await dmarc({
      headerFrom: [letter.address],
      spfDomains: passed(checks.spf),
      dkimDomains: passed(checks.dkim).map((domain) => ({ domain })),
      resolver: letter.asking,
    })
    if (!found) return { result: 'unchecked', policy: null }
    const policy = POLICIES.find((one) => one === found.policy) ?? null
    const { result } = found.status
    if (result === 'temperror') return { result: 'away', policy }
    return { result: result === 'pass' || result === 'none' ? result : 'fail', policy }
  } catch {
    return { result: 'unchecked', policy: null }
  }
}

const POLICIES = ['none', 'quarantine', 'reject'] as const
