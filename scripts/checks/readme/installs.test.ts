import { expect, test } from 'vitest'
import { missingPackages } from './installs.mjs'

const program = `import 'reflect-metadata'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { start } from './start.js'
import { validationProblem } from '@statuskit/core/validation'
const { default: Koa } = await import('koa')
`

test('packages that a program imports must be installed', () => {
  expect(missingPackages('```sh\nnpm install @statuskit/core\n```', [program])).toEqual([
    'koa',
    'reflect-metadata',
    'zod',
  ])
  expect(
    missingPackages('```sh\nnpm install @statuskit/core\n```\nIt needs `npm install koa reflect-metadata zod`.', [
      program,
    ]),
  ).toEqual([])
})

test('a page that installs nothing may leave it to the imports', () => {
  expect(missingPackages('Text', [program])).toEqual([])
})

test('a pre-release must be installed with its version, which npm would not choose', () => {
  const uses = ["import { defineConfig } from 'nitro'", "import { z } from 'zod'"]
  const tested = ['nitro@3.0.1-beta', 'zod@4.6.7']
  expect(missingPackages('npm install nitro zod', uses, tested)).toEqual(['nitro@3.0.1-beta'])
  expect(missingPackages('npm install nitro@3.0.1-beta zod', uses, tested)).toEqual([])
})
