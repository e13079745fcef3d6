import { expect, test } from 'vitest'
import { WEEKDAYS } from '#foundation/working-hours.ts'
import { DEFAULT_HOURS, StudioForm, WelcomeForm } from './studio-rules.ts'

const OFF = { from: '', to: '' }
const hours = { ...Object.fromEntries(WEEKDAYS.map((day) => [day, OFF])), mon: { from: '09:00', to: '17:00' } }
const STUDIO = {
  name: ' Kallio  Studio ',
  language: 'fi',
  zone: 'Europe/Helsinki',
  hours,
  addresses: 'mira@salo.example',
}
const OWNER = { owner: 'Mira Salo', email: 'Mira@Salo.example', password: 'a quiet harbour at dusk' }

const problems = (input: unknown, form: typeof StudioForm | typeof WelcomeForm = StudioForm) =>
  form.safeParse(input).error?.issues.map((issue) => issue.message) ?? []

test('a studio is its name, language, zone, hours and own addresses', () => {
  expect(StudioForm.parse(STUDIO)).toMatchObject({
    name: 'Kallio Studio',
    addresses: ['mira@salo.example'],
    hours: { mon: { from: '09:00', to: '17:00' }, tue: null, sun: null },
  })
})

test('a week off is a week, and the week that everybody begins with has five days', () => {
  expect(problems({ ...STUDIO, hours: { ...hours, mon: OFF } })).toEqual([])
  expect(WEEKDAYS.filter((day) => DEFAULT_HOURS[day])).toEqual(['mon', 'tue', 'wed', 'thu', 'fri'])
})

test.each([
  ['half filled', { from: '09:00', to: '' }],
  ['ends before it begins', { from: '17:00', to: '09:00' }],
  ['takes no time', { from: '09:00', to: '09:00' }],
  ['is on no clock', { from: '9:00', to: '25:00' }],
])('a day that %s is asked again', (_, mon) => {
  expect(problems({ ...STUDIO, hours: { ...hours, mon } })).toEqual(['studio.problem.hours'])
})

test('a studio without an address of its own could tell nobody apart', () => {
  expect(problems({ ...STUDIO, addresses: ' ' })).toEqual(['studio.problem.ownMissing'])
})

test('a zone that is on no map is asked again, and UTC is on the map', () => {
  expect(problems({ ...STUDIO, zone: 'Europe/Atlantis' })).toEqual(['studio.problem.timeZone'])
  expect(problems({ ...STUDIO, zone: 'UTC' })).toEqual([])
})

test('the first run asks for an owner too', () => {
  expect(WelcomeForm.parse({ ...STUDIO, ...OWNER }).email).toBe('mira@salo.example')
})

test.each([
  ['too short', 'signIn.passwordTooShort'],
  ['five 🙂🙂🙂', 'signIn.passwordTooShort'],
  ['x'.repeat(201), 'signIn.passwordTooLong'],
])('a password is weighed by the rule of sign-in: %s', (password, problem) => {
  expect(problems({ ...STUDIO, ...OWNER, password }, WelcomeForm)).toEqual([problem])
})

test('problems come in the order of the page', () => {
  const hours = { ...STUDIO.hours, mon: { from: '09:00', to: '' } }
  const wrong = { name: '', language: 'fi', zone: '', addresses: '', hours, owner: '', email: '', password: '' }
  const issues = WelcomeForm.safeParse(wrong).error?.issues ?? []
  expect(issues.map((issue) => issue.path[0])).toEqual([
    'name',
    'zone',
    'addresses',
    'hours',
    'owner',
    'email',
    'password',
  ])
})
