/** The first run's form, filled in well. */
export const FIRST_RUN = {
  name: 'Kallio Studio',
  language: 'en',
  zone: 'Europe/Helsinki',
  addresses: 'mira@salo.example',
  'from-1': '09:00',
  'to-1': '17:00',
  owner: 'Mira Salo',
  email: 'mira@salo.example',
  password: 'a quiet harbour at dusk',
} as const
