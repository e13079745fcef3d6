import { expect, test } from 'vitest'
import { htmlOf } from '#testing/html-of.ts'
import { NOW, settings } from '#testing/gallery-props.ts'
import { sayIn } from '#house/words.ts'
import { datesIn } from '#ui/dates.ts'
import { SettingsPage } from './settings-page.tsx'
import type { SettingsPageProps } from './settings-page.tsx'

const shown = (facts: Partial<Pick<SettingsPageProps, 'isOpen' | 'publicUrl'>>) =>
  htmlOf(
    <SettingsPage say={sayIn('en')} dates={datesIn('en', 'Europe/Helsinki', NOW)} {...settings('en')} {...facts} />,
  )

// product.md, Who uses it: Settings says whether a client could open a link to this studio
test('a studio says whether only this computer, other computers or its clients can open it', () => {
  expect(shown({ isOpen: false })).toContain('can be reached from this computer only')
  expect(shown({ isOpen: true })).toContain('Other computers that can reach this one can open this studio')
  expect(shown({ isOpen: true, publicUrl: 'https://care.example.com' })).toContain(
    'reached at https://care.example.com',
  )
})

test('who is read, and by what alone anybody else would be, is said plainly', () => {
  expect(shown({})).toContain('On these pages nobody else is read')
  expect(shown({})).toContain('“readings --everyone”')
})
