import { Act } from '#ui/act.tsx'
import type { FrameSay } from '../say.ts'

export interface SampleBannerProps {
  readonly say: FrameSay
  /** Set in the sample for whoever has no studio of their own: where that begins. */
  readonly startOwnHref?: string
  /** Set in the sample for whoever has one: posting there leads back to it. */
  readonly backAction?: string
}

/** Says on every page of the sample that it is one, and how to leave it. */
export function SampleBanner({ say, startOwnHref, backAction }: SampleBannerProps) {
  if (!startOwnHref && !backAction) return null
  return (
    <aside class="banner">
      <p>{say('studio.sample')}</p>
      {backAction ? (
        <Act action={backAction}>{say('studio.sampleBack')}</Act>
      ) : (
        <a class="button" href={startOwnHref}>
          {say('studio.sampleLeave')}
        </a>
      )}
    </aside>
  )
}
