import type { Dates } from '#ui/dates.ts'
import { Empty } from '#ui/empty.tsx'
import type { StudioSay } from '../say.ts'
import { SearchField } from './search-field.tsx'
import { type FoundLetter, FoundLetters } from './search-letters.tsx'
import { FoundClients, type FoundClientsView } from './search-clients.tsx'

export interface SearchPageProps {
  readonly say: StudioSay
  readonly dates: Dates
  readonly action: string
  /** As they were typed; empty while nothing is asked. */
  readonly words: string
  readonly clients: FoundClientsView
  /** The one client whose letters alone are looked at. */
  readonly only?: { readonly id: string; readonly name: string; readonly everybodyHref: string }
  readonly letters: readonly FoundLetter[]
  readonly earlierHref?: string
  /** Not the first page. */
  readonly newestHref?: string
  /** Set when the search stopped before it had looked at all letters: how far back it came. */
  readonly lookedBackTo: number | null
}

/** What was found of what somebody looks for: clients, then letters, the newest first. */
export function SearchPage(props: SearchPageProps) {
  const { say, words, clients, only, letters } = props
  return (
    <>
      <h1>{say('studio.search')}</h1>
      <SearchField
        say={say}
        action={props.action}
        id="search-words"
        words={words}
        {...(only ? { hidden: { only: only.id } } : {})}
        withButton
        autofocus={words === ''}
      />
      {only && (
        <p class="soft">
          {say('studio.search.onlyNow', { name: only.name })} ·{' '}
          <a href={only.everybodyHref}>{say('studio.search.everybody')}</a>
        </p>
      )}
      {words === '' && <Empty title={say('studio.search.teach')} text={say('studio.search.teachHint')} />}
      {clients.found.length > 0 && <FoundClients say={say} clients={clients} />}
      {letters.length > 0 && <FoundLetters say={say} dates={props.dates} letters={letters} />}
      {words !== '' && letters.length === 0 && <NoLetters {...props} />}
      <Pages {...props} />
    </>
  )
}

function NoLetters({ say, words, clients, only, newestHref, lookedBackTo }: SearchPageProps) {
  if (lookedBackTo !== null) return <p class="lede">{say('studio.search.nothingSoFar')}</p>
  if (newestHref) return <p class="lede">{say('studio.search.noMore')}</p>
  if (only) return <Empty title={say('studio.search.nothing')} text={say('studio.search.nothingWith', { words })} />
  if (clients.found.length > 0) return null
  return <Empty title={say('studio.search.nothing')} text={say('studio.search.nothingHint', { words })} />
}

function Pages({ say, dates, earlierHref, newestHref, lookedBackTo }: SearchPageProps) {
  return (
    <>
      {lookedBackTo !== null && <p class="soft">{say('studio.search.lookedBack', { day: dates.day(lookedBackTo) })}</p>}
      <p class="pages">
        {newestHref && (
          <a href={newestHref} rel="prev">
            {say('conversation.later')}
          </a>
        )}
        {earlierHref && (
          <a href={earlierHref} rel="next">
            {lookedBackTo === null ? say('conversation.earlier') : say('studio.search.further')}
          </a>
        )}
      </p>
    </>
  )
}
