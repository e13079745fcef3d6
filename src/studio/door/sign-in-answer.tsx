import { sayIn } from '#house/words.ts'
import type { Filled } from '#ui/field.tsx'
import { type Door, doorPage, languageOf } from './door-page.tsx'
import type { Premises } from '../premises.ts'
import { SignInPage } from './sign-in-page.tsx'
import { studioPaths } from '../studio-paths.ts'

/** Only a path of ours: never another site's address (ASVS 1.5.2 names open redirects). */
export function ownPath(path: string | undefined): string | undefined {
  return path !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/u.test(path) ? path : undefined
}

/** The page to sign in on, once more with what was wrong. */
export function signInPage(
  premises: Premises,
  c: Door,
  form: Filled,
  of: { returnTo?: string | undefined; problem?: string },
) {
  const say = sayIn(languageOf(c))
  const facts = { ...(of.returnTo ? { returnTo: of.returnTo } : {}), ...(of.problem ? { problem: of.problem } : {}) }
  const content = (
    <SignInPage
      say={say}
      form={form}
      action={studioPaths.signIn()}
      passkeyAction={studioPaths.passkeySignIn()}
      passkeyChallenge={studioPaths.passkeySignInChallenge()}
      lostHref={studioPaths.lostPassword()}
      {...facts}
    />
  )
  return doorPage(premises, c, { title: say('studio.signIn'), content })
}
