import { Act } from './act.tsx'

/** What is said once after an act, and how to take it back. */
export interface Flash {
  readonly words: string
  /** Where "undo" is posted, with what it needs. */
  readonly undo?: { readonly action: string; readonly hidden?: Readonly<Record<string, string>> }
  /** It is true for ten seconds, and then goes by itself, also without script. */
  readonly brief?: boolean | undefined
}

/** What was just done: gone at the next page, and never kept in Turbo's cache. */
export function FlashLine(props: { flash: Flash; undo: string; close: string }) {
  const { flash } = props
  return (
    <flash-line class={flash.brief ? 'flash brief' : 'flash'} data-turbo-temporary close={props.close}>
      <p>{flash.words}</p>
      {flash.undo && (
        <Act action={flash.undo.action} kind="quiet" hidden={flash.undo.hidden}>
          {props.undo}
        </Act>
      )}
    </flash-line>
  )
}
