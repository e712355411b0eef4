import type { Cases } from '../cases.ts'

const JSON_TYPE = 'HTTP/1.1 200\nContent-Type: application/json\n\n'
const CODED = 'HTTP/1.1 200\nContent-Encoding: '

const DATE = 'Date: Sun, 06 Nov 1994 08:49:37 GMT'

export const NEGOTIATION_CASES: Readonly<Record<string, Cases>> = {
  'content-type-missing': {
    fires: [
      'HTTP/1.1 200\nContent-Length: 5\n\nhello',
      [`HTTP/1.1 200\n${DATE}\nTransfer-Encoding: chunked\n\nhello`, 'field-lines', 'request-fields'],
    ],
    silent: [
      'HTTP/1.1 200\nContent-Type: text/plain\n\nhello',
      'HTTP/1.1 200\nContent-Length: 0\n\n',
      'HTTP/1.1 200\nContent-Length: 0\n\nhello',
      '> HEAD\nHTTP/1.1 200\n\nhello',
      [`HTTP/1.1 500\n${DATE}\nConnection: keep-alive\n\nhello`, 'field-lines', 'request-fields'],
    ],
    skipped: ['HTTP/1.1 200\nContent-Length: 5', ['HTTP/1.1 200\n\nhello', 'content-type']],
  },
  'content-type-invalid': {
    fires: [
      'HTTP/1.1 200\nContent-Type: json',
      'HTTP/1.1 200\nContent-Type: text/html, text/plain',
      'HTTP/1.1 200\nContent-Type:',
      'HTTP/1.1 200\nContent-Type: text/html; charset="utf-8',
    ],
    silent: [
      'HTTP/1.1 200\nContent-Type: text/html; charset="utf-8"',
      'HTTP/1.1 200\nContent-Type: text/html;',
      'HTTP/1.1 200\nContent-Type: application/vnd.a+json; v=1',
    ],
  },
  'multipart-boundary-missing': {
    fires: [
      'HTTP/1.1 200\nContent-Type: multipart/mixed',
      'HTTP/1.1 206\nContent-Type: multipart/byteranges; boundary=""',
    ],
    silent: [
      'HTTP/1.1 206\nContent-Type: multipart/byteranges; boundary=THIS_STRING',
      'HTTP/1.1 200\nContent-Type: multipart/x-mixed-replace; boundary="a b*c"',
      'HTTP/1.1 200\nContent-Type: text/html',
    ],
  },
  'content-type-body-mismatch': {
    fires: [
      `${JSON_TYPE}<!DOCTYPE html><title>Error</title>`,
      `${JSON_TYPE}{"a":`,
      `${JSON_TYPE}{"a":1}\n{"a":2}`,
      'HTTP/1.1 200\nContent-Type: application/stream+json\n\n{"a":1}\n{"a":',
      'HTTP/1.1 200\nContent-Type: text/javascript\n\n<!doctype html><title>App</title>',
      'HTTP/1.1 200\nContent-Type: image/png\n\nnot png',
      'HTTP/1.1 200\nContent-Type: font/woff2\n\n\n<html><title>Not Found</title>',
      'HTTP/1.1 200\nContent-Type: text/html\n\n\u0089PNG\r\n\u001a\n',
      'HTTP/1.1 200\nContent-Type: text/css\n\n\u001f\u008b\u0008\u0000',
      'HTTP/1.1 200\nContent-Type: text/html; charset=utf-8\n\n{"a":"<b>1</b>"}',
    ],
    silent: [
      `${JSON_TYPE}{"a":1}`,
      `${JSON_TYPE})]}',\n{"a":1}`,
      `${JSON_TYPE}\u00ef\u00bb\u00bf[]`,
      `${JSON_TYPE}`,
      'HTTP/1.1 206\nContent-Type: application/json\n\n{"a":',
      'HTTP/1.1 200\nContent-Type: image/png\n\n\u00ff\u00d8\u00ff\u00e0',
      'HTTP/1.1 200\nContent-Type: image/svg+xml\n\n<svg xmlns="http://www.w3.org/2000/svg"/>',
      'HTTP/1.1 200\nContent-Type: text/javascript\n\nlet page = "<html>"',
      'HTTP/1.1 200\nContent-Type: application/octet-stream\n\n<html>',
      'HTTP/1.1 200\nContent-Type: application/x-ndjson\n\n{}\n{}',
      'HTTP/1.1 200\nContent-Type: application/stream+json\n\n{"a":1}\n{"a":2}\n',
      'HTTP/1.1 200\nContent-Type: text/html\n\n{{ template }}<p>1</p>',
      'HTTP/1.1 200\nContent-Type: text/html\n\n1',
    ],
    skipped: ['HTTP/1.1 200\nContent-Type: application/json'],
  },
  'html-charset-missing': {
    fires: ['HTTP/1.1 200\nContent-Type: text/html\n\n<title>a</title>'],
    silent: [
      'HTTP/1.1 200\nContent-Type: text/html; charset=utf-8\n\n<title>a</title>',
      'HTTP/1.1 200\nContent-Type: text/html\n\n<meta charset=utf-8>',
      'HTTP/1.1 200\nContent-Type: text/plain\n\na',
    ],
    skipped: ['HTTP/1.1 200\nContent-Type: text/html'],
  },
  'json-charset-param': {
    fires: ['HTTP/1.1 200\nContent-Type: application/json; charset=iso-8859-1'],
    silent: [
      'HTTP/1.1 200\nContent-Type: application/json; charset=utf-8',
      'HTTP/1.1 200\nContent-Type: text/html; charset=iso-8859-1',
      'HTTP/1.1 200\nContent-Type: application/json',
    ],
  },
  'content-encoding-unrequested': {
    fires: [
      `> GET\n> Accept-Encoding: identity\n${CODED}gzip`,
      `> GET\n> Accept-Encoding: gzip, br;q=0\n${CODED}br`,
      `> GET\n> Accept-Encoding:\n${CODED}gzip`,
    ],
    silent: [
      `> GET\n> Accept-Encoding: gzip\n${CODED}x-gzip`,
      `> GET\n> Accept-Encoding: *\n${CODED}br`,
      `> GET\n> Accept-Encoding: br;q=high, *;q=0\n${CODED}br`,
      `> GET\n>\n${CODED}gzip`,
    ],
    skipped: [`${CODED}gzip`],
  },
  'content-encoding-unknown': {
    fires: [
      `${CODED}utf-8`,
      `${CODED}identity`,
      `${CODED}none`,
      `> GET\n> Accept-Encoding: gzip\n${CODED}sdch`,
      `> GET\n> Accept-Encoding: gzip, utf-8\n${CODED}utf-8`,
    ],
    silent: [
      `${CODED}gzip`,
      `${CODED}br, zstd`,
      `${CODED}X-GZIP`,
      `> GET\n> Accept-Encoding: gzip, deflate, sdch\n${CODED}sdch, gzip`,
    ],
  },
  'content-encoding-corrupt': {
    fires: [
      `${CODED}gzip\n\nplain`,
      `${CODED}br, zstd\n\nplain`,
      `${CODED}br\n\nanything`,
      // It ends too early.
      `${CODED}gzip\n\n\u001f\u008b\u0008`,
    ],
    silent: [`${CODED}compress\n\nanything`, `${CODED}gzip\n\n`, 'HTTP/1.1 206\nContent-Encoding: gzip\n\nmiddle'],
    skipped: [`${CODED}gzip`],
  },
  'content-encoding-unread': {
    fires: [`${CODED}compress\n\nanything`],
    silent: [`${CODED}gzip\n\nplain`],
    skipped: [`${CODED}gzip`, 'HTTP/1.1 206\nContent-Encoding: gzip\n\nmiddle'],
  },
  'not-acceptable-type': {
    fires: ['> GET\n> Accept: text/csv\nHTTP/1.1 200\nContent-Type: text/html'],
    silent: [
      '> GET\n> Accept: text/*\nHTTP/1.1 200\nContent-Type: text/html',
      '> GET\n> Accept: *;q=0.2\nHTTP/1.1 200\nContent-Type: text/html',
      '> GET\n> Accept: text/html;q=high, text/csv\nHTTP/1.1 200\nContent-Type: text/html',
      '> GET\n> Accept: text/csv\nHTTP/1.1 404\nContent-Type: text/html',
      '> GET\n>\nHTTP/1.1 200\nContent-Type: text/html',
    ],
    skipped: ['HTTP/1.1 200\nContent-Type: text/html'],
  },
}
