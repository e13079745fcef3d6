import type { Child } from 'hono/jsx'
import type { Language } from '#foundation/language.ts'
import { Document } from '#ui/document.tsx'
import type { Assets } from '#ui/document.tsx'
import type { PortalSay } from './say.ts'

interface PlainFrameProps {
  readonly say: PortalSay
  readonly language: Language
  readonly title: string
  readonly assets: Assets
  readonly nonce: string
  /** The studio's name, where a link told it; nothing otherwise. */
  readonly studio?: string | undefined
  readonly children?: Child
}

/** The frame before a contact's page is open: a link, or nothing that could be shown. */
export function PlainFrame({ language, title, assets, nonce, studio, children }: PlainFrameProps) {
  return (
    <Document language={language} title={title} assets={assets} nonce={nonce} forgotten>
      <body class="portal plain-portal">
        {studio && (
          <header>
            <span class="studio-name">{studio}</span>
          </header>
        )}
        <main id="page" tabindex={-1}>
          {children}
        </main>
      </body>
    </Document>
  )
}
