import { Hono } from 'hono'
import { z } from 'zod'
import { clientsByAddress } from '#client/client.ts'
import { arePicturesShown, letter, type OpenedLetter, reportIn, showPictures } from '#conversation/conversation.ts'
import type { House } from '#foundation/house.ts'
import { Refusal } from '#foundation/refusal.ts'
import { streamed } from '#foundation/web/streamed.ts'
import { type MailBytes, UnreadableMail } from '#mail/mail-types.ts'
import type { ShownHtml } from '#mail/shown/shown-html.ts'
import { FOREIGN_HEADERS, foreignDocument, foreignText } from '#ui/foreign-html.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed } from '#ui/typed.ts'
import { bytesOfLetter } from './letter-bytes.ts'
import { LetterPage } from './letter-page.tsx'
import { letterPageView } from './letter-page-view.ts'
import { marksOf } from './sender-view.ts'
import type { Premises } from '../premises.ts'
import { fetchedPictures, withPictures } from './remote-pictures.ts'
import type { StudioContext, StudioEnv } from '../studio-env.ts'
import { studioPaths } from '../studio-paths.ts'

const Shown = z.enum(['yes', 'no'])

/** A letter's own page, its HTML for the frame in it, and its pictures that lie elsewhere. */
export function letterRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/letters/:id', async (c) => {
      const { say, dates, house } = c.var
      const found = await letterOr404(house, c.req.param('id'))
      const { mail, copies } = await bytesOfLetter(house, found)
      const shown = await shownOr(premises, found, mail)
      const picturesShown = await arePicturesShown(house, { letter: found.id })
      const view = letterPageView(say, {
        letter: found,
        copies,
        shown,
        picturesShown,
        client: await writersClient(house, found),
        marks: (await marksOf(house, [found])).get(found.id) ?? {},
        report: await reportIn(house, { letter: found.id }),
      })
      const page = <LetterPage say={say} dates={dates} {...view} />
      return c.render(page, { title: found.subject || say('conversation.noSubject'), here: 'conversations' })
    })
    .get('/letters/:id/html', async (c) => framed(premises, c, await letterOr404(c.var.house, c.req.param('id'))))
    .post('/letters/:id/pictures', async (c) => {
      const found = await letterOr404(c.var.house, c.req.param('id'))
      const answer = Shown.safeParse((await typed(c))['shown'])
      if (!answer.success) throw new Refusal('conversation.letterNotFound')
      const shown = answer.data === 'yes'
      await showPictures(c.var.house, { letter: found.id, shown })
      const undo = { action: studioPaths.letterPictures(found.id), hidden: { shown: shown ? 'no' : 'yes' } }
      sayNext(c, { key: shown ? 'conversation.pictures.shown' : 'conversation.pictures.hidden', undo })
      return c.redirect(studioPaths.letterPage(found.id), 303)
    })
}

/** Of which client's contact a letter is. */
async function writersClient(house: House, { writer, from }: OpenedLetter): Promise<string | null> {
  if (writer !== 'person') return null
  const [client] = await clientsByAddress(house, { addresses: [from.address] })
  return client?.id ?? null
}

/** A letter of this studio; whoever asks for another one learns that there is none. */
export async function letterOr404(house: House, id: string): Promise<OpenedLetter> {
  const found = await letter(house, { id })
  if (!found) throw new Refusal('conversation.letterNotFound')
  return found
}

async function shownOr(
  { mail: worker }: Premises,
  found: OpenedLetter,
  mail: MailBytes,
): Promise<ShownHtml | null | 'not-shown'> {
  if (!found.html || found.unreadable !== null) return null
  try {
    return await worker.run('show', mail, undefined)
  } catch (error) {
    if (error instanceof UnreadableMail) return 'not-shown'
    throw error
  }
}

/** The document in the frame: the letter as it was designed or, where that cannot be shown, its text. */
async function framed(premises: Premises, c: StudioContext, found: OpenedLetter): Promise<Response> {
  const { house } = c.var
  const { mail } = await bytesOfLetter(house, found)
  const shown = await shownOr(premises, found, mail)
  const { before, after } = foreignDocument({ language: found.language, title: found.subject })
  if (shown === null || shown === 'not-shown') {
    return new Response(before + foreignText(found.text) + after, { headers: FOREIGN_HEADERS })
  }
  const isAsked = shown.remote.length > 0 && (await arePicturesShown(house, { letter: found.id }))
  if (!isAsked) return new Response(before + shown.pieces.join('') + after, { headers: FOREIGN_HEADERS })
  const pictures = fetchedPictures(shown.remote)
  return new Response(streamed(withPictures(shown, pictures, { before, after })), {
    headers: FOREIGN_HEADERS,
  })
}
