import type { Cases } from '../cases.ts'

const OPTIONS = '> OPTIONS\nHTTP/1.1 204\nAccess-Control-Allow-'
const PREFLIGHT =
  '> OPTIONS\n> Origin: https://a.example\n> Access-Control-Request-Method: GET\n> Access-Control-Request-Headers: authorization\nHTTP/1.1 204\nAccess-Control-Allow-Origin: *\nAccess-Control-Allow-Headers: '
const CREDENTIALS =
  '> OPTIONS\nHTTP/1.1 204\nAccess-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Credentials: true\nAccess-Control-'

export const CORS_LIST_CASES: Readonly<Record<string, Cases>> = {
  'cors-list-invalid': {
    fires: [
      `${OPTIONS}Methods: GET PUT`,
      `${OPTIONS}Headers: "X-Token", Accept`,
      `${OPTIONS}Headers: X-Token; Accept`,
      '> GET\nHTTP/1.1 200\nAccess-Control-Allow-Methods: GET|PUT|"x"',
    ],
    silent: [`${OPTIONS}Methods: GET, PUT,`, `${OPTIONS}Headers: *`, `${OPTIONS}Headers: X-Token,Accept`],
  },
  'cors-expose-invalid': {
    fires: [
      'HTTP/1.1 200\nAccess-Control-Expose-Headers: ETag Link',
      'HTTP/1.1 200\nAccess-Control-Expose-Headers: "ETag"',
    ],
    silent: [
      'HTTP/1.1 200\nAccess-Control-Expose-Headers: ETag, Link',
      'HTTP/1.1 200\nAccess-Control-Expose-Headers: *',
    ],
  },
  'cors-expose-set-cookie': {
    fires: ['HTTP/1.1 200\nAccess-Control-Expose-Headers: ETag, Set-Cookie'],
    silent: ['HTTP/1.1 200\nAccess-Control-Expose-Headers: ETag'],
  },
  'cors-method-case': {
    fires: [
      `${OPTIONS}Methods: get, patch`,
      `${OPTIONS}Methods: Put`,
      '> GET\nHTTP/1.1 200\nAccess-Control-Allow-Methods: delete',
    ],
    silent: [
      `${OPTIONS}Methods: get, post`,
      `${OPTIONS}Methods: patch, PATCH`,
      `${OPTIONS}Methods: *, patch`,
      '> OPTIONS\n> Access-Control-Request-Method: patch\nHTTP/1.1 204\nAccess-Control-Allow-Methods: patch',
    ],
  },
  'cors-wildcard-credentials': {
    fires: [`${CREDENTIALS}Allow-Headers: *`, `${CREDENTIALS}Allow-Methods: *`, `${CREDENTIALS}Expose-Headers: *`],
    silent: [
      `${CREDENTIALS}Allow-Headers: X-Token`,
      'HTTP/1.1 204\nAccess-Control-Allow-Origin: https://a.example\nAccess-Control-Allow-Headers: *',
      'HTTP/1.1 204\nAccess-Control-Allow-Origin: *\nAccess-Control-Allow-Credentials: true\nAccess-Control-Allow-Headers: *',
    ],
  },
  'cors-wildcard-authorization': {
    fires: [`${PREFLIGHT}*`, `${PREFLIGHT}*, X-Token`],
    silent: [
      `${PREFLIGHT}*, Authorization`,
      `${PREFLIGHT}authorization`,
      '> OPTIONS\n> Access-Control-Request-Headers: x-token\nHTTP/1.1 204\nAccess-Control-Allow-Headers: *',
    ],
    skipped: ['HTTP/1.1 204\nAccess-Control-Allow-Headers: *'],
  },
}
