/** The methods that common APIs use. `Allow` lists them, and the simulator caches plans for them. */
export const COMMON_METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
