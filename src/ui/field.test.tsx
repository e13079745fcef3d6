import { expect, test } from 'vitest'
import { htmlOf } from '#testing/html-of.ts'
import { Choice, Field, ProblemSummary } from './field.tsx'

const form = {
  values: { name: 'Ada "the first" <Lovelace>', notes: 'one\ntwo', part: 'buyer', password: 'secret' },
  problems: { email: 'This is no address.', notes: 'Too long.' },
}

test('what was typed is still there, and stays text', () => {
  expect(htmlOf(<Field of={form} name="name" label="Name" />)).toContain(
    'value="Ada &quot;the first&quot; &lt;Lovelace&gt;"',
  )
  expect(htmlOf(<Field of={form} name="notes" label="Notes" rows={2} />)).toContain('>one\ntwo</textarea>')
  expect(
    htmlOf(
      <Choice
        of={form}
        name="part"
        label="Part"
        options={[
          { value: 'user', label: 'user' },
          { value: 'buyer', label: 'buyer' },
        ]}
      />,
    ),
  ).toContain('<option value="buyer" selected="">')
})

test('a password is never written back', () => {
  expect(htmlOf(<Field of={form} name="password" label="Password" type="password" />)).not.toContain('secret')
})

test('the problem and the hint are read out with their field', () => {
  const html = htmlOf(<Field of={form} name="email" label="Address" hint="One only." />)
  expect(html).toContain('aria-describedby="field-email-hint field-email-problem"')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('<p class="problem" id="field-email-problem">This is no address.</p>')
})

test('the first problem has the focus, no other field has', () => {
  expect(htmlOf(<Field of={form} name="email" label="Address" />)).toContain('autofocus')
  expect(htmlOf(<Field of={form} name="notes" label="Notes" />)).not.toContain('autofocus')
  expect(htmlOf(<Field of={form} name="name" label="Name" autofocus />)).not.toContain('autofocus')
  expect(htmlOf(<Field of={{ values: {} }} name="name" label="Name" autofocus />)).toContain('autofocus')
})

test('above a form that came back stands where to look, above a fresh one nothing', () => {
  expect(htmlOf(<ProblemSummary of={form} title="Look:" />)).toContain('<a href="#field-email">This is no address.</a>')
  expect(htmlOf(<ProblemSummary of={{ values: {} }} title="Look:" />)).toBe('')
})
