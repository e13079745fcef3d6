import { beforeEach, expect, test } from 'vitest'
import { clients } from '#client/client.ts'
import { workspacesOf } from '#foundation/sign-in/sign-in.ts'
import { eachEngine } from '#testing/engines.ts'
import { type TestApp, testApp } from '#testing/test-app.ts'
import { createStudio, hasNoOwner, isSampleUser, openSample, sampleOf, unclaimedStudio } from './first-run.ts'
import { openStudio, plainStudio, studioOf } from './studio.ts'

const visitor = { address: '192.0.2.1', agent: 'Firefox' }
const owner = { name: 'Mira Salo', email: 'mira@salo.example', password: 'a quiet harbour at dusk' }
const studio = { ...plainStudio({ addresses: ['mira@salo.example'], language: 'fi' }), name: 'Kallio Studio' }
const SAMPLE = { language: 'pl', zone: 'Europe/Warsaw' } as const

eachEngine((engine) => {
  let app: TestApp

  beforeEach(async () => {
    app = await testApp(engine)
  })

  /** A studio as the command line leaves it: mail in it, and nobody who owns it. */
  async function fromCommandLine(): Promise<string> {
    const workspace = await app.store.newWorkspace(app.clock.now)
    const plain = plainStudio({ addresses: ['mira@salo.example'], language: 'en' })
    await openStudio(app.premises.houseOf(workspace, 'command'), plain)
    return workspace
  }

  test('the first owner takes over what the command line imported', async () => {
    const workspace = await fromCommandLine()
    expect([await hasNoOwner(app.premises), await unclaimedStudio(app.premises)]).toEqual([true, workspace])
    const created = await createStudio(app.premises, { studio, owner, visitor })
    expect(created.workspace).toBe(workspace)
    expect(await studioOf(app.premises.houseOf(workspace, 'house'))).toMatchObject({
      name: 'Kallio Studio',
      language: 'fi',
    })
    expect([await hasNoOwner(app.premises), await unclaimedStudio(app.premises)]).toEqual([false, null])
  })

  test('a first run that broke off after the sign-up goes on with the same form', async () => {
    const first = await createStudio(app.premises, { studio, owner, visitor })
    await app.store.outside.deleteFrom('member').execute()
    const again = await createStudio(app.premises, { studio, owner, visitor })
    expect([again.user, again.workspace]).toEqual([first.user, first.workspace])
    expect(await app.store.outside.selectFrom('workspace').select('id').execute()).toHaveLength(1)
  })

  test('whoever only looks at the sample owns nothing, and sees one sample however often they come', async () => {
    const first = await openSample(app.premises, { ...SAMPLE, visitor })
    const second = await openSample(app.premises, { ...SAMPLE, visitor })
    expect([second.workspace, second.user]).toEqual([first.workspace, first.user])
    expect([await hasNoOwner(app.premises), await unclaimedStudio(app.premises)]).toEqual([true, null])
    const house = app.premises.houseOf(first.workspace, 'house')
    expect(await studioOf(house)).toMatchObject({ sample: true, language: 'pl' })
    expect(await clients(house)).toHaveLength(5)
  })

  test('an owner’s sample stands beside their studio and never in its place', async () => {
    const mine = await createStudio(app.premises, { studio, owner, visitor })
    const sample = await sampleOf(app.premises, { ...SAMPLE, user: mine.user })
    expect(await sampleOf(app.premises, { ...SAMPLE, user: mine.user })).toBe(sample)
    const seen = (await workspacesOf(app.premises.door, mine.user)).map((one) => one.workspace)
    expect(seen.toSorted()).toEqual([mine.workspace, sample].toSorted())
    expect(await clients(app.premises.houseOf(mine.workspace, 'house'))).toEqual([])
  })
})

test('the sample’s visitor is known by an address that nobody can have', () => {
  expect([isSampleUser('sample@consonance.example'), isSampleUser('mira@salo.example')]).toEqual([true, false])
})
