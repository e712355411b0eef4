import type { Address } from './address.ts'

/** `robots.txt`: everything but what the simulator answers, which has no end. */
export function robots({ origin, base }: Address): string {
  const routes = ['api/status/', 'httpbin/', 'seq/', 'redirect/', 'fault/', 'limit/']
  const map = origin === undefined ? '' : `\nSitemap: ${origin}${base}sitemap.xml\n`
  return `User-agent: *\nAllow: ${base}\n${routes.map((route) => `Disallow: ${base}${route}\n`).join('')}${map}`
}
