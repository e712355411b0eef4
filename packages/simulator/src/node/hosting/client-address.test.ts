import { expect, it } from 'vitest'
import { clientAddress, networkOf } from './client-address.ts'

it.each([
  [0, '192.0.2.1', '127.0.0.1'],
  [1, undefined, '127.0.0.1'],
  [1, '192.0.2.1', '192.0.2.1'],
  // What the client wrote itself is not trusted.
  [1, '198.51.100.7, 192.0.2.1', '192.0.2.1'],
  [2, '198.51.100.7,192.0.2.1', '198.51.100.7'],
  [3, '198.51.100.7, 192.0.2.1', '198.51.100.7'],
  [1, ' , ', '127.0.0.1'],
])('with %i trusted proxies and X-Forwarded-For: %s, the client is %s', (proxies, forwarded, expected) => {
  const lines = forwarded === undefined ? [] : ['X-Forwarded-For', forwarded]
  const request = { method: 'GET', target: '/', httpVersion: '1.1', lines, connection: 1 }
  expect(clientAddress(request, '127.0.0.1', proxies)).toBe(expected)
})

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
])('%s is of the network %s', (address, expected) => {
  expect(networkOf(address)).toBe(expected)
})
