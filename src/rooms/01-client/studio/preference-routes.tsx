import { Hono } from 'hono'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { clientPaths } from '../client-paths.ts'
import { PreferenceForm } from '../client-rules.ts'
import * as room from '../client.ts'
import { found } from '../found.ts'
import { type ClientEnv, type Here, problemsIn } from './form-answers.ts'
import { PreferencePage } from './preference-form.tsx'

/** What a contact prefers: noted, taken away, and put back. */
export function preferenceRoutes() {
  return new Hono<ClientEnv>()
    .post('/contacts/:id/preferences', async (c) => {
      const contact = await found(room.contact(c.var.house, { id: c.req.param('id') }))
      const values = await typed(c)
      const form = PreferenceForm.safeParse(values)
      if (!form.success) {
        const problems = problemsIn(c, form.error)
        return unprocessed(c, () => preferencePage(c, { contact, form: { values, problems } }))
      }
      await room.addPreference(c.var.house, { contact: contact.id, ...form.data })
      sayNext(c, { key: 'client.done.changed' })
      return c.redirect(clientPaths.client(contact.client), 303)
    })
    .post('/preferences/:id/removal', async (c) => {
      const id = c.req.param('id')
      const removed = (await typed(c))['removed'] !== 'no'
      const { client, note } = await room.removePreference(c.var.house, { id, removed })
      const undo = { action: clientPaths.preferenceRemoval(id), hidden: { removed: 'no' } }
      if (removed) sayNext(c, { key: 'client.done.preferenceRemoved', values: { note }, undo })
      else sayNext(c, { key: 'client.done.changed' })
      return c.redirect(clientPaths.client(client), 303)
    })
}

/** Where a note that could not be kept comes back; a new one is written on the client's own page. */
function preferencePage(c: Here, of: { contact: room.Contact; form: Filled }) {
  const facts = {
    form: of.form,
    action: clientPaths.preferences(of.contact.id),
    backHref: clientPaths.client(of.contact.client),
  }
  const page = <PreferencePage say={c.var.say} name={of.contact.name} {...facts} />
  return c.render(page, { title: c.var.say('client.addPreference'), here: 'clients' })
}
