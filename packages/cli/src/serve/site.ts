import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Before } from '@statuskit/simulator'
import serveStatic from 'serve-static'

/** What a page may load: its own host's files alone. VitePress writes scripts and styles into its pages. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"

/** Where the build puts it, in the package. */
function builtSite(): string {
  return join(dirname(createRequire(import.meta.url).resolve('statuskit/package.json')), 'dist/site')
}

/** The site's pages and files; everything else is handed on. */
export function createSite(folder: string = builtSite()): Before {
  const send = serveStatic(folder, {
    cacheControl: false,
    setHeaders(response, path) {
      // Their names hold a hash of their content; pages keep their names when they change.
      const lasting = path.startsWith(join(folder, 'assets'))
      response.setHeader('Cache-Control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
      response.setHeader('X-Content-Type-Options', 'nosniff')
      if (path.endsWith('.html')) response.setHeader('Content-Security-Policy', POLICY)
    },
  })
  return (request, response, next) => {
    const { method, url = '/', headers } = request
    if (method !== 'GET' && method !== 'HEAD') return next()
    // Programs that ask for the root without wanting a page get what the simulator says there is.
    if (/^\/(?:\?|$)/.test(url) && !/text\/html/.test(headers.accept ?? '')) return next()
    // The page first: core.html lies beside a folder core.
    const page = url.replace(/^([^?]*\/[^?/.]+)(?=\?|$)/, '$1.html')
    request.url = page
    send(request, response, () => {
      request.url = url
      if (page === url) next()
      else send(request, response, () => next())
    })
  }
}
