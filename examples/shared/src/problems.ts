import { CONFLICT, defineProblem, SERVICE_UNAVAILABLE } from '@statuskit/core'
import { type ProblemPages, problemCatalogue, problemPages } from '@statuskit/core/catalogue'
import { z } from 'zod'

export const OrderPaid = defineProblem({
  type: '/problems/order-paid',
  title: 'The order is paid already',
  status: CONFLICT,
  extensions: z.object({ order: z.string().describe('The id of the order.') }),
})

export const RateUnavailable = defineProblem({
  type: '/problems/rate-unavailable',
  title: 'No exchange rate',
  status: SERVICE_UNAVAILABLE,
  detail: 'The exchange rate is not available at the moment.',
  retryAfter: 30,
})

/** All problem types of the API, with their documentation. */
const catalogue = problemCatalogue(
  [
    {
      definition: OrderPaid,
      when: 'A payment is sent for an order that has been paid before.',
      action: 'Treat the order as paid. Do not repeat the request.',
      examples: [{ detail: 'This order is paid already.', extensions: { order: '2' } }],
    },
    {
      definition: RateUnavailable,
      when: "The service that provides the rate can't be reached, or its answer is not a rate.",
      action: 'Repeat the request after the time in `Retry-After`.',
    },
    { status: 401, action: 'Send the header `Authorization: Bearer TOKEN` with a valid token.' },
    { status: 404, when: 'No order has the id in the path, or the path does not exist.' },
    {
      status: 422,
      when: 'An order or a filter does not have the expected form.',
      action: 'Correct each member in `errors`.',
    },
    {
      status: 429,
      when: 'More than three reports are requested in ten seconds.',
      action: 'Wait as long as `Retry-After` says.',
    },
  ],
  {
    base: '/problems/',
    title: 'Problems of the orders API',
    languages: {
      de: {
        [OrderPaid.type]: {
          title: 'Die Bestellung ist schon bezahlt',
          when: 'Eine Zahlung wird für eine bezahlte Bestellung gesendet.',
          action: 'Betrachten Sie die Bestellung als bezahlt. Wiederholen Sie die Anfrage nicht.',
        },
        404: 'Nicht gefunden',
      },
    },
  },
)

export default catalogue

/** The pages of the catalogue, for one service. */
export function createPages(): ProblemPages {
  return problemPages(catalogue)
}
