// A process that reads kept mail and dies of one letter: node reading-process.ts DATABASE WORKSPACE readKeptMail|readAgain
import { readAgain, readKeptMail, restFromReading } from '#conversation/conversation.ts'
import { housesOn } from '#foundation/house.ts'
import { openStore } from '#foundation/store/store.ts'
import { migrations } from '#house/migrations.ts'
import { type MailWorker, openMailWorker } from '#mail/worker/at-work.ts'

const [file = '', workspace = '', what = ''] = process.argv.slice(2)
const store = await openStore({ file }, migrations)
const studio = housesOn(store, Date.now)(workspace, 'import')
const ours = openMailWorker({ milliseconds: 10_000, mebibytes: 128 })

/** As some letters do to a program: not by an error, but by ending it. */
const deadly: MailWorker = {
  run(task, mail, input) {
    const isPoison = mail instanceof Uint8Array && Buffer.from(mail).includes('Subject: Poison')
    return ours.run(task, mail, input).finally(() => isPoison && process.kill(process.pid, 'SIGKILL'))
  },
  close: () => ours.close(),
}

if (what === 'readAgain') await readAgain(studio, { worker: deadly })
else await readKeptMail(studio, { worker: deadly })
await deadly.close()
await restFromReading()
await store.close()
