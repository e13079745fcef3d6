import type { ClientSay } from './form-end.tsx'

/** The way to all of a list of which only the first are shown; nothing where all are. */
export function ShowAll({ say, href }: { say: ClientSay; href?: string | undefined }) {
  if (!href) return null
  return (
    <p>
      <a href={href}>{say('client.showAll')}</a>
    </p>
  )
}
