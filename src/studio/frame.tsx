import type { Child } from 'hono/jsx'
import type { Language } from '#foundation/language.ts'
import { Act } from '#ui/act.tsx'
import { Document } from '#ui/document.tsx'
import type { Assets } from '#ui/document.tsx'
import { ROOM_ICONS } from '#ui/icons.tsx'
import { Mark } from '#ui/mark.tsx'
import { type Room, ROOMS } from '#ui/rooms.ts'
import { KeyboardHelp } from './keyboard-help.tsx'
import { SampleBanner, type SampleBannerProps } from './sample/sample-banner.tsx'
import type { FrameSay } from './say.ts'
import { SearchField, ToSearch } from './search/search-field.tsx'

/** What is said once after an act, and how to take it back. */
export interface Flash {
  readonly words: string
  /** Where "undo" is posted, with what it needs. */
  readonly undo?: { readonly action: string; readonly hidden?: Readonly<Record<string, string>> }
}

export interface FrameProps extends SampleBannerProps {
  readonly say: FrameSay
  readonly language: Language
  /** The page's own title, as its heading has it. */
  readonly title: string
  readonly studio: string
  readonly assets: Assets
  /** Of the content security policy, for the styles that Turbo adds. */
  readonly nonce: string
  /** The room that the page is in; none on an error page. */
  readonly here?: Room
  readonly hrefs: Readonly<Record<Room, string>>
  /** Where the frame's search field asks; absent on a page that has one of its own. */
  readonly searchAction?: string
  readonly flash?: Flash
  /** A page that follows what arrives: where it hears of it, what it was made from, and whether it shows how far an import is. */
  readonly live?: { readonly href: string; readonly state: string; readonly progress: boolean }
  /** Seconds until a page without script asks again: only while something is running. */
  readonly askAgain?: number
  readonly children?: Child
}

/** The studio's frame: where one can go, what was just done, and the page. */
export function Frame(props: FrameProps) {
  const { say, language, title, studio, assets, nonce, askAgain, flash, live } = props
  return (
    <Document
      language={language}
      title={say('studio.titleOf', { page: title, studio })}
      assets={assets}
      nonce={nonce}
      {...(askAgain === undefined ? {} : { askAgain })}
    >
      <body class="studio">
        <a class="skip" href="#page">
          {say('studio.skip')}
        </a>
        <Navigation {...props} />
        <main id="page" tabindex={-1}>
          {props.searchAction && <ToSearch say={say} href={props.searchAction} />}
          <SampleBanner {...props} />
          <div id="said" role="status">
            {flash && <FlashLine say={say} flash={flash} />}
          </div>
          {props.children}
        </main>
        <KeyboardHelp say={say} hrefs={props.hrefs} />
        {live && <live-refresh from={live.href} state={live.state} progress={live.progress}></live-refresh>}
      </body>
    </Document>
  )
}

function Navigation({ say, here, hrefs, searchAction }: FrameProps) {
  return (
    <nav aria-label={say('studio.rooms')}>
      <a class="mark" href={hrefs.today}>
        <Mark />
        {say('studio.consonance')}
      </a>
      {searchAction && <SearchField say={say} action={searchAction} id="search-everywhere" />}
      {ROOMS.map((room) => (
        <a
          href={hrefs[room]}
          class={room === 'settings' ? 'last' : undefined}
          aria-current={room === here ? 'page' : undefined}
        >
          {ROOM_ICONS[room]()}
          <span>{say(`studio.${room}`)}</span>
        </a>
      ))}
    </nav>
  )
}

/** Gone at the next page, and never kept in Turbo's cache. */
function FlashLine({ say, flash }: { say: FrameSay; flash: Flash }) {
  return (
    <flash-line class="flash" data-turbo-temporary close={say('studio.close')}>
      <p>{flash.words}</p>
      {flash.undo && (
        <Act action={flash.undo.action} kind="quiet" hidden={flash.undo.hidden}>
          {say('studio.undo')}
        </Act>
      )}
    </flash-line>
  )
}
