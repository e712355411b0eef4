import type { Cases } from '../cases.ts'

const OK = 'HTTP/1.1 200'
const POST = '> POST https://a.example/\n> Host: a.example\n> '
const post = (...lines: readonly string[]) => `${POST}${lines.join('\n> ')}\n${OK}`
const refused = (line: string) => `${POST}${line}\nHTTP/1.1 400`

export const REQUEST_CONTENT_CASES: Readonly<Record<string, Cases>> = {
  'request-cl-and-te': {
    fires: [post('Content-Length: 5', 'Transfer-Encoding: chunked')],
    silent: [post('Content-Length: 5'), post('Transfer-Encoding: chunked')],
    skipped: [OK, [post('Content-Length: 5', 'Transfer-Encoding: chunked'), 'connection']],
  },
  'request-content-length-invalid': {
    fires: [post('Content-Length: +5'), post('Content-Length: 5', 'Content-Length: 6'), post('Content-Length: 5, 5')],
    silent: [post('Content-Length: 0')],
    skipped: [OK],
  },
  'request-transfer-encoding-invalid': {
    fires: [
      post('Transfer-Encoding: gzip'),
      post('Transfer-Encoding: chunked, gzip'),
      post('Transfer-Encoding: chunked, chunked'),
      post('Transfer-Encoding: identity'),
      post('Transfer-Encoding: chunked;a=b'),
    ],
    silent: [post('Transfer-Encoding: gzip, chunked'), post('Transfer-Encoding: Chunked')],
    skipped: [OK, [post('Transfer-Encoding: gzip'), 'connection']],
  },
  'request-content-type-invalid': {
    fires: [post('Content-Type: json'), post('Content-Type: false')],
    silent: [
      post('Content-Type: application/json'),
      post('Content-Type:'),
      post('Content-Type: text/plain;charset=UTF-8'),
    ],
    skipped: [OK],
  },
  'request-multipart-boundary-missing': {
    fires: [
      post('Content-Type: multipart/form-data'),
      [refused('Content-Type: multipart/form-data'), 'request-fields', 'field-lines'],
    ],
    silent: [
      post('Content-Type: multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW'),
      [post('Content-Type: multipart/form-data'), 'request-fields', 'field-lines'],
    ],
    skipped: [OK],
  },
  'request-query-without-content-type': {
    fires: [`> QUERY https://a.example/\n> Host: a.example\n${OK}`],
    silent: [
      `> QUERY https://a.example/\n> Host: a.example\n> Content-Type: application/json\n${OK}`,
      `> GET https://a.example/\n> Host: a.example\n${OK}`,
    ],
    skipped: [OK, [`> QUERY\n> Host: a.example\n${OK}`, 'request-fields']],
  },
  'request-trace-content': {
    fires: [`> TRACE\n> Content-Length: 5\n${OK}`, `> TRACE\n> Transfer-Encoding: chunked\n${OK}`],
    silent: [`> TRACE\n> Content-Length: 0\n${OK}`, post('Content-Length: 5')],
    skipped: [OK],
  },
  'request-content-on-get': {
    fires: [`> GET\n> Content-Length: 5\n${OK}`, `> DELETE\n> Transfer-Encoding: chunked\n${OK}`],
    silent: [`> GET\n> Content-Length: 0\n${OK}`, post('Content-Length: 5')],
    skipped: [OK],
  },
}
