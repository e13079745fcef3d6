import type { Child } from 'hono/jsx'
import type { Language } from '#foundation/language.ts'

/** Where the built files of `src/browser` are served. */
export interface Assets {
  readonly script: string
  readonly style: string
  readonly icon: string
}

/** A whole page: nothing inline, nothing from another host. */
export function Document(props: {
  language: Language
  title: string
  assets: Assets
  nonce: string
  /** Seconds until the page asks again where there is no script. */
  askAgain?: number
  /** Turbo puts no copy of it away: going back asks the server, who may have closed it meanwhile. */
  forgotten?: boolean
  /** The body element. */
  children?: Child
}) {
  const { language, title, assets, nonce, askAgain, forgotten } = props
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="csp-nonce" content={nonce} />
        <meta name="turbo-refresh-method" content="morph" />
        <meta name="turbo-refresh-scroll" content="preserve" />
        {forgotten && <meta name="turbo-cache-control" content="no-cache" />}
        <meta name="format-detection" content="telephone=no" />
        <link rel="stylesheet" href={assets.style} data-turbo-track="reload" />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <script type="module" src={assets.script} data-turbo-track="reload"></script>
        {askAgain !== undefined && (
          <noscript>
            <meta http-equiv="refresh" content={String(askAgain)} />
          </noscript>
        )}
      </head>
      {props.children}
    </html>
  )
}

/** A page as it is sent: without the first line browsers would fall back to the layout of the nineties. */
export function wholePage(page: { toString(): string }): string {
  return `<!doctype html>${page.toString()}`
}
