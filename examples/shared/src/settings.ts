import type { ProblemsOptions } from '@statuskit/core/adapter'

/** The settings of a service. */
export interface Settings {
  /** The URL of the exchange rate service. */
  readonly rateUrl: string
  /** A clock in milliseconds. */
  readonly now?: () => number
  /** The log for errors. Default: the framework's logger. */
  readonly log?: ProblemsOptions['log']
}
