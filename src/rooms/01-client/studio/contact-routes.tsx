import { Hono } from 'hono'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { clientPaths } from '../client-paths.ts'
import { ContactForm } from '../client-rules.ts'
import * as room from '../client.ts'
import { found } from '../found.ts'
import { guessedCountry } from '../country-rules.ts'
import { ContactPage } from './contact-form.tsx'
import { countryOptions } from './country-options.ts'
import { type ClientEnv, type Here, orTaken, type Problems, problemsIn, sayArchived } from './form-answers.ts'

/** A contact added, changed, put away, listened to or not. */
export function contactRoutes() {
  return contactForms().route('/', contactActs())
}

function contactForms() {
  return new Hono<ClientEnv>()
    .get('/clients/:id/contacts/new', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      const language = client.contacts[0]?.language ?? c.var.language
      return contactPage(c, { client, form: { values: { language, part: 'stakeholder' } } })
    })
    .post('/clients/:id/contacts', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      const values = await typed(c)
      const form = ContactForm.safeParse(values)
      const again = (problems: Problems) => contactPage(c, { client, form: { values, problems } })
      if (!form.success) return unprocessed(c, () => again(problemsIn(c, form.error)))
      return orTaken(
        c,
        async () => {
          await room.addContact(c.var.house, { client: client.id, contact: form.data })
          sayNext(c, { key: 'client.done.added', values: { name: form.data.name } })
          return c.redirect(clientPaths.client(client.id), 303)
        },
        again,
      )
    })
    .get('/contacts/:id/edit', async (c) => {
      const contact = await found(room.contact(c.var.house, { id: c.req.param('id') }))
      const client = await found(room.client(c.var.house, { id: contact.client }))
      const { name, language, country, part, salutation } = contact
      const addresses = contact.addresses.join('\n')
      return contactPage(c, {
        client,
        contact,
        form: { values: { name, language, country: country ?? '', part, salutation, addresses } },
      })
    })
    .post('/contacts/:id', async (c) => {
      const contact = await found(room.contact(c.var.house, { id: c.req.param('id') }))
      const client = await found(room.client(c.var.house, { id: contact.client }))
      const values = await typed(c)
      const form = ContactForm.safeParse(values)
      const again = (problems: Problems) => contactPage(c, { client, contact, form: { values, problems } })
      if (!form.success) return unprocessed(c, () => again(problemsIn(c, form.error)))
      return orTaken(
        c,
        async () => {
          await room.changeContact(c.var.house, { id: contact.id, contact: form.data })
          sayNext(c, { key: 'client.done.changed' })
          return c.redirect(clientPaths.client(client.id), 303)
        },
        again,
      )
    })
}

function contactActs() {
  return new Hono<ClientEnv>()
    .post('/contacts/:id/archive', async (c) => {
      const contact = await found(room.contact(c.var.house, { id: c.req.param('id') }))
      const archived = (await typed(c))['archived'] !== 'no'
      await room.archiveContact(c.var.house, { id: contact.id, archived })
      sayArchived(c, { archived, name: contact.name, action: clientPaths.contactArchive(contact.id) })
      return c.redirect(clientPaths.client(contact.client), 303)
    })
    .post('/contacts/:id/listening', async (c) => {
      const contact = await found(room.contact(c.var.house, { id: c.req.param('id') }))
      const on = (await typed(c))['on'] === 'yes'
      await room.switchListening(c.var.house, { id: contact.id, on })
      const undo = { action: clientPaths.listening(contact.id), hidden: { on: on ? 'no' : 'yes' } }
      sayNext(c, { key: on ? 'client.done.listeningOn' : 'client.done.listeningOff', undo })
      return c.redirect(clientPaths.client(contact.client), 303)
    })
}

function contactPage(c: Here, of: { client: room.Client; contact?: room.Contact; form: Filled }) {
  const { client, contact, form } = of
  const action = contact ? clientPaths.contact(contact.id) : clientPaths.contacts(client.id)
  const guess = contact ? guessedCountry(contact) : null
  const countries = countryOptions(c.var.say, c.var.language, guess)
  const facts = { client: client.name, form, countries, action, backHref: clientPaths.client(client.id) }
  const page = <ContactPage say={c.var.say} {...facts} {...(contact ? { name: contact.name } : {})} />
  const title = contact
    ? c.var.say('client.contactTitle', { name: contact.name })
    : c.var.say('client.contactNew', { client: client.name })
  return c.render(page, { title, here: 'clients' })
}
