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
 * `400 Bad Request`: Something about the request looks wrong, its syntax, framing or routing for example.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1 | RFC 9110, section 15.5.1}
 */
export const BAD_REQUEST = 400 as const

/**
 * `401 Unauthorized`: Credentials for the resource are missing or were not accepted.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2 | RFC 9110, section 15.5.2}
 */
export const UNAUTHORIZED = 401 as const

/**
 * `402 Payment Required`: Reserved for later; no meaning has been laid down.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3 | RFC 9110, section 15.5.3}
 */
export const PAYMENT_REQUIRED = 402 as const

/**
 * `403 Forbidden`: The request was understood, yet the server refuses to carry it out.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4 | RFC 9110, section 15.5.4}
 */
export const FORBIDDEN = 403 as const

/**
 * `404 Not Found`: No current representation was found, or the server will not disclose one.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5 | RFC 9110, section 15.5.5}
 */
export const NOT_FOUND = 404 as const

/**
 * `405 Method Not Allowed`: The method is known to the origin server but this resource does not support it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 | RFC 9110, section 15.5.6}
 */
export const METHOD_NOT_ALLOWED = 405 as const

/**
 * `406 Not Acceptable`: No representation fits the Accept fields, and the server offers no default instead.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7 | RFC 9110, section 15.5.7}
 */
export const NOT_ACCEPTABLE = 406 as const

/**
 * `407 Proxy Authentication Required`: A proxy on the way wants credentials before it passes the request on.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8 | RFC 9110, section 15.5.8}
 */
export const PROXY_AUTHENTICATION_REQUIRED = 407 as const

/**
 * `408 Request Timeout`: The rest of the request did not arrive within the time the server was ready to wait.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9 | RFC 9110, section 15.5.9}
 */
export const REQUEST_TIMEOUT = 408 as const

/**
 * `409 Conflict`: The request clashes with the present state of the resource.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10 | RFC 9110, section 15.5.10}
 */
export const CONFLICT = 409 as const

/**
 * `410 Gone`: Access to the resource has ended at this server, most likely for good.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11 | RFC 9110, section 15.5.11}
 */
export const GONE = 410 as const

/**
 * `411 Length Required`: The server takes no request here without Content-Length.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12 | RFC 9110, section 15.5.12}
 */
export const LENGTH_REQUIRED = 411 as const

/**
 * `412 Precondition Failed`: A condition in the request, such as If-Match, did not hold, so the method was not applied.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13 | RFC 9110, section 15.5.13}
 */
export const PRECONDITION_FAILED = 412 as const

/**
 * `413 Content Too Large`: The content is larger than the server will or can process.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 | RFC 9110, section 15.5.14}
 */
export const CONTENT_TOO_LARGE = 413 as const

/**
 * `414 URI Too Long`: The target URI is longer than the server will interpret.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15 | RFC 9110, section 15.5.15}
 */
export const URI_TOO_LONG = 414 as const

/**
 * `415 Unsupported Media Type`: This method on this resource does not take content in that media type or coding.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 | RFC 9110, section 15.5.16}
 */
export const UNSUPPORTED_MEDIA_TYPE = 415 as const

/**
 * `416 Range Not Satisfiable`: None of the ranges can be served, or too many small or overlapping ones were asked for.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17 | RFC 9110, section 15.5.17}
 */
export const RANGE_NOT_SATISFIABLE = 416 as const

/**
 * `417 Expectation Failed`: A server along the way cannot meet what the Expect field asks for.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18 | RFC 9110, section 15.5.18}
 */
export const EXPECTATION_FAILED = 417 as const

/**
 * `418 I'm a teapot`: Reserved because an April joke made this number unusable for anything else.
 *
 * Registration: unused.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19 | RFC 9110, section 15.5.19}
 */
export const IM_A_TEAPOT = 418 as const

/**
 * `421 Misdirected Request`: This server cannot or will not answer with authority for the target URI.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20 | RFC 9110, section 15.5.20}
 */
export const MISDIRECTED_REQUEST = 421 as const

/**
 * `422 Unprocessable Content`: Media type and syntax of the content are fine, yet its instructions cannot be carried out.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21 | RFC 9110, section 15.5.21}
 */
export const UNPROCESSABLE_CONTENT = 422 as const

/**
 * `423 Locked`: The resource that the method works on, its source or its destination, is locked.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.3 | RFC 4918, section 11.3}
 */
export const LOCKED = 423 as const

/**
 * `424 Failed Dependency`: Another action that this one depended on failed, so it was not carried out.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.4 | RFC 4918, section 11.4}
 */
export const FAILED_DEPENDENCY = 424 as const

/**
 * `425 Too Early`: The request may be a replay, and the server will not take the risk of processing it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8470#section-5.2 | RFC 8470, section 5.2}
 */
export const TOO_EARLY = 425 as const

/**
 * `426 Upgrade Required`: The server refuses this protocol but may serve the request over one listed in Upgrade.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22 | RFC 9110, section 15.5.22}
 */
export const UPGRADE_REQUIRED = 426 as const

/**
 * `428 Precondition Required`: The request has to be conditional, so that nobody else's change gets overwritten.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-3 | RFC 6585, section 3}
 */
export const PRECONDITION_REQUIRED = 428 as const

/**
 * `429 Too Many Requests`: Too many requests came from this user within a span of time.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-4 | RFC 6585, section 4}
 */
export const TOO_MANY_REQUESTS = 429 as const

/**
 * `431 Request Header Fields Too Large`: The header fields, one of them or all together, are larger than the server will process.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-5 | RFC 6585, section 5}
 */
export const REQUEST_HEADER_FIELDS_TOO_LARGE = 431 as const

/**
 * `451 Unavailable For Legal Reasons`: A legal demand keeps the resource from being served.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7725#section-3 | RFC 7725, section 3}
 */
export const UNAVAILABLE_FOR_LEGAL_REASONS = 451 as const

/**
 * `500 Internal Server Error`: Something unexpected happened on the server and kept it from finishing the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1 | RFC 9110, section 15.6.1}
 */
export const INTERNAL_SERVER_ERROR = 500 as const

/**
 * `501 Not Implemented`: The server lacks what the request needs, such as support for the method on any resource.
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
 * `503 Service Unavailable`: Overload or maintenance stops the server for now, and waiting should help.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4 | RFC 9110, section 15.6.4}
 */
export const SERVICE_UNAVAILABLE = 503 as const

/**
 * `504 Gateway Timeout`: A gateway or proxy waited in vain for a server that it needed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5 | RFC 9110, section 15.6.5}
 */
export const GATEWAY_TIMEOUT = 504 as const

/**
 * `505 HTTP Version Not Supported`: The major version of HTTP used in the request is not one the server speaks.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6 | RFC 9110, section 15.6.6}
 */
export const HTTP_VERSION_NOT_SUPPORTED = 505 as const

/**
 * `506 Variant Also Negotiates`: Misconfigured negotiation: the variant that was chosen negotiates content itself.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2295#section-8.1 | RFC 2295, section 8.1}
 */
export const VARIANT_ALSO_NEGOTIATES = 506 as const

/**
 * `507 Insufficient Storage`: For now the server has no room to store what the request needs.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.5 | RFC 4918, section 11.5}
 */
export const INSUFFICIENT_STORAGE = 507 as const

/**
 * `508 Loop Detected`: The whole operation failed because a request with infinite depth ran in a circle.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.2 | RFC 5842, section 7.2}
 */
export const LOOP_DETECTED = 508 as const

/**
 * `510 Not Extended`: Access needs an extension that the request did not carry; the experiment is now historic.
 *
 * Registration: obsoleted.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2774#section-7 | RFC 2774, section 7}
 */
export const NOT_EXTENDED = 510 as const

/**
 * `511 Network Authentication Required`: The network itself wants a login before it lets requests through.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-6 | RFC 6585, section 6}
 */
export const NETWORK_AUTHENTICATION_REQUIRED = 511 as const
