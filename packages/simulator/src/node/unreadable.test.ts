import { expect, it } from 'vitest'
import { explainUnreadable } from './unreadable.ts'

it.each([
  [400, 'HPE_INVALID_METHOD', 'This is not an HTTP/1.1 request (HPE_INVALID_METHOD).'],
  [400, undefined, 'This is not an HTTP/1.1 request (unknown).'],
  [408, 'ERR_HTTP_REQUEST_TIMEOUT', 'The request did not end in time.'],
  [413, 'HPE_CHUNK_EXTENSIONS_OVERFLOW', 'The extensions of a chunk are too long.'],
  [431, 'HPE_HEADER_OVERFLOW', 'The limit "requestHead" is 16384 bytes.'],
] as const)('says of %i for %s what is wrong', (status, code, detail) => {
  const explained = explainUnreadable(Object.assign(new Error('x'), { code }))
  expect(explained).toMatchObject({ status, detail, extensions: { class: 'client-error', refused: 'request' } })
})
