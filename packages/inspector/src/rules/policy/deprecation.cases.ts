import type { Cases } from '../cases.ts'

const DEPRECATED = 'HTTP/1.1 200\nDeprecation: @1688169599'

export const DEPRECATION_CASES: Readonly<Record<string, Cases>> = {
  'deprecation-invalid': {
    fires: [
      'HTTP/1.1 200\nDeprecation: true',
      'HTTP/1.1 200\nDeprecation: Sun, 06 Nov 1994 08:49:37 GMT',
      'HTTP/1.1 200\nDeprecation: 1688169599',
    ],
    silent: [DEPRECATED],
  },
  'sunset-invalid': {
    fires: ['HTTP/1.1 200\nSunset: 2030-01-01', 'HTTP/1.1 200\nSunset: @1688169599'],
    silent: ['HTTP/1.1 200\nSunset: Sun, 30 Jun 2024 23:59:59 GMT'],
  },
  'sunset-before-deprecation': {
    fires: [`${DEPRECATED}\nSunset: Sun, 06 Nov 1994 08:49:37 GMT`],
    silent: [
      `${DEPRECATED}\nSunset: Sun, 30 Jun 2024 23:59:59 GMT`,
      'HTTP/1.1 200\nSunset: Sun, 06 Nov 1994 08:49:37 GMT',
    ],
  },
  'sunset-past': {
    fires: ['HTTP/1.1 200\nDate: Mon, 01 Jul 2024 00:00:00 GMT\nSunset: Sun, 30 Jun 2024 23:59:59 GMT'],
    silent: [
      'HTTP/1.1 200\nDate: Sat, 01 Jun 2024 00:00:00 GMT\nSunset: Sun, 30 Jun 2024 23:59:59 GMT',
      'HTTP/1.1 200\nSunset: Sun, 06 Nov 1994 08:49:37 GMT',
      'HTTP/1.1 410\nDate: Mon, 01 Jul 2024 00:00:00 GMT\nSunset: Sun, 30 Jun 2024 23:59:59 GMT',
    ],
  },
  'deprecation-no-link': {
    fires: [DEPRECATED],
    silent: [`${DEPRECATED}\nLink: <https://example.com/moving>; rel="deprecation"`],
    skipped: [[DEPRECATED, 'link']],
  },
}
