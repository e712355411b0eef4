import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problem } from '@statuskit/core'
import { toResponse } from '@statuskit/core/adapter'
import { inspect, readCurl } from '@statuskit/inspector'
import { createSimulator } from '@statuskit/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT } from '../workspace.ts'

const text = readFileSync(join(CONTENT, 'index.md'), 'utf8')
const blocks = [...text.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)

it('shows two blocks for each of three features', () => {
  expect(blocks.length).toBe(6)
})

it('shows the response that the problem becomes', async () => {
  const response = await toResponse(problem(401, { challenge: { scheme: 'Bearer', realm: 'orders' } }), {
    request: new Request('http://127.0.0.1/me'),
    raw: undefined,
  })
  const [head = '', body = ''] = blocks[1]?.split('\n\n') ?? []
  const [start, ...lines] = head.split('\n')
  expect(start).toBe(`HTTP/1.1 ${response.status} Unauthorized`)
  const shown = lines.map((line) => line.split(': ', 2)).map(([name = '', value = '']) => [name.toLowerCase(), value])
  expect(shown.sort()).toEqual([...response.headers].sort())
  expect(JSON.parse(body)).toEqual(await response.json())
})

describe('the simulator', () => {
  let simulator: Awaited<ReturnType<typeof createSimulator>>
  beforeAll(async () => {
    simulator = await createSimulator()
  })
  afterAll(() => simulator.close())

  it('answers as shown', async () => {
    const [path = '', count = ''] = [...(blocks[2] ?? '').matchAll(/127\.0\.0\.1:3000(\/\S+)/g)].map(
      ([, each = '']) => each,
    )
    const seen: string[] = []
    for (let at = 0; at < 2; at++) {
      const { status, statusText } = await fetch(simulator.url + path)
      seen.push(`HTTP/1.1 ${status} ${statusText}`)
    }
    const { key, hits } = (await (await fetch(simulator.url + count)).json()) as { key: string; hits: number }
    const [first, last] = blocks[3]?.split('\n\n') ?? []
    expect(first).toBe(seen.join('\n'))
    // The page shows one connection, as curl uses.
    expect(JSON.parse(last ?? '')).toEqual({ key, hits, connections: 1 })
  })
})

it('shows the findings of the inspector', () => {
  const findings = readCurl(blocks[4]?.trimEnd() ?? '').flatMap((message) => inspect(message))
  const words = (part: string) => part.replace(/\s+/g, ' ').trim()
  const shown = words(blocks[5] ?? '')
  for (const { severity, id, message, fix } of findings) {
    expect(shown).toContain(words(`${severity} ${id} ${message} fix ${fix}`))
  }
  expect(shown).toContain(`1 message: ${findings.length} errors`)
})
