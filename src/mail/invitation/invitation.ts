import type ICAL from 'ical.js'
import { DAY, MINUTE } from '#foundation/days.ts'
import { decodeBytes } from '../charset/charset.ts'
import { cleanLine, cleanText, cut } from '../clean.ts'
import type { Address, Invitation } from '../mail-types.ts'
import { momentIn } from './zones.ts'

type Component = InstanceType<typeof ICAL.Component>
type Property = InstanceType<typeof ICAL.Property>

const LONGEST_CALENDAR = 512 * 1024
const LONGEST_LINE = 500
const LONGEST_TEXT = 20_000
const MOST_ATTENDEES = 200

/**
 * The calendar entry in a text/calendar part: its first event, the whole series before single days of it. Null for a calendar that
 * nobody can read or that has no event. Never throws. (RFC 5545, RFC 5546; the letter around it stays readable)
 */
export async function invitationIn(calendar: Buffer, method: string): Promise<Invitation | null> {
  if (calendar.length > LONGEST_CALENDAR) return null
  const { text } = decodeBytes(calendar, 'utf-8')
  for (const version of [text, repaired(text)]) {
    try {
      const found = await eventIn(version)
      if (found !== null) return invitationOf(found, method)
    } catch {
      // The repaired version may be read; when it cannot either, there is no invitation
    }
  }
  return null
}

type Found = { event: Component; calendarMethod: string }

async function eventIn(text: string): Promise<Found | null> {
  const { default: calendars } = await import('ical.js')
  const parsed: unknown = calendars.parse(text)
  const many = Array.isArray(parsed) && Array.isArray(parsed[0])
  for (const one of many ? parsed : [parsed]) {
    if (!Array.isArray(one)) continue
    const root = new calendars.Component(one)
    const events = root.name === 'vevent' ? [root] : root.getAllSubcomponents('vevent')
    const event = events.find((each) => !each.hasProperty('recurrence-id')) ?? events[0]
    if (event !== undefined) return { event, calendarMethod: textOf(root, 'method') }
  }
  return null
}

// What a line of a calendar looks like; others come from broken folding and would stop the parser.
const LINE = /^[a-z][\w-]*(?:;[^:]*)?:/i
// A hostile time zone could make its rules run for ever; zones are known by their names.
const KEPT = ['VCALENDAR', 'VEVENT']

/** The first event alone, without lines that are none and without what surrounds it. */
function repaired(text: string): string {
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .split('\n')
  const start = lines.findIndex((line) => /^BEGIN:VEVENT\s*$/i.test(line))
  if (start < 0) return ''
  const end = lines.findIndex((line, index) => index > start && /^END:/i.test(line))
  const inner = lines.slice(start + 1, end < 0 ? undefined : end)
  const kept = inner.filter((line) => LINE.test(line) && !/^(?:BEGIN|END):/i.test(line))
  const method = lines.filter((line) => /^METHOD:/i.test(line)).slice(0, 1)
  const [calendar, event] = KEPT
  return [`BEGIN:${calendar}`, ...method, `BEGIN:${event}`, ...kept, `END:${event}`, `END:${calendar}`].join('\r\n')
}

function invitationOf({ event, calendarMethod }: Found, method: string): Invitation {
  const start = event.getFirstProperty('dtstart')
  const end = event.getFirstProperty('dtend')
  const days = wholeDays(start, end, textOf(event, 'duration'))
  const from = days === null ? instant(start) : null
  return {
    method: cleanLine(method === '' ? calendarMethod : method, 40).toUpperCase(),
    summary: cleanLine(textOf(event, 'summary'), LONGEST_LINE),
    location: cleanLine(textOf(event, 'location'), LONGEST_LINE),
    description: cut(cleanText(textOf(event, 'description')).trim(), LONGEST_TEXT),
    start: from,
    end: days === null ? (instant(end) ?? after(from, textOf(event, 'duration'))) : null,
    firstDay: days?.first ?? null,
    lastDay: days?.last ?? null,
    organizer: personOf(event.getFirstProperty('organizer')),
    attendees: event
      .getAllProperties('attendee')
      .slice(0, MOST_ATTENDEES)
      .map(personOf)
      .filter((one) => one !== null),
    repeats: event.hasProperty('rrule') || event.hasProperty('rdate'),
  }
}

function textOf(component: Component, name: string): string {
  return valueOf(component.getFirstProperty(name))
}

function personOf(property: Property | null): Address | null {
  if (property === null) return null
  const value = cleanLine(valueOf(property), 320)
  const name: unknown = property.getParameter('cn')
  const address = value.replace(/^mailto:\s*/i, '').toLowerCase()
  const person = {
    name: cleanLine(typeof name === 'string' ? name : '', 200),
    address: address.includes('@') ? address : '',
  }
  return person.name === '' && person.address === '' ? null : person
}

/** The moment of a date and time, by the name of its zone; null without a zone, since then nobody can tell. */
function instant(property: Property | null): number | null {
  const clock = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)(Z?)/.exec(valueOf(property))
  if (clock === null || property === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = clock.slice(1, 7).map(Number)
  const local = Date.UTC(year, month - 1, day, hour, minute, second)
  const zone: unknown = property.getParameter('tzid')
  if (clock[7] === 'Z') return local
  return typeof zone === 'string' ? (momentIn(zone, local) ?? zoneMoment(property, local)) : null
}

/** For a zone whose name nobody knows: the standard offset that the calendar itself gives for it. */
function zoneMoment(property: Property, local: number): number | null {
  const zone: unknown = property.getParameter('tzid')
  const zones = property.parent?.parent?.getAllSubcomponents('vtimezone') ?? []
  const rules = zones.find((one) => textOf(one, 'tzid') === zone)?.getAllSubcomponents() ?? []
  // Later rules than this one are not asked: daylight saving of an invented zone cannot be known without running its rules
  const offset = rules.map((one) => textOf(one, 'tzoffsetto')).find((text) => /^[+-]\d\d:?\d\d/.test(text))
  if (offset === undefined) return null
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(offset) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  return local - (sign === '-' ? -total : total) * MINUTE
}

function valueOf(property: Property | null): string {
  try {
    const value = property?.getFirstValue() ?? null
    return typeof value === 'string' ? value : (value?.toString() ?? '')
  } catch {
    // A date that is none must not cost the rest of the entry
    return ''
  }
}

/** Both days included; DTEND of whole days is the day after the last (RFC 5545 3.6.1). */
function wholeDays(
  start: Property | null,
  end: Property | null,
  duration: string,
): { first: string; last: string } | null {
  const first = dayOf(valueOf(start))
  if (first === null) return null
  const days = Number(/^P(\d{1,4})D/.exec(duration)?.[1] ?? 1)
  const ends = dayOf(valueOf(end)) ?? first + days * DAY
  return { first: dayText(first), last: dayText(Math.max(first, ends - DAY)) }
}

function dayOf(value: string): number | null {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(value) ?? []
  return year === undefined ? null : Date.UTC(Number(year), Number(month) - 1, Number(day))
}

function dayText(day: number): string {
  return new Date(day).toISOString().slice(0, 10)
}

function after(start: number | null, duration: string): number | null {
  const found = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/.exec(duration)
  if (start === null || found === null) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((text) => Number(text ?? 0))
  return start + weeks * 7 * DAY + days * DAY + (hours * 60 + minutes) * MINUTE + seconds * 1000
}
