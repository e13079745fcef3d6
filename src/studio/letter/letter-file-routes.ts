import { Hono } from 'hono'
import { deliveries, rawMail } from '#conversation/conversation.ts'
import { Refusal } from '#foundation/refusal.ts'
import { downloadHeaders } from '#foundation/web/download.ts'
import { streamed } from '#foundation/web/streamed.ts'
import { plainName } from '#mail/shown/shown-files.ts'
import { unpackedRange } from '#mail/mime/unpacking.ts'
import { bytesOfLetter } from './letter-bytes.ts'
import { letterOr404 } from './letter-routes.tsx'
import type { Premises } from '../premises.ts'
import type { StudioEnv } from '../studio-env.ts'

/** Files to be saved: the letter as it came, and what came with it. Both pass through, however large. */
export function letterFileRoutes(premises: Premises) {
  return new Hono<StudioEnv>()
    .get('/letters/:id/source', async (c) => {
      const { house } = c.var
      const found = await letterOr404(house, c.req.param('id'))
      const [first] = await deliveries(house, { letter: found.id })
      if (!first) throw new Refusal('conversation.letterNotFound')
      const name = `${plainName(found.subject) || 'letter'}.eml`
      const headers = downloadHeaders({ name, type: 'message/rfc822', size: first.size })
      return new Response(streamed(rawMail(house, { id: first.raw })), { headers })
    })
    .get('/letters/:id/attachments/:place', async (c) => {
      const { house } = c.var
      const found = await letterOr404(house, c.req.param('id'))
      const place = /^\d{1,4}$/u.test(c.req.param('place')) ? Number(c.req.param('place')) : -1
      const known = found.attachments[place]
      if (!known) throw new Refusal('conversation.letterNotFound')
      const { mail } = await bytesOfLetter(house, found)
      const attachment = await premises.mail.run('attachment', mail, { place })
      if (!attachment) throw new Refusal('conversation.letterNotFound')
      const file = { name: plainName(known.name ?? '') || 'attachment', type: known.type }
      if ('bytes' in attachment) {
        const { bytes } = attachment
        return new Response(new Uint8Array(bytes), { headers: downloadHeaders({ ...file, size: bytes.byteLength }) })
      }
      const bytes = unpackedRange(rawMail(house, { id: found.raw }), attachment)
      return new Response(streamed(bytes), { headers: downloadHeaders(file) })
    })
}
