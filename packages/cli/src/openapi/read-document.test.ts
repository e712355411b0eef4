import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../../test/running.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-openapi-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('a document that --openapi cannot read', () => {
  const HEAD = 'openapi: 3.1.0\ninfo: { title: x, version: "1" }\n'
  it.each([
    [
      'swagger: "2.0"\n',
      'bad.yaml:1: this is Swagger 2.0, and --openapi reads OpenAPI 3.1. Convert it with `npx swagger2openapi`',
    ],
    ['info: {}\nopenapi: 3.0.3\n', 'bad.yaml:2: this is OpenAPI 3.0.3, whose schemas'],
    ['openapi: 3.0.3\n', 'npx openapi-format api.yaml --convertTo 3.1'],
    ['openapi: 4\n', "bad.yaml:1: the version 4 can't be read"],
    ['title: x\n', 'bad.yaml:1: the version is missing'],
    ['[1, 2]', 'bad.yaml:1: this is not an OpenAPI document'],
    ['openapi: 3.1.0\npaths:\n  /a: {\n', 'bad.yaml:4:1: '],
    ['{\n  "openapi": "3.1.0",\n  "paths": {,}\n}', 'bad.yaml:3:13: '],
    [HEAD, 'bad.yaml:1: the document has no `paths`'],
    [`${HEAD}paths:\n  orders: {}\n`, 'bad.yaml:4: the path "orders" must begin with a slash: `/orders`'],
    [`${HEAD}paths:\n  /a: { $ref: '#/nowhere' }\n`, 'bad.yaml:4: '],
    [
      `${HEAD}paths:\n  /a:\n    get:\n      responses:\n        200: { $ref: 'b.yaml#/x' }\n`,
      'bad.yaml:7: the reference b.yaml#/x leads to another file',
    ],
    [
      `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: '#/components/schemas/A' }\n`,
      'bad.yaml:6: the reference #/components/schemas/A leads nowhere',
    ],
    [`${HEAD}paths:\n  /a: { $ref: '#/constructor/prototype' }\n`, 'bad.yaml:4: '],
    // Each of these ended the process or threw in the parser.
    [
      `${HEAD}a: &a [${'x,'.repeat(99)}]\nb: &b [${'*a,'.repeat(99)}]\npaths: { /a: { x-b: [${'*b,'.repeat(99)}] } }`,
      'stand for too many values',
    ],
    [`${HEAD}paths: &p\n  /a: *p\n`, 'stand for a part that they are in'],
    [`${HEAD}paths: ${'['.repeat(20_000)}`, 'bad.yaml:3: more than 2000 brackets are open here'],
    [`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'bad.yaml:1: more than 2000 brackets'],
  ])('%.60j', async (text, message) => {
    writeFileSync(join(folder, 'bad.yaml'), text)
    const { code, errors } = await runCommand(['inspect', 'https://a.invalid', '--openapi', 'bad.yaml'], { folder })
    expect(errors).toContain(message)
    expect(code).toBe(2)
  })

  it('is missing', async () => {
    const { code, errors } = await runCommand(['inspect', 'https://a.invalid', '--openapi', 'none.yaml'], { folder })
    expect(errors).toContain("The OpenAPI document none.yaml can't be read: ENOENT")
    expect(code).toBe(2)
  })
})
