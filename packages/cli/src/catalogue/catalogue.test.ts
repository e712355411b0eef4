import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Outcome, runCommand } from '../../test/running.ts'
import { CATALOGUE_EXAMPLES } from '../program/help.ts'

const CORE = join(import.meta.dirname, '../../../core/src')
const IMPORTS = `import { defineProblem } from '${CORE}/index.ts'
import { problemCatalogue } from '${CORE}/catalogue.ts'
`
const CATALOGUE = `${IMPORTS}
interface Options { readonly base: string }
const options: Options = { base: '/problems/' }
const Closed = defineProblem({ type: '/problems/closed', title: 'Closed', status: 409 })
export default problemCatalogue([{ definition: Closed, when: 'At night.' }, { status: 404 }], options)
`
const FILES = ['404.html', '404.json', '404.md', 'closed.html', 'closed.json', 'closed.md']
const SITE = [...FILES, 'index.html', 'index.json', 'llms.txt', 'style.css']

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'statuskit-catalogue-'))
  await mkdir(join(folder, 'src'))
  return () => rm(folder, { recursive: true })
})

function run(line: string): Promise<Outcome> {
  return runCommand(['catalogue', ...line.split(' ').filter(Boolean)], { folder })
}

async function write(text: string, name = 'src/problems.ts'): Promise<void> {
  await writeFile(join(folder, name), text)
}

describe('statuskit catalogue', () => {
  it('has examples that work: they write the site, and find nothing to correct', async () => {
    await write(CATALOGUE)
    const [first = '', second = '', third = ''] = CATALOGUE_EXAMPLES.split('\n').slice(1)
    const args = (line: string) => line.replace('statuskit catalogue', '').trim()
    expect(await run(args(first))).toEqual({
      code: 0,
      output: 'Wrote 10 files for 2 problem types to dist/problems.\n',
      errors: '',
    })
    expect((await readdir(join(folder, 'dist/problems'))).sort()).toEqual(SITE)
    expect(await readFile(join(folder, 'dist/problems/closed.md'), 'utf8')).toContain('## When it happens\n\nAt night.')
    expect(await run(args(second))).toEqual({
      code: 0,
      output: 'Checked 2 problem types: nothing to correct.\n',
      errors: '',
    })
    expect(await run(args(third.replace(':3000', ':1')))).toMatchObject({ code: 1, errors: '' })
  })

  it('says that --check alone compares no files', async () => {
    await write(CATALOGUE)
    expect(await run('src/problems.ts --check')).toEqual({
      code: 0,
      output:
        'Checked 2 problem types: nothing to correct.\n' +
        'No files were compared. To compare them, add --out and their folder, or --at and the origin of your service.\n',
      errors: '',
    })
  })

  it('loads JavaScript as well', async () => {
    await write(CATALOGUE.replace(/interface.*/, '').replace(': Options', ''), 'problems.mjs')
    expect(await run('problems.mjs --check')).toMatchObject({ code: 0, errors: '' })
  })
})

describe('--check names each drift', () => {
  it('of the site', async () => {
    await write(CATALOGUE)
    await run('src/problems.ts --out site')
    await rm(join(folder, 'site/404.md'))
    await write('old', 'site/old.html')
    await write(CATALOGUE.replace('At night.', 'On Sundays.'), 'src/changed.ts')
    const { code, output } = await run('src/changed.ts --out site --check')
    expect(code).toBe(1)
    expect(output).toBe(`site/index.html is out of date.
site/llms.txt is out of date.
site/closed.html is out of date.
site/closed.json is out of date.
site/closed.md is out of date.
site/404.md is missing.
To write the site again, run statuskit catalogue src/changed.ts --out site.
site/old.html belongs to no type of the catalogue. Delete it.
`)
  })

  it('of a type whose URI leads elsewhere', async () => {
    await write(CATALOGUE.replace(`type: '/problems/closed'`, `type: '/errors/closed'`))
    const { code, output } = await run('src/problems.ts --check')
    expect(code).toBe(1)
    expect(output).toBe(
      'The URI /errors/closed leads to none of the pages, which are below /problems/. Change the type, or the option base.\n',
    )
  })

  it('of pages that a server lacks, or has in an earlier version', async () => {
    await write(CATALOGUE)
    await run('src/problems.ts --out site')
    const pages = new Map<string, string>()
    const server = createServer(({ url = '' }, response) => {
      const text = pages.get(url)
      const type = url.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8'
      response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': type }).end(text)
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const check = async () => (await run(`src/problems.ts --check --at ${at}`)).output
    expect(await check()).toBe(
      `/problems/closed: ${at}/problems/closed answers 404 and not with text/html. Mount the pages with servePages, or publish the folder of --out there.\n`,
    )
    pages.set('/problems/closed', await readFile(join(folder, 'site/closed.html'), 'utf8'))
    const json = await readFile(join(folder, 'site/closed.json'), 'utf8')
    pages.set('/problems/closed.json', json.replace('"status": 409', '"status": 423'))
    expect(await check()).toBe(
      `/problems/closed: ${at}/problems/closed.json has another status (423) than the catalogue (409). Deploy the pages again.\n`,
    )
    const earlier = async (change: (page: { schema: { properties: object } }) => object) => {
      pages.set('/problems/closed.json', JSON.stringify(change(JSON.parse(json))))
      return check()
    }
    expect(await earlier((page) => ({ ...page, when: 'Before.' }))).toMatch(
      /^\/problems\/closed: \S+ has another when \("Before\."\) than the catalogue \(.*\)\. Deploy the pages again\.\n$/,
    )
    const balance = { type: 'number', description: 'In cents. '.repeat(30) }
    expect(
      await earlier(({ schema, ...page }) => ({
        ...page,
        schema: { ...schema, properties: { ...schema.properties, balance } },
      })),
    ).toBe(
      `/problems/closed: ${at}/problems/closed.json has another schema than the catalogue. Deploy the pages again.\n`,
    )
    pages.set('/problems/closed.json', json)
    expect(await check()).toBe('Checked 2 problem types: nothing to correct.\n')
    server.close()
    await once(server, 'close')
    expect(await check()).toMatch(/^\/problems\/closed: http\S+ can't be read: ./)
  })

  it('of an example that no longer fits its schema, with the line', async () => {
    await write(`${IMPORTS}
const schema = { '~standard': { version: 1, vendor: 'x', validate: () => ({ issues: [{ message: 'x', path: ['balance'] }] }) } } as const
const Closed = defineProblem({ type: '/problems/closed', title: 'Closed', status: 409, extensions: schema })
export default problemCatalogue([{ definition: Closed, examples: [{ extensions: { balance: 'x' } }] }], { base: '/problems/' })
`)
    const { code, errors } = await run('src/problems.ts --check')
    expect(code).toBe(2)
    expect(errors).toBe(
      "statuskit: src/problems.ts:6: TypeError: entries[0] (/problems/closed): examples[0] can't be shown: the schema rejects extensions.balance\n",
    )
  })
})

describe('a file that is not a catalogue gets an error with its line, and exit code 2', () => {
  it.each([
    ['', 'src/problems.ts has no default export. Write: export default problemCatalogue('],
    [
      'export const a = 1\n\nexport default { a }',
      'src/problems.ts:3: the default export is an object, not a catalogue.',
    ],
    ['export default [1]', 'src/problems.ts:1: the default export is a list, not a catalogue.'],
    ['\nconst a = 1\nthrow new Error("no database")', 'src/problems.ts:3: no database'],
    ['function fail(): never {\n  throw new RangeError("bad")\n}\nfail()', 'src/problems.ts:2: RangeError: bad'],
    ['throw "text"', 'src/problems.ts: the file threw a string'],
    ['const a = 1\nconst b = = 2', 'src/problems.ts:2: syntax error: Unexpected token'],
    ["\nimport { x } from 'not-there'\nexport default x", "src/problems.ts:2: not-there can't be found. Install it"],
    [
      'function d(_value: unknown, _context: unknown) {}\nclass A {\n  @d\n  x = 1\n}\nexport default new A()',
      /src\/problems\.ts:\d+: decorators of class members are not supported\./,
    ],
    [
      `${IMPORTS}\nexport default problemCatalogue([], { base: 'x' })`,
      'src/problems.ts:4: TypeError: The option base is "x".',
    ],
    [
      `${IMPORTS}\nconst A = defineProblem({ type: '/p/a', title: 'A', status: 409 })\nexport default problemCatalogue([A, A], { base: '/p' })`,
      'src/problems.ts:5: TypeError: entries[0] (/p/a) and entries[1] (/p/a) are the same type.',
    ],
  ])('%#', async (text, message) => {
    await write(text)
    const { code, output, errors } = await run('src/problems.ts --out site')
    expect([code, output]).toEqual([2, ''])
    expect(errors).toMatch(message)
    expect(errors).not.toContain(folder)
  })

  it('nor is a missing file, a call without --out, or a folder that is a file', async () => {
    await write(CATALOGUE)
    expect((await run('nothing.ts --check')).errors).toBe(
      'statuskit: There is no file nothing.ts. Pass the file that exports the catalogue.\n',
    )
    expect((await run('src/problems.ts')).errors).toBe(
      'statuskit: Say where to write the site: statuskit catalogue src/problems.ts --out dist/problems\n',
    )
    expect((await run('src/problems.ts --out site --at http://127.0.0.1:1')).errors).toBe(
      'statuskit: --at requests the pages that --check compares. Add --check.\n',
    )
    expect((await run('src/problems.ts --check --at api.example.com')).errors).toBe(
      'statuskit: --at is "api.example.com". Pass an origin such as http://127.0.0.1:3000.\n',
    )
    expect((await run('src/problems.ts --out src/problems.ts')).errors).toContain("The site can't be written: ")
  })
})
