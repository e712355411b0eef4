import type { Target } from './target.ts'

/** The milliseconds of processor time that an input of up to 100 kB can take. Work that grows with the square takes more. */
const LIMIT = 1500

/** Runs a target with an input, and throws as well if it takes too long. */
export async function runInput(target: Target, input: Buffer): Promise<void> {
  // Another process can be the reason once, but not three times.
  for (let run = 1; ; run++) {
    const before = process.cpuUsage()
    await target.run(input)
    const { user, system } = process.cpuUsage(before)
    const took = (user + system) / 1000
    if (took < LIMIT) return
    if (run === 3) throw new Error(`${target.name} takes ${Math.round(took)} ms for ${input.length} bytes`)
  }
}
