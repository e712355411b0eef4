import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Before, isSimulatorRoute } from '@statuskit/simulator'
import serveStatic from 'serve-static'

/** Pages can load only files from their own host. VitePress writes scripts and styles into its pages. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"

/** The folder in the package where the build puts the site. */
function builtSite(): string {
  return join(dirname(createRequire(import.meta.url).resolve('statuskit/package.json')), 'dist/site')
}

/** What a page asks to learn where its simulator is. On a static host, it is an empty object. */
const SERVED = '/served.json'

/** Serves the site's pages and files, which learn the proxy's URL; passes on everything else. */
export function createSite(folder: string = builtSite(), proxyUrl: () => string | undefined = () => undefined): Before {
  const send = serveStatic(folder, {
    cacheControl: false,
    setHeaders(response, path) {
      // Assets have a hash of their content in their names; pages don't.
      const lasting = path.startsWith(join(folder, 'assets'))
      response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.setHeader('X-Content-Type-Options', 'nosniff')
      if (path.endsWith('.html')) response.setHeader('Content-Security-Policy', POLICY)
    },
  })
  return (request, response, next) => {
    const { method, url = '/', headers } = request
    if (url === SERVED && method === 'GET') {
      const body = JSON.stringify({ proxyUrl: proxyUrl() })
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      })
      response.end(body)
      return
    }
    // Looking for files would take most of the time of a simulated response.
    if (isSimulatorRoute(url) || (method !== 'GET' && method !== 'HEAD')) return next()
    // Clients that request the root and don't accept HTML get the simulator's description.
    if (/^\/(?:\?|$)/.test(url) && !/text\/html/.test(headers.accept ?? '')) return next()
    // Pages first: core.html is next to a folder core.
    const page = url.replace(/^([^?]*\/[^?/.]+)(?=\?|$)/, '$1.html')
    request.url = page
    send(request, response, () => {
      request.url = url
      if (page === url) next()
      else send(request, response, () => next())
    })
  }
}
