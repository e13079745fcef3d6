import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { receivedName } from './received-name.ts'

const LONGEST_NAME = 120
const DEEPEST = 20

/**
 * Where received files lie on our disk: each file that was chosen by itself under a number, and the files of a folder as they lay in it, so that
 * a Maildir is still one. No name leads anywhere else.
 */
export class ReceivedPlaces {
  /** What was chosen, as people know it: files, and folders as one each. */
  readonly chosen: string[] = []
  readonly #folder: string
  readonly #numbers = new Map<string, number>()
  readonly #taken = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The path for a file that is called `name` where it came from, with folders before it where a folder was chosen. */
  placeFor(name: string): string {
    const parts = name.split(/[/\\]/u).filter((part) => !/^(?:\.{0,2}|[A-Za-z]:)$/u.test(part))
    if (parts.length < 2 || parts.length > DEEPEST) return this.#alone(parts.at(-1) ?? 'mail')
    const [top = '', ...below] = parts
    const path = join(this.#numbered(top), ...below.map((part) => safe(part)))
    if (this.#taken.has(path) || !this.#opens(dirname(path))) return this.#alone(below.at(-1) ?? 'mail')
    this.#taken.add(path)
    return path
  }

  #alone(name: string): string {
    this.chosen.push(name.slice(0, LONGEST_NAME))
    return join(this.#folder, receivedName(this.chosen.length, safe(name).replace(/^\.+/u, '') || 'mail'))
  }

  #numbered(top: string): string {
    const known = this.#numbers.get(top)
    const number = known ?? this.chosen.push(top.slice(0, LONGEST_NAME))
    if (known === undefined) this.#numbers.set(top, number)
    return join(this.#folder, receivedName(number, safe(top)))
  }

  /** False where one name stands for a file and for a folder: only a form that no browser made does that. */
  #opens(folder: string): boolean {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      return true
    } catch {
      return false
    }
  }
}

/** A name without anything that a path could mean; the signs that mail programs put into file names stay. */
function safe(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}._ :,=+@!~()#&-]/gu, '_').slice(-LONGEST_NAME)
}
