import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../../../packages/cli/src/command/usage-error.ts'
import { loadConfig } from '../../../packages/cli/src/inspect/load-config.ts'
import { OpenApiCheck } from '../../../packages/cli/src/openapi/check.ts'
import { expect, type Target } from '../target.ts'

/** Lets a part of the command read an input from a file, in a folder that is then removed. */
async function inFile<Result>(
  name: string,
  input: Parameters<Target['run']>[0],
  read: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-fuzz-'))
  try {
    writeFileSync(join(folder, name), input)
    return await read(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs a part of the command, which can explain why it refuses a file. */
async function use<Result>(part: () => Result | Promise<Result>): Promise<Result | undefined> {
  try {
    return await part()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    expect(error.message !== '', 'an error explains itself')
    return undefined
  }
}

const CONFIGURATION: Target = {
  name: 'configuration',
  what: '`statuskit.config.json`',
  covers: ['packages/cli/src/inspect/read-config.ts', 'packages/cli/src/inspect/load-config.ts'],
  tokens: [
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      'null',
      '1',
      '-1',
      'true',
      '"profile":',
      '"strict"',
      '"rules":',
      '"off"',
      '"ignore":',
    ],
    ...[
      '"failOn":',
      '"never"',
      '"etag-invalid"',
      '"rule":',
      '"host":',
      '"path":',
      '"status":',
      '"__proto__":',
      '"constructor":',
    ],
    ...['"toString":', '\\u0000', '[[[[[[[[['],
  ],
  async run(input) {
    const config = await use(() => inFile('fuzz.json', input, (folder) => loadConfig(folder, 'fuzz.json')))
    for (const name of Object.keys(config ?? {}))
      expect(['profile', 'rules', 'ignore', 'failOn'].includes(name), 'a configuration has known properties')
    expect(({} as { polluted?: unknown }).polluted === undefined, 'no prototype is polluted')
  },
}

const URLS = ['https://a.example/orders/1', 'https://a.example/', 'https://a.example/v1/a/b']

const OPENAPI: Target = {
  name: 'openapi-document',
  what: 'OpenAPI documents in JSON and YAML, and the comparison with them',
  covers: ['packages/cli/src/openapi/'],
  tokens: [
    ...[
      'openapi: 3.1.0\n',
      'paths:\n',
      '  /orders/{id}:\n',
      '    get:\n',
      '      responses:\n',
      '        "200":\n',
      'default:',
    ],
    ...[
      '          content:\n',
      'application/json:',
      'schema:',
      '$ref: "#/components/schemas/A"',
      '$ref: "#/__proto__"',
      '"#/"',
    ],
    ...[
      '&a ',
      '*a',
      '[*a,*a]',
      '<<: *a',
      '!!set',
      '? ',
      '- ',
      ': ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '\n',
      '\t',
      '#',
      '|',
      '>',
    ],
    ...[
      'type: object',
      'pattern: "a*"',
      'oneOf:',
      'const: 1',
      'headers:',
      'required: true',
      'servers:',
      'url: /v1',
      '[[[[[',
    ],
    ...['__proto__:', 'constructor:', '{a}{b}', '{"openapi":"3.1.0","paths":', '4XX', 'examples:'],
  ],
  // The parser of YAML compares each key of an object with all others.
  longest: 12 << 10,
  async run(input) {
    await use(() =>
      inFile('api.yaml', input, (folder) => {
        const check = new OpenApiCheck('api.yaml', folder)
        for (const url of URLS) {
          const headers = [['Content-Type', 'application/json']] as const
          check.check({ method: 'GET', url, status: 200, headers, body: '{"id":1,"items":[]}' })
        }
        check.unseen()
      }),
    )
    expect(({} as { polluted?: unknown }).polluted === undefined, 'no prototype is polluted')
  },
}

/** The targets of the command. */
export const COMMAND_TARGETS: readonly Target[] = [CONFIGURATION, OPENAPI]
