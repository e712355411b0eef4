import { expect, it } from 'vitest'
import { explainUnreadable } from './unreadable.ts'

it.each([
  [400, 'HPE_INVALID_METHOD', 'This is not a valid HTTP/1.1 request (HPE_INVALID_METHOD).'],
  [400, undefined, 'This is not a valid HTTP/1.1 request (unknown).'],
  [408, 'ERR_HTTP_REQUEST_TIMEOUT', 'The request did not arrive completely in time. Send it again.'],
  [413, 'HPE_CHUNK_EXTENSIONS_OVERFLOW', 'The chunk extensions are too long. Send chunks without extensions.'],
  [
    431,
    'HPE_HEADER_OVERFLOW',
    'The request head exceeds the limit "requestHead" of 16384 bytes. Send fewer or shorter headers.',
  ],
] as const)('explains %i for %s', (status, code, detail) => {
  const explained = explainUnreadable(Object.assign(new Error('x'), { code }))
  expect(explained).toMatchObject({ status, detail, extensions: { class: 'client-error', refused: 'request' } })
})
