import { definePlugin } from 'nitro'

// Errors are logged once, by the adapter.
export default definePlugin(({ h3 }) => {
  if (h3 !== undefined) h3.config.silent = true
})
