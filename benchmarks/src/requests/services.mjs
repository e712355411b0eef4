/**
 * The frameworks, each with the module of its services. A process loads only one.
 *
 * @type {Readonly<Record<string, () => Promise<Readonly<Record<string, () => unknown>>>>>}
 */
const FRAMEWORKS = {
  Express: async () => (await import('./express.mjs')).EXPRESS,
  Fastify: async () => (await import('./fastify.mjs')).FASTIFY,
  Koa: async () => (await import('./koa.mjs')).KOA,
  Hono: async () => (await import('./hono.mjs')).HONO,
  'NestJS on Express': async () => (await import('./nestjs.mjs')).NEST_ON_EXPRESS,
  'NestJS on Fastify': async () => (await import('./nestjs.mjs')).NEST_ON_FASTIFY,
  h3: async () => (await import('./h3.mjs')).H3_SERVICES,
}

/**
 * Creates a service.
 *
 * @param {string} framework
 * @param {string} answer
 * @returns {Promise<import('./exchange.mjs').RequestListener>}
 */
export async function serviceOf(framework, answer) {
  process.env.NODE_ENV = 'production'
  const services = await FRAMEWORKS[framework]()
  return await services[answer]()
}
