import { createRequire } from 'node:module'
import { expect, it } from 'vitest'

it.each(['index.js', 'index.cjs'])('is logged by Nest under the name that a service imports: %s', (file) => {
  const { ProblemsModule } = createRequire(import.meta.url)(`../dist/${file}`) as typeof import('../src/index.ts')
  expect(ProblemsModule.forRoot().module.name).toBe('ProblemsModule')
})
