import { expect, test } from 'vitest'
import { galleryPages } from './gallery-pages.tsx'

const pages = galleryPages('en', { script: '/app.js', style: '/app.css', icon: '/icon.svg' })

test.each(pages)('$name has one title, and at most one primary act', ({ html }) => {
  expect(html.match(/<h1[ >]/gu)).toHaveLength(1)
  expect(html.match(/class="[^"]*\bprimary\b/gu)?.length ?? 0).toBeLessThanOrEqual(1)
})

test.each(pages)('$name has nothing inline that a strict policy would refuse', ({ html }) => {
  expect(html).not.toMatch(/ style="| on[a-z]+="|<style|<script(?![^>]* src=)/u)
})

test.each(pages)(
  '$name changes nothing by a link: every act is a posted form, and only a search is asked for',
  ({ html }) => {
    const forms = (html.match(/<form[^>]*>/gu) ?? []).filter((form) => !form.includes('role="search"'))
    for (const form of forms) expect(form).toMatch(/method="(post|dialog)"/u)
  },
)

test.each(pages)('$name names every id once', ({ html }) => {
  const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map((found) => found[1])
  expect(ids).toEqual([...new Set(ids)])
})
