// Made by scripts/run.ts from data/runs.json. Do not edit.
import type { TargetId } from './target/target.ts'

/** What the samples were run with. */
export const RUNS: Readonly<Record<TargetId, { readonly framework: string; readonly version: string }>> = {
  curl: { framework: 'curl', version: '7.88.1' },
  fetch: { framework: 'Node.js', version: '20.20.2' },
  express: { framework: 'Express', version: '5.3.0' },
  fastify: { framework: 'Fastify', version: '5.12.8' },
  koa: { framework: 'Koa', version: '3.3.0' },
  hono: { framework: 'Hono', version: '4.13.19' },
  fastapi: { framework: 'FastAPI', version: '0.163.2' },
  spring: { framework: 'Spring Boot', version: '3.5.7' },
  go: { framework: 'Go', version: '1.26.8' },
}
