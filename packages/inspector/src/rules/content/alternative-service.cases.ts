import type { Cases } from '../cases.ts'

const ALT = 'HTTP/1.1 200\nAlt-Svc: '

export const ALTERNATIVE_SERVICE_CASES: Readonly<Record<string, Cases>> = {
  'alt-svc-invalid': {
    fires: [
      `${ALT}h3=:443`,
      `${ALT}foo`,
      `${ALT}clear, h2=":443"`,
      `${ALT}Clear`,
      `${ALT}h3="a.example"`,
      `${ALT}h3=":443"; ma=day`,
      `${ALT}h3=":443"; ma`,
      ALT,
    ],
    silent: [
      `${ALT}clear`,
      `${ALT}h3=":443"; ma=86400, h3-29=":443"; ma=86400`,
      `${ALT}quic=":443"; ma=2592000; v="46,43"`,
      `${ALT}h2="[::1]:8443"; ma="60"; persist=1`,
      `${ALT}w%3Dx%3Ay#z="a.example:80"`,
    ],
  },
  'alt-svc-draft-only': {
    fires: [`${ALT}h3-29=":443"; ma=86400`, `${ALT}h3-Q050=":443", quic=":443"`],
    silent: [`${ALT}h3=":443", h3-29=":443"`, `${ALT}clear`, `${ALT}h2=":443"`],
  },
  'alt-svc-on-421': {
    fires: ['HTTP/1.1 421\nAlt-Svc: h3=":443"'],
    silent: [`${ALT}h3=":443"`, 'HTTP/1.1 421'],
  },
}
