import helmet from 'helmet'
import { expect, it } from 'vitest'
import { startService } from '../service.ts'

const start = () =>
  startService((app) => {
    app.use(helmet())
    app.get('/', () => {
      throw new Error('SECRET')
    })
  })

it('keeps the fields of helmet, of a 404 too', async () => {
  const service = await start()
  for (const [path, status] of [
    ['/', 500],
    ['/nowhere', 404],
  ] as const) {
    const answer = await service.ask('GET', path)
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'content-security-policy': expect.stringContaining("default-src 'self'"),
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
    })
    expect(answer.headers).not.toHaveProperty('x-powered-by')
    // A field that both set is there once.
    expect(answer.lines.filter((line) => /^x-content-type-options:/i.test(line))).toHaveLength(1)
  }
})

it('gives the page for browsers its own policy, for its one style', async () => {
  const service = await start()
  const { headers } = await service.ask('GET', '/', { headers: { Accept: 'text/html' } })
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'.*style-src 'sha256-/)
})
