import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth'
import { FIRST_RUN } from '#testing/first-run.ts'
import { GRACE } from '#testing/cast.ts'
import type { Zone } from '#testing/dns-server.ts'
import { letter } from '#testing/sample-mail.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

const DOMAIN = 'harbour.example'
const MIRA = { name: FIRST_RUN.owner, address: FIRST_RUN.addresses }

/** What the world knows of Grace's domain: it signs, no server but none is its own, and whatever is unproven is to be refused. */
export const HARBOUR_ZONE: Zone = {
  [`s1._domainkey.${DOMAIN} TXT`]: [`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`],
  [`${DOMAIN} TXT`]: ['v=spf1 -all'],
  [`_dmarc.${DOMAIN} TXT`]: ['v=DMARC1; p=reject'],
}

interface Words {
  subject: string
  body: string
  id: string
  answers?: string
  at?: number
}

const fromGrace = ({ at = Date.now(), ...words }: Words) => letter({ from: GRACE, to: MIRA, at, ...words })

/** A letter as Grace's own server sends it: signed. */
export async function signedByGrace(words: Words): Promise<Uint8Array> {
  const plain = Buffer.from(fromGrace(words))
  const { signatures } = await dkimSign(plain, {
    canonicalization: 'relaxed/relaxed',
    signTime: new Date(Date.now() - 1_000),
    signingDomain: DOMAIN,
    selector: 's1',
    privateKey,
    signatureData: [{ signingDomain: DOMAIN, selector: 's1', privateKey }],
  })
  return Buffer.concat([Buffer.from(signatures), plain])
}

/** As the studio's own server stamps what a stranger's brings. */
function fromElsewhere(raw: Uint8Array): Uint8Array {
  const stamp = [
    'Return-Path: <nobody@elsewhere.example>',
    'Received: from mx.elsewhere.example (mx.elsewhere.example [198.51.100.7])',
    `\tby mx.salo.example (Postfix) with ESMTPS id 1; ${new Date().toUTCString().replace('GMT', '+0000')}`,
  ]
  return Buffer.concat([Buffer.from(`${stamp.join('\r\n')}\r\n`), raw])
}

/** A letter that says it is Grace's, and that nothing proves. */
export const claimedToBeGrace = (words: Words) => fromElsewhere(fromGrace(words))

/** A letter of the studio's own, as its mail program left it in Sent. */
export const fromMira = ({ at = Date.now(), ...words }: Words) => letter({ from: MIRA, to: GRACE, at, ...words })

/** A letter that says it is the studio's own, and came in by the front door. */
export const pretendedToBeMira = (words: Words) =>
  fromElsewhere(letter({ from: MIRA, to: MIRA, at: Date.now(), ...words }))

/** What a server says that could not deliver a letter (RFC 3464). */
export const bounceOf = ({ messageId, address }: { messageId: string; address: string }) =>
  Buffer.from(
    [
      'Return-Path: <>',
      'From: Mail Delivery System <MAILER-DAEMON@mx.salo.example>',
      `To: ${MIRA.address}`,
      `Date: ${new Date().toUTCString()}`,
      `Message-ID: <bounce-${messageId}>`,
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      '',
      'I am sorry to have to inform you that your message could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.salo.example',
      '',
      `Final-Recipient: rfc822; ${address}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: <${messageId}>`,
      '--b--',
    ].join('\r\n'),
  )
