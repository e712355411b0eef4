import { CSP_KEYWORDS, type CspDirective, SOURCE_DIRECTIVES, type SourceKind } from '../../fields/policy/csp.ts'
import { closestWord } from '../closest-word.ts'
import type { Rule } from '../rule.ts'
import { CSP_HEADERS, findDirective } from './csp-policies.ts'

/** Keywords that a source list can have beside `'none'` without allowing anything. */
const IDLE = /^'(?:none|report-sample|report-sha(?:256|384|512))'$/i

/** Rules about the sources of a Content Security Policy. */
export const CSP_SOURCE_RULES: readonly Rule[] = [
  {
    id: 'csp-source-unquoted',
    severity: 'error',
    level: 'MUST',
    fields: CSP_HEADERS,
    sections: 'CSP framework-directive-source-list; CSP match-url-to-source-expression',
    message: 'Browsers read `{source}` in the `{name}` of {header} as a host name.',
    fix: 'Send `{correction}`.',
    check: (facts) =>
      findDirective(facts, (directive) =>
        findSource(directive, (source, is) => (is.kind === 'host' ? { source, correction: is.correction } : undefined)),
      ),
  },
  {
    id: 'csp-keyword-unknown',
    severity: 'error',
    level: 'MUST',
    fields: CSP_HEADERS,
    sections: 'CSP framework-directive-source-list; CSP match-url-to-source-expression',
    message: 'Browsers ignore `{source}` in the `{name}` of {header}, because it is not a keyword, nonce or hash.',
    fix: 'Send `{correction}`.',
    reason: 'A keyword that resembles no other may be newer than this list, so it is a warning.',
    check: (facts) =>
      findDirective(facts, (directive) =>
        findSource(directive, (source, is) => {
          // Recorders replace nonces by placeholders.
          if (is.kind !== 'quoted' || /[<>[\]{}…]/.test(source)) return undefined
          const content = is.content.toLowerCase()
          const meant = closestWord(content, CSP_KEYWORDS)
          if (meant !== undefined) return { source, correction: `'${meant}'` }
          if (/^(?:nonce|sha\d+)-/.test(content)) return { source, correction: `'nonce-' and base64` }
          if (/[:.*/]/.test(content)) return { source, correction: is.content }
          return { source, correction: "'self'", severity: 'warning' }
        }),
      ),
  },
  {
    id: 'csp-source-invalid',
    severity: 'error',
    level: 'MUST',
    fields: CSP_HEADERS,
    yields: ['csp-directive-not-ascii'],
    sections: 'CSP framework-directive-source-list; CSP match-url-to-source-expression',
    message: 'Browsers ignore `{source}` in the `{name}` of {header}, because it is not a source.',
    fix: 'Send a scheme (`data:`), a host (`*.example.com`), or a URL such as `https://example.com/js/`.',
    check: (facts) =>
      findDirective(facts, (directive) =>
        findSource(directive, (source, is) =>
          is.kind === 'invalid' && !/[<>{}…]/.test(source) ? { source } : undefined,
        ),
      ),
  },
  {
    id: 'csp-source-query',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    fields: CSP_HEADERS,
    sections: 'CSP framework-directive-source-list; CSP match-url-to-source-expression',
    message: '`{source}` in the `{name}` of {header} has a query or fragment, which a source cannot have.',
    fix: 'Leave it out. The path allows every query.',
    reason: 'Browsers that ignore the query still match the path.',
    check: (facts) =>
      findDirective(facts, (directive) =>
        findSource(directive, (source, is) => (is.kind === 'query' ? { source } : undefined)),
      ),
  },
  {
    id: 'csp-semicolon-missing',
    severity: 'error',
    level: 'MUST',
    fields: CSP_HEADERS,
    sections: 'CSP framework-policy; CSP parse-serialized-policy',
    message:
      'Browsers read the directive `{source}` in {header} as a source of `{name}`, because no semicolon precedes it.',
    fix: 'Put a semicolon before it: `; {source}`.',
    check: (facts) =>
      findDirective(facts, (directive) =>
        findSource(directive, (source, is) => (is.kind === 'directive' ? { source } : undefined)),
      ),
  },
  {
    id: 'csp-none-with-others',
    severity: 'warning',
    level: 'MUST',
    fields: CSP_HEADERS,
    yields: ['csp-semicolon-missing'],
    sections: 'CSP match-url-to-source-list',
    message: "Browsers ignore `'none'` in the `{name}` of {header}, because the list has other sources.",
    fix: "Send `{name} 'none'`, or remove `'none'`.",
    reason: 'The other sources work.',
    check: (facts) =>
      findDirective(facts, ({ name, values }) =>
        SOURCE_DIRECTIVES.has(name) &&
        values.some((value) => value.toLowerCase() === "'none'") &&
        values.some((value) => !IDLE.test(value))
          ? {}
          : undefined,
      ),
  },
  {
    id: 'csp-frame-ancestors-source',
    severity: 'error',
    level: 'MUST',
    fields: CSP_HEADERS,
    sections: 'CSP directive-frame-ancestors',
    message: '`{source}` has no meaning in `frame-ancestors`, so browsers ignore it.',
    fix: "Send hosts, schemes and `'self'`, or only `'none'`.",
    check: (facts) =>
      findDirective(facts, (directive) =>
        directive.name === 'frame-ancestors'
          ? findSource(directive, (source, is) =>
              is.kind === 'valid' && source.startsWith("'") && !/^'(?:self|none)'$/i.test(source)
                ? { source }
                : undefined,
            )
          : undefined,
      ),
  },
  {
    id: 'csp-trusted-types-value',
    severity: 'error',
    level: 'MUST',
    fields: CSP_HEADERS,
    sections: 'Trusted Types require-trusted-types-for-csp-directive',
    message: "Without `'script'`, `require-trusted-types-for` in {header} has no effect.",
    fix: "Send `require-trusted-types-for 'script'`.",
    check: (facts) =>
      findDirective(facts, ({ name, values }) =>
        name === 'require-trusted-types-for' && !values.some((value) => value.toLowerCase() === "'script'")
          ? {}
          : undefined,
      ),
  },
]

/** The first fault among the sources of a directive. */
function findSource<Fault>(
  { values, sources }: CspDirective,
  fault: (source: string, is: SourceKind) => Fault | undefined,
): Fault | undefined {
  for (const [index, is] of sources.entries()) {
    const found = fault(values[index] ?? '', is)
    if (found !== undefined) return found
  }
  return undefined
}
