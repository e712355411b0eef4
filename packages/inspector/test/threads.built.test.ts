import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import type { inspectLines } from '../src/stream/inspect-lines.ts'

/** The built entry. Threads run a separate file. */
const BUILT = new URL('../dist/node.js', import.meta.url)

const TEXT = Array.from({ length: 9000 }, (_, index) =>
  JSON.stringify({ status: [200, 401, 405][index % 3], headers: [['X-Pad', 'x'.repeat(index % 400)]] }),
).join('\n')

it('gives the same in the same order with any number of threads', async () => {
  if (!existsSync(BUILT)) throw new Error('the package is not built: pnpm build')
  const library = (await import(BUILT.href)) as { inspectLines: typeof inspectLines }
  const results = await Promise.all(
    [0, 1, 3].map(async (workers) => {
      let output = ''
      const input = Readable.from([new TextEncoder().encode(TEXT)])
      const result = await library.inspectLines(
        input,
        (part) => {
          output += typeof part === 'string' ? part : new TextDecoder().decode(part)
        },
        { workers },
      )
      return { output, ...result }
    }),
  )
  const [alone, ...threaded] = results
  expect(alone?.summary.messages).toBe(9000)
  for (const result of threaded) expect(result).toEqual(alone)
})
