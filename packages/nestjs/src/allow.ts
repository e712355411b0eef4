import type { HttpAdapter } from './platform.ts'

/** A layer of Express's router. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> }
  match(path: string): boolean | object
}

/** The parts of Express's application, or of Fastify's instance, that list routes. */
interface Instance {
  readonly router?: { readonly stack: readonly Layer[] }
  readonly supportedMethods?: readonly string[]
  findRoute?(route: { readonly method: string; readonly url: string }): object | null
}

/** Only a route for every path, such as `/*path`, matches this path. It doesn't show that a path exists. */
const ANY_PATH = '/-'.repeat(40)

/** The methods of all routes for a request's target, on either platform. Empty if no route matches. */
export function routedMethods(adapter: HttpAdapter | undefined, url: string): string[] {
  const instance: Instance | undefined = adapter?.getInstance()
  const methods = instance?.router === undefined ? fastifyMethods(instance, url) : expressMethods(instance.router, url)
  // CORS has an OPTIONS route for every path, so OPTIONS alone does not mean that the path exists.
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
    // `_all` is a route for any method. It has already seen the request and passed it on.
    for (const method of Object.keys(layer.route.methods)) if (method !== '_all') methods.add(method.toUpperCase())
  }
  if (methods.has('GET')) methods.add('HEAD')
  return [...methods]
}

/** Whether a layer matches a path. Express throws if the path can't be decoded. */
function matches(layer: Layer, path: string): boolean {
  try {
    return layer.match(path) !== false
  } catch {
    return false
  }
}
