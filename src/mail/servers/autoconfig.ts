import { plainXml, type XmlElement } from './plain-xml.ts'
import { hostName } from './host-name.ts'
import type { Protection, ServerPlace } from './server-types.ts'

/** What a domain says of its servers in its own file. */
export interface Autoconfig {
  incoming: ServerPlace | null
  outgoing: ServerPlace | null
  /** What the servers know the mailbox as. */
  user: string | null
  /** Passwords are not among what it takes. */
  oauthOnly: boolean
}

/**
 * Reads a file of Mozilla's autoconfig format (draft-ietf-mailmaint-autoconfig), version 1.1: the first IMAP and the first SMTP server that is
 * protected. Null for anything else, and where neither stands in it. Whatever it says is only proposed, and checked before anybody is asked.
 */
export function readAutoconfig(file: Uint8Array, address: string): Autoconfig | null {
  const root = plainXml(textOf(file))
  const provider = root?.name === 'clientConfig' ? inside(root, 'emailProvider')[0] : undefined
  if (!provider) return null
  const incoming = serversOf(provider, 'incomingServer', 'imap', address)
  const outgoing = serversOf(provider, 'outgoingServer', 'smtp', address)
  const [first] = incoming.length > 0 ? incoming : outgoing
  if (!first) return null
  const methods = [...incoming, ...outgoing].flatMap((one) => one.methods)
  return {
    incoming: incoming[0]?.place ?? null,
    outgoing: outgoing[0]?.place ?? null,
    user: first.user,
    oauthOnly: methods.length > 0 && methods.every((method) => method === 'OAuth2'),
  }
}

interface Server {
  place: ServerPlace
  user: string | null
  methods: string[]
}

const LONGEST_USER = 200

function serversOf(provider: XmlElement, name: string, type: string, address: string): Server[] {
  return inside(provider, name).flatMap((server): Server[] => {
    const host = hostName(filled(said(server, 'hostname'), address))
    const port = Number(said(server, 'port'))
    const protection = PROTECTIONS.get(said(server, 'socketType'))
    if (server.attributes['type'] !== type || !host || !protection) return []
    if (!Number.isInteger(port) || port < 1 || port > 65_535) return []
    const user = filled(said(server, 'username'), address)
    return [
      {
        place: { host, port, protection },
        user: user && user.length <= LONGEST_USER && !hasControls(user) ? user : null,
        methods: inside(server, 'authentication').map((one) => one.text.trim()),
      },
    ]
  })
}

/** What goes unprotected is never proposed. */
const PROTECTIONS: ReadonlyMap<string, Protection> = new Map([
  ['SSL', 'tls'],
  ['STARTTLS', 'starttls'],
])

const inside = (element: XmlElement, name: string) => element.children.filter((one) => one.name === name)
const said = (element: XmlElement, name: string) => inside(element, name)[0]?.text.trim() ?? ''
const hasControls = (text: string) => /\p{Cc}/u.test(text)

function filled(text: string, address: string): string {
  const at = address.lastIndexOf('@')
  return text
    .replaceAll('%EMAILADDRESS%', address)
    .replaceAll('%EMAILLOCALPART%', address.slice(0, at))
    .replaceAll('%EMAILDOMAIN%', address.slice(at + 1))
}

function textOf(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return ''
  }
}
