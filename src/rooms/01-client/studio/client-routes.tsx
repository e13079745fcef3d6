import { Hono } from 'hono'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { clientPaths } from '../client-paths.ts'
import { ClientForm, ContactForm } from '../client-rules.ts'
import * as room from '../client.ts'
import { found } from '../found.ts'
import { ClientNamePage, NewClientPage } from './client-form.tsx'
import { countryOptions } from './country-options.ts'
import { type ClientEnv, type Here, orTaken, type Problems, problemsIn, sayArchived } from './form-answers.ts'

/** A client added, renamed, put away. */
export function clientRoutes() {
  return new Hono<ClientEnv>()
    .get('/clients/new', (c) => newClientPage(c, { values: { language: c.var.language, part: 'buyer' } }))
    .post('/clients', async (c) => {
      const values = await typed(c)
      const named = ClientForm.safeParse({ name: values['client'] ?? '' })
      const contact = ContactForm.safeParse(values)
      const again = (problems: Problems) => newClientPage(c, { values, problems })
      if (!named.success || !contact.success) {
        const problems = {
          ...(named.success ? {} : { client: problemsIn(c, named.error)['name'] ?? '' }),
          ...(contact.success ? {} : problemsIn(c, contact.error)),
        }
        return unprocessed(c, () => again(problems))
      }
      return orTaken(
        c,
        async () => {
          const id = await room.addClient(c.var.house, { name: named.data.name, contact: contact.data })
          sayNext(c, { key: 'client.done.added', values: { name: named.data.name } })
          return c.redirect(clientPaths.client(id), 303)
        },
        again,
      )
    })
    .get('/clients/:id/edit', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      return clientNamePage(c, client, { values: { name: client.name } })
    })
    .post('/clients/:id', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      const values = await typed(c)
      const form = ClientForm.safeParse(values)
      if (!form.success) {
        const problems = problemsIn(c, form.error)
        return unprocessed(c, () => clientNamePage(c, client, { values, problems }))
      }
      await room.changeClient(c.var.house, { id: client.id, name: form.data.name })
      sayNext(c, { key: 'client.done.changed' })
      return c.redirect(clientPaths.client(client.id), 303)
    })
    .post('/clients/:id/archive', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      const archived = (await typed(c))['archived'] !== 'no'
      await room.archiveClient(c.var.house, { id: client.id, archived })
      sayArchived(c, { archived, name: client.name, action: clientPaths.archive(client.id) })
      return c.redirect(archived ? clientPaths.clients() : clientPaths.client(client.id), 303)
    })
}

function newClientPage(c: Here, form: Filled) {
  const { say, language } = c.var
  const back = { action: clientPaths.clients(), backHref: clientPaths.clients() }
  const page = <NewClientPage say={say} form={form} countries={countryOptions(say, language, null)} {...back} />
  return c.render(page, { title: c.var.say('client.add'), here: 'clients' })
}

function clientNamePage(c: Here, client: room.Client, form: Filled) {
  const href = clientPaths.client(client.id)
  const page = <ClientNamePage say={c.var.say} form={form} action={href} backHref={href} />
  return c.render(page, { title: c.var.say('client.edit'), here: 'clients' })
}
