import type { Page } from 'playwright-core'
import type { Language } from '#foundation/language.ts'
import { words } from '#house/words.ts'

/** What stands on the page in English though the page is in another language: whole texts, and stretches of sentences with gaps. */
export async function englishIn(page: Page, language: Language): Promise<string[]> {
  if (language === 'en') return []
  const texts = await page.evaluate(shownTexts)
  const { whole, stretches } = englishOnly(language)
  return texts.filter((text) => whole.has(text) || stretches.some((stretch) => text.includes(stretch)))
}

/** Every text and spoken label of the page's own; what clients wrote, names of languages and commands carry their own mark. */
function shownTexts(): string[] {
  const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  const texts: string[] = [document.title]
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const foreign = node.parentElement?.closest('[lang]:not(html), code, script, style, option')
    if (!foreign) texts.push(node.textContent ?? '')
  }
  for (const one of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(one.getAttribute(name) ?? '')
  return texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim()).filter((text) => text !== '')
}

const A_STRETCH = 10

/** Sentences of the English catalogue that no sentence of this language equals, and the fixed parts of those with gaps. */
function englishOnly(language: Language): { whole: ReadonlySet<string>; stretches: readonly string[] } {
  const own = new Set<string>(Object.values(words[language]))
  const english = Object.values<string>(words.en).filter((sentence) => !own.has(sentence))
  const parts = english
    .flatMap((sentence) => sentence.split(/[{}#]/u))
    .map((part) => part.trim())
    .filter(
      (part) =>
        part.length >= A_STRETCH &&
        part.includes(' ') &&
        !/^\w+, (?:plural|number|select)|^(?:one|other|=\d)$/u.test(part),
    )
  return { whole: new Set(english), stretches: [...new Set(parts)] }
}
