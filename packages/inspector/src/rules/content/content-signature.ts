/** The first bytes of formats, as MIME sniffing knows them. `.` is any byte. */
const SIGNATURES: readonly (readonly [kind: string, start: RegExp])[] = [
  ['a PNG image', /^\x89PNG\r\n/],
  ['a JPEG image', /^\xff\xd8\xff/],
  ['a GIF image', /^GIF8[79]a/],
  ['a WebP image', /^RIFF[\0-\xff]{4}WEBPVP/],
  ['a PDF', /^%PDF-/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the formats have such bytes
  ['gzip data', /^\x1f\x8b\x08/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the formats have such bytes
  ['a ZIP archive', /^PK\x03\x04/],
  ['a font', /^wOF[F2]/],
]
const HTML = /^\s{0,100}<(?:!doctype html|html|head|body)[\s>]/i
const TEXT = /^[\t\n\r -~]+$/
const RASTER = /^image\/(?:gif|jpeg|png|webp)$/
/** Types whose content is text. */
const TEXTUAL = /^text\/|^application\/(?:(?:x-)?javascript|ecmascript|json|xml)$|\+(?:json|xml)$/
const NAMES: readonly (readonly [type: RegExp, name: string])[] = [
  [/^(?:text|application)\/(?:x-)?(?:java|ecma)script$/, 'a script'],
  [/^text\/css$/, 'a style sheet'],
  [/^image\//, 'an image'],
  [/^(?:audio|video)\//, 'media'],
  [/^font\/|^application\/(?:x-)?font-/, 'a font'],
  [/^application\/pdf$/, 'a PDF'],
  [/^application\/wasm$/, 'WebAssembly'],
  [/^application\/(?:zip|gzip|x-gzip)$/, 'an archive'],
]

/** How many bytes are looked at. */
const START = 512

/**
 * What content is, if that contradicts its media type: HTML where a script or an image was promised, or a binary format
 * where text was. Types that content can't contradict for certain give `undefined`.
 *
 * @see {@link https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern | MIME Sniffing}
 */
export function contradiction(type: string, body: string | Uint8Array): { said: string; what: string } | undefined {
  const start = typeof body === 'string' ? body.slice(0, START) : String.fromCharCode(...body.subarray(0, START))
  const said = NAMES.find(([pattern]) => pattern.test(type))?.[1]
  if (HTML.test(start)) return said === undefined ? undefined : { said, what: 'HTML' }
  // The bytes of a text are unknown.
  if (typeof body === 'string') return undefined
  if (RASTER.test(type))
    return TEXT.test(start) && !/^GIF8/.test(start) ? { said: 'an image', what: 'text' } : undefined
  const what = TEXTUAL.test(type) ? SIGNATURES.find(([, pattern]) => pattern.test(start))?.[0] : undefined
  return what === undefined ? undefined : { said: said ?? 'text', what }
}
