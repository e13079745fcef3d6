import { idOf, letter, type SampleLetter } from '#testing/sample-mail.ts'
import { DAY, HOUR, MIRA } from '#testing/test-house.ts'
import type { MailboxTrial, TrialLetter } from './mailbox-trial.ts'

/** The Monday on which every correspondence begins. */
const BEGAN = Date.parse('2026-03-02T00:00:00Z')

const STUDIO = { name: 'Mira Salo', address: MIRA }

/** The instant of `'3 14:30'`: half past two on the fourth day. */
export function instantOf(at: string): number {
  const [day = '', clock = ''] = at.split(' ')
  const [hour = '', minute = '0'] = clock.split(':')
  return BEGAN + Number(day) * DAY + Number(hour) * HOUR + Number(minute) * 60_000
}

/** The Message-ID of a trial's letter. */
export function letterId(trial: MailboxTrial, index: number): string {
  const one = trial.letters[index]
  return idOf(`${index} ${trial.who.address}`, one ? instantOf(one.at) : 0)
}

/** A trial as the bytes of real messages: threads, signatures, quoted history with the attribution line of the language. */
export function lettersOf(trial: MailboxTrial): Uint8Array[] {
  return trial.letters.map((one, index) => {
    const before = one.subject === undefined && index > 0
    const sample: SampleLetter = {
      from: one.by === 'studio' ? STUDIO : trial.who,
      to: one.by === 'studio' ? trial.who : STUDIO,
      subject: one.subject ?? (before ? `Re: ${trial.subject}` : trial.subject),
      body: bodyOf(trial, index),
      at: instantOf(one.at),
      id: letterId(trial, index),
    }
    if (before) sample.answers = letterId(trial, index - 1)
    if (one.cc) sample.cc = one.cc
    if (one.headers) sample.headers = one.headers
    return letter(sample)
  })
}

function bodyOf(trial: MailboxTrial, index: number): string {
  const one = trial.letters[index]
  const before = trial.letters[index - 1]
  if (!one) return ''
  const close = one.by === 'studio' ? 'Mira Salo' : (one.close ?? trial.close)
  const closed = [one.body, close].filter((part) => part !== '').join('\n\n')
  if (!one.quotes || !before) return closed
  const quoted = bodyOf(trial, index - 1).replaceAll(/^/gmu, '> ')
  return `${closed}\n\n${attribution(trial, before)}\n${quoted}\n`
}

function attribution(trial: MailboxTrial, quoted: TrialLetter): string {
  const { name, address } = quoted.by === 'studio' ? STUDIO : trial.who
  const at = new Date(instantOf(quoted.at))
  const date = new Intl.DateTimeFormat(trial.language === 'other' ? 'en' : trial.language, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(at)
  const time = at.toISOString().slice(11, 16)
  const from = `${name} <${address}>`
  if (trial.language === 'ru') return `${date}, ${time} ${from}:`
  if (trial.language === 'pl') return `W dniu ${date} o ${time} ${name} napisał(a):`
  if (trial.language === 'fi') return `${date} klo ${time} ${name} (${address}) kirjoitti:`
  if (trial.language === 'el') return `Στις ${date}, ${time} ο χρήστης ${from} έγραψε:`
  return `On ${date} at ${time}, ${from} wrote:`
}
