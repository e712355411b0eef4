// Made by scripts/generate.ts from data/. Do not edit.

/**
 * `100 Continue`: The server has received the start of the request and has not rejected it, so the client can go on sending.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1 | RFC 9110, section 15.2.1}
 */
export const CONTINUE = 100 as const

/**
 * `101 Switching Protocols`: The server agrees to the client's Upgrade request and switches the connection to another protocol.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2 | RFC 9110, section 15.2.2}
 */
export const SWITCHING_PROTOCOLS = 101 as const

/**
 * `102 Processing`: The server has received the whole request and is still working on it; a final response will follow.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2518#section-10.1 | RFC 2518, section 10.1}
 */
export const PROCESSING = 102 as const

/**
 * `103 Early Hints`: The server sends headers early that the final response will probably contain, so the client can prepare.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8297#section-2 | RFC 8297, section 2}
 */
export const EARLY_HINTS = 103 as const

/**
 * `104 Upload Resumption Supported`: The server can resume this upload if it is interrupted, or reports how much of it has arrived.
 *
 * Registration: temporary, expires 2026-11-13.
 *
 * @see {@link https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-12#section-5 | draft-ietf-httpbis-resumable-upload-12, section 5}
 */
export const UPLOAD_RESUMPTION_SUPPORTED = 104 as const

/**
 * `200 OK`: The request succeeded; what the body contains depends on the request method.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1 | RFC 9110, section 15.3.1}
 */
export const OK = 200 as const

/**
 * `201 Created`: The request created one or more resources; the main one is at Location, or else at the request URL.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2 | RFC 9110, section 15.3.2}
 */
export const CREATED = 201 as const

/**
 * `202 Accepted`: The server accepted the request for later processing, and the outcome is still open.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3 | RFC 9110, section 15.3.3}
 */
export const ACCEPTED = 202 as const

/**
 * `203 Non-Authoritative Information`: The request succeeded, but a proxy changed the body of the origin server's 200 response.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4 | RFC 9110, section 15.3.4}
 */
export const NON_AUTHORITATIVE_INFORMATION = 203 as const

/**
 * `204 No Content`: The request succeeded, and the response has no body.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5 | RFC 9110, section 15.3.5}
 */
export const NO_CONTENT = 204 as const

/**
 * `205 Reset Content`: The request succeeded, and the client should reset the form or view that sent it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6 | RFC 9110, section 15.3.6}
 */
export const RESET_CONTENT = 205 as const

/**
 * `206 Partial Content`: The body holds one or more parts of the resource, because the client requested ranges of it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7 | RFC 9110, section 15.3.7}
 */
export const PARTIAL_CONTENT = 206 as const

/**
 * `207 Multi-Status`: The body lists several results, each with its own status.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.1 | RFC 4918, section 11.1}
 */
export const MULTI_STATUS = 207 as const

/**
 * `208 Already Reported`: Within a 207 list, it says that the members of a collection were already listed under another path.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.1 | RFC 5842, section 7.1}
 */
export const ALREADY_REPORTED = 208 as const

/**
 * `226 IM Used`: The body is the result of instance manipulations, such as a diff against an older version.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1 | RFC 3229, section 10.4.1}
 */
export const IM_USED = 226 as const

/**
 * `300 Multiple Choices`: The resource has several representations with their own URLs, and the client can choose one.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1 | RFC 9110, section 15.4.1}
 */
export const MULTIPLE_CHOICES = 300 as const

/**
 * `301 Moved Permanently`: The resource has moved to a new URL permanently.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2 | RFC 9110, section 15.4.2}
 */
export const MOVED_PERMANENTLY = 301 as const

/**
 * `302 Found`: The resource is temporarily at another URL.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3 | RFC 9110, section 15.4.3}
 */
export const FOUND = 302 as const

/**
 * `303 See Other`: The answer to the request is at another URL, where the client can GET it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4 | RFC 9110, section 15.4.4}
 */
export const SEE_OTHER = 303 as const

/**
 * `304 Not Modified`: The copy that the client has stored is still valid, so the response has no body.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5 | RFC 9110, section 15.4.5}
 */
export const NOT_MODIFIED = 304 as const

/**
 * `305 Use Proxy`: Deprecated: it used to tell the client to repeat the request through a proxy that the server named.
 *
 * Registration: deprecated.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6 | RFC 9110, section 15.4.6}
 */
export const USE_PROXY = 305 as const

/**
 * `307 Temporary Redirect`: The resource is temporarily at another URL, and the client keeps the method when it goes there.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8 | RFC 9110, section 15.4.8}
 */
export const TEMPORARY_REDIRECT = 307 as const

/**
 * `308 Permanent Redirect`: The resource has moved to a new URL permanently, and the client keeps the method when it goes there.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9 | RFC 9110, section 15.4.9}
 */
export const PERMANENT_REDIRECT = 308 as const

/**
 * `400 Bad Request`: The server won't process the request because something about it looks wrong, such as broken syntax.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1 | RFC 9110, section 15.5.1}
 */
export const BAD_REQUEST = 400 as const

/**
 * `401 Unauthorized`: The request has no credentials that the server accepts.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2 | RFC 9110, section 15.5.2}
 */
export const UNAUTHORIZED = 401 as const

/**
 * `402 Payment Required`: The code is reserved for future use, so the standard doesn't say what it means.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3 | RFC 9110, section 15.5.3}
 */
export const PAYMENT_REQUIRED = 402 as const

/**
 * `403 Forbidden`: The server understands the request but refuses to do what it asks.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4 | RFC 9110, section 15.5.4}
 */
export const FORBIDDEN = 403 as const

/**
 * `404 Not Found`: The server found nothing at this URL, or won't say whether something is there.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5 | RFC 9110, section 15.5.5}
 */
export const NOT_FOUND = 404 as const

/**
 * `405 Method Not Allowed`: The server knows the method, but this resource doesn't support it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 | RFC 9110, section 15.5.6}
 */
export const METHOD_NOT_ALLOWED = 405 as const

/**
 * `406 Not Acceptable`: The server has no version that the request's Accept headers allow, and won't send a default.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7 | RFC 9110, section 15.5.7}
 */
export const NOT_ACCEPTABLE = 406 as const

/**
 * `407 Proxy Authentication Required`: A proxy on the way needs credentials before it forwards the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8 | RFC 9110, section 15.5.8}
 */
export const PROXY_AUTHENTICATION_REQUIRED = 407 as const

/**
 * `408 Request Timeout`: The server didn't get the complete request in the time it was prepared to wait.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9 | RFC 9110, section 15.5.9}
 */
export const REQUEST_TIMEOUT = 408 as const

/**
 * `409 Conflict`: The request conflicts with the current state of the resource.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10 | RFC 9110, section 15.5.10}
 */
export const CONFLICT = 409 as const

/**
 * `410 Gone`: The resource is no longer at this server, most likely for good.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11 | RFC 9110, section 15.5.11}
 */
export const GONE = 410 as const

/**
 * `411 Length Required`: The server requires a Content-Length header, and the request has none.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12 | RFC 9110, section 15.5.12}
 */
export const LENGTH_REQUIRED = 411 as const

/**
 * `412 Precondition Failed`: A precondition in the request was false, so the server didn't carry out the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13 | RFC 9110, section 15.5.13}
 */
export const PRECONDITION_FAILED = 412 as const

/**
 * `413 Content Too Large`: The body of the request is larger than the server will accept.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 | RFC 9110, section 15.5.14}
 */
export const CONTENT_TOO_LARGE = 413 as const

/**
 * `414 URI Too Long`: The URL is too long for the server to process.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15 | RFC 9110, section 15.5.15}
 */
export const URI_TOO_LONG = 414 as const

/**
 * `415 Unsupported Media Type`: The server doesn't support the format of the body for this method and resource.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 | RFC 9110, section 15.5.16}
 */
export const UNSUPPORTED_MEDIA_TYPE = 415 as const

/**
 * `416 Range Not Satisfiable`: The server rejects the ranges in the request's Range header.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17 | RFC 9110, section 15.5.17}
 */
export const RANGE_NOT_SATISFIABLE = 416 as const

/**
 * `417 Expectation Failed`: A server on the way can't meet the expectation in the Expect header.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18 | RFC 9110, section 15.5.18}
 */
export const EXPECTATION_FAILED = 417 as const

/**
 * `418 I'm a teapot`: The code comes from an April Fools' joke and is reserved, so it has no real meaning.
 *
 * Registration: unused.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19 | RFC 9110, section 15.5.19}
 */
export const IM_A_TEAPOT = 418 as const

/**
 * `421 Misdirected Request`: The request reached a server that can't or won't answer for this host.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20 | RFC 9110, section 15.5.20}
 */
export const MISDIRECTED_REQUEST = 421 as const

/**
 * `422 Unprocessable Content`: The server can read the body but can't process what it says.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21 | RFC 9110, section 15.5.21}
 */
export const UNPROCESSABLE_CONTENT = 422 as const

/**
 * `423 Locked`: The resource that the request would change is locked.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.3 | RFC 4918, section 11.3}
 */
export const LOCKED = 423 as const

/**
 * `424 Failed Dependency`: The server didn't carry out the request because another action that it depended on failed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.4 | RFC 4918, section 11.4}
 */
export const FAILED_DEPENDENCY = 424 as const

/**
 * `425 Too Early`: The server won't risk processing the request now, because it might be a replay.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8470#section-5.2 | RFC 8470, section 5.2}
 */
export const TOO_EARLY = 425 as const

/**
 * `426 Upgrade Required`: The server refuses the current protocol but may accept another one that it lists.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22 | RFC 9110, section 15.5.22}
 */
export const UPGRADE_REQUIRED = 426 as const

/**
 * `428 Precondition Required`: The server requires the request to have a precondition such as If-Match.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-3 | RFC 6585, section 3}
 */
export const PRECONDITION_REQUIRED = 428 as const

/**
 * `429 Too Many Requests`: The client has sent more requests than the server allows in a given time.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-4 | RFC 6585, section 4}
 */
export const TOO_MANY_REQUESTS = 429 as const

/**
 * `431 Request Header Fields Too Large`: The headers of the request are larger than the server will accept.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-5 | RFC 6585, section 5}
 */
export const REQUEST_HEADER_FIELDS_TOO_LARGE = 431 as const

/**
 * `451 Unavailable For Legal Reasons`: The server denies access because of a legal demand.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7725#section-3 | RFC 7725, section 3}
 */
export const UNAVAILABLE_FOR_LEGAL_REASONS = 451 as const

/**
 * `500 Internal Server Error`: Something unexpected went wrong on the server.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1 | RFC 9110, section 15.6.1}
 */
export const INTERNAL_SERVER_ERROR = 500 as const

/**
 * `501 Not Implemented`: The server doesn't support what the request needs, such as its method.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2 | RFC 9110, section 15.6.2}
 */
export const NOT_IMPLEMENTED = 501 as const

/**
 * `502 Bad Gateway`: A gateway or proxy got an invalid response from the server behind it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3 | RFC 9110, section 15.6.3}
 */
export const BAD_GATEWAY = 502 as const

/**
 * `503 Service Unavailable`: The server can't handle the request at the moment, because of overload or maintenance.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4 | RFC 9110, section 15.6.4}
 */
export const SERVICE_UNAVAILABLE = 503 as const

/**
 * `504 Gateway Timeout`: A gateway or proxy didn't get a response in time from the server behind it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5 | RFC 9110, section 15.6.5}
 */
export const GATEWAY_TIMEOUT = 504 as const

/**
 * `505 HTTP Version Not Supported`: The server doesn't support the major HTTP version of the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6 | RFC 9110, section 15.6.6}
 */
export const HTTP_VERSION_NOT_SUPPORTED = 505 as const

/**
 * `506 Variant Also Negotiates`: The server is misconfigured: the variant that it chose negotiates content itself.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2295#section-8.1 | RFC 2295, section 8.1}
 */
export const VARIANT_ALSO_NEGOTIATES = 506 as const

/**
 * `507 Insufficient Storage`: The server doesn't have enough storage to complete the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.5 | RFC 4918, section 11.5}
 */
export const INSUFFICIENT_STORAGE = 507 as const

/**
 * `508 Loop Detected`: The server ended the whole operation because a request with infinite depth ran into a loop.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.2 | RFC 5842, section 7.2}
 */
export const LOOP_DETECTED = 508 as const

/**
 * `510 Not Extended`: The request lacks an extension that the server requires; the code is obsolete.
 *
 * Registration: obsoleted.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2774#section-7 | RFC 2774, section 7}
 */
export const NOT_EXTENDED = 510 as const

/**
 * `511 Network Authentication Required`: The network requires the user to log in before it lets requests through.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-6 | RFC 6585, section 6}
 */
export const NETWORK_AUTHENTICATION_REQUIRED = 511 as const
