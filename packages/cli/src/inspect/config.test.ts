import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import { loadConfig } from './load-config.ts'
import { readConfig } from './read-config.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-config-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

it('accepts every property', () => {
  const config = {
    profile: 'strict',
    failOn: 'warning',
    rules: { 'etag-invalid': 'off', 'redirect-chain-loop': 'warning' },
    ignore: [{ rule: 'etag-invalid', host: '*.example.com', path: '/old/*', status: 200 }],
  }
  expect(readConfig(config, 'it')).toBe(config)
})

it.each([
  [[], 'it has to be an object, not [].'],
  [undefined, 'it has to be an object, not undefined.'],
  [{ profil: 'strict' }, 'it: there is no property "profil". Did you mean profile?'],
  [{ profile: 'strikt' }, 'it: profile can\'t be "strikt". Use default, strict, or browser. Did you mean strict?'],
  [{ failOn: 1 }, "it: failOn can't be 1. Use error, warning, info, or never."],
  [{ rules: { 'etag-invalidd': 'off' } }, 'it: rules: there is no rule "etag-invalidd". Did you mean etag-invalid?'],
  [
    { rules: { 'etag-invalid': 'of' } },
    'it: rules["etag-invalid"] can\'t be "of". Use error, warning, info, or off. Did you mean off?',
  ],
  [{ ignore: {} }, 'it: ignore has to be an array'],
  [{ ignore: [{}] }, 'it: ignore[0] is empty'],
  [{ ignore: [{ hosts: 'a' }] }, 'it: ignore[0]: there is no property "hosts". Did you mean host?'],
  [
    { rules: { 'status-429': 'off' } },
    'it: rules: there is no rule "status-429". Did you mean status-429-missing-retry-after? To see all,',
  ],
  [{ rules: { 'status-4': 'off' } }, ' and others. To see all, run statuskit inspect --list.'],
  [
    { rules: { 'status-401-missing-www-auth': 'off' } },
    'it: rules: there is no rule "status-401-missing-www-auth". Did you mean status-401-missing-www-authenticate?',
  ],
  [{ ignore: [{ rule: 'x' }] }, 'it: ignore[0]: there is no rule "x"'],
  [
    { ignore: [{ path: 'legacy' }] },
    'it: ignore[0].path has to begin with / or *, as in "/legacy/*", and is "legacy".',
  ],
  [{ ignore: [{ status: '404' }] }, 'it: ignore[0].status has to be a number such as 404, not "404".'],
])('refuses %j', (value, message) => {
  expect(() => readConfig(value, 'it')).toThrow(message)
})

it('loads the first file of a folder, or the one that is named', async () => {
  expect(await loadConfig(folder)).toEqual({})
  writeFileSync(join(folder, 'statuskit.config.json'), '{"profile":"strict"}')
  expect(await loadConfig(folder)).toEqual({ profile: 'strict' })
  writeFileSync(join(folder, 'statuskit.config.mjs'), 'export default { profile: "browser" }')
  expect(await loadConfig(folder)).toEqual({ profile: 'browser' })
  expect(await loadConfig(folder, 'statuskit.config.json')).toEqual({ profile: 'strict' })
})

it('loads CommonJS', async () => {
  writeFileSync(join(folder, 'statuskit.config.cjs'), 'module.exports = { profile: "strict" }')
  expect(await loadConfig(folder)).toEqual({ profile: 'strict' })
})

it('loads TypeScript', async () => {
  const lines = [
    "import type { InspectOptions } from '@statuskit/inspector'",
    "const profile: 'strict' | 'browser' = 'strict'",
    'export default { profile } satisfies InspectOptions',
  ]
  writeFileSync(join(folder, 'statuskit.config.ts'), lines.join('\n'))
  expect(await loadConfig(folder)).toEqual({ profile: 'strict' })
})

it.each(['statuskit.config.yaml', 'statuskit.config.mts', '.statuskitrc', '.statuskitrc.json'])(
  'says that %s is not read',
  async (name) => {
    writeFileSync(join(folder, name), '')
    await expect(loadConfig(folder)).rejects.toThrow(
      `${name} can't be read. Name the configuration statuskit.config.ts, statuskit.config.js, statuskit.config.mjs, statuskit.config.cjs, or statuskit.config.json.`,
    )
    writeFileSync(join(folder, 'statuskit.config.json'), '{"profile":"strict"}')
    expect(await loadConfig(folder)).toEqual({ profile: 'strict' })
  },
)

it('explains the mistake in a file', async () => {
  await expect(loadConfig(folder, 'none.json')).rejects.toThrow('There is no configuration file at')
  writeFileSync(join(folder, 'statuskit.config.mjs'), 'export const a = 1')
  await expect(loadConfig(folder)).rejects.toThrow("has no default export. Write: export default { profile: 'strict' }")
  writeFileSync(join(folder, 'seven.mjs'), 'export default 7')
  await expect(loadConfig(folder, 'seven.mjs')).rejects.toThrow('has to be an object')
})

it.each([
  ['a.json', '{\n  "profile": "strict"\n  "rules": {}\n}', "a.json:3: Expected ',' or '}'"],
  ['a.json', '{', 'a.json:1: Expected property name'],
  ['a.mjs', 'export default {\n  profile: "strict"\n  rules: {}\n}', 'a.mjs:3: syntax error: Unexpected token'],
  ['a.ts', 'const strict: string = "strict"\nthrow new RangeError("bad")', 'a.ts:2: RangeError: bad'],
  ['a.cjs', "\nmodule.exports = require('not-there')", "a.cjs:2: not-there can't be found. Install it"],
])('names the line of a mistake in %s, also from another folder', async (name, text, message) => {
  writeFileSync(join(folder, name), text)
  await expect(loadConfig(folder, name)).rejects.toThrow(message)
  mkdirSync(join(folder, 'inner'))
  await expect(loadConfig(join(folder, 'inner'), join('..', name))).rejects.toThrow(message)
})

it.each([
  [{ failOn: 'warn' }, '--fail-on can\'t be "warn". Use error, warning, info, or never. Did you mean warning?'],
  [{ profile: 'strickt' }, '--profile can\'t be "strickt". Use default, strict, or browser. Did you mean strict?'],
  [{ rule: ['etag-invlid=off'] }, '--rule: there is no rule "etag-invlid". Did you mean etag-invalid?'],
  [{ rule: ['etag-invalid=of'] }, '--rule etag-invalid can\'t be "of". Use error, warning, info, or off.'],
  [{ rule: ['etag-invalid'] }, '--rule etag-invalid has no severity.'],
])('names the option of the command line in %j', (line, message) => {
  expect(() => readArguments([], line)).toThrow(message)
})
