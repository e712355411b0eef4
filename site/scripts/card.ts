/** Draws the picture that stands for a page where it is linked: `pnpm --filter @statuskit/site run card`. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { listReferences } from '@statuskit/core/reference'
import { chromium } from 'playwright-core'
import { CARD } from '../workspace.ts'

const { resolve } = createRequire(import.meta.url)
const tokens = readFileSync(join(import.meta.dirname, '../.vitepress/theme/styles/tokens.css'), 'utf8')
const font = (name: string, path: string) =>
  `@font-face { font-family: "${name}"; font-weight: 100 900; src: url(data:font/woff2;base64,${readFileSync(resolve(path)).toString('base64')}) }`
const codes = listReferences().map(
  ({ code }) => `<span style="color: var(--d${Math.floor(code / 100)})">${code}</span>`,
)

const html = `<!doctype html><style>
${font('Card', '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')}
${font('Card Mono', '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2')}
${tokens}
body { box-sizing: border-box; width: 1200px; height: 630px; margin: 0; padding: 72px; background: var(--bg); color: var(--text-1); font-family: Card; }
p { margin: 0 0 24px; font-size: 32px; font-weight: 700; }
h1 { margin: 0; font-size: 76px; font-weight: 700; line-height: 88px; letter-spacing: -0.03em; }
div { margin-top: 48px; display: grid; grid-template-columns: repeat(16, 1fr); gap: 10px 0; font: 600 24px/30px Card Mono; }
</style><p>statuskit</p><h1>Look up any HTTP status,<br>then send it right</h1><div>${codes.join('')}</div>`

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  await page.setContent(html)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: CARD })
} finally {
  await browser.close()
}
