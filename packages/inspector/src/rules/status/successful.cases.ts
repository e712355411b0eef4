import type { Cases } from '../cases.ts'

const JSON_200 = 'HTTP/1.1 200\nContent-Type: application/json\n\n'

export const SUCCESSFUL_CASES: Readonly<Record<string, Cases>> = {
  'status-200-error-body': {
    fires: [
      `${JSON_200}{"status":404,"message":"no such order"}`,
      `${JSON_200}{"statusCode":500,"error":"Internal Server Error"}`,
      `${JSON_200}{"success":false,"error":{"text":"bad"}}`,
      `${JSON_200}{"code":403,"error":"denied"}`,
    ],
    silent: [
      `${JSON_200}{"jsonrpc":"2.0","error":{"code":-32600,"message":"no"},"status":400}`,
      `${JSON_200}{"data":null,"errors":[{"message":"x"}],"status":500,"message":"m"}`,
      `${JSON_200}{"status":404}`,
      `${JSON_200}{"code":404,"message":"Area code"}`,
      `${JSON_200}{"status":"active","title":"Order"}`,
      `${JSON_200}[{"status":404,"message":"a"}]`,
      'HTTP/1.1 207\nContent-Type: application/json\n\n{"status":404,"message":"a"}',
      'HTTP/1.1 404\nContent-Type: application/json\n\n{"status":404,"message":"a"}',
    ],
    skipped: ['HTTP/1.1 200\nContent-Type: application/json'],
  },
  'status-201-missing-location': {
    fires: ['> POST\nHTTP/1.1 201'],
    silent: ['> POST\nHTTP/1.1 201\nLocation: /orders/7', '> PUT\nHTTP/1.1 201', '> POST\nHTTP/1.1 200'],
    skipped: ['HTTP/1.1 201', ['> POST\nHTTP/1.1 201', 'location']],
  },
  'status-201-safe-method': {
    fires: ['> GET\nHTTP/1.1 201', '> OPTIONS\nHTTP/1.1 201', '> QUERY\nHTTP/1.1 201'],
    silent: ['> POST\nHTTP/1.1 201', '> PUT\nHTTP/1.1 201', '> MKCOL\nHTTP/1.1 201', '> GET\nHTTP/1.1 200'],
    skipped: ['HTTP/1.1 201'],
  },
  'status-204-has-content-length': {
    fires: ['HTTP/1.1 204\nContent-Length: 5', 'HTTP/1.1 204\nContent-Length: 0'],
    silent: ['HTTP/1.1 204', 'HTTP/1.1 205\nContent-Length: 0', 'HTTP/1.1 204\nContent-Length: 5\n\nhello'],
  },
  'status-204-has-transfer-encoding': {
    fires: ['HTTP/1.1 204\nTransfer-Encoding: chunked'],
    silent: ['HTTP/1.1 204', 'HTTP/1.1 200\nTransfer-Encoding: chunked'],
    skipped: [['HTTP/1.1 204\nTransfer-Encoding: chunked', 'connection']],
  },
  'status-204-has-body': {
    fires: ['HTTP/1.1 204\n\n{}'],
    silent: ['HTTP/1.1 204\n\n', 'HTTP/1.1 200\n\n{}', ['HTTP/1.1 204\n\n{}', 'field-lines', 'request-fields']],
    skipped: ['HTTP/1.1 204'],
  },
  'status-205-has-content': {
    fires: ['HTTP/1.1 205\nContent-Length: 3', 'HTTP/1.1 205\nTransfer-Encoding: chunked\n\nyes'],
    silent: ['HTTP/1.1 205\nContent-Length: 0', 'HTTP/1.1 205\nTransfer-Encoding: chunked\n\n', 'HTTP/1.1 205'],
  },
  'status-207-not-xml': {
    fires: ['HTTP/1.1 207\nContent-Type: application/json'],
    silent: [
      'HTTP/1.1 207\nContent-Type: application/xml; charset=utf-8',
      'HTTP/1.1 207\nContent-Type: text/xml',
      'HTTP/1.1 207',
    ],
  },
  'status-226-missing-im': {
    fires: ['HTTP/1.1 226\nETag: "a"'],
    silent: ['HTTP/1.1 226\nETag: "a"\nIM: vcdiff'],
    skipped: [['HTTP/1.1 226', '*']],
  },
  'location-unexpected': {
    fires: ['HTTP/1.1 200\nLocation: /a', 'HTTP/1.1 404\nLocation: /a'],
    silent: ['HTTP/1.1 201\nLocation: /a', 'HTTP/1.1 202\nLocation: /jobs/1', 'HTTP/1.1 302\nLocation: /a'],
  },
  'content-range-unexpected': {
    fires: ['HTTP/1.1 200\nContent-Range: bytes 0-9/10'],
    silent: [
      'HTTP/1.1 200\nContent-Range: id a..b',
      'HTTP/1.1 206\nContent-Range: bytes 0-9/10',
      'HTTP/1.1 416\nContent-Range: bytes */10',
      'HTTP/1.1 200',
    ],
  },
}
