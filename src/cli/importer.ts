import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { importMail, readAgain, readKeptMail, restFromReading } from '#conversation/conversation.ts'
import { readConfig } from '#foundation/config.ts'
import { databaseIn } from '#foundation/data-folder.ts'
import { type House, housesOn } from '#foundation/house.ts'
import { catchUp, lookAgain } from '#reading/reading.ts'
import { nameAsChosen } from '#studio/imports/received-name.ts'
import { studioOf } from '#studio/studio.ts'
import { weekOf } from '#studio/settings/working-week.ts'
import { openStoreAsItIs } from '../ready-store.ts'
import { type Command, readArgs, tell } from './command.ts'

const OPTIONS = {
  workspace: { type: 'string' },
  run: { type: 'string' },
  folder: { type: 'string' },
  path: { type: 'string', multiple: true },
  hear: { type: 'boolean' },
  again: { type: 'boolean' },
} as const

/**
 * The importing process of a running studio, which owns the data folder: it writes beside its parent in short transactions, and ends when
 * the parent is gone, which closes standard input.
 */
export const importer: Command = {
  help: 'npx consonance importer: only the studio starts this.\n',
  async run(args) {
    const { values } = readArgs('importer', args, { options: OPTIONS })
    process.stdin
      .resume()
      .on('end', () => process.exit(1))
      .on('error', () => process.exit(1))
    const config = readConfig(process.env)
    const store = await openStoreAsItIs(config, { database: databaseIn(config.dataDir) })
    const house = housesOn(store, Date.now)(values.workspace ?? '', 'import')
    try {
      await takeIn(house, values)
      // Five lexicons are about to come in: the thread that takes mail apart makes room for them.
      await restFromReading()
      await catchUp(house, { week: weekOf(await studioOf(house)) })
      if (values.folder) await rm(values.folder, { recursive: true, force: true })
      return 0
    } catch (error) {
      // `importMail` has noted it on this run; the runs that wait in line, or that another process makes, are none of our business.
      tell(error instanceof Error ? `The import stopped: ${error.message}` : 'The import stopped.')
      return 1
    } finally {
      await store.close().catch(() => undefined)
      process.stdin.destroy()
    }
  },
}

interface Asked {
  run?: string
  folder?: string
  path?: string[]
  hear?: boolean
  again?: boolean
}

async function takeIn(house: House, { run = '', folder, path = [], hear, again }: Asked): Promise<void> {
  if (hear) return
  if (again) {
    const { letters } = await readAgain(house)
    if (letters > 0) await lookAgain(house)
    return
  }
  const paths = folder ? (await readdir(folder)).sort().map((name) => join(folder, name)) : path
  if (paths.length === 0) await readKeptMail(house)
  else await importMail(house, { run, paths, ...(folder ? { named: nameAsChosen } : {}) })
}
