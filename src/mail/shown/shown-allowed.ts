/**
 * Elements of a letter that may be shown: those that hold words, tables and pictures. None of them changes how a browser reads what is
 * inside (as style, svg, noscript, template or textarea do), so what is allowed here cannot turn into something else there.
 */
export const ALLOWED_TAGS = named(`
  a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn
  dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q rp
  rt ruby s samp section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr`)

/** Elements whose content is no word of the letter, or is read differently by browsers than by any parser: gone with all they hold. */
export const GONE_WITH_CONTENT = named(`
  script style title textarea option select xmp noscript noembed noframes template svg math iframe object applet audio
  video canvas`)

/** What old mail is laid out with. No id, class or name: nothing in a letter can be aimed at or take our names. */
export const ALLOWED_ATTRIBUTES = {
  '*': ['style', 'align', 'valign', 'bgcolor', 'width', 'height', 'dir', 'lang', 'title'],
  a: ['href', 'target', 'rel'],
  img: ['src', 'alt', 'border', 'hspace', 'vspace'],
  font: ['color', 'face', 'size'],
  table: ['border', 'cellpadding', 'cellspacing', 'rules', 'frame', 'summary', 'bordercolor'],
  td: ['colspan', 'rowspan', 'nowrap', 'headers', 'abbr'],
  th: ['colspan', 'rowspan', 'nowrap', 'scope', 'abbr'],
  col: ['span'],
  colgroup: ['span'],
  ol: ['start', 'type'],
  ul: ['type'],
  li: ['value', 'type'],
  hr: ['size', 'color', 'noshade'],
  br: ['clear'],
  time: ['datetime'],
}

function named(names: string): string[] {
  return names.trim().split(/\s+/u)
}
