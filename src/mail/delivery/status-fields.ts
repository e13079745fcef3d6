/** One recipient of a delivery report as its fields tell (RFC 3464, 2.3); '' where a field is missing. */
export interface StatusOf {
  original: string
  final: string
  action: string
  status: string
  diagnostic: string
  /** A server's own word for the reason (PowerMTA). */
  category: string
}

/** A report of a million recipients was made to keep us busy. */
const MOST = 200

const LONGEST_DIAGNOSTIC = 2000

const FIELD =
  /^[>| \t]{0,4}(original-recipient|final-recipient|x-actual-recipient|action|status|diagnostic-code|x-powermta-bouncecategory)[ \t]*:[ \t]*(.*)$/i

/**
 * The recipients of a delivery report, also of one whose groups run into each other, are quoted, or stand in plain text: each begins where a field comes that
 * the one before has already.
 */
export function statusFields(text: string): StatusOf[] {
  const found: StatusOf[] = []
  let one: Partial<StatusOf> = {}
  const close = () => {
    if (one.final || one.original) found.push({ ...NOTHING, ...one })
    one = {}
  }
  for (const { name, value } of fieldsIn(text)) {
    const key = KEYS[name]
    if (key === undefined || found.length >= MOST) continue
    if (key === 'recipient') {
      const address = mailboxIn(value)
      const place = name === 'original-recipient' ? 'original' : 'final'
      // "X-Actual-Recipient" says more exactly what "Final-Recipient" said.
      if (one[place] && name !== 'x-actual-recipient') close()
      if (address) one[place] ??= address
    } else {
      if (one[key] !== undefined && key !== 'diagnostic') close()
      one[key] ??= key === 'diagnostic' ? value.replace(/^[\w-]+[ \t]*;[ \t]*/, '') : value.replace(/\(.*$/, '').trim()
    }
  }
  close()
  return found
}

const NOTHING: StatusOf = { original: '', final: '', action: '', status: '', diagnostic: '', category: '' }

const KEYS: Readonly<Record<string, 'recipient' | 'action' | 'status' | 'diagnostic' | 'category'>> = {
  'original-recipient': 'recipient',
  'final-recipient': 'recipient',
  'x-actual-recipient': 'recipient',
  action: 'action',
  status: 'status',
  'diagnostic-code': 'diagnostic',
  'x-powermta-bouncecategory': 'category',
}

/** Unfolded, in their order. */
function* fieldsIn(text: string): Generator<{ name: string; value: string }> {
  let open: { name: string; value: string } | null = null
  for (const line of text.split('\n')) {
    const [, name, value = ''] = FIELD.exec(line) ?? []
    if (name !== undefined) {
      if (open) yield open
      open = { name: name.toLowerCase(), value: value.trim() }
    } else if (open && /^[>|]?[ \t]+\S/.test(line) && open.value.length < LONGEST_DIAGNOSTIC) {
      open.value = `${open.value} ${line.trim()}`
    } else {
      if (open) yield open
      open = null
    }
  }
  if (open) yield open
}

/** `rfc822;grace@x`, `<grace@x>`, `rfc822; grace@x (Grace)`; '' where no address stands. */
export function mailboxIn(value: string): string {
  const found = /[^\s<>"',;:()[\]]{1,128}@[^\s<>"',;:()[\]]{1,255}/.exec(value.replace(/^[\w.-]+[ \t]*;/, ''))
  return (found?.[0] ?? '').replace(/\.+$/, '').toLowerCase()
}
