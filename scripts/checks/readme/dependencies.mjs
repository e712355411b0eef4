import { publishedPackages, readPackages } from '../../workspace/packages.mjs'

/** What the guides use and the workspace doesn't, in the newest versions that run on Node 20. */
const CLIENTS = [
  '@types/supertest@7.2.1',
  '@types/ws@8.18.2',
  'axios@1.21.1',
  'eventsource@4.1.1',
  'expect@30.5.2',
  'got@14.6.5',
  'ky@1.9.1',
  'msw@2.9.0',
  'ofetch@1.5.1',
  'openai@6.49.0',
  'supertest@7.3.2',
  'undici@7.30.2',
  'ws@8.23.0',
]

/** Packages of the cookbook, in addition to those that the packages are tested with. */
const COOKBOOK = [
  '@fastify/static@10.1.11',
  '@prisma/client@7.10.0',
  '@sentry/node@11.12.0',
  '@types/pg@8.23.1',
  'hono-pino@0.10.3',
  'mongoose@9.12.1',
  'pg@8.23.1',
  'pino-http@11.0.0',
  'sequelize@6.37.8',
  ...['@types/koa-send', '@types/multer', 'koa-send', 'multer'].map(testedVersion),
]

/** Middleware of the guides for frameworks. */
const MIDDLEWARE = [
  ...['@fastify/cors', '@fastify/helmet', '@fastify/rate-limit', '@koa/cors', '@nestjs/throttler', '@types/cors'],
  ...['@types/koa__cors', '@types/koa-ratelimit', 'cors', 'express-rate-limit', 'helmet', 'koa-ratelimit'],
].map(testedVersion)

/** What the guides describe APIs and call them with. */
const OPENAPI = [
  '@fastify/swagger@9.9.3',
  '@hono/zod-openapi@1.6.3',
  '@tanstack/query-core@5.108.4',
  '@types/react@19.3.3',
  '@types/react-dom@19.3.0',
  'openapi-fetch@0.17.0',
  'react@19.3.1',
  'react-dom@19.3.1',
]

/** What the guides log, trace, migrate and validate with. */
const OTHERS = [
  '@fastify/sensible@6.0.6',
  '@hapi/boom@10.0.1',
  '@middy/core@7.9.2',
  '@middy/http-cors@7.9.2',
  '@opentelemetry/api@1.9.1',
  '@types/aws-lambda@8.10.164',
  '@types/http-errors@2.0.5',
  'class-transformer@0.5.1',
  'http-errors@2.0.1',
  'http-problem-details@0.1.7',
  'http-problem-details-mapper@0.1.7',
  'http-status-codes@2.3.0',
  'pino@10.4.0',
  'reflect-metadata@0.2.2',
]

/** The validators with a program in the guide, in the versions that the packages are tested with. */
const VALIDATORS = [
  '@fastify/type-provider-typebox',
  '@vinejs/vine',
  'ajv',
  'arktype',
  'celebrate',
  'class-validator',
  'effect',
  'express-openapi-validator',
  'express-validator',
  'fastify-type-provider-zod',
  'joi',
  'superstruct',
  'typebox',
  'valibot',
  'yup',
]

/** Other imports of a package's README: frameworks, and the dependencies named in its workspace.json. */
export function readmeDependencies({ manifest, settings: { readme = [] } }) {
  return [...Object.keys(manifest.peerDependencies ?? {}), ...readme].map((name) => dependencyOf(manifest, name))
}

/** Everything that the programs import, beside our packages, each with its version if it isn't in the catalog. */
export function dependencies() {
  const all = [
    ...publishedPackages().flatMap(readmeDependencies),
    ...CLIENTS,
    ...COOKBOOK,
    ...MIDDLEWARE,
    ...OPENAPI,
    ...OTHERS,
    ...VALIDATORS.map(testedVersion),
  ]
  return [...new Set(all)]
}

/** A dependency with the version that the package is developed with, or only its name if the catalog has the version. */
function dependencyOf({ name: dependent, devDependencies }, name) {
  const version = devDependencies[name]
  if (version === undefined) throw new Error(`${dependent} has no ${name} in its devDependencies`)
  return version === 'catalog:' ? name : `${name}@${version}`
}

/** A package with the version that our packages are tested with, or only its name if the catalog has the version. */
function testedVersion(name) {
  const dependent = readPackages().find(({ manifest }) => manifest.devDependencies?.[name] !== undefined)
  if (dependent === undefined) throw new Error(`no package is tested with ${name}`)
  return dependencyOf(dependent.manifest, name)
}
