import type { Child } from 'hono/jsx'
import type { Language } from '#foundation/language.ts'
import { Document } from '#ui/document.tsx'
import type { Assets } from '#ui/document.tsx'
import { type Flash, FlashLine } from '#ui/flash.tsx'
import { moreIcon, ROOM_ICONS } from '#ui/icons.tsx'
import { Mark } from '#ui/mark.tsx'
import { BEHIND_MORE, IN_THE_BAR, type Room } from '#ui/rooms.ts'
import { KeyboardHelp } from './keyboard-help.tsx'
import { SampleBanner, type SampleBannerProps } from './sample/sample-banner.tsx'
import type { FrameSay } from './say.ts'
import { SearchField, ToSearch } from './search/search-field.tsx'

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
  /** Where a new letter is written, from any page. */
  readonly composeHref?: string
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
            {flash && <FlashLine flash={flash} undo={say('studio.undo')} close={say('studio.close')} />}
          </div>
          {props.children}
        </main>
        <KeyboardHelp say={say} hrefs={props.hrefs} composeHref={props.composeHref} />
        {live && <live-refresh from={live.href} state={live.state} progress={live.progress}></live-refresh>}
      </body>
    </Document>
  )
}

function Navigation({ say, here, hrefs, searchAction }: FrameProps) {
  const isBehind = BEHIND_MORE.some((room) => room === here)
  return (
    <nav aria-label={say('studio.rooms')}>
      <a class="mark" href={hrefs.today}>
        <Mark />
        {say('studio.consonance')}
      </a>
      {searchAction && <SearchField say={say} action={searchAction} id="search-everywhere" />}
      {IN_THE_BAR.map((room) => (
        <ToRoom room={room} say={say} here={here} hrefs={hrefs} />
      ))}
      <button type="button" class={isBehind ? 'more here' : 'more'} popovertarget="more-rooms">
        {moreIcon()}
        <span>{say('studio.more')}</span>
      </button>
      <div id="more-rooms" popover="auto">
        {BEHIND_MORE.map((room) => (
          <ToRoom room={room} say={say} here={here} hrefs={hrefs} />
        ))}
      </div>
    </nav>
  )
}

function ToRoom({
  room,
  say,
  here,
  hrefs,
}: Pick<FrameProps, 'say' | 'hrefs'> & { room: Room; here: Room | undefined }) {
  return (
    <a
      href={hrefs[room]}
      class={room === 'settings' ? 'last' : undefined}
      aria-current={room === here ? 'page' : undefined}
    >
      {ROOM_ICONS[room]()}
      <span>{say(`studio.${room}`)}</span>
    </a>
  )
}
