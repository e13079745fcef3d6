import { frameless, headerEnd } from '../frame.ts'

/** Trace headers stand at the top: no further is looked, in bytes. */
const LOOKED_AT = 64 * 1024

/** The headers in which servers name the mailbox of a copy, the plainest first. */
const NAMING = ['delivered-to', 'x-original-to', 'envelope-to', 'x-delivered-to'].map(
  (name) => new RegExp(`^${name}[ \\t]*:(.*)$`, 'gim'),
)

const ADDRESS = /^[ \t]*<?([^\s<>"(),;:@]{1,64}@[^\s<>"(),;:@]{1,255})>?[ \t]*$/

const RECEIVED_FOR = /^received[ \t]*:.*?[ \t]for[ \t]+<?([^\s<>"(),;:@]{1,64}@[^\s<>"(),;:@]{1,255})>?(?=[\s;]|$)/im

/**
 * The address that the trace headers of this copy say it was delivered to, lower case: by Delivered-To and its kin, in the last
 * resort by the newest `Received: … for <address>`; null when none names one. `head` is the beginning of the mail or all of it.
 */
export function deliveredTo(head: Uint8Array): string | null {
  const bytes = frameless(head.subarray(0, LOOKED_AT))
  const headers = bytes
    .toString('utf8', 0, headerEnd(bytes))
    .replaceAll('\r', '')
    .replaceAll(/\n(?=[ \t])/g, '')
  for (const naming of NAMING)
    for (const [, value = ''] of headers.matchAll(naming)) {
      const address = ADDRESS.exec(value)?.[1]
      if (address) return address.toLowerCase()
    }
  return RECEIVED_FOR.exec(headers)?.[1]?.toLowerCase() ?? null
}
