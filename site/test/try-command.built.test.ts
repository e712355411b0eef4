import { execFile, spawnSync } from 'node:child_process'
import { describe, expect, inject, it } from 'vitest'
import { curlCommand } from '../status/request-of.ts'

const WITHOUT_CURL = spawnSync('curl', ['--version']).status !== 0

describe.skipIf(WITHOUT_CURL)('the command of a page (needs curl)', () => {
  it.each([100, 101, 103, 200, 204, 304, 405, 407, 503])('gets a %i', async (code) => {
    const site = inject('siteUrl')
    const { proxyUrl } = (await (await fetch(`${site}/served.json`)).json()) as { proxyUrl: string }
    const output = await new Promise<string>((resolve) => {
      execFile('sh', ['-c', curlCommand(code, site, new URL(proxyUrl).host)], (_error, stdout) => resolve(stdout))
    })
    expect(output).toMatch(new RegExp(`^HTTP/1\\.1 ${code} `))
  })
})
