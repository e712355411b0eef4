import { setImmediate } from 'node:timers/promises'
import { NOT_FOUND, problem, TOO_MANY_REQUESTS } from '@statuskit/core'
import type { z } from 'zod'
import { fetchRate } from './exchange-rate.ts'
import { OrderPaid } from './problems.ts'
import { createRateLimit } from './rate-limit.ts'
import type { newOrder, order, ordersQuery, rate, report } from './schemas.ts'
import type { Settings } from './settings.ts'

type Order = z.infer<typeof order>

/** The business logic. It is independent of any framework: its problems are plain errors. */
export interface Orders {
  list(query: z.infer<typeof ordersQuery>): Order[]
  get(id: string): Order
  place(order: z.infer<typeof newOrder>): Order
  pay(id: string): Order
  /** Limited to three reports in ten seconds. */
  report(): z.infer<typeof report>
  exchangeRate(): Promise<z.infer<typeof rate>>
  /** Fails after its last row. */
  exportRows(): AsyncGenerator<string>
  /** Fails with an error that clients must not see. */
  fail(): never
}

/** An in-memory store with an unpaid order and a paid one. */
export function createOrders({ rateUrl, now }: Settings): Orders {
  const secondsToWait = createRateLimit({ limit: 3, windowMs: 10_000, now })
  const orders = new Map<string, Order>([
    ['1', { id: '1', customer: 'Ada', items: [{ sku: 'TEA-1', quantity: 2 }], paid: false }],
    ['2', { id: '2', customer: 'Grace', items: [{ sku: 'MUG-7', quantity: 1 }], paid: true }],
  ])

  function get(id: string): Order {
    const order = orders.get(id)
    if (order === undefined) throw problem(NOT_FOUND, { detail: 'There is no order with this id.' })
    return order
  }

  return {
    list: ({ paid }) => [...orders.values()].filter((order) => paid === undefined || String(order.paid) === paid),
    get,
    place(order) {
      const placed = { id: String(orders.size + 1), ...order, paid: false }
      orders.set(placed.id, placed)
      return placed
    },
    pay(id) {
      const order = get(id)
      if (order.paid) throw OrderPaid({ detail: 'This order is paid already.', extensions: { order: id } })
      const paid = { ...order, paid: true }
      orders.set(id, paid)
      return paid
    },
    report() {
      const retryAfter = secondsToWait()
      if (retryAfter > 0) throw problem(TOO_MANY_REQUESTS, { retryAfter, stack: false })
      return { orders: orders.size }
    },
    exchangeRate: () => fetchRate(rateUrl),
    async *exportRows() {
      yield 'id,customer\n'
      for (const order of orders.values()) yield `${order.id},${JSON.stringify(order.customer)}\n`
      // The client has received the rows by now.
      await setImmediate()
      throw new Error('orders-db closed the cursor of hunter2')
    },
    fail() {
      throw new Error('cannot connect to orders-db with password hunter2')
    },
  }
}
