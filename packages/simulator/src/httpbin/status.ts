import { preferredType } from '@statuskit/core/fields'
import type { Plan } from '../plan/plan.ts'
import { parseDelay, parseOptions } from '../plan/request/options.ts'
import { quote, refuse } from '../plan/request/refusal.ts'
import { fieldOf } from '../plan/request/request.ts'
import { type Answer, respond } from '../plan/respond.ts'
import { draw } from '../plan/state.ts'
import { parseChoices, pickStatus } from '../plan/status/status-choice.ts'
import { statusFactsOf } from '../plan/status/status-facts.ts'
import type { AddedField } from '../plan/status/status-fields.ts'
import { IMAGE_TYPES } from './images.ts'
import { parameterOf, type Visit } from './visit.ts'

type Content = NonNullable<Answer['content']>

const TEAPOT = `
        ;,'
    _o_    ;:;'
,-.'---\`.__ ;
((j\`  teapot ,-'
 \`-\\      /
    \`-==-'
`

/** Bodies that httpbin sends with a status. Most have none. */
const CONTENTS: Readonly<Record<number, Content>> = {
  402: { type: 'text/plain; charset=utf-8', body: 'Payment required.\n' },
  406: {
    type: 'application/json',
    body: `${JSON.stringify({ message: 'Client did not request a supported media type.', accept: IMAGE_TYPES })}\n`,
  },
  418: { type: 'text/plain; charset=utf-8', body: TEAPOT },
}

/** `/status/404`, `/status/200,500:3`: a status, or one of several by weight, with the headers that it requires. */
export function planStatusCodes(visit: Visit): Plan {
  const [text = ''] = visit.segments
  return planCode(
    withOptions(visit),
    text,
    ({ status }) => CONTENTS[status] ?? { type: 'text/plain; charset=utf-8', body: '' },
  )
}

/** `/404`: the status with a short text or JSON about it, as httpstat.us answers; `sleep` delays it, in milliseconds. */
export function planBareCode(visit: Visit, code: string): Plan {
  const sleep = parameterOf(visit, 'sleep')
  const { options, ...rest } = withOptions(visit)
  const delay = sleep === undefined ? options.delay : parseDelay('sleep', sleep)
  const vary = { name: 'Vary', value: 'Accept', why: 'the format of the body depends on it' }
  return planCode({ ...rest, options: { ...options, delay } }, code, ({ status }) => describe(visit, status), [vary])
}

function describe({ request }: Visit, status: number): Content {
  const { phrase } = statusFactsOf(status)
  if (preferredType(fieldOf(request, 'accept'), ['text/plain', 'application/json']) === 'application/json') {
    return { type: 'application/json', body: `${JSON.stringify({ code: status, description: phrase })}\n` }
  }
  return { type: 'text/plain; charset=utf-8', body: `${status} ${phrase}`.trim() }
}

/** The options of the simulator's own routes, which these have as well. */
function withOptions(visit: Visit): Visit {
  return { ...visit, options: parseOptions(visit.query, visit.request, visit.settings.allowed) }
}

function planCode(
  visit: Visit,
  text: string,
  contentOf: (facts: { status: number }) => Content,
  more: readonly AddedField[] = [],
): Plan {
  const choices = parseChoices(text)
  if (choices.some(({ interim, from }) => interim.length > 0 || from < 200)) {
    throw refuse('status', `${quote(text)} has an interim response. Use /api/status/${text} for it.`)
  }
  const { status } = pickStatus(choices, () => draw(visit.state, visit.options.seed))
  const { body, type } = contentOf({ status })
  const own = visit.options.body === undefined ? { content: { body, type } } : {}
  return respond(visit, { status, fields: [...fieldsOf(visit, status), ...more], without: ['Cache-Control'], ...own })
}

/** Headers that differ from those of the simulator's own routes. */
function fieldsOf({ prefix, options }: Visit, status: number): AddedField[] {
  const leads = [201, 301, 302, 303, 305, 307, 308].includes(status)
  const why = 'as in httpbin'
  if (leads) return [{ name: 'Location', value: `${prefix}/redirect/1`, why }]
  if (status === 401 && options.auth === undefined)
    return [{ name: 'WWW-Authenticate', value: 'Basic realm="Fake Realm"', why }]
  return []
}
