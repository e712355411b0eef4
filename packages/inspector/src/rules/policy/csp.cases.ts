import type { Cases } from '../cases.ts'

const CSP = 'HTTP/1.1 200\nContent-Security-Policy: '
const REPORT = 'HTTP/1.1 200\nContent-Security-Policy-Report-Only: '
const GOOD = `${CSP}default-src 'self'; script-src 'self' 'nonce-r4nd0m' https://cdn.example.com/js/; img-src * data:; object-src 'none'; frame-ancestors 'none'; upgrade-insecure-requests; report-to csp; report-uri /csp`

export const CSP_CASES: Readonly<Record<string, Cases>> = {
  'csp-directive-unknown': {
    fires: [
      `${CSP}defualt-src 'self'`,
      `${CSP}script-src: 'self'`,
      `${CSP}img-src 'self'; https://cdn.example.com`,
      `${CSP}img-src 'self', https://cdn.example.com`,
      `${CSP}default-src 'self'; 'unsafe-inline'`,
      `${CSP}x-something 1`,
      `${REPORT}scripts-src 'self'`,
    ],
    silent: [
      GOOD,
      `${CSP}Default-SRC 'self'`,
      `${CSP}require-trusted-types-for 'script'; trusted-types a;;`,
      `${CSP}plugin-types a/b`,
    ],
  },
  'csp-directive-retired': {
    fires: [`${CSP}default-src 'self'; block-all-mixed-content`, `${CSP}plugin-types application/pdf`],
    silent: [GOOD],
  },
  'csp-directive-repeated': {
    fires: [`${CSP}script-src 'self'; script-src https://cdn.example.com`, `${CSP}img-src *; IMG-SRC *`],
    silent: [
      GOOD,
      `${CSP}script-src 'self', script-src https:`,
      `${CSP}script-src 'self'\nContent-Security-Policy: script-src https:`,
    ],
  },
  'csp-directive-not-ascii': {
    fires: [`${CSP}img-src münchen.example`, `${CSP}script-src \u2018self\u2019`],
    silent: [GOOD],
  },
  'csp-comma': {
    fires: [`${CSP}default-src 'self', script-src 'self' https://cdn.example.com`],
    silent: [
      GOOD,
      `${CSP}default-src 'self'; script-src https:, default-src https:`,
      `${CSP}default-src https:; script-src https:, script-src 'nonce-abc'`,
      `${CSP}default-src 'self', frame-ancestors 'none'`,
      `${CSP}default-src 'self'\nContent-Security-Policy: script-src 'self'`,
    ],
    skipped: [[`${CSP}default-src 'self', script-src 'self'`, 'field-lines']],
  },
  'csp-value-ignored': {
    fires: [`${CSP}upgrade-insecure-requests 1`],
    silent: [`${CSP}upgrade-insecure-requests`, `${CSP}upgrade-insecure-requests;`],
  },
  'csp-sandbox-token-unknown': {
    fires: [`${CSP}sandbox allow-script`, `${CSP}sandbox allow-forms, allow-everything; sandbox x`],
    silent: [`${CSP}sandbox`, `${CSP}sandbox allow-scripts allow-Same-Origin`],
  },
  'csp-report-only-ignored': {
    fires: [`${REPORT}sandbox; report-uri /csp`, `${REPORT}upgrade-insecure-requests; report-uri /csp`],
    silent: [
      `${REPORT}default-src 'self'; report-uri /csp`,
      `${REPORT}img-src *; report-uri /\nContent-Security-Policy: sandbox`,
    ],
  },
  'csp-report-only-unreported': {
    fires: [`${REPORT}frame-ancestors 'none'`],
    silent: [`${REPORT}frame-ancestors 'none'; report-uri /csp`, `${REPORT}default-src 'self'; report-to csp`],
  },
  'csp-report-uri-only': {
    fires: [`${CSP}default-src 'self'; report-uri /csp`],
    silent: [GOOD, `${CSP}default-src 'self'`],
  },
  'csp-source-unquoted': {
    fires: [
      `${CSP}default-src self`,
      `${CSP}object-src none`,
      `${CSP}script-src 'self' unsafe-inline`,
      `${CSP}script-src nonce-r4nd0m`,
      `${CSP}script-src sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=`,
      `${CSP}default-src "self"`,
      `${CSP}img-src 'self' data`,
    ],
    silent: [GOOD, `${CSP}default-src selfie.example`, `${CSP}report-to self`],
  },
  'csp-keyword-unknown': {
    fires: [
      `${CSP}script-src 'unsafe-inlin'`,
      `${CSP}script-src 'nonce-'`,
      `${CSP}script-src 'nonce-a$b'`,
      `${CSP}img-src 'data:'`,
      `${CSP}img-src 'example.com'`,
      `${CSP}script-src 'whatever'`,
    ],
    silent: [
      GOOD,
      `${CSP}script-src 'nonce-<NONCE>'`,
      `${CSP}script-src 'STRICT-dynamic' 'wasm-unsafe-eval' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    ],
  },
  'csp-source-invalid': {
    fires: [
      `${CSP}script-src *://cdn.example.com`,
      `${CSP}script-src cdn.*.example.com`,
      `${CSP}connect-src http://[::1]:8080`,
      `${CSP}img-src a_b.example.com`,
      `${CSP}script-src 'self`,
    ],
    silent: [
      GOOD,
      `${CSP}connect-src wss://a.example:* *.example.com:443 localhost:3000 127.0.0.1 example.com. custom+app:`,
    ],
  },
  'csp-source-query': {
    fires: [`${CSP}script-src https://cdn.example.com/a.js?v=1`],
    silent: [GOOD],
  },
  'csp-semicolon-missing': {
    fires: [`${CSP}default-src 'self' script-src https://cdn.example.com`, `${CSP}img-src * upgrade-insecure-requests`],
    silent: [GOOD],
  },
  'csp-none-with-others': {
    fires: [`${CSP}script-src 'none' https://cdn.example.com`],
    silent: [GOOD, `${CSP}script-src 'none' 'report-sample'`, `${CSP}script-src 'none'`],
  },
  'csp-frame-ancestors-source': {
    fires: [`${CSP}frame-ancestors 'self' 'unsafe-inline'`],
    silent: [`${CSP}frame-ancestors 'self' https://a.example`, `${CSP}frame-ancestors 'None'`],
  },
  'csp-trusted-types-value': {
    fires: [`${CSP}require-trusted-types-for script`, `${CSP}require-trusted-types-for`],
    silent: [`${CSP}require-trusted-types-for 'script'`],
  },
}
