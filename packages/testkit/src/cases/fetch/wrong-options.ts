import type { AdapterOptions } from '@statuskit/core/adapter'
import type { Case } from '../../suite/case.ts'
import { toId } from '../../suite/to-id.ts'

function wrong(options: object, refusal: string): Case {
  const [name, value] = Object.entries(options)[0] as [string, unknown]
  return {
    id: toId(`option ${name} ${value}`),
    name: `a service does not start with a wrong option, and the error says what is right: ${name}`,
    options: options as AdapterOptions,
    refusal,
  }
}

/** Options that only a program in JavaScript can have. Ignored, they would show by nothing but what responses lack. */
export const WRONG_OPTIONS: readonly Case[] = [
  wrong({ traceID: true }, 'has no option "traceID". Its options: map, '),
  wrong({ validationStatus: 404 }, 'the option "validationStatus" must be 400 or 422.'),
  wrong({ validationMessages: 'none' }, 'the option "validationMessages" must be "all" or "known".'),
  wrong({ development: 'true' }, 'the option "development" must be true or false.'),
  wrong({ members: 7 }, 'the option "members" must be a function.'),
]
