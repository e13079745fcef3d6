// html-to-text 10 brings no types of its own; only what readable.ts uses is declared here.
declare module 'html-to-text' {
  export type DomNode = { name?: string; data?: string; attribs?: Record<string, string>; children?: DomNode[] }
  export type BlockTextBuilder = {
    openBlock(options?: { leadingLineBreaks?: number; reservedLineLength?: number }): void
    closeBlock(options?: { trailingLineBreaks?: number; blockTransform?: (text: string) => string }): void
    addInline(text: string): void
    addLineBreak(): void
  }
  export type Formatter = (
    element: DomNode,
    walk: (children: DomNode[] | undefined, builder: BlockTextBuilder) => void,
    builder: BlockTextBuilder,
    options: Record<string, unknown>,
  ) => void
  export type Options = {
    wordwrap?: number | false
    formatters?: Record<string, Formatter>
    baseElements?: { selectors: string[]; returnDomByDefault: boolean }
    limits?: { maxDepth?: number; maxInputLength?: number; ellipsis?: string }
    selectors?: { selector: string; format?: string; options?: Record<string, unknown> }[]
  }
  export function compile(options: Options): (html: string) => string
}
