import type { Child } from 'hono/jsx'
import type { Language } from '#foundation/language.ts'
import { Document } from '#ui/document.tsx'
import type { Assets } from '#ui/document.tsx'
import { Mark } from '#ui/mark.tsx'
import type { Flash } from '#ui/flash.tsx'
import type { FrameSay } from '../say.ts'

export interface DoorFrameProps {
  readonly say: FrameSay
  readonly language: Language
  readonly title: string
  readonly assets: Assets
  readonly nonce: string
  /** What was just done, such as signing out. */
  readonly flash?: Flash
  readonly children?: Child
}

/** The frame before one is in: first run, sign-in, a lost password, errors. */
export function DoorFrame({ say, language, title, assets, nonce, flash, children }: DoorFrameProps) {
  const page = say('studio.titleOf', { page: title, studio: say('studio.consonance') })
  return (
    <Document language={language} title={page} assets={assets} nonce={nonce}>
      <body class="door">
        <header>
          <p class="mark">
            <Mark />
            {say('studio.consonance')}
          </p>
        </header>
        <main id="page" tabindex={-1}>
          <div id="said" role="status">
            {flash && <p class="flash">{flash.words}</p>}
          </div>
          {children}
        </main>
      </body>
    </Document>
  )
}
