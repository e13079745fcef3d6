import { describe, expect, test } from 'vitest'
import { type Looked, verdictFor, verdictOf } from './proof-rules.ts'
import type { Check, CheckResult, PolicyCheck, SenderProof } from './proof-types.ts'

const check = (result: CheckResult, domain: string | null = 'client.example'): Check => ({ result, domain })
const policy = (result: PolicyCheck['result'], of: PolicyCheck['policy'] = null): PolicyCheck => ({
  result,
  policy: of,
})
const NOTHING: Looked = { authors: 1, dkim: check('none', null), spf: check('none'), dmarc: policy('none') }

// Issue 6; rules-and-facts.md, E-mail: the documented cases
const CASES: readonly [string, Partial<Looked>, SenderProof['verdict']][] = [
  ['its own signature holds', { dkim: check('pass'), dmarc: policy('pass', 'reject') }, 'proven'],
  ['its own signature holds, and nothing is asked', { dkim: check('pass'), dmarc: policy('none') }, 'proven'],
  ['its own server sent it, and nothing is asked', { spf: check('pass') }, 'proven'],
  [
    'forwarded: the forwarder’s server, the signature holds',
    { dkim: check('pass'), spf: check('fail'), dmarc: policy('pass', 'reject') },
    'proven',
  ],
  ['forwarded without a signature', { spf: check('fail'), dmarc: policy('fail', 'none') }, 'claimed'],
  [
    'from a list that broke the signature',
    { dkim: check('fail'), spf: check('elsewhere', 'list.example'), dmarc: policy('fail', 'none') },
    'claimed',
  ],
  [
    'from a mass mailer that signs in its own name',
    { dkim: check('elsewhere', 'mass.example'), spf: check('elsewhere', 'mass.example') },
    'claimed',
  ],
  [
    'a sub-domain where the domain asks for its own name',
    { dkim: check('pass', 'mail.client.example'), dmarc: policy('fail', 'none') },
    'claimed',
  ],
  ['p=none lacks a proof all the same', { spf: check('fail'), dmarc: policy('fail', 'none') }, 'claimed'],
  ['nothing is published at all', {}, 'claimed'],
  ['two authors', { authors: 2, dkim: check('pass') }, 'claimed'],
  ['nobody is named', { authors: 0 }, null],
  ['the DNS is away, and nothing else proves it', { dkim: check('away'), dmarc: policy('none') }, null],
  [
    'the DNS is away for the policy: what counts as its own is not known',
    { dkim: check('pass'), dmarc: policy('away') },
    null,
  ],
  ['no stamp and no signature to read', { spf: check('unchecked', null) }, null],
  [
    'no stamp to read, but the domain asks to refuse what is unproven',
    { spf: check('unchecked', null), dmarc: policy('fail', 'reject') },
    'claimed',
  ],
  [
    'no stamp to read, and a signature that does not hold',
    { spf: check('unchecked', null), dkim: check('fail') },
    'claimed',
  ],
]

describe('whether a letter is from whom it says', () => {
  test.each(CASES)('%s', (_name, looked, verdict) => expect(verdictOf({ ...NOTHING, ...looked })).toBe(verdict))

  test('a proof speaks for the address in From alone', () => {
    const rest = { dkim: check('pass'), spf: check('none'), dmarc: policy('none') }
    const proof: SenderProof = { verdict: 'proven', from: ['list@list.example'], ...rest }
    expect(verdictFor(proof, 'list@list.example')).toBe('proven')
    // "Grace via Talk", with her address in Reply-To: anybody can write that
    expect(verdictFor(proof, 'grace@client.example')).toBe('claimed')
    expect(verdictFor({ ...proof, verdict: null, from: [] }, 'grace@client.example')).toBe('claimed')
    expect(verdictFor({ ...proof, verdict: null, from: [] }, '')).toBeNull()
    expect(verdictFor({ ...proof, verdict: null }, 'list@list.example')).toBeNull()
  })
})
