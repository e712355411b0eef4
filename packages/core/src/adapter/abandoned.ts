/**
 * The fields, in lower case, that describe the representation that a handler meant to send before it failed. An adapter
 * removes them; all others that the service has set stay.
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
