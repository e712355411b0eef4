import { preferredType } from '@statuskit/core/fields'
import type { Plan } from '../plan/plan.ts'
import { assertWithin, quote, refuse } from '../plan/request/refusal.ts'
import { fieldOf } from '../plan/request/request.ts'
import { parseCount, reply, replyJson, type Visit } from './visit.ts'

const HTML = 'text/html; charset=utf-8'

/** Scripts can't run in these pages, whatever a browser makes of them. */
const NO_SCRIPTS = ['Content-Security-Policy', "default-src 'none'; form-action 'self'"]

const PAGE = `<!DOCTYPE html>
<html>
  <head></head>
  <body>
    <h1>Herman Melville - Moby-Dick</h1>
    <div>
      <p>Call me Ishmael. Some years ago—never mind how long precisely—having little or no money in my purse, and nothing particular to interest me on shore, I thought I would sail about a little and see the watery part of the world. It is a way I have of driving off the spleen and regulating the circulation.</p>
    </div>
  </body>
</html>
`

const SLIDESHOW = {
  slideshow: {
    author: 'Yours Truly',
    date: 'date of publication',
    slides: [
      { title: 'Wake up to WonderWidgets!', type: 'all' },
      {
        items: ['Why <em>WonderWidgets</em> are great', 'Who <em>buys</em> WonderWidgets'],
        title: 'Overview',
        type: 'all',
      },
    ],
    title: 'Sample Slide Show',
  },
}

const XML = `<?xml version='1.0' encoding='us-ascii'?>
<slideshow title="Sample Slide Show" date="Date of publication" author="Yours Truly">
  <slide type="all">
    <title>Wake up to WonderWidgets!</title>
  </slide>
  <slide type="all">
    <title>Overview</title>
    <item>Why <em>WonderWidgets</em> are great</item>
    <item/>
    <item>Who <em>buys</em> WonderWidgets</item>
  </slide>
</slideshow>
`

const FORM = (action: string) => `<!DOCTYPE html>
<html>
  <head></head>
  <body>
    <form method="post" action="${action}">
      <p><label>Customer name: <input name="custname"></label></p>
      <p><label>Telephone: <input type="tel" name="custtel"></label></p>
      <p><label>E-mail address: <input type="email" name="custemail"></label></p>
      <fieldset>
        <legend>Pizza size</legend>
${['small', 'medium', 'large'].map((size) => `        <p><label><input type="radio" name="size" value="${size}"> ${size}</label></p>`).join('\n')}
      </fieldset>
      <fieldset>
        <legend>Pizza toppings</legend>
${['bacon', 'cheese', 'onion', 'mushroom'].map((topping) => `        <p><label><input type="checkbox" name="topping" value="${topping}"> ${topping}</label></p>`).join('\n')}
      </fieldset>
      <p><label>Delivery time: <input type="time" min="11:00" max="21:00" step="900" name="delivery"></label></p>
      <p><label>Instructions: <textarea name="comments"></textarea></label></p>
      <p><button>Submit order</button></p>
    </form>
  </body>
</html>
`

/** One line of each script, and what else is outside of ASCII. */
const UTF8 = `<h1>Unicode Demo</h1>
<pre>
Latin      áéíóú âêîôû ãõñ çşğ łżź ßœæ
Greek      Οὐχὶ ταὐτὰ παρίσταταί μοι γιγνώσκειν
Cyrillic   Зарегистрируйтесь сейчас
Hebrew     שלום עולם
Arabic     مرحبا بالعالم
Devanagari नमस्ते दुनिया
Georgian   გამარჯობა მსოფლიო
Ethiopic   ሰላም ለዓለም
Thai       สวัสดีชาวโลก
Chinese    你好，世界
Japanese   こんにちは世界
Korean     안녕하세요 세계
Runes      ᚻᛖ ᚳᚹᚫᚦ
Braille    ⡌⠁⠧⠑ ⠼⠁⠒
Signs      € ‰ ∮ ∑ → ⇒ ∀x∈ℝ ⌈x⌉ ﬁ �
Boxes      ╔══╦══╗ ┌─┬─┐ ▉▊▋▌▍▎▏
Emoji      😀 👩‍💻 🏳️‍🌈 𝄞
</pre>
`

/** Paths of the simulator's own, with what they answer. */
const OWN = [
  ['/api/status/404', 'a status'],
  ['/api/status/503?retry-after=5&delay=1000', 'a status with options'],
  ['/seq/shop/503x2,200', 'a 503 twice, then 200'],
  ['/limit/shop/2/60', 'a 429 after two requests in a minute'],
  ['/auth/basic/alice/secret', 'a 401 without these credentials'],
  ['/conditional', 'a 304 or 412 if the request has the precondition'],
  ['/range', 'a 206 if the request has Range'],
  ['/fault/reset', 'a broken connection'],
  ['/sse/5?cut=2', 'a stream of events that dies'],
  ['/openapi.json', 'all of them, with their options'],
] as const

/** The root: what there is, as JSON if the client prefers it. Tests of clients look for the heading. */
export function planIndex(visit: Visit, paths: readonly string[]): Plan {
  const base = visit.settings.base ?? ''
  const own = OWN.map(([path, what]) => [base + path, what] as const)
  const description = "The simulator's own paths, some with options, and below them the paths of httpbin."
  const accept = fieldOf(visit.request, 'accept')
  if (preferredType(accept, ['text/html', 'application/json']) === 'application/json')
    return replyJson(visit, { description, own: Object.fromEntries(own), paths }, { fields: ['Vary', 'Accept'] })
  const item = (text: string) => `      <li>${text}</li>\n`
  const first = own.map(([path, what]) => item(`${path.replaceAll('&', '&amp;')}: ${what}`)).join('')
  const items = paths.map(item).join('')
  const body = `<!DOCTYPE html>
<html lang="en">
  <head><title>statuskit simulator</title></head>
  <body>
    <h1>HTTP Request &amp; Response Service</h1>
    <p>${description}</p>
    <ul>
${first}    </ul>
    <ul>
${items}    </ul>
  </body>
</html>
`
  return reply(visit, { type: HTML, body, fields: ['Vary', 'Accept', ...NO_SCRIPTS] })
}

/** `/html`, `/json`, `/xml`: a document in each format. */
export function planHtml(visit: Visit): Plan {
  return reply(visit, { type: HTML, body: PAGE, fields: NO_SCRIPTS })
}

export function planJson(visit: Visit): Plan {
  return replyJson(visit, SLIDESHOW)
}

export function planXml(visit: Visit): Plan {
  return reply(visit, { type: 'application/xml', body: XML })
}

/** `/robots.txt` and `/deny`, the page that it disallows. */
export function planRobots(visit: Visit): Plan {
  return reply(visit, { type: 'text/plain', body: `User-agent: *\nDisallow: ${visit.prefix}/deny\n` })
}

export function planDeny(visit: Visit): Plan {
  return reply(visit, { type: 'text/plain', body: "YOU SHOULDN'T BE HERE\n" })
}

/** `/encoding/utf8`: text in many scripts. */
export function planUtf8(visit: Visit): Plan {
  return reply(visit, { type: HTML, body: UTF8, fields: NO_SCRIPTS })
}

/** `/forms/post`: a form for `/post`. */
export function planForm(visit: Visit): Plan {
  return reply(visit, { type: HTML, body: FORM(`${visit.prefix}/post`), fields: NO_SCRIPTS })
}

/** `/links/{n}` and `/links/{n}/{offset}`: a page of links to pages of links. */
export function planLinks(visit: Visit): Plan {
  const [text = '', offset] = visit.segments
  const count = parseCount('path', text, 'links', 'links', 1)
  const base = `${visit.prefix}/links/${count}`
  if (offset === undefined) return reply(visit, { status: 302, fields: ['Location', `${base}/0`] })
  const links = Array.from({ length: count }, (_, at) =>
    String(at) === offset ? `${at} ` : `<a href='${base}/${at}'>${at}</a> `,
  )
  const body = `<html><head><title>Links</title></head><body>${links.join('')}</body></html>`
  return reply(visit, { type: HTML, body, fields: NO_SCRIPTS })
}

/** `/uuid`: a random UUID. */
export function planUuid(visit: Visit): Plan {
  return replyJson(visit, { uuid: crypto.randomUUID() })
}

/** `/base64/{value}`: the text in it. The request chose it, so it is HTML only if that is allowed. */
export function planBase64(visit: Visit): Plan {
  const [value = ''] = visit.segments
  assertWithin('body', value.length, 'bytes')
  try {
    const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0))
    const body = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return reply(visit, { ...(visit.settings.allowed.html && { type: HTML }), body })
  } catch {
    throw refuse('path', `${quote(value)} is not Base64 of a text. Use /base64/SFRUUEJJTiBpcyBhd2Vzb21l.`)
  }
}
