import type { Profile, Severity } from '../rules/rule.ts'
import type { RuleId } from '../rules/rule-ids.gen.ts'

/** Findings to leave out. All given parts have to match. */
export interface Ignore {
  /** The id of the rule. Default: all rules. */
  readonly rule?: RuleId | undefined
  /** The host of the URL, `example.com`, or `*.example.com` for its subdomains. */
  readonly host?: string | undefined
  /** The path of the URL, in which `*` matches any characters. */
  readonly path?: string | undefined
  readonly status?: number | undefined
}

/** Which findings to report. */
export interface InspectOptions {
  /** The set of rules. Default: `default`. */
  readonly profile?: Profile | undefined
  /** Rules to turn off, or to report with another severity, by id. */
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>> | undefined
  /** Findings to leave out. */
  readonly ignore?: readonly Ignore[] | undefined
}
