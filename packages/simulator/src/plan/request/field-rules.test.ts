import { describe, expect, it } from 'vitest'
import { document, startPlanning } from '../../../test/planning.ts'

const HOST = { Host: 'shop.test:8443' }

/** The response to a request that sets a location in each way there is. */
function askWith(location: string, headers: Record<string, string> = HOST): number[] {
  const planning = startPlanning()
  const encoded = encodeURIComponent(location)
  return [
    `/redirect/1?to=${encoded}`,
    `/api/status/302?location=${encoded}`,
    `/api/status/302?h=Location:${encoded}`,
    `/api/status/200?h=Refresh:${encodeURIComponent('0;url=')}${encoded}`,
  ].map((target) => planning.ask(target, { headers }).status)
}

describe('a location', () => {
  // The first four are paths for a page that came over http, and other hosts for one that came over https.
  it.each([
    'http:127.0.0.1:4505/get',
    'HTTP:/host',
    'hTTp:host',
    'http:\\host',
    'https:host',
    'https:/host',
    '//host',
    '\\\\host',
    '/\\host',
    'http://shop.test/',
    'http://shop.test:8443@host/',
    'http://shop.test:8443.host/',
    'ftp://shop.test:8443/',
    'javascript:alert(1)',
  ])('is refused if it can leave the host: %s', (location) => {
    expect(askWith(location)).toEqual([400, 400, 400, 400])
  })

  it.each(['/get', 'get', '?a=b', 'http://shop.test:8443/get', 'https://SHOP.test:8443/', '//shop.test:8443/'])(
    'is allowed on the host of the request: %s',
    (location) => {
      expect(askWith(location)).toEqual([302, 302, 302, 200])
    },
  )

  it('is compared without the default port', () => {
    expect(askWith('https://shop.test/', { Host: 'shop.test:443' })).toEqual([302, 302, 302, 200])
    expect(askWith('http://shop.test/', { Host: 'shop.test:443' })).toEqual([400, 400, 400, 400])
  })

  it.each(['a@host', 'host/', '', 'host b'])('is not allowed by an invalid Host: %j', (host) => {
    expect(askWith('http://host/', { Host: host })).toEqual([400, 400, 400, 400])
  })

  it('is compared with the host in a whole URL, which takes precedence over Host', () => {
    const planning = startPlanning()
    const target = 'http://proxied.test/redirect/1?to='
    expect(planning.ask(`${target}http://proxied.test/`, { headers: HOST }).status).toBe(302)
    expect(planning.ask(`${target}http://shop.test:8443/`, { headers: HOST }).status).toBe(400)
  })
})

describe('a Refresh', () => {
  it.each([
    '0;url=http:host',
    '0;URL = "http:host"',
    "0; url='http:host'",
    '0,url=http://host',
    '0 url=http://host',
    '0 http://host',
    '0.5;http://host',
    '.;http://host',
    '0;"http://host"',
  ])('%s', (value) => {
    const planned = startPlanning().ask(`/api/status/200?h=Refresh:${encodeURIComponent(value)}`, { headers: HOST })
    expect(planned.status).toBe(400)
    expect(document(planned).detail).toContain('another host')
  })

  it.each(['0', '5;url=/get', '5; url="https://shop.test:8443/get"', '3, get'])('%s is allowed', (value) => {
    const planned = startPlanning().ask(`/api/status/200?h=Refresh:${encodeURIComponent(value)}`, { headers: HOST })
    expect(planned.status).toBe(200)
  })
})
