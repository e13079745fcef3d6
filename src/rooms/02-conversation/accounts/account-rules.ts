import { z } from 'zod'
import { mailAddress, mailAddresses } from '#foundation/form-values.ts'
import { OAUTH2_PROVIDERS } from '#mail/oauth2/oauth2-types.ts'
import { OAUTH2_PRESETS } from '#mail/oauth2/presets.ts'

const LONGEST = 320
const LONGEST_SECRET = 4_096
const MOST_ALSO = 20

/** One line, spaces folded; what ends or steers a line of a protocol has no place in it. */
const oneLine = z
  .string()
  .transform((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim())
  .pipe(z.string().max(LONGEST, 'account.refused.long'))

/** As it is typed, since every character counts; a line's end in it would be a second command (ASVS 1.3.11). */
const secret = z
  .string()
  .max(LONGEST_SECRET, 'account.refused.long')
  .regex(/^\P{Cc}*$/u, 'account.refused.secret')

/** The fields of an account's form that are about the account itself; the problems are keys of the words. */
export const AccountForm = z.object({
  address: mailAddress('account.refused.address'),
  name: oneLine.default(''),
  also: mailAddresses(MOST_ALSO, { wrong: 'account.refused.also', tooMany: 'account.refused.alsoMany' }).default([]),
  user: oneLine.default(''),
})

/** One server: its port as it is typed. */
export const PlaceForm = z.object({
  host: z
    .string()
    .transform((text) => text.trim().toLowerCase())
    .pipe(z.string().regex(/^[^\s/@\p{Cc}]{1,253}$/u, 'account.refused.host')),
  port: z
    .string()
    .trim()
    .regex(/^\d{1,5}$/u, 'account.refused.port')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'account.refused.port'),
  protection: z.enum(['tls', 'starttls', 'plain'], 'account.refused.protection'),
})

export const PasswordForm = z.object({ pass: secret.pipe(z.string().min(1, 'account.refused.noSecret')) })

/** The studio's own registration with a provider; what Google and Microsoft publish need not be typed. */
export const OAuth2Form = z
  .object({
    provider: z.enum(OAUTH2_PROVIDERS),
    clientId: oneLine.pipe(z.string().min(1, 'account.refused.clientId')),
    clientSecret: secret.default(''),
    authorizeUrl: z.string().trim().default(''),
    tokenUrl: z.string().trim().default(''),
    scope: z.string().default(''),
  })
  .transform((form, context) => {
    const { provider, clientId, clientSecret } = form
    const typed = {
      authorizeUrl: form.authorizeUrl,
      tokenUrl: form.tokenUrl,
      scope: form.scope.replace(/\s+/gu, ' ').trim(),
    }
    const { authorizeUrl, tokenUrl, scope } = provider === 'other' ? typed : OAUTH2_PRESETS[provider]
    for (const [path, url] of Object.entries({ authorizeUrl, tokenUrl }))
      if (!isWebAddress(url)) context.addIssue({ code: 'custom', message: 'account.refused.endpoint', path: [path] })
    return { oauth2: { provider, clientId, authorizeUrl, tokenUrl, scope }, clientSecret }
  })

/** Whether an endpoint may be asked is judged when it is asked: an installer may allow one in their own network, without TLS. */
function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^https?:$/u.test(url.protocol) && url.username === '' && url.password === ''
}
