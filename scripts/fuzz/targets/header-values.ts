import { inspect } from '../../../packages/inspector/src/index.ts'
import { readHttp } from '../../../packages/inspector/src/readers/http-text.ts'
import { RULES } from '../../../packages/inspector/src/rules/catalogue.ts'
import { expectSame, type Target } from '../target.ts'
import { EVERY_RULE, HTTP_TOKENS, read, report } from './inspected.ts'

/** The values of all headers. */
export const HEADER_VALUES: Target = {
  name: 'header-values',
  what: 'every rule, and so every parser of a header value',
  covers: ['packages/inspector/src/fields/', 'packages/inspector/src/rules/'],
  tokens: [
    ...HTTP_TOKENS,
    ...[
      'max-age=60',
      'no-store',
      'private',
      's-maxage=1',
      ';',
      '; ',
      '=',
      '?1',
      '@1',
      ':aGk=:',
      '%"a"',
      '(a b)',
      'a;b=1',
    ],
    ...[
      "default-src 'self'",
      "script-src 'nonce-a'",
      'geolocation=()',
      'h3=":443"; ma=60',
      'dur=1.5',
      'Secure; Path=/',
    ],
    ...[
      'bytes 0-4/5',
      "attachment; filename*=UTF-8''a",
      '{"group":"a"}',
      'https://a.example:8080/?a=b#c',
      'xn--',
      '[::1]',
    ],
    ...[...new Set(RULES.flatMap(({ fields = [] }) => fields))].map((name) => `${name}: `),
  ],
  run(input) {
    const [head = '', ...asked] = input.toString().split('\n--\n')
    const message = read(() => readHttp(head))
    if (message === undefined) return
    const requestHeaders = asked
      .join('\n')
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, Math.max(colon, 0)), line.slice(colon + 1).trim()] as const
      })
    const whole = { ...message, method: 'GET', url: 'https://a.example/b', requestHeaders }
    report([whole])
    expectSame(inspect(whole, EVERY_RULE), inspect(whole, EVERY_RULE), 'the same message has the same findings')
  },
}
