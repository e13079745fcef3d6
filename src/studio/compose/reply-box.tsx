import { Section } from '#ui/section.tsx'
import { BesideLetter } from './composer-beside.tsx'
import { Composer } from './composer.tsx'
import type { Composing } from './composing.ts'

/** The answer at the foot of a conversation. */
export function ReplyBox(props: Composing) {
  const { say, dates, composer } = props
  return (
    <div class="answer" id="reply">
      <Section id="reply-heading" title={say('draft.answer')}>
        {composer.alsoHrefs.map((href) => (
          <p class="hint">
            {say('draft.also')} <a href={href}>{say('draft.alsoOpen')}</a>
          </p>
        ))}
        <div class="turn composer">
          <Composer {...props} primary />
          {composer.beside && <BesideLetter say={say} dates={dates} beside={composer.beside} />}
        </div>
      </Section>
    </div>
  )
}
