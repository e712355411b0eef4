import { expect, it } from 'vitest'
import { routedMethods } from './allow.ts'

const route = { methods: { put: true } }

it('reads the match where older routers keep it, on the layer', () => {
  const inner = { match: (path: string) => path === '/deep', path: '/deep', route }
  const outer = { match: () => true, path: '/outer', handle: { stack: [inner] } }
  const app = { router: { stack: [outer] } }
  expect(routedMethods({ app, baseUrl: '', url: '/outer/deep' })).toEqual(['PUT'])
  expect(routedMethods({ app, baseUrl: '', url: '/outer/else' })).toEqual([])
})

it('passes over layers that cannot match a path', () => {
  const broken = {
    match() {
      throw new URIError('malformed')
    },
    route: { methods: { get: true } },
  }
  const app = { router: { stack: [broken, { match: () => true, path: '/', route }] } }
  expect(routedMethods({ app, baseUrl: '', url: '/%E0' })).toEqual(['PUT'])
})

it('knows no method of what is no router', () => {
  expect(routedMethods({})).toEqual([])
  expect(routedMethods({ app: { router: { stack: 'none' } }, url: '/' })).toEqual([])
})
