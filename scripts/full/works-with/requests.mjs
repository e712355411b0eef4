const BOUNDARY = 'works-with'
/** A request that uploads one file, larger than the limits of three bytes that the cases set. */
export const UPLOAD = {
  method: 'POST',
  headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
  body: [
    `--${BOUNDARY}`,
    'content-disposition: form-data; name="photo"; filename="SECRET.png"',
    'content-type: image/png',
    '',
    'SECRET',
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n'),
}

/** A request whose JSON is cut off. */
export const BROKEN_JSON = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"SECRET' }

/** A request whose JSON has the wrong values. */
export const BAD_VALUES = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"size":"SECRET"}' }

/** A request to the route that throws a 409, which every service has. */
export const CONFLICT = { path: '/conflict' }

/** A port on which nothing listens. */
export const CLOSED = 'http://127.0.0.1:1'
