import type { Cases } from '../cases.ts'

const OK = 'HTTP/1.1 200\n'

export const OBSOLETE_CASES: Readonly<Record<string, Cases>> = {
  'feature-policy-obsolete': {
    fires: [`${OK}Feature-Policy: camera 'none'`],
    silent: [`${OK}Permissions-Policy: camera=()`, `${OK}Feature-Policy: camera 'none'\nPermissions-Policy: camera=()`],
  },
  'expect-ct-obsolete': { fires: [`${OK}Expect-CT: max-age=86400, enforce`], silent: [OK] },
  'public-key-pins-obsolete': {
    fires: [`${OK}Public-Key-Pins: max-age=1`, `${OK}Public-Key-Pins-Report-Only: max-age=1`],
    silent: [OK],
  },
  'csp-header-obsolete': {
    fires: [`${OK}X-Content-Security-Policy: default-src 'self'`, `${OK}X-WebKit-CSP: default-src 'self'`],
    silent: [`${OK}Content-Security-Policy: default-src 'self'`],
  },
}
