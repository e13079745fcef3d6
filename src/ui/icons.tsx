import type { Child } from 'hono/jsx'
import type { Room } from './rooms.ts'

/** Line icons for the rooms on a small screen, drawn on a grid of 24; decoration only, the word stands beside. */
function Icon({ children }: { children?: Child }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export const searchIcon = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6" />
    <path d="m15 15 5.5 5.5" />
  </Icon>
)

/** Three dots: the rooms that have no place in the bar. */
export const moreIcon = () => (
  <Icon>
    <path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="2.6" />
  </Icon>
)

export const ROOM_ICONS = {
  today: () => (
    <Icon>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2m0 14v2m9-9h-2M5 12H3m15.4-6.4L17 7M7 17l-1.4 1.4m12.8 0L17 17M7 7 5.6 5.6" />
    </Icon>
  ),
  clients: () => (
    <Icon>
      <circle cx="9" cy="8" r="3.4" />
      <path d="M3 20c0-3.6 2.6-6 6-6s6 2.4 6 6m1-15.2a3.4 3.4 0 0 1 0 6.4m2 3.6c1.9.8 3 2.6 3 5.2" />
    </Icon>
  ),
  conversations: () => (
    <Icon>
      <path d="M4 5h11a1.5 1.5 0 0 1 1.5 1.5v6A1.5 1.5 0 0 1 15 14H8.5L4.5 17V6.5" />
      <path d="M19.5 9v11l-3.6-2.8H10" />
    </Icon>
  ),
  concerns: () => (
    <Icon>
      <path d="M19 14c1.5-1.5 3-3.2 3-5.5A5.5 5.5 0 0 0 16.5 3c-1.8 0-3 .5-4.5 2-1.5-1.5-2.7-2-4.5-2A5.5 5.5 0 0 0 2 8.5c0 2.3 1.5 4 3 5.5l7 7Z" />
    </Icon>
  ),
  promises: () => (
    <Icon>
      <path d="M8 2v4m8-4v4M3 10h18M5 4h14a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2m4 11.5 2 2 4-4" />
    </Icon>
  ),
  outbox: () => (
    <Icon>
      <path d="M14.5 21.7a.5.5 0 0 0 .9 0l6.5-19a.5.5 0 0 0-.6-.6l-19 6.5a.5.5 0 0 0 0 .9l7.9 3.2a2 2 0 0 1 1.1 1.1zm7.4-19.6-11 11" />
    </Icon>
  ),
  import: () => (
    <Icon>
      <path d="M12 3v11m-4-4 4 4 4-4M4 15v3.5A1.5 1.5 0 0 0 5.5 20h13a1.5 1.5 0 0 0 1.5-1.5V15" />
    </Icon>
  ),
  settings: () => (
    <Icon>
      <path d="M4 7h9m5 0h2M4 17h3m5 0h8" />
      <circle cx="15.5" cy="7" r="2.4" />
      <circle cx="9.5" cy="17" r="2.4" />
    </Icon>
  ),
} satisfies Record<Room, () => Child>
