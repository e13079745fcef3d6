import type { Language } from '#foundation/language.ts'
import { type Heard, listen } from '../listen.ts'
import { OURS } from './baselines.ts'
import { type Judged, share } from '../judged/measures.ts'
import type { DevMail } from '../judged/sets.ts'

/** A mail of the development set, and what was heard in it. */
export interface HeardMail extends Judged {
  mail: DevMail
  heard: Heard
  isFlagged: boolean
}

/** Listens to every mail; sorted by score. */
export function heardMails(mails: readonly DevMail[]): HeardMail[] {
  return mails
    .map((mail) => {
      const heard = listen(mail.text, { lang: mail.lang })
      const { score } = heard
      return { mail, heard, score, uneasy: mail.kinds.length > 0, isFlagged: score >= OURS.threshold }
    })
    .sort((a, b) => a.score - b.score)
}

/** Those in some languages. */
export function inLanguages(mails: readonly HeardMail[], langs: readonly Language[]): HeardMail[] {
  return mails.filter(({ mail }) => langs.includes(mail.lang))
}

/** Of the flagged uneasy mails whose telling words are marked, the share of which a shown stretch overlaps a marked one. */
export function spanOverlap(mails: readonly HeardMail[]): number {
  const found = mails.filter(({ uneasy, isFlagged, mail }) => uneasy && isFlagged && mail.telling.length > 0)
  return share(found.filter(showsWhatTells).length, found.length)
}

function showsWhatTells({ mail, heard }: HeardMail): boolean {
  return mail.telling.some((told) => heard.evidence.some((shown) => shown.start < told.end && told.start < shown.end))
}

/** Whether the kind that was heard strongest is one of those the mail is about. */
export function isFirstKindRight({ mail, heard }: HeardMail): boolean {
  const first = heard.kinds[0]
  return first !== undefined && mail.kinds.includes(first.kind)
}
