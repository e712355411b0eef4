import { z } from 'zod'

/** How many bytes of content a service reads. The longest order that `newOrder` takes is shorter. */
export const CONTENT_LIMIT = 100 * 1024

/** A text of one line; the pattern counts its characters as JSON Schema does, where `max` counts UTF-16 units. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a line has none of
const line = z.string().regex(/^[^\u0000-\u001f]{0,100}$/u, 'Expected a line of at most 100 characters')

/** What a client sends to order something. */
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

/** An order as the service shows it. */
export const order = newOrder.extend({ id: z.string(), paid: z.boolean() })

/** Which orders to list. */
export const ordersQuery = z.object({ paid: z.enum(['true', 'false']).optional() })

export const report = z.object({ orders: z.int().min(0) })

export const rate = z.object({ usdPerEur: z.number().positive() })
