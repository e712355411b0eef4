import { z } from 'zod'

/** The maximum size of a request body in bytes. The longest valid order is shorter. */
export const CONTENT_LIMIT = 100 * 1024

/** A text of one line. The pattern counts characters like JSON Schema; `max` would count UTF-16 units. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a line must not have any
const line = z.string().regex(/^[^\u0000-\u001f]{0,100}$/u, 'Expected a line of at most 100 characters')

/** The order that a client sends. */
export const newOrder = z.strictObject({
  customer: line.min(1),
  items: z
    .array(
      z.strictObject({
        sku: z.string().regex(/^[A-Z0-9-]{1,20}$/, 'Expected 1 to 20 capital letters, digits or hyphens'),
        quantity: z.int().min(1).max(1000),
      }),
    )
    .min(1)
    .max(1000),
  labels: z.record(z.string(), line).optional(),
})

/** An order as the service returns it. */
export const order = newOrder.extend({ id: z.string(), paid: z.boolean() })

/** Which orders to list. */
export const ordersQuery = z.object({ paid: z.enum(['true', 'false']).optional() })

export const report = z.object({ orders: z.int().min(0) })

export const rate = z.object({ usdPerEur: z.number().positive() })
