import type { Child } from 'hono/jsx'
import { Field } from '#ui/field.tsx'
import { studioPaths } from '../studio-paths.ts'
import { Attached } from './composer-files.tsx'
import { Addressing, Later, Quoted } from './composer-parts.tsx'
import { Replies } from './composer-replies.tsx'
import type { Composing } from './composing.ts'

/** Where one writes: plain words first, everything else folded away. What is typed is kept as it is typed. */
export function Composer(props: Composing) {
  const { say, composer } = props
  const { hidden, actions } = composer
  return (
    <draft-keeper
      keep={actions.keep}
      place={composer.place}
      door={studioPaths.signIn()}
      unkept={say('draft.unkept')}
      found={say('draft.found')}
      apart={say('draft.apart')}
    >
      <ByHand byHand={composer.mailHref !== undefined}>
        <form class="form sheet" method="post" action={actions.send} enctype="multipart/form-data" novalidate>
          <button class="unseen" formaction={actions.keep} tabindex={-1} aria-hidden="true">
            {say('draft.keep')}
          </button>
          {Object.entries(hidden).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="used" value="" />
          <Addressing {...props} />
          <Field
            of={composer.form}
            name="text"
            label={say('draft.text')}
            lang={composer.language}
            rows={9}
            autofocus={props.autofocus}
          />
          {composer.unfilled.length > 0 && (
            <p class="hint">
              {say('draft.open')}{' '}
              {composer.unfilled.map((words) => (
                <mark class="open-place">{words}</mark>
              ))}
            </p>
          )}
          <Quoted {...props} />
          <Attached {...props} />
          <Replies {...props} />
          <Later {...props} />
          <Foot {...props} />
        </form>
      </ByHand>
    </draft-keeper>
  )
}

/** A form that is sent by the user's own mail program hands over what is typed in it now. */
function ByHand({ children, byHand }: { children: Child; byHand: boolean }) {
  return byHand ? <copy-and-note>{children}</copy-and-note> : <mail-upload>{children}</mail-upload>
}

/** What can be done with it; where nothing can be sent from here, the user's own mail program sends it. */
function Foot({ say, dates, composer, primary }: Composing) {
  const { actions, keptAt, mailHref } = composer
  return (
    <>
      <p class="acts">
        {mailHref === undefined ? (
          <button class={primary ? 'primary' : undefined}>{say('draft.send')}</button>
        ) : (
          <>
            <a class={primary ? 'button primary' : 'button'} href={mailHref}>
              {say('draft.mail')}
            </a>
            <copy-text from="field-text" copy={say('draft.copy')} copied={say('studio.copied')}></copy-text>
          </>
        )}
        <button class="quiet" formaction={actions.keep}>
          {say('draft.keep')}
        </button>
        {keptAt !== null && (
          <button class="quiet" formaction={actions.drop}>
            {say('draft.drop')}
          </button>
        )}
        <span class="kept">{keptAt === null ? '' : say('draft.kept', { time: dates.dayAndTime(keptAt) })}</span>
      </p>
      <p class="hint unkept" role="status"></p>
      {mailHref !== undefined && (
        <p class="hint">
          {say('draft.noAccount')} <a href={composer.accountsHref}>{say('draft.noAccountHow')}</a>
        </p>
      )}
    </>
  )
}
