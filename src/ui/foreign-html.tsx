import { escaped } from '#foundation/escaped.ts'

/** What the frame may do: open a link in a new tab, and nothing else. Never scripts, never our origin. */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox'

/** Foreign mail in a frame of its own, which asks for it by `src`; the only place where HTML that is not ours is shown. */
export function ForeignHtml(props: { src: string; title: string; size: 'short' | 'long' }) {
  const { src, title, size } = props
  return (
    <iframe
      class={`foreign ${size}`}
      src={src}
      title={title}
      sandbox={SANDBOX}
      loading="lazy"
      referrerpolicy="no-referrer"
    ></iframe>
  )
}

/** The headers that the framed document comes with: it is shut in by its own policy too, should a browser open it outside of its frame. */
export const FOREIGN_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    `sandbox ${SANDBOX}`,
    `default-src 'none'`,
    `img-src data:`,
    `style-src 'unsafe-inline'`,
    `frame-ancestors 'self'`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Pictures are large and packed already: nothing on the way gathers and packs them once more.
  'cache-control': 'no-store, no-transform',
} as const

/** Black on white in the dark too, as the letter's own colours were chosen for it. */
const STYLE = `:root{color-scheme:light;background:#fff}
body{margin:0;padding:1rem;font:16px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;color:#222;background:#fff;overflow-wrap:break-word}
img{max-width:100%}img:not([src]){color:#555;font-size:.85rem}pre,.plain{white-space:pre-wrap;font:inherit;margin:0}
blockquote{margin:.5rem 0 .5rem .5rem;padding-left:.8rem;border-left:2px solid #ccc}a{color:#0b57a4}a:not([href]){color:inherit;text-decoration:none}`

/** The whole document around HTML that was sanitised already: before it, and behind it. */
export function foreignDocument(input: { language: string; title: string }): { before: string; after: string } {
  const title = escaped(input.title)
  const head = `<meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width,initial-scale=1">`
  return {
    before: `<!doctype html><html lang="${escaped(input.language)}"><head>${head}<style>${STYLE}</style></head><body>`,
    after: '</body></html>',
  }
}

/** Text as it stands in the document. */
export const foreignText = (text: string) => `<div class="plain">${escaped(text)}</div>`
