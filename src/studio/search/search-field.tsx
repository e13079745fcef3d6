import { LONGEST_QUESTION } from '#foundation/searching/asked.ts'
import { searchIcon } from '#ui/icons.tsx'
import type { FrameSay } from '../say.ts'

interface SearchFieldProps {
  readonly say: FrameSay
  readonly action: string
  readonly id: string
  readonly words?: string
  /** What the question keeps to, beside its words. */
  readonly hidden?: Readonly<Record<string, string>>
  /** With a button of its own: where a field stands alone, the Enter key is enough. */
  readonly withButton?: boolean
  readonly autofocus?: boolean
}

/** Where one asks for letters and clients; works without script. */
export function SearchField(props: SearchFieldProps) {
  const { say, action, id, words, hidden = {}, withButton, autofocus } = props
  return (
    <form class="search" role="search" action={action}>
      <label class="unseen" for={id}>
        {say('studio.search.field')}
      </label>
      <input
        type="search"
        id={id}
        name="q"
        value={words}
        placeholder={withButton ? undefined : say('studio.search')}
        maxlength={LONGEST_QUESTION}
        autocomplete="off"
        autofocus={autofocus}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {withButton && <button class="primary">{say('studio.search.act')}</button>}
    </form>
  )
}

/** On a phone: the field itself would take the room of the page. */
export function ToSearch({ say, href }: { say: FrameSay; href: string }) {
  return (
    <a class="to-search" href={href}>
      {searchIcon()}
      {say('studio.search')}
    </a>
  )
}
