import { expect, it } from 'vitest'
import { processorTime } from '../../../../../scripts/workspace/processor-time.ts'
import { inspect } from '../../inspect/inspect.ts'

/** Many different members, separated and ended by texts. */
function members(count: number, separator: string, end = ''): string {
  return Array.from({ length: count }, (_, index) => `x${index}${end}`).join(separator)
}

/** Values that make a careless check compare each member with each other one. */
const VALUES: Readonly<Record<string, (count: number) => readonly string[]>> = {
  'access-control-allow-headers': (count) => [members(count, ','), members(count, ' ')],
  'access-control-allow-methods': (count) => [`${'put,'.repeat(count)}PUT`, members(count, '|')],
  'access-control-allow-origin': (count) => [`https://${'a.'.repeat(count)}`, `https://${'@'.repeat(count)}`],
  'content-security-policy': (count) => [
    members(count, ';'),
    members(count, ','),
    `script-src ${members(count, ' ')}`,
    `script-src '${'a-'.repeat(count)}'`,
    `img-src ${'http://'.repeat(count)}`,
  ],
  'integrity-policy': (count) => [`blocked-destinations=(script), endpoints=(${members(count, ' ')})`],
  'permissions-policy': (count) => [members(count, ','), `a=(${members(count, ' ')})`, "camera 'none';".repeat(count)],
  'report-to': (count) => ['{"group":"a","max_age":1},'.repeat(count)],
  'set-cookie': (count) => [
    `a=1; ${members(count, ';')}`,
    `a=1;${' '.repeat(count)}x`,
    `a=1; Domain=${'a.'.repeat(count)}`,
  ],
  'strict-transport-security': (count) => [`max-age=1; ${members(count, ';')}`],
}

/** The processor time of an inspection, in milliseconds. */
function costOf(name: string, value: string, count: number): number {
  const headers: (readonly [string, string])[] = [
    [name, value],
    ...(name === 'integrity-policy' ? [['Reporting-Endpoints', members(count, ',', '="/r"')] as const] : []),
  ]
  return processorTime(() => {
    for (const profile of ['strict', 'browser'] as const) {
      inspect({ status: 200, url: 'https://example.com/', headers }, { profile })
    }
  })
}

/** Eight times the input takes eight times as long, or 64 times if the time grows with the square. */
it.each(Object.entries(VALUES))(
  '%s is read in linear time',
  (name, values) => {
    const small = values(2000)
    values(16_000).forEach((large, index) => {
      const one = Math.max(costOf(name, small[index] ?? '', 2000), 5)
      expect(costOf(name, large, 16_000) / one, large.slice(0, 40)).toBeLessThan(40)
    })
  },
  60_000,
)
