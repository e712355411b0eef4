import { expect, it } from 'vitest'
import { REPOSITORY } from '../scripts/workspace/repository.mjs'
import { isPage, pageOf } from './links.ts'

it.each([
  ['a README to a guide', '../../docs/sending-problems.md', '/sending-problems'],
  ['a README to a part of a guide', '../../docs/validation.md#paths', '/validation#paths'],
  ['a README to a report', '../../docs/reports/clients.md', '/clients'],
  ['a README to another package', '../simulator', '/packages/simulator'],
  ['a README to a guide in a folder', '../../docs/frameworks/koa.md#testing', '/frameworks/koa#testing'],
  ['a guide in a folder to a report', '../reports/clients.md', '/clients'],
  ['a guide in a folder to a package', '../../packages/koa/README.md', '/packages/koa'],
  ['a guide in a folder to another guide', '../validation.md#express', '../validation.md#express'],
  ['a guide to a report', 'reports/clients.md', '/clients'],
  ['a guide to the rules', 'reports/rules.md', '/rules/'],
  [
    'a README to one rule',
    '../../docs/reports/rules.md#status-405-missing-allow',
    '/rules/client-error#status-405-missing-allow',
  ],
  ['a guide to a package', '../packages/inspector/README.md', '/packages/inspector'],
  ['a report to a package', '../../packages/simulator/README.md#options', '/packages/simulator#options'],
  ['a README to a guide, absolute', `${REPOSITORY}/blob/main/docs/validation.md#paths`, '/validation#paths'],
  [
    'a README to a guide in a folder, absolute',
    `${REPOSITORY}/blob/main/docs/frameworks/differences.md`,
    '/frameworks/differences',
  ],
  ['a README to another package, absolute', `${REPOSITORY}/blob/main/packages/simulator`, '/packages/simulator'],
  ['a README to a file, absolute', `${REPOSITORY}/blob/main/LICENSE`, `${REPOSITORY}/blob/main/LICENSE`],
  ['a page to a page', '/compare/401-403', '/compare/401-403'],
  ['a page of the API to another', '../core.md#problem', '../core.md#problem'],
  ['a page to another site', 'https://www.rfc-editor.org/rfc/rfc9457', 'https://www.rfc-editor.org/rfc/rfc9457'],
])('a link from %s leads to a page', (_, href, page) => {
  expect(pageOf(href)).toBe(page)
  expect(isPage(href)).toBe(true)
})

it.each(['../../packages/core/src/read/read.test.ts', '../packages/snippets/README.md', '../package.json'])(
  'the site has no page for %s',
  (href) => {
    expect(isPage(href)).toBe(false)
  },
)
