import type { Reading } from './reading-mark.tsx'

/** How it went with one contact: scores 0 to 1, the oldest first, and what fell between. */
export interface CourseView {
  readonly points: readonly { readonly at: number; readonly score: number }[]
  readonly marks: readonly CourseMark[]
  readonly now: Reading
}

export interface CourseMark {
  readonly at: number
  readonly what: 'signed' | 'delivered' | 'asked' | 'concern' | 'eased'
}

/** A form for each mark, so that no colour is needed to tell them. */
export const FORMS: Readonly<Record<CourseMark['what'], string>> = {
  signed: 'M0-5l5 5-5 5-5-5z',
  delivered: 'M-4-4h8v8h-8z',
  asked: 'M0-5l5 9h-10z',
  concern: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z',
  eased: 'M0 5l5-9h-10z',
}
