import type { Language } from '#foundation/language.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'

/** Replies to begin with: each is offered, none is there by itself. They tell a day, name a price before the work, and blame nobody. */
export const STARTERS = ['received', 'ready', 'needed', 'late', 'extra', 'settled'] as const
type Starter = (typeof STARTERS)[number]

export type Starters = Readonly<Record<Starter, { readonly title: string; readonly text: string }>>

/** The same in every language, each as one writes there. */
export const STARTERS_IN: Readonly<Record<Language, Starters>> = { en, ru, pl, fi, el }
