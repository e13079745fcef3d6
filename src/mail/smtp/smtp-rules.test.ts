import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '#foundation/days.ts'
import { replyOf } from './smtp-reply.ts'
import { judged, TRIED_FOR, triedAgainAt } from './smtp-rules.ts'
import type { SmtpStage } from './smtp-types.ts'

// reliability.md, Sending exactly once: 4xx is tried again, 5xx is shown with its reason; the texts are those that servers really send

describe('what a server says is kept without its codes', () => {
  test.each([
    ['250 2.0.0 Ok: queued as 4B1F23C', 250, '2.0.0', 'Ok: queued as 4B1F23C'],
    ['250 OK', 250, null, 'OK'],
    [
      '550-5.1.1 The email account that you tried to reach does not exist.\n550-5.1.1 Please try\n550 5.1.1 again',
      550,
      '5.1.1',
      'The email account that you tried to reach does not exist. Please try again',
    ],
    ['421', 421, null, ''],
    ['', 0, null, ''],
    ['554 \u001b[31mred\u0007 text', 554, null, '[31mred text'],
  ])('%j', (response, code, enhanced, said) => {
    expect(replyOf(response)).toEqual({ code, enhanced, said })
  })

  test('nothing that a server may say breaks it, and no more than a thousand letters are kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        const { said } = replyOf(text)
        expect(said.length).toBeLessThanOrEqual(1_000)
        expect(said).not.toMatch(/\p{Cc}/u)
      }),
    )
  })
})

const of = (response: string, stage: SmtpStage = 'recipients') => {
  const { reason, remedy } = judged(replyOf(response), stage)
  return `${reason} ${remedy}`
}

describe('what it means', () => {
  test.each([
    // Gmail
    [
      "550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address",
      'recipients',
      'no-such-address never',
    ],
    ['452-4.2.2 The email account that you tried to reach is over quota.', 'recipients', 'mailbox-full later'],
    ['552-5.2.2 The email account that you tried to reach is over quota.', 'recipients', 'mailbox-full never'],
    [
      '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail sending limits go to',
      'sender',
      'sending-limit account-later',
    ],
    ["552-5.3.4 Your message exceeded Google's message size limits.", 'content', 'too-large never'],
    [
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
      'content',
      'blocked never',
    ],
    [
      '550-5.7.1 This message does not pass authentication checks (SPF and DKIM both do not pass). blocked',
      'content',
      'blocked never',
    ],
    ['421-4.7.0 This message does not have authentication information', 'content', 'busy account-later'],
    [
      '450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages',
      'recipients',
      'busy later',
    ],
    [
      "553-5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors",
      'recipients',
      'no-such-domain never',
    ],
    // Exchange Online
    [
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient harbour not found by SMTP address lookup',
      'content',
      'no-such-domain never',
    ],
    [
      '554 5.2.252 SendAsDenied; mira@salo.example not allowed to send as ada@engine.example',
      'content',
      'sender-refused never',
    ],
    [
      '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending',
      'sender',
      'busy later',
    ],
    [
      '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Submission quota exceeded limit',
      'content',
      'sending-limit account-later',
    ],
    ['550 5.7.501 Access denied, spam abuse detected', 'sender', 'blocked never'],
    ['451 4.7.500 Server busy. Please try again later from [1.2.3.4]', 'recipients', 'busy later'],
    // Yahoo, iCloud, GMX, Zoho, Yandex, Mail.ru
    ['554 5.7.9 Message not accepted for policy reasons', 'content', 'blocked never'],
    [
      '554 30 Sorry, your message to x@yahoo.com cannot be delivered. This mailbox is disabled (554.30).',
      'recipients',
      'no-such-address never',
    ],
    ['550 5.1.1 <x@icloud.com>: user does not exist', 'recipients', 'no-such-address never'],
    ['552-Requested mail action aborted: exceeded storage allocation', 'recipients', 'mailbox-full never'],
    ['550 5.4.6 Unusual sending activity detected. Please try after sometime', 'sender', 'sending-limit account-later'],
    ['553 5.7.1 Sender address rejected: not owned by auth user.', 'sender', 'sender-refused never'],
    ['550 spam message rejected. Please visit http://help.mail.ru/notspam-support', 'content', 'blocked never'],
    [
      '550 Message was not accepted -- invalid mailbox. Local mailbox x@mail.ru is unavailable: user not found',
      'recipients',
      'no-such-address never',
    ],
    // Postfix, Exim, OpenSMTPD
    [
      '450 4.2.0 <grace@harbour.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch',
      'recipients',
      'greylisted later',
    ],
    ['451 4.7.1 Greylisting in action, please come back later', 'recipients', 'greylisted later'],
    [
      '451-1.2.3.4 is not yet authorized to deliver mail from\n451 Please try again in 300 seconds',
      'recipients',
      'greylisted later',
    ],
    ['552 5.3.4 Message size exceeds fixed limit', 'sender', 'too-large never'],
    ['552 message size exceeds maximum permitted', 'content', 'too-large never'],
    ['523 the total message size exceeds the server limit', 'content', 'too-large never'],
    ['452 4.3.1 Insufficient system storage', 'sender', 'mailbox-full later'],
    [
      '550 5.1.1 <nobody@harbour.example>: Recipient address rejected: User unknown in virtual mailbox table',
      'recipients',
      'no-such-address never',
    ],
    ['550 Unrouteable address', 'recipients', 'no-such-address never'],
    [
      '550 5.1.2 <grace@harbour.invalid>: Recipient address rejected: Domain not found',
      'recipients',
      'no-such-domain never',
    ],
    ['554 5.7.1 <grace@harbour.example>: Relay access denied', 'recipients', 'blocked never'],
    ['530 5.7.0 Authentication required', 'sender', 'sender-refused never'],
    ['550 5.7.1 Service unavailable; client host [1.2.3.4] blocked using Spamhaus', 'recipients', 'blocked never'],
    ['451 4.3.0 Temporary lookup failure', 'recipients', 'busy later'],
    ['421 4.4.2 mail.example Error: timeout exceeded', 'content', 'busy account-later'],
    ['421 Too many concurrent SMTP connections', 'sender', 'busy account-later'],
    ['503 5.5.1 Error: nested MAIL command', 'sender', 'busy later'],
    ['554 5.5.0 Transaction failed', 'content', 'not-taken never'],
    ['571 Delivery not authorized', 'recipients', 'not-taken never'],
  ] as const)('%s (%s): %s', (response, stage, means) => {
    expect(of(response, stage)).toBe(means)
  })

  test('whatever the words, 4xx is tried again, and 5xx is unless it passes by itself the user’s', () => {
    const word = fc.constantFrom(
      'spam',
      'user unknown',
      'quota exceeded',
      'greylisted',
      'policy',
      'too large',
      'daily limit exceeded',
      'blocked',
      'domain not found',
    )
    const stage = fc.constantFrom<SmtpStage[]>('sender', 'recipients', 'data', 'content')
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), fc.array(word, { maxLength: 4 }), stage, (code, words, at) => {
        const { remedy, reason } = judged({ code, enhanced: null, said: words.join(' ') }, at)
        const passes = code < 500 || code === 503 || reason === 'sending-limit'
        return (remedy === 'never') !== passes
      }),
    )
    expect(of('599 what is this')).toBe('not-taken never')
  })
})

describe('when it is tried again', () => {
  test('after a minute, five, half an hour, two hours, and ever longer, for five days', () => {
    const rests = [1, 2, 3, 4, 5, 6, 7, 20].map((tries) => (triedAgainAt({ tries, since: 0, now: 0 }) ?? 0) / MINUTE)
    expect(rests).toEqual([1, 5, 30, 120, 240, 480, 480, 480])
    expect(TRIED_FOR).toBe(5 * DAY)
  })

  test('the last try is at the end of the five days, and none after it', () => {
    expect(triedAgainAt({ tries: 9, since: 0, now: 5 * DAY - HOUR })).toBe(5 * DAY)
    expect(triedAgainAt({ tries: 9, since: 0, now: 5 * DAY })).toBeNull()
  })

  test('it is always later, never later than the end, and it ends', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (since) => {
        let [now, tries] = [since, 0]
        for (
          let at = triedAgainAt({ tries: 1, since, now });
          at !== null;
          at = triedAgainAt({ tries: tries + 1, since, now })
        ) {
          expect(at).toBeGreaterThan(now)
          now = at
          tries += 1
        }
        expect(now).toBe(since + TRIED_FOR)
        expect(tries).toBeLessThan(30)
      }),
    )
  })
})
