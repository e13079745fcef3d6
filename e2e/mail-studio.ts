import type { Environment } from '#testing/launcher.ts'
import { Visitor } from '#testing/visitor.ts'
import { carrierOf } from './live-studio.ts'
import { type Served, until } from './serving.ts'

/** How many rounds a trial takes: a few, or in full `ROUNDS=20`. */
export const ROUNDS = Number(process.env['ROUNDS'] ?? 4)

/** In full. */
export const IS_FULL = ROUNDS >= 20

/** Milliseconds: whoever died held an account for thirty seconds more, and the machine does many things at once. */
export const PATIENCE = 90_000

/** Who is killed: the process that carries mail, the one that serves, which takes the other with it, or both in the same instant. */
export const KILLED = ['carrier', 'both', 'serving'] as const

/** A studio that is killed now and then, and whoever looks at its pages. */
export class KilledStudio {
  studio: Served
  readonly mira: Visitor
  #env: Environment
  #serve: (env: Environment) => Promise<Served>

  private constructor(studio: Served, parts: { env: Environment; serve: (env: Environment) => Promise<Served> }) {
    this.studio = studio
    this.mira = new Visitor(studio.origin)
    this.#env = parts.env
    this.#serve = parts.serve
  }

  static async begin(serve: (env: Environment) => Promise<Served>, env: Environment): Promise<KilledStudio> {
    const begun = new KilledStudio(await serve(env), { env, serve })
    await begun.mira.firstRun()
    return begun
  }

  /** The same studio, ended before, started from another place. */
  async moved(serve: (env: Environment) => Promise<Served>, env: Environment): Promise<this> {
    this.#serve = serve
    this.#env = env
    await this.#start()
    return this
  }

  /** Its carrier, as soon as there is one. */
  carrier(): Promise<number> {
    return until('a carrier runs', () => carrierOf(this.studio), PATIENCE)
  }

  /** Kills at once, without a word: afterwards `rise`. */
  strike(who: (typeof KILLED)[number]): void {
    const carrier = carrierOf(this.studio)
    if (who !== 'serving' && carrier) process.kill(carrier, 'SIGKILL')
    if (who !== 'carrier') this.studio.process.kill('SIGKILL')
  }

  /** Waits until somebody carries again: who serves is started by us where it was killed, the carrier starts by itself, and pages are answered meanwhile. */
  async rise(who: (typeof KILLED)[number], killed: number | null): Promise<void> {
    if (who !== 'carrier') {
      await this.studio.end('SIGKILL')
      await this.#start()
    }
    await until(
      'the carrier runs again, and pages are answered',
      async () => {
        await this.mira.page('/outbox')
        const carrier = carrierOf(this.studio)
        return carrier !== null && carrier !== killed
      },
      PATIENCE,
    )
  }

  async #start(): Promise<void> {
    this.studio = await this.#serve(this.#env)
    this.mira.origin = this.studio.origin
  }

  end(): Promise<number | null> {
    return this.studio.end('SIGINT')
  }
}
