import { problem } from '@statuskit/core'
import { defineHandler } from 'nitro'

export default defineHandler(() => {
  throw problem(409, { detail: 'The order exists.' })
})
