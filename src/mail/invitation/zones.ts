import { MINUTE } from '#foundation/days.ts'

/**
 * The moment (milliseconds) that a clock shows this local time (milliseconds as if it were UTC) in a named zone, or null when
 * nobody knows the zone. Understands IANA names, the names that Windows programs write, and offsets.
 */
export function momentIn(zone: string, local: number): number | null {
  const fixed = fixedOffset(zone)
  if (fixed !== null) return local - fixed * MINUTE
  const name = ianaName(zone)
  if (name === null) return null
  // The offset is that of the moment itself: near a change of clocks the first guess may lie on the other side
  const first = local - offsetAt(name, local)
  return local - offsetAt(name, first)
}

function fixedOffset(zone: string): number | null {
  if (/^(?:utc|gmt|z|zulu|etc\/(?:utc|gmt))$/i.test(zone.trim())) return 0
  const [, sign, hours, minutes] = /^(?:\(?(?:utc|gmt))\s*([+-])(\d{1,2}):?(\d{2})?\)?$/i.exec(zone.trim()) ?? []
  if (sign === undefined) return null
  const total = Number(hours) * 60 + Number(minutes ?? 0)
  return sign === '-' ? -total : total
}

function ianaName(zone: string): string | null {
  const plain = zone.trim().replaceAll(/^["']|["']$/g, '')
  const known = WINDOWS.get(
    plain
      .toLowerCase()
      .replace(/^customized /, '')
      .replace(/ \d+$/, ''),
  )
  if (known !== undefined) return known
  // Mozilla and others put their own prefix before it: /mozilla.org/20050126_1/Europe/Berlin
  const inside =
    /(?:^|\/)((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[\w+/-]{1,60})$/.exec(
      plain,
    )
  const named = inside?.[1] ?? CITIES.find(([city]) => plain.includes(city))?.[1] ?? plain
  return isZone(named) ? named : null
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function offsetAt(name: string, at: number): number {
  const format =
    formats.get(name) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  formats.set(name, format)
  const found = new Map<string, number>(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const part = (type: string) => found.get(type) ?? 0
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return local - Math.floor(at / 1000) * 1000
}

/** Outlook's display names: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna". */
const CITIES: readonly (readonly [string, string])[] = [
  ['Berlin', 'Europe/Berlin'],
  ['Warsaw', 'Europe/Warsaw'],
  ['Paris', 'Europe/Paris'],
  ['Prague', 'Europe/Budapest'],
  ['Helsinki', 'Europe/Helsinki'],
  ['Athens', 'Europe/Athens'],
  ['Moscow', 'Europe/Moscow'],
  ['Istanbul', 'Europe/Istanbul'],
  ['London', 'Europe/London'],
  ['Eastern Time', 'America/New_York'],
  ['Central Time', 'America/Chicago'],
  ['Mountain Time', 'America/Denver'],
  ['Pacific Time', 'America/Los_Angeles'],
]

/** Names of Windows (CLDR windowsZones, the first territory of each). */
const WINDOWS: ReadonlyMap<string, string> = new Map(
  `afghanistan=Asia/Kabul alaskan=America/Anchorage arab=Asia/Riyadh arabian=Asia/Dubai arabic=Asia/Baghdad argentina=America/Buenos_Aires
astrakhan=Europe/Astrakhan atlantic=America/Halifax aus_central=Australia/Darwin aus_eastern=Australia/Sydney azerbaijan=Asia/Baku
azores=Atlantic/Azores bangladesh=Asia/Dhaka belarus=Europe/Minsk canada_central=America/Regina cape_verde=Atlantic/Cape_Verde
caucasus=Asia/Yerevan cen._australia=Australia/Adelaide central_america=America/Guatemala central_asia=Asia/Almaty
central_brazilian=America/Cuiaba central_europe=Europe/Budapest central_european=Europe/Warsaw central_pacific=Pacific/Guadalcanal
central=America/Chicago china=Asia/Shanghai e._africa=Africa/Nairobi e._australia=Australia/Brisbane e._europe=Europe/Chisinau
e._south_america=America/Sao_Paulo eastern=America/New_York egypt=Africa/Cairo ekaterinburg=Asia/Yekaterinburg fiji=Pacific/Fiji
fle=Europe/Kiev georgian=Asia/Tbilisi gmt=Europe/London greenland=America/Godthab greenwich=Atlantic/Reykjavik gtb=Europe/Bucharest
hawaiian=Pacific/Honolulu india=Asia/Calcutta iran=Asia/Tehran israel=Asia/Jerusalem jordan=Asia/Amman kaliningrad=Europe/Kaliningrad
kamchatka=Asia/Kamchatka korea=Asia/Seoul magadan=Asia/Magadan middle_east=Asia/Beirut morocco=Africa/Casablanca
mountain=America/Denver myanmar=Asia/Rangoon n._central_asia=Asia/Novosibirsk namibia=Africa/Windhoek nepal=Asia/Katmandu
new_zealand=Pacific/Auckland newfoundland=America/St_Johns north_asia_east=Asia/Irkutsk north_asia=Asia/Krasnoyarsk omsk=Asia/Omsk
pacific_sa=America/Santiago pacific=America/Los_Angeles pakistan=Asia/Karachi romance=Europe/Paris russian=Europe/Moscow
russia_time_zone_3=Europe/Samara russia_time_zone_10=Asia/Srednekolymsk russia_time_zone_11=Asia/Kamchatka sa_eastern=America/Cayenne
sa_pacific=America/Bogota sa_western=America/La_Paz saratov=Europe/Saratov se_asia=Asia/Bangkok singapore=Asia/Singapore
south_africa=Africa/Johannesburg sri_lanka=Asia/Colombo taipei=Asia/Taipei tasmania=Australia/Hobart tokyo=Asia/Tokyo
tomsk=Asia/Tomsk turkey=Europe/Istanbul us_eastern=America/Indianapolis us_mountain=America/Phoenix venezuela=America/Caracas
vladivostok=Asia/Vladivostok volgograd=Europe/Volgograd w._australia=Australia/Perth w._central_africa=Africa/Lagos
w._europe=Europe/Berlin west_asia=Asia/Tashkent west_pacific=Pacific/Port_Moresby yakutsk=Asia/Yakutsk`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [name = '', zone = ''] = pair.split('=')
      const words = name.replaceAll('_', ' ')
      return [words.startsWith('russia time') ? words : `${words} standard time`, zone]
    }),
)
