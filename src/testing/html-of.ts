import type { JSX } from 'hono/jsx/jsx-runtime'
import { renderToString } from 'hono/jsx/dom/server'

/** A page or a part as the HTML that is sent. */
export const htmlOf = (page: JSX.Element): string => renderToString(page)
