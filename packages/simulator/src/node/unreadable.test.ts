import { problem } from '@statuskit/core'
import { expect, it } from 'vitest'
import { explainUnreadable } from './unreadable.ts'

it.each([
  [400, 'HPE_INVALID_METHOD', 'This is no request of HTTP/1.1 (HPE_INVALID_METHOD).'],
  [400, undefined, 'This is no request of HTTP/1.1 (unknown).'],
  [408, 'ERR_HTTP_REQUEST_TIMEOUT', 'The request did not end in time.'],
  [413, 'HPE_CHUNK_EXTENSIONS_OVERFLOW', 'The extensions of a chunk are too long.'],
  [431, 'HPE_HEADER_OVERFLOW', 'The limit "requestHead" is 16384 bytes.'],
] as const)('says of %i for %s what is wrong', (status, code, detail) => {
  const explained = explainUnreadable(problem(status, { cause: Object.assign(new Error('x'), { code }) }))
  expect(explained).toMatchObject({ status, detail, extensions: { class: 'client-error', refused: 'request' } })
})

it('leaves what is no problem alone', () => {
  expect(explainUnreadable(new Error('x'))).toBeUndefined()
})
