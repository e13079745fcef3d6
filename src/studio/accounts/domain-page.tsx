import type { DomainCheck } from '#mail/servers/domain-check.ts'
import type { DomainFinding } from '#mail/servers/domain-check-rules.ts'
import { Field } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import type { StudioSay } from '../say.ts'

export interface DomainPageProps {
  readonly say: StudioSay
  readonly domain: string
  /** The provider's name, where the domain is its own. */
  readonly theirs: string | null
  readonly check: DomainCheck | null
  /** The name of a key that was looked for. */
  readonly selector: string
  readonly action: string
  readonly backHref: string
}

/** What others see of a domain that mail is sent from, with the lines to add; and what cannot be seen from here. */
export function DomainPage(props: DomainPageProps) {
  const { say, domain, check, theirs } = props
  return (
    <>
      <p>
        <a class="quiet-link" href={props.backHref}>
          {say('account.toAccount')}
        </a>
      </p>
      <h1>{say('account.check.title', { domain })}</h1>
      {theirs !== null && <p class="lede">{say('account.check.theirs', { name: theirs })}</p>}
      {check && (
        <>
          <p class="lede">{say('account.check.lede')}</p>
          <Part say={say} which="spf" finding={check.spf} />
          <Part say={say} which="dkim" finding={check.dkim} />
          {check.dkim.state !== 'well' && (
            <form
              class="one-line"
              method="get"
              role="search"
              aria-label={say('account.check.selector')}
              action={props.action}
            >
              <Field
                of={{ values: { selector: props.selector } }}
                name="selector"
                label={say('account.check.selector')}
                autocomplete="off"
              />
              <button>{say('account.check.look')}</button>
            </form>
          )}
          <Part say={say} which="dmarc" finding={check.dmarc} />
        </>
      )}
      <p class="soft account-end">{say('account.check.limits')}</p>
    </>
  )
}

function Part({ say, which, finding }: { say: StudioSay; which: 'spf' | 'dkim' | 'dmarc'; finding: DomainFinding }) {
  const { record, line } = finding
  return (
    <Section id={which} title={say(`account.check.${which}`)}>
      <p>{say(sentenceOf(which, finding.state))}</p>
      {record && (
        <div class="dns">
          <p class="soft">{say('account.check.now')}</p>
          <code>{record}</code>
        </div>
      )}
      {line && (
        <div class="dns">
          <p class="soft">{say('account.check.line', { name: line.name })}</p>
          <code>{line.value}</code>
        </div>
      )}
    </Section>
  )
}

/** Keys have any name: DKIM that was not found is another matter than a question that nobody answered. */
function sentenceOf(which: 'spf' | 'dkim' | 'dmarc', state: DomainFinding['state']) {
  if (which === 'spf') return state === 'unseen' ? 'account.check.unseen' : (`account.check.spf.${state}` as const)
  if (which === 'dkim') {
    return state === 'well' || state === 'missing'
      ? (`account.check.dkim.${state}` as const)
      : 'account.check.dkim.unseen'
  }
  return state === 'unseen' || state === 'elsewhere'
    ? 'account.check.unseen'
    : (`account.check.dmarc.${state}` as const)
}
