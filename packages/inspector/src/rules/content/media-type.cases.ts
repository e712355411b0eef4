import type { Cases } from '../cases.ts'

export const MEDIA_TYPE_CASES: Readonly<Record<string, Cases>> = {
  'media-type-misspelled': {
    fires: [
      'HTTP/1.1 404\nContent-Type: application/problem-json',
      'HTTP/1.1 404\nContent-Type: application/json+problem',
      'HTTP/1.1 200\nContent-Type: aplication/json; charset=utf-8',
      'HTTP/1.1 200\nContent-Type: applicaton/vnd.shop+json',
      'HTTP/1.1 200\nContent-Type: text/htlm',
      'HTTP/1.1 200\nContent-Type: text/javscript',
    ],
    silent: [
      'HTTP/1.1 404\nContent-Type: application/problem+json',
      'HTTP/1.1 200\nContent-Type: application/vnd.shop.v2+json',
      'HTTP/1.1 200\nContent-Type: application/x-javascript',
      'HTTP/1.1 200\nContent-Type: application/jsonl',
      'HTTP/1.1 200\nContent-Type: image/jpg',
      'HTTP/1.1 200\nContent-Type: binary/octet-stream',
      'HTTP/1.1 200\nContent-Type: chemical/x-pdb',
      'HTTP/1.1 200\nContent-Type: x-text/plain',
      'HTTP/1.1 200\nContent-Type: application/vnd.app+json',
      'HTTP/1.1 200\nContent-Type: APPLICATION/JSON',
    ],
  },
}
