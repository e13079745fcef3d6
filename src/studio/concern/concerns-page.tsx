import { ConcernLines, ConcernRows } from '#concern/studio/concern-lines.tsx'
import type { ConcernLine } from '#concern/studio/concern-lines.tsx'
import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Pages } from '#ui/pages.tsx'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'

const ENDS = ['eased', 'parted', 'unfounded'] as const

export interface ConcernsPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  /** In their order: soon after one like it first, then by what they wait for and how long. */
  readonly open: readonly ConcernLine[]
  readonly resting: readonly ConcernLine[]
  /** A page of them, the newest first. */
  readonly ended: readonly ConcernLine[]
  readonly earlierHref?: string
  readonly newestHref?: string
  readonly clientsHref: string
  readonly figuresHref: string
}

/** Every concern: the open ones to act on, the resting apart, and how the others ended. */
export function ConcernsPage(props: ConcernsPageProps) {
  const { say, dates, open, resting, ended } = props
  if (open.length + resting.length + ended.length === 0 && !props.newestHref)
    return (
      <>
        <h1>{say('concern.concerns')}</h1>
        <Empty title={say('concern.none')} text={say('concern.noneText')}>
          <a class="button primary" href={props.clientsHref}>
            {say('concern.toClients')}
          </a>
        </Empty>
      </>
    )
  return (
    <>
      <header class="page-head">
        <h1>{say('concern.concerns')}</h1>
        <a class="quiet-link" href={props.figuresHref}>
          {say('studio.figures')}
        </a>
      </header>
      <p class="lede">{say('concern.lede')}</p>
      {open.length > 0 ? (
        <ConcernLines say={say} dates={dates} concerns={open} primary />
      ) : (
        <p>{say('concern.noneOpen')}</p>
      )}
      {resting.length > 0 && (
        <Section id="resting" title={say('concern.restingTitle')}>
          <p class="hint">{say('concern.restingHint')}</p>
          <ConcernRows say={say} dates={dates} concerns={resting} />
        </Section>
      )}
      <Ended {...props} />
    </>
  )
}

/** Eased told apart from the other ends, which never count as eased (S0-34). */
function Ended({ say, dates, ended, earlierHref, newestHref }: ConcernsPageProps) {
  if (ended.length === 0 && !newestHref) return null
  return (
    <Section id="ended" title={say('concern.endedTitle')}>
      <p class="hint">{say('concern.endedHint')}</p>
      {ENDS.map((stage) => {
        const of = ended.filter((one) => one.stage === stage)
        if (of.length === 0) return null
        return (
          <>
            <h3 class="ends-as">{say(`concern.ends.${stage}`)}</h3>
            <ConcernRows say={say} dates={dates} concerns={of} />
          </>
        )
      })}
      <Pages
        back={newestHref ? { href: newestHref, words: say('concern.newest') } : undefined}
        on={earlierHref ? { href: earlierHref, words: say('concern.endedMore') } : undefined}
      />
    </Section>
  )
}
