// Made by scripts/generate.ts from data/. Do not edit.

/**
 * Date Not Acceptable, registered by IANA with status 400.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9458#section-6.5.2 | RFC 9458, section 6.5.2}
 */
export const DATE_NOT_ACCEPTABLE: { readonly type: 'https://iana.org/assignments/http-problem-types#date'; readonly title: 'Date Not Acceptable'; readonly status: 400 } = {
  type: 'https://iana.org/assignments/http-problem-types#date',
  title: 'Date Not Acceptable',
  status: 400,
}

/**
 * Oblivious HTTP key configuration not acceptable, registered by IANA with status 400.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9458#section-5.3 | RFC 9458, section 5.3}
 */
export const OBLIVIOUS_HTTP_KEY_CONFIGURATION_NOT_ACCEPTABLE: { readonly type: 'https://iana.org/assignments/http-problem-types#ohttp-key'; readonly title: 'Oblivious HTTP key configuration not acceptable'; readonly status: 400 } = {
  type: 'https://iana.org/assignments/http-problem-types#ohttp-key',
  title: 'Oblivious HTTP key configuration not acceptable',
  status: 400,
}

/**
 * Unsupported Hashing Algorithms, registered by IANA with status 400.
 *
 * @see {@link https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-digest-fields-problem-types-06#section-3.1 | draft-ietf-httpapi-digest-fields-problem-types-06, section 3.1}
 */
export const UNSUPPORTED_HASHING_ALGORITHMS: { readonly type: 'https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms'; readonly title: 'Unsupported Hashing Algorithms'; readonly status: 400 } = {
  type: 'https://iana.org/assignments/http-problem-types#digest-unsupported-algorithms',
  title: 'Unsupported Hashing Algorithms',
  status: 400,
}

/**
 * Invalid Digest Values, registered by IANA with status 400.
 *
 * @see {@link https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-digest-fields-problem-types-06#section-3.2 | draft-ietf-httpapi-digest-fields-problem-types-06, section 3.2}
 */
export const INVALID_DIGEST_VALUES: { readonly type: 'https://iana.org/assignments/http-problem-types#digest-invalid-values'; readonly title: 'Invalid Digest Values'; readonly status: 400 } = {
  type: 'https://iana.org/assignments/http-problem-types#digest-invalid-values',
  title: 'Invalid Digest Values',
  status: 400,
}

/**
 * Mismatched Digest Values, registered by IANA with status 400.
 *
 * @see {@link https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-digest-fields-problem-types-06#section-3.3 | draft-ietf-httpapi-digest-fields-problem-types-06, section 3.3}
 */
export const MISMATCHED_DIGEST_VALUES: { readonly type: 'https://iana.org/assignments/http-problem-types#digest-mismatched-values'; readonly title: 'Mismatched Digest Values'; readonly status: 400 } = {
  type: 'https://iana.org/assignments/http-problem-types#digest-mismatched-values',
  title: 'Mismatched Digest Values',
  status: 400,
}
