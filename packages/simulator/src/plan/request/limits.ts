/** Limits of the simulator. A request that exceeds one gets a 400 that names it. */
export const LIMITS = {
  /** The longest delay, before the head or before the content, in milliseconds. */
  delay: 60_000,
  /** The longest `body`, in bytes. */
  body: 8192,
  /** The longest total of names and values of `h`, in bytes. */
  fields: 8192,
  /** The most `h` options. */
  fieldCount: 32,
  /** The longest request head, in bytes; a longer one gets a 431. */
  requestHead: 16_384,
  /** The longest request body that a route shows, in bytes; a longer one gets a 413. */
  requestBody: 1_048_576,
  /** The most bytes of request bodies that are held at a time; then requests with a body get a 503. */
  requestBodies: 16_777_216,
  /** The most random bytes, or bytes of a range. */
  bytes: 102_400,
  /** The most bytes of a body that drips. */
  drip: 10_485_760,
  /** The most chunks of bytes. */
  chunks: 10_000,
  /** The most lines of a stream. */
  lines: 100,
  /** The most links on a page. */
  links: 200,
  /** The most requests of a connection that wait for earlier ones; then nothing more is read from it. */
  pipelined: 100,
  /** The most requests of an HTTP/2 connection at the same time. */
  streams: 100,
  /** The most host names that have a certificate at the same time. */
  certificates: 1000,
  /** The most choices of `/api/status`. */
  choices: 100,
  /** The most interim responses before a final one. */
  interim: 10,
  /** The most hits that the steps of a sequence cover before the last one. */
  steps: 10_000,
  /** The most redirects of a chain. */
  redirects: 100,
  /** The longest key of a sequence, a limit or a seed, in characters. */
  key: 128,
  /** The most keys of each kind that are remembered; then the least recently used one is dropped. */
  keys: 10_000,
  /** The most connections counted for a key. */
  connections: 1000,
  /** The most requests that `/limit` allows in a window. */
  window: 1_000_000,
  /** The longest window of `/limit`, in seconds. */
  windowSeconds: 3600,
  /** The most ranges of a request. */
  ranges: 10,
  /** The most events of a stream. */
  events: 10_000,
  /** The longest stream, in bytes. */
  stream: 1_048_576,
  /** The longest time that a stream or a WebSocket lasts, in seconds. */
  streamSeconds: 600,
  /** The most streams and WebSockets at the same time. */
  openStreams: 1000,
  /** The longest message that a WebSocket accepts, in bytes. */
  message: 65_536,
  /** The longest reason in a close frame, in bytes (RFC 6455, section 5.5). */
  closeReason: 123,
  /** The most responses that hang at the same time. */
  hangs: 100,
  /** How long a response hangs before the connection is closed, in seconds. */
  hangSeconds: 300,
} as const
