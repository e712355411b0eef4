/** A layer of a router: a route, a mounted router, or a middleware. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> }
  readonly handle?: unknown
  /** Router 2.3 returns the match; older versions store it on the layer. */
  readonly path?: string
  match(path: string): boolean | { readonly path: string }
}

/** The members that Express adds to a request. */
interface Routed {
  readonly app?: { readonly router?: unknown; readonly parent?: unknown }
  readonly baseUrl?: string
  readonly url?: string | undefined
}

/**
 * The methods of all routes for a request's path, including those of nested routers, as they are at the time of the
 * call. Empty if no route matches.
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
 * The paths that a mounted application may see. `baseUrl` is the mount path, perhaps followed by a router's, and
 * nothing says where one ends. The shortest path comes first: it is right if there is no router in between.
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
      // `_all` is a route for any method. It has already seen the request and passed it on.
      for (const method of Object.keys(layer.route.methods)) if (method !== '_all') methods.add(method.toUpperCase())
    } else {
      // A middleware has no layers.
      const rest = path.slice(prefix.length)
      collect(layer.handle, rest.startsWith('/') ? rest : `/${rest}`, methods)
    }
  }
}

/** The layers of a router in their order; none for anything else. */
export function layersOf(router: unknown): readonly Layer[] {
  const stack = (router as { stack?: unknown } | undefined)?.stack
  return Array.isArray(stack) ? stack : []
}

/** The part of the path that a layer matches; `undefined` if it does not match, or if the path can't be decoded. */
export function matchedPath(layer: Layer, path: string): string | undefined {
  try {
    const match = layer.match(path)
    return match === true ? layer.path : (match as { readonly path?: string }).path
  } catch {
    return undefined
  }
}
