import { chromium } from 'playwright-core'
const [base, out, ...paths] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] })
for (const path of paths) for (const [size, scheme, vp] of [['d','light',{width:1440,height:900}],['d','dark',{width:1440,height:900}],['p','light',{width:390,height:844}]]) {
  if (process.env.ONLY && !process.env.ONLY.split(',').includes(size+scheme)) continue
  const c = await b.newContext({ viewport: vp, colorScheme: scheme, hasTouch: size==='p' })
  const p = await c.newPage()
  p.on('console', m => m.type()==='error' && console.log('console', m.text()))
  p.on('pageerror', e => console.log('pageerror', e.message))
  await p.goto(base + path, { waitUntil: 'load' }); await p.waitForTimeout(1500)
  const h = await p.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth - document.documentElement.clientWidth])
  const name = `${out}/${path.replace(/\W+/g,'-')}-${size}-${scheme}.png`
  await p.screenshot({ path: name, fullPage: process.env.FULL !== '0' })
  console.log(name, ...h)
  await c.close()
}
await b.close()
