import type { Cases } from '../cases.ts'

const OK = 'HTTP/1.1 200'
const get = (line: string) => `> GET\n> ${line}\n${OK}`

export const REQUEST_PREFERENCE_CASES: Readonly<Record<string, Cases>> = {
  'request-accept-invalid': {
    fires: [
      get('Accept: text/html;q=2'),
      get('Accept: json'),
      get('Accept: */json'),
      get('Accept-Language: de;q=high'),
      get('Accept-Encoding: gzip;q=1.5'),
      get('Accept: text/html text/plain'),
    ],
    silent: [
      get('Accept: text/html, application/xhtml+xml;q=0.9, */*;q=0.8'),
      get('Accept: text/html, image/gif, *; q=.2, */*; q=.2'),
      get('Accept: application/*+xml;version=5.1'),
      get('Accept: application/vnd.vimeo.*+json;version=3.4'),
      get('Accept: application/signed-exchange;v=b3;q=0.7'),
      get('Accept-Encoding: gzip, deflate, br, zstd'),
      get('Accept-Encoding:'),
      get('Accept-Language: de-DE, *;q=0.5'),
    ],
    skipped: [OK],
  },
  'request-accept-encoding-nothing': {
    fires: [get('Accept-Encoding: identity;q=0'), get('Accept-Encoding: *;q=0')],
    silent: [
      get('Accept-Encoding: gzip, identity;q=0'),
      get('Accept-Encoding: br;q=0'),
      get('Accept-Encoding: identity, *;q=0'),
    ],
    skipped: [OK],
  },
  'request-priority-invalid': {
    fires: [get('Priority: u=8'), get('Priority: u=high'), get('Priority: u=1,'), get('Priority: i=1')],
    silent: [get('Priority: u=0, i'), get('Priority: i=?0, x=5'), get('Priority: u=7;a=b')],
    skipped: [OK],
  },
}
