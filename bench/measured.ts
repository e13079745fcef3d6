import { readFileSync } from 'node:fs'
import { type Environment, launch, served, type Served } from '#testing/launcher.ts'
import { Visitor } from '#testing/visitor.ts'

/** Milliseconds of processor time that one tick of /proc stands for, on every Linux that we know. */
const TICK = 10

/** A running studio, as every user runs it, that can be looked into. */
export interface Measured extends Served {
  /** Milliseconds from the launch to the first whole page. */
  readonly firstPage: number
  /** Processor time used so far, milliseconds. */
  cpu(): number
  /** Resident memory, MiB. */
  memory(): number
}

/** Starts the studio, lets `use` measure it, and ends it, also when that throws. The first page asked for is `page`. */
export async function withStudio<Result>(
  env: Environment,
  page: string,
  use: (studio: Measured) => Promise<Result>,
): Promise<Result> {
  const began = performance.now()
  const studio = await served(launch(['start'], { PORT: '0', ...env }))
  try {
    await new Visitor(studio.origin).page(page)
    const firstPage = performance.now() - began
    const about = (file: string) => readFileSync(`/proc/${studio.pid}/${file}`, 'utf8')
    const stat = () => about('stat').split(') ')[1]?.split(' ') ?? []
    return await use({
      ...studio,
      firstPage,
      cpu: () => (Number(stat()[11]) + Number(stat()[12])) * TICK,
      memory: () => Number(/VmRSS:\s+(\d+)/u.exec(about('status'))?.[1]) / 1024,
    })
  } finally {
    await studio.end()
    process.stderr.write(studio.told())
  }
}
