import { briefPaths } from '#brief/brief-paths.ts'
import { clientPaths } from '#client/client-paths.ts'
import { concernPaths } from '#concern/concern-paths.ts'
import { sendingPaths } from '#conversation/sending-paths.ts'
import { deliveryPaths } from '#delivery/delivery-paths.ts'
import { promisePaths } from '#promise/promise-paths.ts'
import { owedPaths } from '../owed/owed-paths.ts'
import { studioPaths } from '../studio-paths.ts'
import type { Due } from './due-types.ts'

/** Where one does what is due. */
export function pathOf({ what, subject, client, contact }: Due): string {
  switch (what) {
    case 'alert':
      return clientPaths.asking(client, contact ?? undefined)
    case 'promise':
    case 'move':
      return promisePaths.promise(subject)
    case 'question':
      return briefPaths.question(subject)
    case 'letter':
      return studioPaths.letterPage(subject)
    case 'dispatch':
      return sendingPaths.dispatch(subject)
    case 'message':
      return studioPaths.outgoing(subject)
    case 'update':
      return owedPaths.update(client)
    case 'open-line':
      return deliveryPaths.openLines(client)
    default:
      return concernPaths.concern(subject)
  }
}
