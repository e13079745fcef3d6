/** Easter Sunday of the western churches, in days since 1970 (Gregorian computus, after Meeus, Astronomical Algorithms, chapter 8). */
export function westernEaster(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const leaps = Math.floor(century / 4)
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leaps - shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  return dayOf(year, 3, 22 + epact + weekday - 7 * late)
}

/** Easter Sunday of the Orthodox churches by our calendar, in days since 1970 (Julian computus, same source); right from 1900 to 2099. */
export function orthodoxEaster(year: number): number {
  const epact = (19 * (year % 19) + 15) % 30
  const weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
  const inMarch = epact + weekday + 114
  const julian = dayOf(year, Math.floor(inMarch / 31), (inMarch % 31) + 1)
  return julian + 13
}

/** Days from 1970 to a day, which may lie beyond the end of its month. */
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000
