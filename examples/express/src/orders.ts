import { setImmediate } from 'node:timers/promises'
import { CONFLICT, NOT_FOUND, problem } from '@statuskit/core'
import { z } from 'zod'

/** What a client sends to order something. */
export const newOrder = z.strictObject({
  customer: z.string().trim().min(1).max(100),
  items: z
    .array(
      z.strictObject({
        sku: z.string().regex(/^[A-Z\d-]{1,20}$/, 'Expected 1 to 20 capital letters, digits or hyphens'),
        quantity: z.int().min(1).max(1000),
      }),
    )
    .min(1)
    .max(1000),
  labels: z.record(z.string(), z.string().max(100)).optional(),
})

type NewOrder = z.infer<typeof newOrder>

type Order = NewOrder & { readonly id: string; readonly paid: boolean }

export interface Orders {
  all(): Order[]
  get(id: string): Order
  place(order: NewOrder): Order
  pay(id: string): Order
  exportRows(): AsyncGenerator<string>
}

/** A store in memory, with an open order and a paid one. It knows no framework: its problems are plain errors. */
export function createOrders(): Orders {
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
    all: () => [...orders.values()],
    get,
    place(order) {
      const placed = { id: String(orders.size + 1), ...order, paid: false }
      orders.set(placed.id, placed)
      return placed
    },
    pay(id) {
      const order = get(id)
      if (order.paid) throw problem(CONFLICT, { detail: 'This order is paid already.' })
      const paid = { ...order, paid: true }
      orders.set(id, paid)
      return paid
    },
    async *exportRows() {
      yield 'id,customer\n'
      for (const order of orders.values()) yield `${order.id},${JSON.stringify(order.customer)}\n`
      // The rows are with the client by now.
      await setImmediate()
      throw new Error('orders-db closed the cursor of hunter2')
    },
  }
}
