import { beforeAll, expect, test } from 'vitest'
import { LANGUAGES } from '#foundation/language.ts'
import { eachEngine } from '#testing/engines.ts'
import { type TestApp, testApp } from '#testing/test-app.ts'
import type { Visitor } from '#testing/visitor.ts'

// product.md, Client: free notes, shown wherever one writes to that contact

/** What browsers keep of one cookie at most, name and value. */
const COOKIE_BYTES = 4096

eachEngine((engine) => {
  let app: TestApp
  let mira: Visitor
  beforeAll(async () => {
    app = await testApp(engine)
    mira = app.visitor()
    await mira.firstRun()
  })

  test.each(LANGUAGES)('a long note in any script comes back by undo, word for word (%s)', async (language) => {
    const note = { en: 'calls ', ru: 'звонок ', pl: 'żółć ', fi: 'älä ', el: 'κλήση ' }[language].repeat(280).trim()
    const contact = { client: 'Ada', name: 'Ada', addresses: '', language, part: 'buyer', salutation: '' }
    const page = (await mira.post('/clients', contact)).headers.get('location') ?? ''
    const shown = async () => (await mira.page(page)).match(/<span class="words">(.*?)<\/span>/u)?.[1]
    const noting = /action="(\/contacts\/[^"]+\/preferences)"/u.exec(await mira.page(page))?.[1] ?? ''
    await mira.post(noting, { note })
    expect(await shown()).toBe(note)
    const removal = /action="(\/preferences\/[^"]+\/removal)"/u.exec(await mira.page(page))?.[1] ?? ''
    const removed = await mira.post(removal)
    const kept = removed.headers.getSetCookie().find((line) => line.startsWith('consonance_said=')) ?? ''
    expect(kept.split(';')[0]?.length).toBeLessThan(COOKIE_BYTES)
    const said = await mira.page(page)
    expect(said).not.toContain('<span class="words">')
    const undo = /<form[^>]* action="(\/preferences\/[^"]+)"[^>]*>(.*?)<\/form>/u.exec(said)
    const [, name = '', value = ''] = /name="([^"]*)" value="([^"]*)"/u.exec(undo?.[2] ?? '') ?? []
    await mira.post(undo?.[1] ?? '', { [name]: value })
    expect(await shown()).toBe(note)
  })
})
