/** A layer of a router: a route, a mounted router, or a middleware. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> }
  readonly handle?: unknown
  /** Router 2.3 gives the match, older ones keep it on the layer. */
  readonly path?: string
  match(path: string): boolean | { readonly path: string }
}

/** What Express adds to a request. */
interface Routed {
  readonly app?: { readonly router?: unknown; readonly parent?: unknown }
  readonly baseUrl?: string
  readonly url?: string | undefined
}

/**
 * The methods that the routes for a request's path have, nested routers' too, as the router has them now; none when no
 * route matches.
 */
export function routedMethods(request: Routed): string[] {
  const { app, baseUrl = '' } = request
  // A target in absolute form, `http://host/path`, is routed by its path.
  const path = (request.url ?? '/').replace(/^[a-z]+:\/\/[^/?#]*/i, '').split('?', 1)[0] || '/'
  for (const within of app?.parent === undefined ? [baseUrl + path] : pathsWithin(baseUrl, path)) {
    const methods = new Set<string>()
    collect(app?.router, within, methods)
    if (methods.has('GET')) methods.add('HEAD')
    if (methods.size > 0) return [...methods].sort()
  }
  return []
}

/**
 * A path as a mounted application may see it: `baseUrl` is the mount, and perhaps a router's place in the application,
 * and nothing tells where one ends. The shortest comes first: it is right where no router is in between.
 */
function pathsWithin(baseUrl: string, path: string): string[] {
  const places = [path]
  for (const segment of baseUrl.split('/').slice(2).reverse()) places.push(`/${segment}${places.at(-1)}`)
  return places
}

function collect(router: unknown, path: string, methods: Set<string>): void {
  for (const layer of layersOf(router)) {
    const prefix = matchedPath(layer, path)
    if (prefix === undefined) continue
    if (layer.route !== undefined) {
      // `_all` is a route for any method: the request would have reached it, so it has passed the request on.
      for (const method of Object.keys(layer.route.methods)) if (method !== '_all') methods.add(method.toUpperCase())
    } else {
      // A middleware has no layers.
      const rest = path.slice(prefix.length)
      collect(layer.handle, rest.startsWith('/') ? rest : `/${rest}`, methods)
    }
  }
}

function layersOf(router: unknown): readonly Layer[] {
  const stack = (router as { stack?: unknown } | undefined)?.stack
  return Array.isArray(stack) ? stack : []
}

/** The part of the path that a layer matches; `undefined` when it does not match, or the path cannot be decoded. */
function matchedPath(layer: Layer, path: string): string | undefined {
  try {
    const match = layer.match(path)
    return match === true ? layer.path : (match as { readonly path?: string }).path
  } catch {
    return undefined
  }
}
