import type { SimulatorTls } from '@statuskit/simulator'

/** A command line to try, and its expected result. */
export interface Suggestion {
  /** What it shows. */
  readonly comment: string
  readonly command: string
  readonly expected: {
    /** The statuses that curl prints, in order. */
    readonly statuses?: readonly number[]
    /** What it prints, if that is not a response. */
    readonly printed?: RegExp
    /** The exit code of curl, if it is not 0. */
    readonly exitCode?: number
  }
}

const CODE = '-s -o /dev/null -w "%{http_code}\\n"'

/** Commands to try. Each one works on its own. */
export function suggestionsFor(url: string, proxyUrl: string, tls?: SimulatorTls): Suggestion[] {
  const proxy = proxyUrl.replace('http://', '')
  return [
    {
      comment: 'Any status, with the headers that it requires',
      command: `curl -i ${url}/api/status/405`,
      expected: { statuses: [405] },
    },
    {
      comment: 'An interim response first',
      command: `curl -i ${url}/api/status/103+200`,
      expected: { statuses: [103, 200] },
    },
    {
      comment: 'Five requests, some of which fail',
      command: `curl ${CODE} "${url}/api/status/200:0.7,500-504:0.3?n=[1-5]"`,
      expected: { printed: /^(?:(?:200|50[0-4])\n){5}$/ },
    },
    {
      comment: 'A 503 first, which curl retries',
      command: `curl -i --retry 2 "${url}/seq/demo/503,200?retry-after=1"`,
      expected: { statuses: [503, 200] },
    },
    {
      comment: 'How many requests a sequence received',
      command: `curl -s ${url}/seq/demo`,
      expected: { printed: /^\{"key":"demo","hits":\d+,"connections":\d+\}/ },
    },
    {
      comment: 'A chain of redirects',
      command: `curl -s -L -o /dev/null -w "%{num_redirects}\\n" "${url}/redirect/3?via=308"`,
      expected: { printed: /^3\n$/ },
    },
    {
      comment: 'Digest credentials',
      command: `curl -i --digest -u alice:secret ${url}/auth/digest/alice/secret`,
      expected: { statuses: [401, 200] },
    },
    { comment: 'A reset instead of a response', command: `curl -i ${url}/fault/reset`, expected: { exitCode: 56 } },
    {
      comment: 'A stream of events that dies in the middle of the third',
      command: `curl -N "${url}/sse/5?cut=2&fault=truncate&interval=200"`,
      expected: { exitCode: 18 },
    },
    {
      comment: 'A proxy that requires credentials',
      command: `curl -i -x ${proxy} http://example.com/api/status/200`,
      expected: { statuses: [407] },
    },
    {
      comment: 'The same proxy, with credentials',
      command: `curl -i -x user:password@${proxy} http://example.com/api/status/200`,
      expected: { statuses: [200] },
    },
    ...(tls === undefined ? [] : tlsSuggestions(url, proxy, tls)),
    {
      comment: 'Everything else the simulator can do',
      command: `curl -s ${url}/openapi.json`,
      expected: { printed: /^\{"openapi":"3\.1\.0"/ },
    },
  ]
}

/** Commands for a simulator with TLS. They read the certificate of its authority from the simulator. */
function tlsSuggestions(url: string, proxy: string, tls: SimulatorTls): Suggestion[] {
  const trusting = `curl -s ${url}/ca.pem | curl --cacert /dev/stdin`
  return [
    {
      comment: 'HTTP/2 over TLS',
      command: `${trusting} ${CODE} ${tls.url}/api/status/404`,
      expected: { printed: /^404\n$/ },
    },
    {
      comment: 'A stream that is reset',
      command: `${trusting} -i "${tls.url}/fault/reset?code=CANCEL"`,
      expected: { exitCode: 92 },
    },
    {
      comment: 'An expired certificate',
      command: `${trusting} -i ${tls.faults.expired}/api/status/200`,
      expected: { exitCode: 60 },
    },
    {
      comment: 'Any https URL through the proxy',
      command: `${trusting} ${CODE} -x user:password@${proxy} https://example.com/api/status/410`,
      expected: { printed: /^410\n$/ },
    },
  ]
}

/** A command as it is printed: a comment line, and the line to copy. */
export function formatSuggestion({ comment, command, expected }: Suggestion): string {
  const { statuses, exitCode } = expected
  const gives = statuses === undefined ? '' : `: ${statuses.join(', then ')}`
  const end = exitCode === undefined ? '' : ` (curl ends with exit code ${exitCode})`
  return `# ${comment}${gives}${end}\n${command}`
}
