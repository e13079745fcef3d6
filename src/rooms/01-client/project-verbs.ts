import type { House } from '#foundation/house.ts'
import { newId } from '#foundation/ids.ts'
import { record } from '#foundation/journal.ts'
import type { NewProject } from './client-rules.ts'
import { makeFindable } from './client-search.ts'
import * as store from './client-store.ts'
import type { Project } from './client-types.ts'
import { found } from './found.ts'

/** Adds a project to a client; refuses `client.notFound`. Returns the project's id. */
export function addProject(house: House, input: { client: string; project: NewProject }): Promise<string> {
  return house.store.write(async (tx) => {
    await found(store.clientById(tx, input.client))
    const id = newId()
    const since = { created_at: house.now(), archived_at: null }
    await store.insertProject(tx, { id, client: input.client, ...columnsOf(input.project), ...since })
    await makeFindable(tx, input.client)
    const facts = { stage: input.project.stage }
    await record(tx, house, { kind: 'project.added', subject: id, client: input.client, facts })
    return id
  })
}

/** Changes what is known of a project; refuses `client.notFound`. */
export function changeProject(house: House, input: { id: string; project: NewProject }): Promise<void> {
  return house.store.write(async (tx) => {
    const project = await found(store.projectById(tx, input.id))
    await store.updateProject(tx, input.id, columnsOf(input.project))
    await makeFindable(tx, project.client)
    const facts = { stage: input.project.stage }
    await record(tx, house, { kind: 'project.changed', subject: input.id, client: project.client, facts })
  })
}

/** Puts a project away, or brings it back; refuses `client.notFound`. */
export function archiveProject(house: House, input: { id: string; archived: boolean }): Promise<void> {
  return house.store.write(async (tx) => {
    const project = await found(store.projectById(tx, input.id))
    await store.updateProject(tx, input.id, { archived_at: input.archived ? house.now() : null })
    const kind = input.archived ? 'project.archived' : 'project.unarchived'
    await record(tx, house, { kind, subject: input.id, client: project.client })
  })
}

/** One project; null when there is none of that id. */
export function project(house: House, input: { id: string }): Promise<Project | null> {
  return house.store.read(async (tx) => {
    const row = await store.projectById(tx, input.id)
    return row ? projectOf(row) : null
  })
}

/** A project as the rooms know it. */
export function projectOf(row: NonNullable<Awaited<ReturnType<typeof store.projectById>>>): Project {
  const { id, client, name, service, price, currency, stage } = row
  const dates = { signedOn: row.signed_on, deliveredOn: row.delivered_on }
  return { id, client, name, service, price, currency, stage, ...dates, archivedAt: row.archived_at }
}

function columnsOf(form: NewProject) {
  const { name, service, price, currency, stage } = form
  return { name, service, price, currency, stage, signed_on: form.signedOn, delivered_on: form.deliveredOn }
}
