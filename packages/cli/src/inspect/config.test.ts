import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadConfig } from './load-config.ts'
import { readConfig } from './read-config.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-config-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

it('takes what there is', () => {
  const config = {
    profile: 'strict',
    failOn: 'warning',
    rules: { 'etag-invalid': 'off', 'redirect-chain-loop': 'warning' },
    ignore: [{ rule: 'etag-invalid', host: '*.example.com', path: '/old/*', status: 200 }],
  }
  expect(readConfig(config, 'it')).toBe(config)
})

it.each([
  [[], 'it has to be an object'],
  [{ profil: 'strict' }, 'it: nobody knows "profil"; did you mean profile?'],
  [{ profile: 'strikt' }, 'it: profile has to be one of default, strict, browser, not "strikt"; did you mean strict?'],
  [{ failOn: 1 }, 'it: failOn has to be one of error, warning, info, never, not 1'],
  [{ rules: { 'etag-invalidd': 'off' } }, 'it: rules: there is no rule "etag-invalidd"; did you mean etag-invalid?'],
  [
    { rules: { 'etag-invalid': 'of' } },
    'it: rules["etag-invalid"] has to be one of error, warning, info, off, not "of"; did you mean off?',
  ],
  [{ ignore: {} }, 'it: ignore has to be an array'],
  [{ ignore: [{}] }, 'it: ignore[0] is empty'],
  [{ ignore: [{ hosts: 'a' }] }, 'it: ignore[0]: nobody knows "hosts"; did you mean host?'],
  [{ ignore: [{ rule: 'x' }] }, 'it: ignore[0]: there is no rule "x"'],
  [{ ignore: [{ status: '404' }] }, 'it: ignore[0].status has to be a number'],
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

it('says what is wrong with a file', async () => {
  await expect(loadConfig(folder, 'none.json')).rejects.toThrow('there is no configuration at')
  writeFileSync(join(folder, 'statuskit.config.json'), '{')
  await expect(loadConfig(folder)).rejects.toThrow('does not load')
  writeFileSync(join(folder, 'statuskit.config.mjs'), 'export const a = 1')
  await expect(loadConfig(folder)).rejects.toThrow('has to be an object')
})
