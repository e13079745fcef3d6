import { HOUR, isoOf } from '#foundation/days.ts'
import type { NamedDue } from '#studio/due/due.ts'
import { pathOf } from '#studio/due/due-path.ts'
import type { DueAct, DueWhy } from '#studio/due/due-types.ts'

/** The line that programs read; instants as ISO 8601, lengths in working hours. */
export function lineOf({ due, clientName, contactName }: NamedDue) {
  return {
    due: due.what,
    turn: due.turn,
    client: clientName,
    contact: contactName || null,
    who: due.who,
    why: due.why.map(whyOf),
    since: isoOf(due.since),
    by: isoOf(due.by),
    act: due.act,
    subject: due.subject,
    path: pathOf(due),
  }
}

function whyOf(why: DueWhy) {
  switch (why.code) {
    case 'no-option':
      return { code: why.code, worked_hours: hours(why.worked), target_hours: hours(why.target) }
    case 'reading':
      return { code: why.code, reading: why.reading, worked_hours: hours(why.worked) }
    case 'wrote':
      return { code: why.code, at: isoOf(why.at) }
    case 'move-asked':
      return { code: why.code, to: isoOf(why.to) }
    default:
      return why
  }
}

const hours = (ms: number) => Math.round((ms / HOUR) * 100) / 100

const ACTS: Readonly<Record<DueAct, string>> = {
  hear: 'hear what troubles them',
  options: 'find at least two options',
  offer: 'send the options',
  promise: 'make a promise',
  'ask-back': 'ask whether it eases',
  'ask-again': 'ask once more whether it eases',
  call: 'propose a call',
  'hold-call': 'hold the call',
  read: 'read their letter and note their word',
  ask: 'ask if all is well',
  keep: 'keep the promise',
  answer: 'answer',
  send: 'send the message',
  wait: 'their word is waited for',
  settle: 'see to a message that did not get through',
  'be-there': 'be there',
  tell: 'say a few words, nothing was said for a while',
}

/** One sentence about something that is due, as the command line speaks: English, instants in UTC. */
export function sentenceOn({ due, contactName, clientName }: NamedDue): string {
  const { act, what, since, by, why } = due
  const whom = contactName && contactName !== clientName ? `${contactName} (${clientName})` : clientName
  const to = why.find((one) => one.code === 'dispatch')?.to
  const known = why.flatMap((one) => saidOf(one) ?? [])
  const when = [since === null ? null : `since ${minute(since)}`, by === null ? null : `by ${minute(by)}`]
  const facts = [act === 'wait' || what === 'letter' ? what : null, ...when, ...known].filter((one) => one !== null)
  return `${whom || to}: ${ACTS[act]}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}.`
}

const minute = (at: number) => `${isoOf(at).slice(0, 16)}Z`

function saidOf(why: DueWhy): string | null {
  switch (why.code) {
    case 'again':
      return 'like one that ended not long before'
    case 'round':
      return `round ${why.round}`
    case 'failed':
      return `${why.times} did not help`
    case 'no-option':
      return `no option for ${hours(why.worked)} of ${hours(why.target)} working hours`
    case 'reading':
      return `${why.reading} for ${hours(why.worked)} working hours`
    case 'wrote':
      return `they wrote at ${minute(why.at)}`
    case 'asked':
      return why.times > 1 ? `asked ${why.times} times` : 'asked once'
    case 'standing':
      return why.standing === 'open' ? null : why.standing
    case 'move-asked':
      return `a later date was asked for: ${minute(why.to)}`
    case 'budget':
      return `at most ${why.aWeek} unasked a week`
    case 'template':
      return why.template
    case 'dispatch':
      return why.state
    default:
      return null
  }
}
