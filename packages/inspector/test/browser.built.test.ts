import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

/** The entries that a page may import, as they are built. */
const ENTRIES = ['index', 'matchers', 'report', 'rules'] as const

const CURL = 'HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n'
const HAR = JSON.stringify({
  log: {
    entries: [
      {
        request: { method: 'GET', url: 'https://a.example/' },
        response: {
          status: 405,
          headers: [
            { name: 'Content-Length', value: '0' },
            { name: 'Date', value: 'Mon, 06 Jan 2025 20:53:38 GMT' },
          ],
        },
      },
    ],
  },
})

it.each(ENTRIES)('the built %s bundles for browsers, without a module of Node', async (entry) => {
  const path = fileURLToPath(new URL(`../dist/${entry}.js`, import.meta.url))
  if (!existsSync(path)) throw new Error('the package is not built: pnpm build')
  // A module of Node would be an error here.
  const { metafile, warnings } = await build({
    entryPoints: [path],
    bundle: true,
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))).toEqual(
    [],
  )
})

it('the built inspector reads what a person pastes into a page: curl, header fields, a HAR', async () => {
  const program = `
    import { inspect, readCurl, readHar, readHttp } from './index.js'
    import { formatTerminal, summarize } from './report.js'
    import { explainRule } from './rules.js'
    const ids = (messages) => messages.flatMap((message) => inspect(message)).map(({ id }) => id)
    const results = ids(readCurl(curl)).concat(ids([readHttp(curl)]), ids(readHar(har)))
    answer = { results, explained: explainRule(results[0]), summary: summarize([{ status: 200, findings: [] }]).messages }
  `
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('../dist', import.meta.url)) },
    bundle: true,
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  // The language alone, with nothing that Node or a browser adds.
  const page = createContext({ curl: CURL, har: HAR, answer: undefined })
  runInContext(outputFiles[0]?.text ?? '', page)
  expect(page.answer).toMatchObject({
    results: ['status-401-missing-www-authenticate', 'status-401-missing-www-authenticate', 'status-405-missing-allow'],
    explained: expect.stringContaining('RFC 9110 15.5.2'),
    summary: 1,
  })
})
