import { randomBytes } from 'node:crypto'
import { escaped } from '#foundation/escaped.ts'
import type { Attributes, IOptions, Tag } from 'sanitize-html'
import { ALLOWED_ATTRIBUTES, ALLOWED_TAGS, GONE_WITH_CONTENT } from './shown-allowed.ts'
import { deceives, linkOf, placeOf, safeHref } from './shown-links.ts'
import type { ShownLink } from './shown-links.ts'
import { LARGEST_PICTURES, pictureData } from './shown-pictures.ts'
import { safeStyle } from './shown-style.ts'

/** A letter's HTML as it may stand in its frame. */
export interface ShownHtml {
  /** Between two pieces belongs the `src` attribute of a picture that lies elsewhere: see `remote`. */
  pieces: string[]
  /** The address of the picture in each gap, in order; the same may come again. */
  remote: string[]
  links: ShownLink[]
}

/** A picture that came with the letter, as a `data:` address, by the Content-ID that its HTML names; null where there is none. */
export type OwnPictures = (contentId: string) => string | null

const DEEPEST = 200
const MOST_LINKS = 500
const LONGEST_LINK_TEXT = 200

/**
 * Sanitises a letter's HTML by a list of what is allowed (ASVS 1.3.1, 3.2.1): nothing that runs, loads, moves, embeds, is sent or is
 * aimed at; links to the web, to mail and to telephones only, opened apart, and the true host written behind a link whose words name another
 * one. Pictures of the letter itself stand in it, those from elsewhere leave a gap. What comes out is shown in a sandbox all the same.
 */
export async function shownHtml(html: string, own: OwnPictures): Promise<ShownHtml> {
  const { default: sanitize } = await import('sanitize-html')
  const work = new Work(own)
  const clean = sanitize(html, work.options())
  return { ...work.gaps(work.namesHosts(clean)), links: work.links.slice(0, MOST_LINKS) }
}

/** One letter's way through the sanitiser. */
class Work {
  readonly links: ShownLink[] = []
  readonly #own: OwnPictures
  readonly #remote: string[] = []
  /** What is written behind each link, in the order in which the links end. */
  readonly #behind: string[] = []
  /** Nobody who writes a letter can know it. */
  readonly #mark = `gap-${randomBytes(12).toString('hex')}-`
  #room = LARGEST_PICTURES

  constructor(own: OwnPictures) {
    this.#own = own
  }

  options(): IOptions {
    return {
      allowedTags: ALLOWED_TAGS,
      allowedAttributes: ALLOWED_ATTRIBUTES,
      nonTextTags: GONE_WITH_CONTENT,
      // Addresses are judged below, by the browser's own URL parser; of the scheme list only what passed there is left to see.
      allowedSchemes: ['http', 'https', 'mailto', 'tel', 'data', this.#mark],
      allowedSchemesAppliedToAttributes: [],
      parseStyleAttributes: false,
      disallowedTagsMode: 'discard',
      nestingLimit: DEEPEST,
      transformTags: {
        a: (tagName, attribs) => ({ tagName, attribs: linkAttributes(attribs) }),
        img: (tagName, attribs) => this.#picture(tagName, attribs),
        body: (_, attribs) => ({ tagName: 'div', attribs: bodyAttributes(attribs) }),
        '*': (tagName, attribs) => ({ tagName, attribs: styled(attribs) }),
      },
      exclusiveFilter: ({ tag, attribs, text }) => {
        if (tag === 'a') this.#link(attribs['href'], text)
        return false
      },
    }
  }

  /** The k-th `</a>` of the clean HTML ends the k-th link that ended: in words, `<` is escaped. */
  namesHosts(clean: string): string {
    let place = -1
    return clean.replaceAll('</a>', () => {
      place += 1
      return `</a>${this.#behind[place] ?? ''}`
    })
  }

  /** The clean HTML cut where a picture from elsewhere belongs. */
  gaps(clean: string): Pick<ShownHtml, 'pieces' | 'remote'> {
    const parts = clean.split(new RegExp(` src="${this.#mark}(\\d+)"`, 'u'))
    const pieces = parts.filter((_, index) => index % 2 === 0)
    const remote = parts.flatMap((part, index) => (index % 2 === 1 ? (this.#remote[Number(part)] ?? '') : []))
    return { pieces, remote }
  }

  #link(href: string | undefined, words: string): void {
    const text = words.replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST_LINK_TEXT)
    this.#behind.push(href && deceives(text, href) ? ` <small>[${escaped(placeOf(href))}]</small>` : '')
    if (href && this.links.length < MOST_LINKS) this.links.push(linkOf(text, href))
  }

  #picture(tagName: string, { src = '', ...rest }: Attributes): Tag {
    const address = src.trim()
    const shown = (value: string) => ({ tagName, attribs: { ...rest, src: value } })
    // An element that nobody knows is not allowed, and goes.
    if (isTracker(rest)) return { tagName: 'tracker', attribs: {} }
    if (/^(?:https?:)?\/\//iu.test(address)) {
      const whole = address.startsWith('//') ? `https:${address}` : address
      if (!URL.canParse(whole)) return { tagName, attribs: rest }
      this.#remote.push(new URL(whole).href)
      return shown(`${this.#mark}${this.#remote.length - 1}`)
    }
    const data = this.#withIt(address)
    if (data === null || data.length > this.#room) return { tagName, attribs: rest }
    // Each showing counts: one picture named a thousand times would make a page of gigabytes.
    this.#room -= data.length
    return shown(data)
  }

  /** A picture that came in the letter: by its Content-ID, or written into the HTML itself. */
  #withIt(address: string): string | null {
    if (/^cid:/iu.test(address)) return this.#own(address.slice(4))
    const [, base64] = /^data:image\/[\w.+-]+;base64,([\w+/=\s]+)$/iu.exec(address) ?? []
    return base64 === undefined ? null : pictureData(Buffer.from(base64, 'base64'))
  }
}

function linkAttributes({ href = '', title, style }: Attributes): Attributes {
  const safe = safeHref(href)
  const rest = { ...(title === undefined ? {} : { title }), ...(style === undefined ? {} : { style }) }
  return safe === null ? rest : { ...rest, href: safe, target: '_blank', rel: 'noopener noreferrer nofollow' }
}

/** The body's own colours become those of the element that stands in its place. */
function bodyAttributes({ bgcolor = '', text = '', style = '', ...rest }: Attributes): Attributes {
  const colours = [bgcolor && `background-color:${bgcolor}`, text && `color:${text}`, style]
  return { ...rest, style: colours.filter(Boolean).join(';') }
}

function styled(attribs: Attributes): Attributes {
  const { style, ...rest } = attribs
  const safe = style === undefined ? '' : safeStyle(style)
  return safe === '' ? rest : { ...rest, style: safe }
}

/** A picture of one dot is not for the reader. */
const isTracker = ({ width = '', height = '' }: Attributes) =>
  /^0*[01](?:px)?$/u.test(width.trim()) && /^0*[01](?:px)?$/u.test(height.trim())
