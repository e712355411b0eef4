import type { Cases } from '../cases.ts'

const OK = 'HTTP/1.1 200\n'
const GROUP = 'Report-To: {"group":"nel","max_age":86400,"endpoints":[{"url":"https://r.example/"}]}'
const NEL = `${OK}NEL: `

export const REPORTING_CASES: Readonly<Record<string, Cases>> = {
  'report-endpoint-insecure': {
    fires: [
      `${OK}Reporting-Endpoints: csp="http://r.example/"`,
      `${OK}Report-To: {"group":"csp","max_age":1,"endpoints":[{"url":"http://r.example/"}]}`,
    ],
    silent: [
      `${OK}Reporting-Endpoints: csp="https://r.example/", other="/reports"`,
      `${OK}Reporting-Endpoints: csp="http://localhost:8080/"`,
      `${OK}${GROUP}`,
    ],
  },
  'report-endpoint-undefined': {
    fires: [
      `${OK}Content-Security-Policy: default-src 'self'; report-to csp\nReporting-Endpoints: main="/r"`,
      `${OK}Content-Security-Policy: default-src 'self'; report-to https://r.example/csp`,
      `${OK}Integrity-Policy: blocked-destinations=(script), endpoints=(i)\nReporting-Endpoints: main="/r"`,
      `${OK}Cross-Origin-Opener-Policy: same-origin; report-to="coop"\nReporting-Endpoints: main="/r"`,
      `${OK}Permissions-Policy: camera=();report-to="pp"\nReporting-Endpoints: main="/r"`,
    ],
    silent: [
      `${OK}Content-Security-Policy: default-src 'self'; report-to csp\nReporting-Endpoints: csp="/r"`,
      `${OK}Content-Security-Policy: default-src 'self'; report-to csp`,
      `${OK}Content-Security-Policy: report-to nel\nReporting-Endpoints: csp="/r"\n${GROUP}`,
      `${OK}Content-Security-Policy: default-src 'self'\nReporting-Endpoints: csp="/r"`,
    ],
    skipped: [
      [`${OK}Content-Security-Policy: report-to csp\nReporting-Endpoints: main="/r"`, 'report-to'],
      [`${OK}Content-Security-Policy: report-to csp`, 'reporting-endpoints'],
    ],
  },
  'report-to-group-incomplete': {
    fires: [
      `${OK}Report-To: {"group":"csp","max-age":1,"endpoints":[]}`,
      `${OK}Report-To: {"group":"csp","max_age":1}`,
      `${OK}Report-To: {'group':'csp'}`,
      `${OK}Report-To: [{"group":"csp","max_age":1,"endpoints":[]}]`,
    ],
    silent: [`${OK}${GROUP}`, `${OK}${GROUP}, {"max_age":0}`, `${OK}Report-To: {"group":"csp","max_age":1,"endpo`],
  },
  'nel-incomplete': {
    fires: [
      `${NEL}{"report_to":"nel","max-age":1}`,
      `${NEL}{"report-to":"nel","max_age":1}`,
      `${NEL}{"report_to":"nel","max_age":1,"success_fraction":5}`,
      `${NEL}nel`,
      `${NEL}{report_to: nel}`,
    ],
    silent: [`${NEL}{"report_to":"nel","max_age":1,"failure_fraction":0.5}`, `${NEL}{"max_age":0}`, `${NEL}{`],
  },
  'nel-group-undefined': {
    fires: [`${NEL}{"report_to":"other","max_age":1}\n${GROUP}`, `${NEL}{"report_to":"nel","max_age":1}`],
    silent: [
      `${NEL}{"report_to":"nel","max_age":1}\n${GROUP}`,
      `${NEL}{"report_to":"default","max_age":1}\nReport-To: {"max_age":1,"endpoints":[]}`,
      `${NEL}{"max_age":0}`,
      `${NEL}{"report_to":"nel","max_age":1}\nReport-To: {"group":"csp","max_age":1,"endpo`,
    ],
    skipped: [[`${NEL}{"report_to":"nel","max_age":1}`, 'report-to']],
  },
  'integrity-policy-ineffective': {
    fires: [
      `${OK}Integrity-Policy: blocked-destinations=("script")`,
      `${OK}Integrity-Policy: blocked-destinations=script`,
      `${OK}Integrity-Policy: endpoints=(a)`,
      `${OK}Integrity-Policy-Report-Only: blocked-destinations=(script), sources=(outline)`,
    ],
    silent: [`${OK}Integrity-Policy: blocked-destinations=(script style), sources=(inline), endpoints=(a)`, OK],
  },
  'coep-without-coop': {
    fires: [
      `${OK}Content-Type: text/html\nCross-Origin-Embedder-Policy: require-corp`,
      `${OK}Content-Type: text/html\nCross-Origin-Embedder-Policy: credentialless\nCross-Origin-Opener-Policy: same-origin-allow-popups`,
    ],
    silent: [
      `${OK}Content-Type: text/html\nCross-Origin-Embedder-Policy: require-corp\nCross-Origin-Opener-Policy: same-origin; report-to="a"`,
      `${OK}Content-Type: text/html\nCross-Origin-Embedder-Policy: unsafe-none`,
      `${OK}Content-Type: text/javascript\nCross-Origin-Embedder-Policy: require-corp`,
    ],
    skipped: [
      [`${OK}Content-Type: text/html\nCross-Origin-Embedder-Policy: require-corp`, 'cross-origin-opener-policy'],
    ],
  },
}
