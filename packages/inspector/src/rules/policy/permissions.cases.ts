import type { Cases } from '../cases.ts'

const POLICY = 'HTTP/1.1 200\nPermissions-Policy: '
const GOOD = `${POLICY}camera=(), microphone=self, fullscreen=*, geolocation=(self "https://a.example" "https://*.b.example"), usb=();report-to="usb", interest-cohort=()`

export const PERMISSIONS_CASES: Readonly<Record<string, Cases>> = {
  'permissions-policy-invalid': {
    fires: [
      `${POLICY}camera 'none'; microphone 'self' https://a.example`,
      `${POLICY}geolocation *`,
      `${POLICY}camera=('self')`,
      `${POLICY}camera=(); microphone=()`,
      `${POLICY}Camera=()`,
      "HTTP/1.1 200\nPermissions-Policy-Report-Only: camera 'none'",
    ],
    silent: [GOOD, 'HTTP/1.1 200'],
  },
  'permissions-policy-value-ignored': {
    fires: [
      `${POLICY}camera=none`,
      `${POLICY}camera=(none)`,
      `${POLICY}camera=(self https://a.example)`,
      `${POLICY}camera=("self")`,
      `${POLICY}camera`,
      `${POLICY}camera=?0`,
      `${POLICY}camera=1`,
    ],
    silent: [GOOD, `${POLICY}camera=("a.example")`],
  },
  'permissions-policy-semicolon': {
    fires: [`${POLICY}camera=(); microphone`, `${POLICY}camera=self; microphone=self`],
    silent: [GOOD],
  },
}
