import type { ProblemsOptions } from '@statuskit/core/adapter'

/** What a service is started with. */
export interface Settings {
  /** Where the exchange rate comes from. */
  readonly rateUrl: string
  /** A clock in milliseconds. */
  readonly now?: () => number
  /** Where errors are logged; to the framework's logger unless told. */
  readonly log?: ProblemsOptions['log']
}
