import type { OAuth2Client, OAuth2Provider } from './oauth2-types.ts'

type Preset = Pick<OAuth2Client, 'authorizeUrl' | 'tokenUrl' | 'scope'>

/**
 * What Google and Microsoft publish for IMAP and SMTP. No provider could be reached when this was written: the endpoints and scopes are from their documentation
 * (developers.google.com/gmail/imap/xoauth2-protocol; learn.microsoft.com, "Authenticate an IMAP, POP or SMTP connection using OAuth"), and untried.
 */
export const OAUTH2_PRESETS: Readonly<Record<Exclude<OAuth2Provider, 'other'>, Preset>> = {
  google: {
    authorizeUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
    tokenUrl: 'https://oauth2.googleapis.com/token',
    scope: 'https://mail.google.com/',
  },
  microsoft: {
    authorizeUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
  },
}

/** What a provider wants to be asked besides what the standard says, so that it gives a refresh token: Google gives one only to those who ask so. */
export const CONSENT_EXTRAS: Readonly<Record<OAuth2Provider, Readonly<Record<string, string>>>> = {
  google: { access_type: 'offline', prompt: 'consent' },
  microsoft: { prompt: 'select_account' },
  other: {},
}
