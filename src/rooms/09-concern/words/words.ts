import type { Catalogue } from '#foundation/words.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { pl } from './pl.ts'
import * as refused from './refused/refused.ts'
import { ru } from './ru.ts'

export const concernWords = {
  en: { ...en, ...refused.en },
  ru: { ...ru, ...refused.ru },
  pl: { ...pl, ...refused.pl },
  fi: { ...fi, ...refused.fi },
  el: { ...el, ...refused.el },
} satisfies Catalogue<keyof typeof en | keyof typeof refused.en>
