import { type Context, Hono } from 'hono'
import { Refusal } from '#foundation/refusal.ts'
import { moneyField } from '#foundation/money.ts'
import { type PageEnv, sayNext } from '#ui/page-env.ts'
import { problemsOf, typed } from '#ui/typed.ts'
import type { Filled } from '#ui/field.tsx'
import { clientPaths } from '../client-paths.ts'
import { ClientForm, ContactForm, PreferenceForm, ProjectForm } from '../client-rules.ts'
import * as room from '../client.ts'
import { en } from '../words/en.ts'
import { ClientNamePage, NewClientPage } from './client-form.tsx'
import { ContactPage } from './contact-form.tsx'
import { PreferencePage } from './preference-form.tsx'
import { ProjectPage } from './project-form.tsx'

type Key = keyof typeof en
type Env = PageEnv<Key>

/** The likeliest first; any other code that the runtime knows follows by what a project already has. */
const CURRENCIES = ['EUR', 'GBP', 'USD', 'PLN', 'RUB', 'CHF', 'SEK', 'NOK', 'DKK', 'CZK', 'UAH', 'KZT']

/** Forms and acts on clients, contacts, preferences and projects; the pages that join rooms are the studio's. */
export function clientRoutes() {
  return new Hono<Env>()
    .route('/', clientForms())
    .route('/', contactForms())
    .route('/', contactActs())
    .route('/', projectForms())
}

function clientForms() {
  return new Hono<Env>()
    .get('/clients/new', (c) => newClientPage(c, { values: { language: c.var.language, part: 'buyer' } }))
    .post('/clients', async (c) => {
      const values = await typed(c)
      const named = ClientForm.safeParse({ name: values['client'] ?? '' })
      const contact = ContactForm.safeParse(values)
      if (!named.success || !contact.success) {
        const problems = {
          ...(named.success ? {} : { client: problemsOf(named.error, sentence(c))['name'] ?? '' }),
          ...(contact.success ? {} : problemsOf(contact.error, sentence(c))),
        }
        c.status(422)
        return newClientPage(c, { values, problems })
      }
      return taken(
        c,
        async () => {
          const id = await room.addClient(c.var.house, { name: named.data.name, contact: contact.data })
          sayNext(c, { key: 'client.done.added', values: { name: named.data.name } })
          return c.redirect(clientPaths.client(id), 303)
        },
        (problems) => newClientPage(c, { values, problems }),
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
        c.status(422)
        return clientNamePage(c, client, { values, problems: problemsOf(form.error, sentence(c)) })
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

function contactForms() {
  return new Hono<Env>()
    .get('/clients/:id/contacts/new', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      const language = client.contacts[0]?.language ?? c.var.language
      return contactPage(c, { client, form: { values: { language, part: 'stakeholder' } } })
    })
    .post('/clients/:id/contacts', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      const values = await typed(c)
      const form = ContactForm.safeParse(values)
      const again = (problems: Record<string, string>) => contactPage(c, { client, form: { values, problems } })
      if (!form.success) return unprocessed(c, again, problemsOf(form.error, sentence(c)))
      return taken(
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
      const { name, language, part, salutation } = contact
      return contactPage(c, {
        client,
        contact,
        form: { values: { name, language, part, salutation, addresses: contact.addresses.join('\n') } },
      })
    })
    .post('/contacts/:id', async (c) => {
      const contact = await found(room.contact(c.var.house, { id: c.req.param('id') }))
      const client = await found(room.client(c.var.house, { id: contact.client }))
      const values = await typed(c)
      const form = ContactForm.safeParse(values)
      const again = (problems: Record<string, string>) =>
        contactPage(c, { client, contact, form: { values, problems } })
      if (!form.success) return unprocessed(c, again, problemsOf(form.error, sentence(c)))
      return taken(
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
  return new Hono<Env>()
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
    .post('/contacts/:id/preferences', async (c) => {
      const contact = await found(room.contact(c.var.house, { id: c.req.param('id') }))
      const values = await typed(c)
      const form = PreferenceForm.safeParse(values)
      if (!form.success) {
        const again = (problems: Record<string, string>) => preferencePage(c, { contact, form: { values, problems } })
        return unprocessed(c, again, problemsOf(form.error, sentence(c)))
      }
      await room.addPreference(c.var.house, { contact: contact.id, note: form.data.note })
      sayNext(c, { key: 'client.done.changed' })
      return c.redirect(clientPaths.client(contact.client), 303)
    })
    .post('/preferences/:id/removal', async (c) => {
      const gone = await room.removePreference(c.var.house, { id: c.req.param('id') })
      const undo = { action: clientPaths.preferences(gone.contact), hidden: { note: gone.note } }
      sayNext(c, { key: 'client.done.preferenceRemoved', values: { note: gone.note }, undo })
      return c.redirect(clientPaths.client(gone.client), 303)
    })
}

function projectForms() {
  return new Hono<Env>()
    .get('/clients/:id/projects/new', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      const currency = client.projects.at(-1)?.currency ?? 'EUR'
      return projectPage(c, { client, form: { values: { service: 'design', stage: 'talking', currency } } })
    })
    .post('/clients/:id/projects', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      const values = await typed(c)
      const form = ProjectForm.safeParse(values)
      const again = (problems: Record<string, string>) => projectPage(c, { client, form: { values, problems } })
      if (!form.success) return unprocessed(c, again, problemsOf(form.error, sentence(c)))
      await room.addProject(c.var.house, { client: client.id, project: form.data })
      sayNext(c, { key: 'client.done.added', values: { name: form.data.name } })
      return c.redirect(clientPaths.client(client.id), 303)
    })
    .get('/projects/:id/edit', async (c) => {
      const project = await found(room.project(c.var.house, { id: c.req.param('id') }))
      const client = await found(room.client(c.var.house, { id: project.client }))
      const { name, service, stage, currency } = project
      const dates = { signedOn: project.signedOn ?? '', deliveredOn: project.deliveredOn ?? '' }
      const values = { name, service, stage, currency, price: moneyField(project.price, currency), ...dates }
      return projectPage(c, { client, project, form: { values } })
    })
    .post('/projects/:id', async (c) => {
      const project = await found(room.project(c.var.house, { id: c.req.param('id') }))
      const client = await found(room.client(c.var.house, { id: project.client }))
      const values = await typed(c)
      const form = ProjectForm.safeParse(values)
      const again = (problems: Record<string, string>) =>
        projectPage(c, { client, project, form: { values, problems } })
      if (!form.success) return unprocessed(c, again, problemsOf(form.error, sentence(c)))
      await room.changeProject(c.var.house, { id: project.id, project: form.data })
      sayNext(c, { key: 'client.done.changed' })
      return c.redirect(clientPaths.client(client.id), 303)
    })
    .post('/projects/:id/archive', async (c) => {
      const project = await found(room.project(c.var.house, { id: c.req.param('id') }))
      const archived = (await typed(c))['archived'] !== 'no'
      await room.archiveProject(c.var.house, { id: project.id, archived })
      sayArchived(c, { archived, name: project.name, action: clientPaths.projectArchive(project.id) })
      return c.redirect(clientPaths.client(project.client), 303)
    })
}

type Here = Context<Env>

function newClientPage(c: Here, form: Filled) {
  const page = (
    <NewClientPage say={c.var.say} form={form} action={clientPaths.clients()} backHref={clientPaths.clients()} />
  )
  return c.render(page, { title: c.var.say('client.add'), here: 'clients' })
}

function clientNamePage(c: Here, client: room.Client, form: Filled) {
  const href = clientPaths.client(client.id)
  const page = <ClientNamePage say={c.var.say} form={form} action={href} backHref={href} />
  return c.render(page, { title: c.var.say('client.edit'), here: 'clients' })
}

function contactPage(c: Here, of: { client: room.Client; contact?: room.Contact; form: Filled }) {
  const { client, contact, form } = of
  const action = contact ? clientPaths.contact(contact.id) : clientPaths.contacts(client.id)
  const facts = { client: client.name, form, action, backHref: clientPaths.client(client.id) }
  const page = <ContactPage say={c.var.say} {...facts} {...(contact ? { name: contact.name } : {})} />
  const title = contact
    ? c.var.say('client.contactTitle', { name: contact.name })
    : c.var.say('client.contactNew', { client: client.name })
  return c.render(page, { title, here: 'clients' })
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

function projectPage(c: Here, of: { client: room.Client; project?: room.Project; form: Filled }) {
  const { client, project, form } = of
  const action = project ? clientPaths.project(project.id) : clientPaths.projects(client.id)
  const currencies = [...new Set([...CURRENCIES, form.values['currency'] ?? 'EUR'])].filter(Boolean)
  const facts = { client: client.name, form, currencies, action, backHref: clientPaths.client(client.id) }
  const page = <ProjectPage say={c.var.say} {...facts} {...(project ? { name: project.name } : {})} />
  const title = project
    ? c.var.say('client.projectTitle', { name: project.name })
    : c.var.say('client.projectNew', { client: client.name })
  return c.render(page, { title, here: 'clients' })
}

/** Someone else's id and an unknown one are the same: not found (style.md, rule 10). */
async function found<Thing>(looked: Promise<Thing | null>): Promise<Thing> {
  const thing = await looked
  if (thing === null) throw new Refusal('client.notFound')
  return thing
}

function unprocessed(
  c: Here,
  again: (problems: Record<string, string>) => Response | Promise<Response>,
  problems: Record<string, string>,
) {
  c.status(422)
  return again(problems)
}

/** An address that is another contact's is said beside the addresses; every other refusal goes on. */
async function taken(
  c: Here,
  act: () => Promise<Response>,
  again: (problems: Record<string, string>) => Response | Promise<Response>,
) {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'client.addressTaken') throw error
    return unprocessed(c, again, { addresses: c.var.say('client.addressTaken', error.values) })
  }
}

function sayArchived(c: Here, of: { archived: boolean; name: string; action: string }) {
  const undo = { action: of.action, hidden: { archived: of.archived ? 'no' : 'yes' } }
  sayNext(c, { key: of.archived ? 'client.done.archived' : 'client.done.unarchived', values: { name: of.name }, undo })
}

const isKey = (key: string): key is Key => key in en

/** A schema's message as a sentence; one that has none comes from a tampered choice. */
const sentence = (c: Here) => (key: string) => c.var.say(isKey(key) ? key : 'client.choiceWrong')
