import type { AboutPageProps } from '#portal/own/about-page.tsx'
import type { AccessView } from '#studio/portal/access.tsx'
import { DAY } from '#foundation/days.ts'
import { NOW } from './gallery-props.ts'

const phone = { device: { browser: 'Safari', system: 'iOS' }, since: NOW - 9 * DAY, seenAt: NOW, endAction: '#' }
const laptop = {
  device: { browser: 'Firefox', system: 'Windows' },
  since: NOW - 3 * DAY,
  seenAt: NOW - DAY,
  endAction: '#',
}
const unknown = { device: null, since: NOW - 40 * DAY, seenAt: NOW - 8 * DAY, endAction: '#' }

export const about: Omit<AboutPageProps, 'say' | 'dates'> = {
  heard: true,
  switchable: true,
  switchAction: '#',
  devices: [
    { ...phone, isThis: true },
    { ...laptop, isThis: false },
    { ...unknown, isThis: false },
  ],
  endAction: '#',
}

export const access: AccessView = {
  devices: [phone, laptop, unknown],
  lookAction: '#',
  linkAction: '#',
  endLinksAction: '#',
}
