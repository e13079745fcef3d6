import type { Child } from 'hono/jsx'
import type { Language } from '#foundation/language.ts'
import { Act } from '#ui/act.tsx'
import { Document } from '#ui/document.tsx'
import type { Assets } from '#ui/document.tsx'
import { type Flash, FlashLine } from '#ui/flash.tsx'
import { portalPaths } from './portal-paths.ts'
import type { PortalFrameSay } from './say.ts'

export interface PortalFrameProps {
  readonly say: PortalFrameSay
  readonly language: Language
  /** The page's own title, as its heading has it. */
  readonly title: string
  readonly assets: Assets
  readonly nonce: string
  /** The studio's name, and who of it answers. */
  readonly served: { readonly name: string; readonly by: string }
  /** Whose clock the hours on the page are told by. */
  readonly zone: string
  readonly contact: { readonly id: string; readonly heard: boolean }
  /** Whether their letters are read is theirs to switch. */
  readonly switchable: boolean
  /** The path of the page; where it is below the contact's own, the way back to that one stands above it. */
  readonly here: string
  readonly flash?: Flash
  /** Somebody of the studio looks: said above the page in the studio's words, with the way back. */
  readonly look?: { readonly words: string; readonly back: string; readonly href: string; readonly language: Language }
  readonly children?: Child
}

/** The frame of a contact's own page: whose it is, who answers, the page, and what is always one tap away. */
export function PortalFrame(props: PortalFrameProps) {
  const { say, language, title, assets, nonce, served, contact, here, flash, look } = props
  return (
    <Document
      language={language}
      title={say('portal.titleOf', { page: title, studio: served.name })}
      {...{ assets, nonce }}
      forgotten
    >
      <body class="portal">
        <a class="skip" href="#page">
          {say('portal.skip')}
        </a>
        {look && (
          <p class="looking" lang={look.language} role="note">
            {look.words} <a href={look.href}>{look.back}</a>
          </p>
        )}
        <header>
          <a class="studio-name" href={portalPaths.home(contact.id)}>
            {served.name}
          </a>
          {served.by !== served.name && <small>{say('portal.answers', { name: served.by })}</small>}
        </header>
        <main id="page" tabindex={-1}>
          <div id="said" role="status">
            {flash && <FlashLine flash={flash} undo={say('portal.undo')} close={say('portal.close')} />}
          </div>
          {here !== portalPaths.home(contact.id) && (
            <p class="way-back">
              <a class="quiet-link" href={portalPaths.home(contact.id)}>
                {say('portal.back')}
              </a>
            </p>
          )}
          {props.children}
        </main>
        <Foot {...props} />
        <nav class="always" aria-label={say('portal.always')}>
          <Always href={portalPaths.bothering(contact.id)} here={here} kind="button">
            {say('theirs.bothering')}
          </Always>
          <Always href={portalPaths.questions(contact.id)} here={here} kind="button quiet">
            {say('portal.question')}
          </Always>
        </nav>
      </body>
    </Document>
  )
}

/** On its own page it leads up to the form: opened anew, that would lose what is typed in it. */
function Always({ href, here, kind, children }: { href: string; here: string; kind: string; children?: Child }) {
  const isHere = here === href
  return (
    <a class={kind} href={isHere ? '#page' : href} aria-current={isHere ? 'page' : undefined}>
      {children}
    </a>
  )
}

/** That their letters are read for unease, what for, and the switch (product.md, What it never does); where everything else is said. */
function Foot({ say, zone, contact, switchable }: PortalFrameProps) {
  const { heard, id } = contact
  return (
    <footer>
      <p>{say(heard ? 'portal.heard' : 'portal.unheard')}</p>
      {switchable && (
        <Act action={portalPaths.listening(id)} kind="quiet" hidden={{ on: heard ? 'no' : 'yes' }}>
          {say(heard ? 'portal.switchOff' : 'portal.switchOn')}
        </Act>
      )}
      <p>
        <a href={portalPaths.about(id)}>{say('portal.about')}</a>
      </p>
      <p class="soft">{say('portal.zone', { zone })}</p>
    </footer>
  )
}
