import type { Cases } from '../cases.ts'

const PROBLEM = 'HTTP/1.1 404\nContent-Type: application/problem+json\n\n'
const OK = `${PROBLEM}{"title":"Not Found","status":404}`
const NO_BODY = ['HTTP/1.1 404\nContent-Type: application/problem+json']

export const PROBLEM_CASES: Readonly<Record<string, Cases>> = {
  'problem-not-json': {
    fires: [`${PROBLEM}Not found`, `${PROBLEM}["a"]`],
    silent: [OK, PROBLEM, 'HTTP/1.1 404\nContent-Type: text/plain\n\nNot found'],
    skipped: NO_BODY,
  },
  'problem-status-mismatch': {
    fires: [
      `${PROBLEM}{"status":500}`,
      'HTTP/1.1 404\nContent-Type: application/json\n\n{"type":"about:blank","title":"x","status":400}',
    ],
    silent: [
      OK,
      `${PROBLEM}{}`,
      `${PROBLEM}{"status":"500"}`,
      'HTTP/1.1 404\nContent-Type: application/json\n\n{"status":500}',
    ],
    skipped: NO_BODY,
  },
  'problem-status-type': {
    fires: [`${PROBLEM}{"status":"404"}`, `${PROBLEM}{"status":4040}`, `${PROBLEM}{"status":404.5}`],
    silent: [OK, `${PROBLEM}{}`],
    skipped: NO_BODY,
  },
  'problem-on-success': {
    fires: ['HTTP/1.1 200\nContent-Type: application/problem+json'],
    silent: [
      'HTTP/1.1 404\nContent-Type: application/problem+json',
      'HTTP/1.1 200\nContent-Type: application/json',
      'HTTP/1.1 304\nContent-Type: application/problem+json',
    ],
  },
  'problem-member-type': {
    fires: [`${PROBLEM}{"detail":{"a":1}}`, `${PROBLEM}{"title":404}`],
    silent: [OK, `${PROBLEM}{"errors":[]}`],
    skipped: NO_BODY,
  },
  'problem-type-invalid': {
    fires: [`${PROBLEM}{"type":"probs/a"}`, `${PROBLEM}{"type":"not found"}`, `${PROBLEM}{"type":"../types/123"}`],
    silent: [
      OK,
      `${PROBLEM}{"type":"about:blank"}`,
      `${PROBLEM}{"type":"https://example.com/a"}`,
      // The full path that RFC 9457, section 3.1.1, recommends for relative references.
      `${PROBLEM}{"type":"/types/123"}`,
    ],
    skipped: NO_BODY,
  },
  'problem-title-generic': {
    fires: [`${PROBLEM}{"title":"No such order"}`],
    silent: [
      OK,
      `${PROBLEM}{"type":"https://example.com/a","title":"No such order"}`,
      'HTTP/1.1 404\nContent-Type: application/problem+json\nContent-Language: de\n\n{"title":"Nicht gefunden"}',
    ],
    skipped: NO_BODY,
  },
  'problem-wrong-media-type': {
    fires: ['HTTP/1.1 404\nContent-Type: application/json\n\n{"type":"about:blank","title":"Not Found","status":404}'],
    silent: [
      OK,
      'HTTP/1.1 404\nContent-Type: application/json\n\n{"title":"Not Found","status":404}',
      'HTTP/1.1 200\nContent-Type: application/json\n\n{"type":"a","title":"b","status":200}',
    ],
    skipped: ['HTTP/1.1 404\nContent-Type: application/json'],
  },
  'problem-leaks-internals': {
    fires: [
      `${PROBLEM}{"detail":"Error: boom\\n    at handler (/srv/app/orders.js:12:7)"}`,
      `${PROBLEM}{"trace":"Traceback:\\n  File \\"/srv/app.py\\", line 3, in f"}`,
    ],
    silent: [OK, `${PROBLEM}{"detail":"Try again at 12:30."}`],
    skipped: NO_BODY,
  },
}
