import { catalogue } from '@statuskit/example-shared'
import { serveApp } from '@statuskit/example-shared/testing'
import { watchCatalogue } from '@statuskit/testkit/catalogue'
import { describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { ROWS } from './requests.ts'
import { type Name, SERVICES } from './services.ts'

const FORMS = ['text/html', 'application/json', 'text/markdown']

describe.each(Object.keys(SERVICES) as Name[])('the catalogue of %s', (name) => {
  it('has every type that the service sends, and its page in three forms', async () => {
    const watch = watchCatalogue(catalogue)
    const origin = await serveApp(SERVICES[name], { log: watch.log })
    const types = new Set<string>()
    for (const { question, times = 1 } of ROWS) {
      for (let count = 0; count < times; count++) {
        const { headers, content } = await ask(origin, question)
        if (headers['content-type'] === 'application/problem+json' && content !== '')
          types.add(JSON.parse(content).type)
      }
    }
    expect([...types].sort()).toEqual(['/problems/order-paid', '/problems/rate-unavailable', 'about:blank'])
    for (const type of types) {
      if (type === 'about:blank') continue
      for (const accept of FORMS) {
        const response = await fetch(new URL(type, origin), { headers: { accept } })
        expect([type, response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([
          type,
          200,
          accept,
        ])
        expect(await response.text()).toContain(type)
      }
    }
    expect(watch.check).not.toThrow()
  })
})
