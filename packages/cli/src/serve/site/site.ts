import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Before, isSimulatorRoute } from '@statuskit/simulator'
import serveStatic from 'serve-static'
import { readRedirects } from './redirects.ts'
import { createTextFiles, sendText, type TextFile } from './text-file.ts'

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
  const redirects = readRedirects(folder)
  const textOf = createTextFiles(folder)
  const send = serveStatic(folder, {
    cacheControl: false,
    redirect: false,
    setHeaders(response, path) {
      setHeaders(response, path.slice(folder.length).replaceAll('\\', '/'))
    },
  })

  async function answer(request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> {
    const { url = '/', headers } = request
    const [path = '/', query] = url.split(/\?(.*)/s)
    const html = /text\/html/.test(headers.accept ?? '')
    // Before the files: hosts without redirects have a page at each short address.
    const short = redirects.get(path.replace(/(.)\/$/, '$1'))
    if (short !== undefined) return redirect(response, withQuery(short, query))
    for (const candidate of candidatesOf(path)) {
      const text = await textOf(candidate)
      if (text !== undefined) return sendFile(request, response, text, 200)
      if (await sendPlain(candidate, query, request, response)) return
    }
    const target = pageBeside(folder, path)
    if (target !== undefined) return redirect(response, withQuery(target, query))
    // Programs get the simulator's description of what it has.
    const missing = html ? await textOf('/404.html') : undefined
    if (missing !== undefined) return sendFile(request, response, missing, 404)
    if (html && existsSync(join(folder, '404.html'))) {
      response.statusCode = 404
      if (await sendPlain('/404.html', undefined, request, response)) return
    }
    next()
  }

  /** Sends a file that the build didn't compress. Returns whether there is one. */
  function sendPlain(path: string, query: string | undefined, request: IncomingMessage, response: ServerResponse) {
    const { url } = request
    return new Promise<boolean>((resolve) => {
      response.once('close', () => resolve(true))
      request.url = query === undefined ? path : `${path}?${query}`
      send(request, response, () => {
        request.url = url
        resolve(false)
      })
    })
  }

  return (request, response, next) => {
    const { method, url = '/' } = request
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
    // Looking for files would take most of the time of a simulated response, and Node parses headers when they are read.
    if (isSimulatorRoute(url) || (method !== 'GET' && method !== 'HEAD')) return next()
    // Clients that request the root and don't accept HTML get the simulator's description.
    if (/^\/(?:\?|$)/.test(url) && !/text\/html/.test(request.headers.accept ?? '')) return next()
    answer(request, response, next).catch(() => response.destroy())
  }
}

/** The files for a path, in order. Pages first: core.html is next to a folder core. */
function candidatesOf(path: string): string[] {
  if (path.endsWith('/')) return [`${path}index.html`]
  return /\/[^/.]+$/.test(path) ? [`${path}.html`, path] : [path, `${path}.html`]
}

/** The page or folder beside a path that has one slash too many or too few. */
function pageBeside(folder: string, path: string): string | undefined {
  if (/[\\%]|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) return undefined
  const exists = (file: string) => existsSync(join(folder, file)) || existsSync(join(folder, `${file}.br`))
  if (!path.endsWith('/')) return exists(`${path}/index.html`) ? `${path}/` : undefined
  return path !== '/' && exists(`${path.slice(0, -1)}.html`) ? path.slice(0, -1) : undefined
}

function withQuery(target: string, query: string | undefined): string {
  if (query === undefined) return target
  const [path, hash] = target.split('#')
  return `${path}?${query}${hash === undefined ? '' : `#${hash}`}`
}

function redirect(response: ServerResponse, target: string): void {
  response.statusCode = 301
  response.setHeader('Location', target)
  response.setHeader('Content-Length', 0)
  response.end()
}

function sendFile(request: IncomingMessage, response: ServerResponse, text: TextFile, status: number): Promise<void> {
  setHeaders(response, text.path)
  return sendText(request, response, text, status)
}

function setHeaders(response: ServerResponse, path: string): void {
  // Assets have a hash of their content in their names; pages don't.
  response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  if (path.endsWith('.html')) response.setHeader('Content-Security-Policy', POLICY)
}
