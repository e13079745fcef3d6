import { Field } from '#ui/field.tsx'
import type { Filled } from '#ui/field.tsx'
import type { FrameSay } from '../say.ts'

/** The address that somebody signs in with, wherever it is asked for. */
export function AccountField({ say, form, autofocus }: { say: FrameSay; form: Filled; autofocus: boolean }) {
  const label = say('studio.signIn.email')
  return (
    <Field of={form} name="email" label={label} type="email" autocomplete="username" required autofocus={autofocus} />
  )
}
