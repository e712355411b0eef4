import type { HttpAdapter } from './platform.ts'

/** A layer of Express's router. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> }
  match(path: string): boolean | object
}

/** What is needed of Express's application, or of Fastify's instance. */
interface Instance {
  readonly router?: { readonly stack: readonly Layer[] }
  readonly supportedMethods?: readonly string[]
  findRoute?(route: { readonly method: string; readonly url: string }): object | null
}

/** A path that only a route for every path matches; such a route says nothing of any. */
const ANY_PATH = '/-'.repeat(40)

/** The methods that the routes for a request's target have, on either platform; none when no route matches. */
export function routedMethods(adapter: HttpAdapter | undefined, url: string): string[] {
  const instance: Instance | undefined = adapter?.getInstance()
  const methods = instance?.router === undefined ? fastifyMethods(instance, url) : expressMethods(instance.router, url)
  // CORS has a route for OPTIONS on every path.
  return methods.some((method) => method !== 'OPTIONS') ? methods.sort() : []
}

function fastifyMethods(instance: Instance | undefined, url: string): string[] {
  const find = (method: string, path: string) => instance?.findRoute?.({ method, url: path }) ?? undefined
  return (instance?.supportedMethods ?? []).filter((method) => {
    const route = find(method, url)
    return route !== undefined && route !== find(method, ANY_PATH)
  })
}

function expressMethods({ stack }: NonNullable<Instance['router']>, url: string): string[] {
  // A target in absolute form, `http://host/path`, is routed by its path.
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split('?', 1)[0] || '/'
  const methods = new Set<string>()
  for (const layer of stack) {
    if (layer.route === undefined || !matches(layer, path) || matches(layer, ANY_PATH)) continue
    // `_all` is a route for any method: the request would have reached it, so it has passed the request on.
    for (const method of Object.keys(layer.route.methods)) if (method !== '_all') methods.add(method.toUpperCase())
  }
  if (methods.has('GET')) methods.add('HEAD')
  return [...methods]
}

/** Whether a layer matches a path; Express throws where the path cannot be decoded. */
function matches(layer: Layer, path: string): boolean {
  try {
    return layer.match(path) !== false
  } catch {
    return false
  }
}
