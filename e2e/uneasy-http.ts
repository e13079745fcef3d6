import { Visitor } from '#testing/visitor.ts'

/** A client with a page of their own and a worry, all over HTTP: for tests that kill, race and scan. The studio has an https PUBLIC_URL. */
export interface Uneasy {
  readonly client: string
  readonly contact: string
  readonly concern: string
  /** Those that lie before the client, by id. */
  readonly options: readonly string[]
  readonly phone: Visitor
  /** The path of the link that opened the page. */
  readonly link: string
}

const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/u

/** The id behind the last noun of an answer's address; throws where there is none, as after a refusal. */
export function newIdIn(answer: Response, noun: string): string {
  const location = answer.headers.get('location') ?? ''
  const id = new RegExp(`/${noun}/(${ID.source})`, 'u').exec(location)?.[1]
  if (answer.status !== 303 || !id) throw new Error(`No ${noun} in ${answer.status} ${location}`)
  return id
}

/** Sends a form that must be taken. */
export async function done(who: Visitor, path: string, fields: Readonly<Record<string, string>> = {}) {
  const answer = await who.post(path, fields)
  await answer.arrayBuffer()
  if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`)
  return answer
}

/** Adds a client and writes a letter with a link to their page. */
export async function clientWithLink(mira: Visitor, name: string) {
  const address = `${name.toLowerCase().replaceAll(/\W+/gu, '.')}@lake.example`
  const fields = { client: name, name, addresses: address, language: 'en', part: 'buyer', salutation: '' }
  const client = newIdIn(await mira.post('/clients', fields), 'clients')
  const contact = new RegExp(`/contacts/(${ID.source})/links`, 'u').exec(await mira.page(`/clients/${client}`))?.[1]
  if (!contact) throw new Error('The client’s page has no way to write a link')
  await done(mira, `/contacts/${contact}/links`)
  const link = /\/p\/links\/[\w-]{86}/u.exec(await mira.page('/outbox'))?.[0]
  if (!link) throw new Error('No letter with a link waits')
  const message = newestOutgoing(await mira.page('/outbox'))
  return { client, contact, link, message }
}

const newestOutgoing = (page: string) => new RegExp(`/outbox/(${ID.source})/sending`, 'u').exec(page)?.[1] ?? ''

/** They opened their page at `origin` by its link, told what bothers them, and have two options before them. */
export async function uneasyClient(mira: Visitor, name: string, words: string): Promise<Uneasy> {
  const { client, contact, link, message } = await clientWithLink(mira, name)
  const phone = new Visitor(mira.origin)
  await done(phone, link)
  await done(mira, `/outbox/${message}/sending`, { subject: 'Your page', text: 'Here it is.' })
  const concern = newIdIn(await phone.post(`/p/${contact}/bothering`, { words }), 'concerns')
  await done(mira, `/concerns/${concern}/options`, { words: 'New pictures', as: 'solution' })
  await done(mira, `/concerns/${concern}/options`, { words: 'Brighter ones', as: 'less-damage' })
  await done(mira, `/concerns/${concern}/offer`)
  const page = await phone.page(`/p/${contact}/concerns/${concern}`)
  const options = [...page.matchAll(/name="option" value="([^"]+)"/gu)].map(([, id = '']) => id)
  return { client, contact, concern, options, phone, link }
}
