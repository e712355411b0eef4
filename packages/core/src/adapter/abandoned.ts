/**
 * The names, in lower case, of headers that describe the body a handler meant to send before it failed. An adapter
 * removes them and keeps every other header that the service has set.
 */
export const ABANDONED_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'accept-ranges',
  'age',
  'cache-control',
  'content-digest',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-length',
  'content-location',
  'content-range',
  'content-type',
  'etag',
  'expires',
  'last-modified',
  'repr-digest',
  'trailer',
  'transfer-encoding',
])
