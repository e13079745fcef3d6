import { Hono } from 'hono'
import { moneyField } from '#foundation/money.ts'
import type { Filled } from '#ui/field.tsx'
import { sayNext } from '#ui/page-env.ts'
import { typed, unprocessed } from '#ui/typed.ts'
import { clientPaths } from '../client-paths.ts'
import { ProjectForm } from '../client-rules.ts'
import * as room from '../client.ts'
import { found } from '../found.ts'
import { type ClientEnv, type Here, type Problems, problemsIn, sayArchived } from './form-answers.ts'
import { ProjectPage } from './project-form.tsx'

/** The likeliest first; any other code that the runtime knows follows by what a project already has. */
const CURRENCIES = ['EUR', 'GBP', 'USD', 'PLN', 'RUB', 'CHF', 'SEK', 'NOK', 'DKK', 'CZK', 'UAH', 'KZT']

/** A project added, changed, put away. */
export function projectRoutes() {
  return new Hono<ClientEnv>()
    .get('/clients/:id/projects/new', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      const currency = client.projects.at(-1)?.currency ?? 'EUR'
      return projectPage(c, { client, form: { values: { service: 'design', stage: 'talking', currency } } })
    })
    .post('/clients/:id/projects', async (c) => {
      const client = await found(room.client(c.var.house, { id: c.req.param('id') }))
      const values = await typed(c)
      const form = ProjectForm.safeParse(values)
      const again = (problems: Problems) => projectPage(c, { client, form: { values, problems } })
      if (!form.success) return unprocessed(c, () => again(problemsIn(c, form.error)))
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
      const again = (problems: Problems) => projectPage(c, { client, project, form: { values, problems } })
      if (!form.success) return unprocessed(c, () => again(problemsIn(c, form.error)))
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
