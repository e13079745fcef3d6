import type { HeardMail } from './heard-mails.ts'

/** The mails that were missed and those wrongly flagged, with their score and what was heard in them. */
export function slips(mails: readonly HeardMail[]): string {
  const missed = mails.filter(({ uneasy, isFlagged }) => uneasy && !isFlagged)
  const wrong = mails.filter(({ uneasy, isFlagged }) => !uneasy && isFlagged)
  return [...missed.map((one) => slip('missed', one)), ...wrong.map((one) => slip('wrongly flagged', one))].join('\n\n')
}

function slip(what: string, { mail, heard, score }: HeardMail): string {
  const evidence = heard.evidence.map((one) => `${one.kind} ${one.weight} “${one.text}”`).join('; ')
  const about = mail.kinds.length > 0 ? `${mail.form}: ${mail.kinds.join(', ')}` : mail.form
  return `${mail.family} ${what} at ${score} (${about})\n${mail.text}\n  heard: ${evidence || 'nothing'}`
}
