import type { MigrationsOf } from '#foundation/store/migrate.ts'
import { conversation } from './migrations/0004-conversation.ts'
import { intake } from './migrations/0007-intake.ts'
import { search } from './migrations/0008-search.ts'
import { pictures } from './migrations/0010-pictures.ts'
import { threads } from './migrations/0011-threads.ts'
import { lists } from './migrations/0015-lists.ts'
import { mailAccount } from './migrations/0030-mail-account.ts'
import { mailPlaces } from './migrations/0031-mail-places.ts'
import { dispatch } from './migrations/0032-dispatch.ts'
import { proof } from './migrations/0033-proof.ts'
import { drafts } from './migrations/0034-drafts.ts'
import { talks } from './migrations/0035-talks.ts'

/** This room's migrations, each in a file of its own. */
export const conversationMigrations: MigrationsOf = (engine) => ({
  '0004_conversation': conversation(engine),
  '0007_intake': intake(engine),
  '0008_search': search(engine),
  '0010_pictures': pictures(),
  '0011_threads': threads(engine),
  '0015_lists': lists,
  '0033_proof': proof,
  '0034_drafts': drafts(engine),
  '0035_talks': talks,
  '0030_mail_account': mailAccount,
  '0031_mail_places': mailPlaces,
  '0032_dispatch': dispatch(engine),
})
