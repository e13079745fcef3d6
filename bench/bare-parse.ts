import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'

/** The baseline of importing: the mail parser in use, and nothing else, over the same files. */
const folder = process.argv[2] ?? ''
for (const name of readdirSync(folder).sort()) await simpleParser(readFileSync(join(folder, name)))
