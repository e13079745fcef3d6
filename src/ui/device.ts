/** What a browser says of itself, for the list of sessions: a name and a system, or null where nothing is known. */
export function deviceOf(agent: string | null): { browser: string; system: string } | null {
  if (!agent) return null
  const browser = BROWSERS.find(([mark]) => mark.test(agent))?.[1]
  const system = SYSTEMS.find(([mark]) => mark.test(agent))?.[1]
  return browser && system ? { browser, system } : null
}

/** In this order: most browsers also claim to be another one. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\//u, 'Edge'],
  [/OPR\//u, 'Opera'],
  [/YaBrowser\//u, 'Yandex'],
  [/Firefox\/|FxiOS\//u, 'Firefox'],
  [/Chrom(e|ium)\/|CriOS\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Android/u, 'Android'],
  [/iPhone|iPad/u, 'iOS'],
  [/Mac OS X/u, 'macOS'],
  [/Windows/u, 'Windows'],
  [/Linux|X11/u, 'Linux'],
]
