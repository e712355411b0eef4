import type { Cases } from '../cases.ts'

const DATE = 'Date: Sun, 06 Nov 1994 08:49:37 GMT'

export const RATE_LIMIT_CASES: Readonly<Record<string, Cases>> = {
  'status-429-missing-retry-after': {
    fires: ['HTTP/1.1 429', 'HTTP/1.1 429\nX-RateLimit-Limit: 5'],
    silent: [
      'HTTP/1.1 429\nRetry-After: 5',
      'HTTP/1.1 429\nX-RateLimit-Reset: 1700000000',
      'HTTP/1.1 429\nRateLimit: "a";r=0;t=5',
      'HTTP/1.1 429\nX-Contentful-RateLimit-Reset: 3553',
      'HTTP/1.1 429\nX-RateLimit-RetryAfter: 1687528260',
      'HTTP/1.1 429\nAnthropic-RateLimit-Requests-Reset: 2030-01-01T00:00:00Z',
      'HTTP/1.1 503',
    ],
    skipped: [
      ['HTTP/1.1 429', '*'],
      ['HTTP/1.1 429', 'retry-after'],
    ],
  },
  'status-503-missing-retry-after': {
    fires: ['HTTP/1.1 503'],
    silent: ['HTTP/1.1 503\nRetry-After: 5', 'HTTP/1.1 500'],
    skipped: [['HTTP/1.1 503', 'retry-after']],
  },
  'retry-after-invalid': {
    fires: [
      'HTTP/1.1 503\nRetry-After: 1.5',
      'HTTP/1.1 503\nRetry-After: 30s',
      'HTTP/1.1 503\nRetry-After: 2030-01-01T00:00:00Z',
      'HTTP/1.1 503\nRetry-After: -1',
      'HTTP/1.1 503\nRetry-After: Wed, 30 Feb 2000 00:00:00 GMT',
    ],
    silent: ['HTTP/1.1 503\nRetry-After: 0', 'HTTP/1.1 503\nRetry-After: Sun, 06 Nov 1994 08:49:37 GMT'],
  },
  'retry-after-past': {
    fires: [`HTTP/1.1 503\n${DATE}\nRetry-After: Sun, 06 Nov 1994 08:00:00 GMT`],
    silent: [
      `HTTP/1.1 503\n${DATE}\nRetry-After: Sun, 06 Nov 1994 09:00:00 GMT`,
      // 2076, which is not more than 50 years after the message, and 1994 for a recording of 1993.
      'HTTP/1.1 503\nDate: Fri, 20 Nov 2026 00:00:00 GMT\nRetry-After: Friday, 20-Nov-76 00:00:00 GMT',
      'HTTP/1.1 503\nDate: Sat, 06 Nov 1993 08:49:37 GMT\nRetry-After: Sunday, 06-Nov-94 08:49:37 GMT',
      'HTTP/1.1 503\nRetry-After: Sun, 06 Nov 1994 08:00:00 GMT',
      `HTTP/1.1 503\n${DATE}\nRetry-After: 5`,
    ],
  },
  'ratelimit-invalid': {
    fires: ['HTTP/1.1 200\nRateLimit: 50 of 100', 'HTTP/1.1 200\nRateLimit-Policy: 100;w=1m0;;'],
    silent: [
      'HTTP/1.1 200\nRateLimit: "default";r=50;t=30',
      'HTTP/1.1 200\nRateLimit: limit=100, remaining=50, reset=5',
      'HTTP/1.1 200\nRateLimit-Policy: 100;w=60',
    ],
  },
}
