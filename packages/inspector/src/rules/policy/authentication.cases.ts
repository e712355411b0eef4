import type { Cases } from '../cases.ts'

export const AUTHENTICATION_CASES: Readonly<Record<string, Cases>> = {
  'status-401-missing-www-authenticate': {
    fires: ['HTTP/1.1 401 Unauthorized\nContent-Length: 0', 'HTTP/2 401\nProxy-Authenticate: Basic realm="a"'],
    silent: [
      'HTTP/1.1 401\nWWW-Authenticate: Bearer',
      'HTTP/1.1 403',
      'HTTP/1.1 407\nProxy-Authenticate: Basic realm="a"',
    ],
    skipped: [
      ['HTTP/1.1 401', '*'],
      ['HTTP/1.1 401', 'www-authenticate'],
    ],
  },
  'status-407-missing-proxy-authenticate': {
    fires: ['HTTP/1.1 407'],
    silent: ['HTTP/1.1 407\nProxy-Authenticate: Basic realm="proxy"', 'HTTP/1.1 401\nWWW-Authenticate: Bearer'],
    skipped: [['HTTP/1.1 407', '*']],
  },
  'status-407-from-origin': {
    fires: ['HTTP/1.1 407\nWWW-Authenticate: Basic realm="api"'],
    silent: [
      'HTTP/1.1 407\nProxy-Authenticate: Basic realm="a"',
      // Any response may offer credentials for the origin server as well (RFC 9110, section 11.6.1).
      'HTTP/1.1 407\nProxy-Authenticate: Basic realm="a"\nWWW-Authenticate: Basic realm="api"',
      'HTTP/1.1 401\nWWW-Authenticate: Basic realm="api"',
    ],
    skipped: [['HTTP/1.1 407\nWWW-Authenticate: Basic realm="api"', 'proxy-authenticate']],
  },
  'challenge-invalid': {
    fires: [
      'HTTP/1.1 401\nWWW-Authenticate: Bearer realm="api',
      'HTTP/1.1 401\nWWW-Authenticate: realm="api"',
      'HTTP/1.1 407\nProxy-Authenticate: Basic realm=my proxy',
      'HTTP/1.1 401\nWWW-Authenticate:',
      'HTTP/1.1 401\nWWW-Authenticate: Basic, realm="api"',
      'HTTP/1.1 401\nWWW-Authenticate: Negotiate YII==, realm="api"',
    ],
    silent: [
      'HTTP/1.1 401\nWWW-Authenticate: Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
      'HTTP/1.1 401\nWWW-Authenticate: Negotiate YII==',
      'HTTP/1.1 401\nWWW-Authenticate: Negotiate\nWWW-Authenticate: Basic realm="a, b"',
      'HTTP/1.1 401\nWWW-Authenticate: Bearer error = invalid_token , scope="a b"',
    ],
  },
  'challenge-basic-missing-realm': {
    fires: ['HTTP/1.1 401\nWWW-Authenticate: Basic', 'HTTP/1.1 401\nWWW-Authenticate: Bearer, basic charset="UTF-8"'],
    silent: ['HTTP/1.1 401\nWWW-Authenticate: Basic realm="a"', 'HTTP/1.1 401\nWWW-Authenticate: Bearer'],
  },
  'challenge-duplicate-param': {
    fires: ['HTTP/1.1 401\nWWW-Authenticate: Digest realm="a", nonce="1", realm="b"'],
    silent: ['HTTP/1.1 401\nWWW-Authenticate: Basic realm="a", Digest realm="a", nonce="1"'],
  },
  'challenge-bearer-error-on-no-token': {
    fires: ['> GET\n>\nHTTP/1.1 401\nWWW-Authenticate: Bearer error="invalid_token"'],
    silent: [
      '> GET\n> Authorization: Bearer x\nHTTP/1.1 401\nWWW-Authenticate: Bearer error="invalid_token"',
      '> GET\n>\nHTTP/1.1 401\nWWW-Authenticate: Bearer realm="a"',
    ],
    skipped: ['HTTP/1.1 401\nWWW-Authenticate: Bearer error="invalid_token"'],
  },
  'challenge-unknown-scheme': {
    fires: ['HTTP/1.1 401\nWWW-Authenticate: ApiKey realm="a"'],
    silent: ['HTTP/1.1 401\nWWW-Authenticate: DPoP algs="ES256"', 'HTTP/1.1 401\nWWW-Authenticate: NTLM'],
  },
  'basic-over-http': {
    fires: ['> GET http://example.com/\nHTTP/1.1 401\nWWW-Authenticate: Basic realm="a"'],
    silent: [
      '> GET https://example.com/\nHTTP/1.1 401\nWWW-Authenticate: Basic realm="a"',
      '> GET http://localhost:3000/\nHTTP/1.1 401\nWWW-Authenticate: Basic realm="a"',
      '> GET http://example.com/\nHTTP/1.1 401\nWWW-Authenticate: Digest realm="a", nonce="n"',
    ],
    skipped: ['HTTP/1.1 401\nWWW-Authenticate: Basic realm="a"'],
  },
}
