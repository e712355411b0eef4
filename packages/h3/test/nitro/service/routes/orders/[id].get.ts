import { defineHandler } from 'nitro'
import { HTTPError } from 'nitro/h3'

export default defineHandler((event) => {
  if (event.url.pathname.endsWith('7')) throw new HTTPError('Ask later.', { status: 409, data: { order: 7 } })
  throw new Error('SECRET')
})
