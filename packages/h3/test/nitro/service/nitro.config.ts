import { defineConfig } from 'nitro'

export default defineConfig({
  serverDir: './',
  routeRules: { '/orders/**': { headers: { 'x-rule': '1' }, cors: true } },
  // In development, Nitro's own page shows the error and its source.
  $production: { errorHandler: './error.ts' },
})
