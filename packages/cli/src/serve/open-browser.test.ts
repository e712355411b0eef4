import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openBrowser } from './open-browser.ts'

afterEach(() => vi.unstubAllEnvs())

/** A folder for PATH with one program that sends its arguments to a server. */
function folderWith(name: string | undefined, told: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  if (name !== undefined) {
    const script = `fetch(${JSON.stringify(told)}, { method: 'POST', body: process.argv.slice(2).join(' ') })`
    writeFileSync(join(folder, name), `#!${process.execPath}\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  vi.stubEnv('PATH', folder)
}

describe.skipIf(process.platform === 'win32')('the browser (needs support for #! scripts)', () => {
  it.each([
    ['linux', 'xdg-open', 'http://127.0.0.1:1/?a&b'],
    ['darwin', 'open', 'http://127.0.0.1:1/?a&b'],
    ['win32', 'rundll32', 'url.dll,FileProtocolHandler http://127.0.0.1:1/?a&b'],
  ] as const)('is opened on %s by %s', async (platform, name, expected) => {
    const body = await new Promise<string>((resolve, reject) => {
      const server = createServer(async (request, response) => {
        resolve(String(Buffer.concat(await request.toArray())))
        response.end()
      })
      onTestFinished(() => void server.close())
      server.listen(0, '127.0.0.1', () => {
        folderWith(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
        openBrowser('http://127.0.0.1:1/?a&b', platform).then((started) => expect(started).toBe(true), reject)
      })
    })
    expect(body).toBe(expected)
  })

  it('can be missing without an error', async () => {
    folderWith(undefined, '')
    expect(await openBrowser('http://127.0.0.1:1/', 'linux')).toBe(false)
  })
})
