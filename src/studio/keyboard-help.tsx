import type { Room } from '#ui/rooms.ts'
import type { FrameSay } from './say.ts'

const KEYS = {
  t: 'today',
  n: 'concerns',
  p: 'promises',
  c: 'clients',
  v: 'conversations',
  o: 'outbox',
  i: 'import',
  s: 'settings',
} as const

/** The list behind `?`; the element reads its keys from the links, so that both always agree. */
export function KeyboardHelp(props: {
  say: FrameSay
  hrefs: Readonly<Record<Room, string>>
  composeHref?: string | undefined
}) {
  const { say, hrefs, composeHref } = props
  return (
    <keyboard-help>
      <dialog aria-labelledby="keys-heading">
        <h2 id="keys-heading">{say('studio.keys')}</h2>
        <ul class="keys">
          {Object.entries(KEYS).map(([key, room]) => (
            <li>
              <kbd>g</kbd> <small>{say('studio.keyTo')}</small> <kbd>{key}</kbd>{' '}
              <a href={hrefs[room]} data-key={key}>
                {say(`studio.${room}`)}
              </a>
            </li>
          ))}
          <li>
            <kbd>/</kbd> {say('studio.keySearch')}
          </li>
          <li>
            <kbd>c</kbd>{' '}
            {composeHref ? (
              <a href={composeHref} data-compose>
                {say('studio.keyCompose')}
              </a>
            ) : (
              say('studio.keyCompose')
            )}
          </li>
          <li>
            <kbd>j</kbd> {say('studio.keyNext')} <kbd>k</kbd> {say('studio.keyBack')}
          </li>
          <li>
            <kbd>?</kbd> {say('studio.keyHelp')}
          </li>
        </ul>
        <form method="dialog">
          <button>{say('studio.close')}</button>
        </form>
      </dialog>
    </keyboard-help>
  )
}
