import type { Child } from 'hono/jsx'

interface PasskeyFormProps {
  /** `create` makes a passkey, `get` uses one. */
  ceremony: 'create' | 'get'
  /** Where the browser is told what to ask the device; posted there with what the form holds. */
  challenge: string
  /** Where the device's answer is sent. */
  action: string
  /** Said when it was broken off. */
  stopped: string
  /** Said when the device has one already. */
  there?: string
  /** Said where there are no passkeys. */
  unable?: string
  children: Child
}

/** A form whose last field the device fills in; it is shown by its element, where the browser has passkeys, and to nobody else. */
export function PasskeyForm(props: PasskeyFormProps) {
  return (
    <passkey-form ceremony={props.ceremony} challenge={props.challenge} stopped={props.stopped} there={props.there}>
      <form class="form" method="post" action={props.action} novalidate hidden>
        <input type="hidden" name="credential" />
        {props.children}
        <p class="problem" role="alert" data-says></p>
      </form>
      {props.unable && <p class="hint">{props.unable}</p>}
    </passkey-form>
  )
}
