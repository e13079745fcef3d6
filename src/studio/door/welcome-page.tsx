import type { Language } from '#foundation/language.ts'
import { Act } from '#ui/act.tsx'
import { Field, ProblemSummary } from '#ui/field.tsx'
import { NATIVE_NAMES } from '#ui/languages.ts'
import { Offer } from '#ui/offer.tsx'
import { StudioFields } from '../settings/studio-fields.tsx'
import type { StudioFieldsProps } from '../settings/studio-fields.tsx'

export interface WelcomePageProps extends StudioFieldsProps {
  /** Beside the fields of the studio: `owner`, `email`, `password`. */
  readonly form: StudioFieldsProps['form']
  readonly action: string
  readonly leastPassword: number
  /** Posting there opens the sample studio. */
  readonly sampleAction: string
  /** The same page in each language. */
  readonly languages: readonly { readonly language: Language; readonly href: string; readonly isCurrent: boolean }[]
}

/** The first visit: look around, or begin. */
export function WelcomePage(props: WelcomePageProps) {
  const { say, form, sampleAction } = props
  return (
    <>
      <Languages {...props} />
      <h1>{say('studio.welcome')}</h1>
      <p class="lede">{say('studio.welcome.lede')}</p>
      <ProblemSummary of={form} title={say('studio.formBack')} />
      <Offer title={say('studio.welcome.sample')} text={say('studio.welcome.sampleHint')}>
        <Act action={sampleAction} hidden={{ language: form.values['language'] ?? '' }}>
          {say('studio.welcome.sampleAct')}
        </Act>
      </Offer>
      <section class="sheet" aria-labelledby="own">
        <h2 id="own">{say('studio.welcome.own')}</h2>
        <Create {...props} />
      </section>
    </>
  )
}

function Languages({ say, languages }: WelcomePageProps) {
  return (
    <nav class="languages" aria-label={say('studio.welcome.languages')}>
      {languages.map(({ language, href, isCurrent }) => (
        <a href={href} lang={language} hreflang={language} aria-current={isCurrent ? 'true' : undefined}>
          {NATIVE_NAMES[language]}
        </a>
      ))}
    </nav>
  )
}

/** Sent by the browser itself: the answer is the page of recovery codes, shown this one time and reached by no address. */
function Create(props: WelcomePageProps) {
  const { say, form, action, leastPassword } = props
  return (
    <form class="form" method="post" action={action} data-turbo="false" novalidate>
      <fieldset>
        <legend>{say('studio.form.studio')}</legend>
        <StudioFields {...props} />
      </fieldset>
      <fieldset>
        <legend>{say('studio.welcome.you')}</legend>
        <Field of={form} name="owner" label={say('studio.form.owner')} autocomplete="name" required />
        <Field of={form} name="email" label={say('studio.form.email')} type="email" autocomplete="username" required />
        <Field
          of={form}
          name="password"
          label={say('studio.form.password')}
          hint={say('studio.form.passwordHint', { least: leastPassword })}
          type="password"
          autocomplete="new-password"
          required
        />
      </fieldset>
      <p class="form-end">
        <button class="primary">{say('studio.welcome.create')}</button>
      </p>
    </form>
  )
}
