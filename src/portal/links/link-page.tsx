import { Act } from '#ui/act.tsx'
import { PlainNote } from '../plain-note.tsx'
import { portalPaths } from '../portal-paths.ts'
import type { PortalSay } from '../say.ts'

interface LinkPageProps {
  readonly say: PortalSay
  /** For whom the page is, in the nominative. */
  readonly name: string
  readonly token: string
}

/** What a link shows to whoever opens it, machines included: for whom the page is, and the one button that opens it. */
export function LinkPage({ say, name, token }: LinkPageProps) {
  return (
    <PlainNote title={say('portal.link.for', { name })} lines={[]}>
      <Act action={portalPaths.link(token)} kind="primary">
        {say('portal.link.open')}
      </Act>
      <p class="soft">{say('portal.link.notYou')}</p>
    </PlainNote>
  )
}

/** A link that is good no more, whose it was, and the way to a fresh one. */
export function OldLinkPage({ say, name, token, state }: LinkPageProps & { state: 'expired' | 'revoked' }) {
  const lines = [say(`portal.link.${state}`), say('portal.link.kept')]
  return (
    <PlainNote title={say('portal.link.old', { name })} lines={lines}>
      <Act action={portalPaths.freshLink(token)} kind="primary">
        {say('portal.link.fresh')}
      </Act>
      <p class="soft">{say('portal.link.freshHint')}</p>
    </PlainNote>
  )
}
