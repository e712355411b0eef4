/** Where the simulator and its proxy are in the commands of a page that it doesn't serve. */
export const ORIGIN = 'http://127.0.0.1:3000'
export const PROXY = '127.0.0.1:3001'

/** The request that gets a status from the simulator. */
export interface StatusRequest {
  /** A path of the simulator, or for its proxy a whole URL. */
  readonly target: string
  /** Headers that the status needs. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly throughProxy: boolean
  /** The options of curl that make this request. */
  readonly options: string
  /** What the status needs, if a page can't send it. */
  readonly needs?: string
}

const UPGRADE = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
}

/** The request that gets a status. */
export function requestOf(code: number): StatusRequest {
  const target = `/api/status/${code}`
  const plain = { target, headers: {}, throughProxy: false, options: '' }
  if (code === 100)
    return {
      ...plain,
      headers: { Expect: '100-continue', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'hello',
      options: "-H 'Expect: 100-continue' -d hello ",
      needs: 'an Expect header and a body',
    }
  if (code === 101) {
    const headers = Object.entries(UPGRADE).map(([name, value]) => `-H '${name}: ${value}' `)
    return { ...plain, headers: UPGRADE, options: `-N -m 2 ${headers.join('')}`, needs: 'an Upgrade header' }
  }
  // A client has to see how long to wait.
  if (code === 429 || code === 503) return { ...plain, target: `${target}?retry-after=10` }
  if (code === 407) return { ...plain, target: 'http://example.com/', throughProxy: true, options: '' }
  return plain
}

/** The command that requests a status. */
export function curlCommand(code: number, origin: string = ORIGIN, proxy: string = PROXY): string {
  const { target, options, throughProxy } = requestOf(code)
  const url = target.includes('?') ? `"${origin}${target}"` : `${origin}${target}`
  return throughProxy ? `curl -i -x ${proxy} ${target}` : `curl -i ${options}${url}`
}
