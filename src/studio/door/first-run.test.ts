import { beforeEach, expect, test } from 'vitest'
import { clients } from '#client/client.ts'
import { hasNoOwner, type SignedIn, sessionOf, workspacesOf } from '#foundation/sign-in/sign-in.ts'
import { eachEngine } from '#testing/engines.ts'
import { type TestApp, testApp } from '#testing/test-app.ts'
import { studioFor } from '../command-verbs.ts'
import { createStudio, openSample, sampleOf, unclaimedStudio } from './first-run.ts'
import { openStudio, plainStudio, studioOf } from '../studio.ts'

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
    expect([await hasNoOwner(app.premises.door), await unclaimedStudio(app.premises)]).toEqual([true, workspace])
    const created = await createStudio(app.premises, { studio, owner, visitor })
    expect(created.workspace).toBe(workspace)
    expect(await studioOf(app.premises.houseOf(workspace, 'house'))).toMatchObject({
      name: 'Kallio Studio',
      language: 'fi',
    })
    expect([await hasNoOwner(app.premises.door), await unclaimedStudio(app.premises)]).toEqual([false, null])
  })

  test('a first run that broke off after the sign-up goes on with the same form', async () => {
    const first = await createStudio(app.premises, { studio, owner, visitor })
    await app.store.outside.deleteFrom('member').execute()
    const again = await createStudio(app.premises, { studio, owner, visitor })
    expect([again.user, again.workspace]).toEqual([first.user, first.workspace])
    expect(await app.store.outside.selectFrom('workspace').select('id').execute()).toHaveLength(1)
  })

  const isSignedIn = async (signed: SignedIn) => {
    const cookie = signed.cookies.map((one) => one.split(';')[0]).join('; ')
    return (await sessionOf(app.premises.door, new Headers({ cookie }))) !== null
  }

  test('whoever only looks at the sample owns nothing, and everybody sees the same sample', async () => {
    const first = await openSample(app.premises, { ...SAMPLE, visitor })
    const second = await openSample(app.premises, { ...SAMPLE, visitor })
    expect(second.workspace).toBe(first.workspace)
    expect([await hasNoOwner(app.premises.door), await unclaimedStudio(app.premises)]).toEqual([true, null])
    const house = app.premises.houseOf(first.workspace, 'house')
    expect(await studioOf(house)).toMatchObject({ sample: true, language: 'pl' })
    expect(await clients(house)).toHaveLength(14)
  })

  test('a second visitor of the sample does not throw the first one out; the first owner shows them all out', async () => {
    const visitors = [
      await openSample(app.premises, { ...SAMPLE, visitor }),
      await openSample(app.premises, { ...SAMPLE, visitor }),
    ]
    expect(await Promise.all(visitors.map(isSignedIn))).toEqual([true, true])
    const mine = await createStudio(app.premises, { studio, owner, visitor })
    expect(await Promise.all([...visitors, mine].map(isSignedIn))).toEqual([false, false, true])
    expect(await app.store.outside.selectFrom('user').select('id').execute()).toEqual([{ id: mine.user }])
    expect(await sampleOf(app.premises, { ...SAMPLE, user: mine.user })).toBe(visitors[0]?.workspace)
  })

  test('an owner’s sample stands beside their studio and never in its place', async () => {
    const mine = await createStudio(app.premises, { studio, owner, visitor })
    const sample = await sampleOf(app.premises, { ...SAMPLE, user: mine.user })
    expect(await sampleOf(app.premises, { ...SAMPLE, user: mine.user })).toBe(sample)
    const seen = (await workspacesOf(app.premises.door, mine.user)).map((one) => one.workspace)
    expect(seen.toSorted()).toEqual([mine.workspace, sample].toSorted())
    expect(await clients(app.premises.houseOf(mine.workspace, 'house'))).toEqual([])
  })

  test('a look at the studios that fails is no house without a studio: nothing is opened beside the one that waits', async () => {
    const workspace = await fromCommandLine()
    const command = { studio: null, me: ['mira@salo.example'] }
    await app.store.whole.schema.alterTable('studio').renameTo('studio_away').execute()
    await expect(unclaimedStudio(app.premises)).rejects.toThrow('studio')
    await expect(studioFor(app.premises, command)).rejects.toThrow('studio')
    await app.store.whole.schema.alterTable('studio_away').renameTo('studio').execute()
    expect(await unclaimedStudio(app.premises)).toBe(workspace)
    expect((await studioFor(app.premises, command)).store.workspace).toBe(workspace)
  })
})
