const searchRecords = [
  {
    kind: "status",
    href: "status/100",
    title: "Continue",
    summary: "The server has received the start of the request and has not rejected it, so the client can go on sending.",
    code: 100,
    aliases: [
      "continue",
      "expect 100-continue",
      "curl waits one second",
      "upload hangs before body",
      "interim response"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "must not be stored"
      ],
      [
        "Also called",
        "continue, expect 100-continue, curl waits one second"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/101",
    title: "Switching Protocols",
    summary: "The server agrees to the client's Upgrade request and switches the connection to another protocol.",
    code: 101,
    aliases: [
      "switching protocols",
      "websocket",
      "protocol upgrade",
      "connection upgrade",
      "websocket handshake succeeded"
    ],
    names: [
      "Upgrade",
      "Connection"
    ],
    facts: [
      [
        "Needs",
        "Upgrade, Connection"
      ],
      [
        "Caching",
        "must not be stored"
      ],
      [
        "Also called",
        "switching protocols, websocket, protocol upgrade"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/102",
    title: "Processing",
    summary: "The server has received the whole request and is still working on it; a final response will follow.",
    code: 102,
    aliases: [
      "processing",
      "still working",
      "long running webdav request",
      "keep connection alive"
    ],
    names: [
      "Status-URI"
    ],
    facts: [
      [
        "Caching",
        "must not be stored"
      ],
      [
        "Also called",
        "processing, still working, long running webdav request"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/103",
    title: "Early Hints",
    summary: "The server sends headers early that the final response will probably contain, so the client can prepare.",
    code: 103,
    aliases: [
      "early hints",
      "preload",
      "preconnect",
      "faster page load",
      "link rel preload",
      "server push replacement"
    ],
    names: [
      "Link"
    ],
    facts: [
      [
        "Caching",
        "must not be stored"
      ],
      [
        "Also called",
        "early hints, preload, preconnect"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/104",
    title: "Upload Resumption Supported",
    summary: "The server can resume this upload if it is interrupted, or reports how much of it has arrived.",
    code: 104,
    aliases: [
      "upload resumption supported",
      "resumable upload",
      "upload resumption",
      "continue upload",
      "interrupted upload"
    ],
    names: [
      "Location",
      "Upload-Draft-Interop-Version",
      "Upload-Limit",
      "Upload-Offset"
    ],
    facts: [
      [
        "Needs",
        "Location, Upload-Draft-Interop-Version, Upload-Limit"
      ],
      [
        "Caching",
        "must not be stored"
      ],
      [
        "Also called",
        "upload resumption supported, resumable upload, upload resumption"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/200",
    title: "OK",
    summary: "The request succeeded; what the body contains depends on the request method.",
    code: 200,
    aliases: [
      "ok",
      "success",
      "it worked",
      "all good",
      "error with 200",
      "200 but error in the body",
      "soft 404"
    ],
    names: [
      "ETag",
      "Last-Modified",
      "Allow"
    ],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "ok, success, it worked"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/201",
    title: "Created",
    summary: "The request created one or more resources; the main one is at Location, or else at the request URL.",
    code: 201,
    aliases: [
      "created",
      "resource created",
      "new record",
      "location of new resource",
      "post succeeded",
      "put created"
    ],
    names: [
      "Location",
      "ETag",
      "Last-Modified"
    ],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "created, resource created, new record"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/202",
    title: "Accepted",
    summary: "The server accepted the request for later processing, and the outcome is still open.",
    code: 202,
    aliases: [
      "accepted",
      "queued",
      "background job",
      "async processing",
      "long running task",
      "polling",
      "pending"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "accepted, queued, background job"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/203",
    title: "Non-Authoritative Information",
    summary: "The request succeeded, but a proxy changed the body of the origin server's 200 response.",
    code: 203,
    aliases: [
      "non-authoritative information",
      "modified by proxy",
      "transformed content",
      "non authoritative",
      "content changed in transit"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "non-authoritative information, modified by proxy, transformed content"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/204",
    title: "No Content",
    summary: "The request succeeded, and the response has no body.",
    code: 204,
    aliases: [
      "no content",
      "no body",
      "empty response",
      "unexpected end of json input",
      "delete succeeded",
      "save without reload"
    ],
    names: [
      "ETag"
    ],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "no content, no body, empty response"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/205",
    title: "Reset Content",
    summary: "The request succeeded, and the client should reset the form or view that sent it.",
    code: 205,
    aliases: [
      "reset content",
      "reset form",
      "clear form after submit",
      "request hangs after submit",
      "empty response"
    ],
    names: [
      "Content-Length"
    ],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "reset content, reset form, clear form after submit"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/206",
    title: "Partial Content",
    summary: "The body holds one or more parts of the resource, because the client requested ranges of it.",
    code: 206,
    aliases: [
      "partial content",
      "resume download",
      "video seeking",
      "range request",
      "byte ranges",
      "download continues",
      "content-range"
    ],
    names: [
      "Content-Range",
      "Content-Type",
      "Date",
      "Cache-Control",
      "ETag",
      "Expires",
      "Content-Location",
      "Vary"
    ],
    facts: [
      [
        "Needs",
        "Content-Range, Content-Type, Date, Cache-Control, ETag, Expires, Content-Location, Vary"
      ],
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "partial content, resume download, video seeking"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/207",
    title: "Multi-Status",
    summary: "The body lists several results, each with its own status.",
    code: 207,
    aliases: [
      "multi-status",
      "batch response",
      "partial success",
      "bulk operation",
      "propfind response",
      "some items failed"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "multi-status, batch response, partial success"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/208",
    title: "Already Reported",
    summary: "Within a 207 list, it says that the members of a collection were already listed under another path.",
    code: 208,
    aliases: [
      "already reported",
      "duplicate binding",
      "webdav bind",
      "propfind depth infinity"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "already reported, duplicate binding, webdav bind"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/226",
    title: "IM Used",
    summary: "The body is the result of instance manipulations, such as a diff against an older version.",
    code: 226,
    aliases: [
      "im used",
      "delta encoding",
      "instance manipulation",
      "a-im header",
      "rss delta"
    ],
    names: [
      "ETag",
      "IM",
      "Delta-Base"
    ],
    facts: [
      [
        "Needs",
        "ETag, IM, Delta-Base"
      ],
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "im used, delta encoding, instance manipulation"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/300",
    title: "Multiple Choices",
    summary: "The resource has several representations with their own URLs, and the client can choose one.",
    code: 300,
    aliases: [
      "multiple choices",
      "choose a representation",
      "alternatives",
      "did you mean",
      "language selection"
    ],
    names: [
      "Location",
      "Link",
      "Retry-After"
    ],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "multiple choices, choose a representation, alternatives"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/301",
    title: "Moved Permanently",
    summary: "The resource has moved to a new URL permanently.",
    code: 301,
    aliases: [
      "moved permanently",
      "redirect",
      "permanent redirect",
      "moved",
      "page moved",
      "url changed",
      "post turns into get",
      "http to https"
    ],
    names: [
      "Location",
      "Retry-After"
    ],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "moved permanently, redirect, permanent redirect"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/302",
    title: "Found",
    summary: "The resource is temporarily at another URL.",
    code: 302,
    aliases: [
      "Moved Temporarily",
      "found",
      "moved temporarily",
      "temporary redirect",
      "redirect after login",
      "redirected to login page",
      "post becomes get"
    ],
    names: [
      "Location",
      "Retry-After"
    ],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "found, moved temporarily, temporary redirect"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/303",
    title: "See Other",
    summary: "The answer to the request is at another URL, where the client can GET it.",
    code: 303,
    aliases: [
      "see other",
      "post redirect get",
      "prg",
      "form resubmission",
      "redirect after post",
      "see result at other url"
    ],
    names: [
      "Location",
      "Retry-After"
    ],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "see other, post redirect get, prg"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/304",
    title: "Not Modified",
    summary: "The copy that the client has stored is still valid, so the response has no body.",
    code: 304,
    aliases: [
      "not modified",
      "browser cache",
      "etag match",
      "if-none-match",
      "stale content",
      "page does not update"
    ],
    names: [
      "Content-Location",
      "Date",
      "ETag",
      "Vary",
      "Cache-Control",
      "Expires",
      "Last-Modified"
    ],
    facts: [
      [
        "Needs",
        "Content-Location, Date, ETag, Vary, Cache-Control, Expires"
      ],
      [
        "Caching",
        "updates the stored response that it matches"
      ],
      [
        "Also called",
        "not modified, browser cache, etag match"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/305",
    title: "Use Proxy",
    summary: "Deprecated: it used to tell the client to repeat the request through a proxy that the server named.",
    code: 305,
    aliases: [
      "use proxy",
      "proxy required",
      "must use proxy"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "use proxy, proxy required, must use proxy"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/306",
    title: "(Unused)",
    summary: "Unused: an early version of the standard defined the code, and the number stays reserved.",
    code: 306,
    aliases: [
      "Switch Proxy",
      "switch proxy",
      "unused status code",
      "reserved redirect"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "switch proxy, unused status code, reserved redirect"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/307",
    title: "Temporary Redirect",
    summary: "The resource is temporarily at another URL, and the client keeps the method when it goes there.",
    code: 307,
    aliases: [
      "temporary redirect",
      "internal redirect",
      "hsts redirect",
      "keep post on redirect",
      "method preserving redirect"
    ],
    names: [
      "Location",
      "Retry-After"
    ],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "temporary redirect, internal redirect, hsts redirect"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/308",
    title: "Permanent Redirect",
    summary: "The resource has moved to a new URL permanently, and the client keeps the method when it goes there.",
    code: 308,
    aliases: [
      "permanent redirect",
      "resume incomplete",
      "method preserving permanent redirect",
      "trailing slash redirect"
    ],
    names: [
      "Location",
      "Retry-After"
    ],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "permanent redirect, resume incomplete, method preserving permanent redirect"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/400",
    title: "Bad Request",
    summary: "The server won't process the request because something about it looks wrong, such as broken syntax.",
    code: 400,
    aliases: [
      "bad request",
      "invalid json",
      "malformed request",
      "syntax error in request",
      "missing parameter",
      "invalid header",
      "bad request when cookie too large"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "bad request, invalid json, malformed request"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/401",
    title: "Unauthorized",
    summary: "The request has no credentials that the server accepts.",
    code: 401,
    aliases: [
      "unauthorized",
      "login again",
      "login required",
      "not logged in",
      "token expired",
      "invalid credentials",
      "unauthenticated",
      "wrong password",
      "missing api key",
      "session expired"
    ],
    names: [
      "WWW-Authenticate"
    ],
    facts: [
      [
        "Needs",
        "WWW-Authenticate"
      ],
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "unauthorized, login again, login required"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/402",
    title: "Payment Required",
    summary: "The code is reserved for future use, so the standard doesn't say what it means.",
    code: 402,
    aliases: [
      "payment required",
      "paywall",
      "subscription expired",
      "out of credit",
      "upgrade plan",
      "billing"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "payment required, paywall, subscription expired"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/403",
    title: "Forbidden",
    summary: "The server understands the request but refuses to do what it asks.",
    code: 403,
    aliases: [
      "forbidden",
      "access denied",
      "permission denied",
      "no permission",
      "not allowed",
      "blocked by firewall",
      "csrf",
      "insufficient scope",
      "ip blocked"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "forbidden, access denied, permission denied"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/404",
    title: "Not Found",
    summary: "The server found nothing at this URL, or won't say whether something is there.",
    code: 404,
    aliases: [
      "not found",
      "page missing",
      "broken link",
      "no such user",
      "does not exist",
      "wrong url",
      "dead link",
      "route not found",
      "unknown id"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "not found, page missing, broken link"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/405",
    title: "Method Not Allowed",
    summary: "The server knows the method, but this resource doesn't support it.",
    code: 405,
    aliases: [
      "method not allowed",
      "method not supported",
      "wrong http method",
      "post not allowed",
      "get not supported",
      "allow header",
      "cannot delete"
    ],
    names: [
      "Allow"
    ],
    facts: [
      [
        "Needs",
        "Allow"
      ],
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "method not allowed, method not supported, wrong http method"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/406",
    title: "Not Acceptable",
    summary: "The server has no version that the request's Accept headers allow, and won't send a default.",
    code: 406,
    aliases: [
      "not acceptable",
      "accept header",
      "content negotiation failed",
      "unsupported accept",
      "no matching representation",
      "wrong language"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "not acceptable, accept header, content negotiation failed"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/407",
    title: "Proxy Authentication Required",
    summary: "A proxy on the way needs credentials before it forwards the request.",
    code: 407,
    aliases: [
      "proxy authentication required",
      "proxy login",
      "proxy authentication",
      "corporate proxy",
      "npm behind proxy",
      "err_unexpected_proxy_auth",
      "tunnel connection failed"
    ],
    names: [
      "Proxy-Authenticate"
    ],
    facts: [
      [
        "Needs",
        "Proxy-Authenticate"
      ],
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "proxy authentication required, proxy login, proxy authentication"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/408",
    title: "Request Timeout",
    summary: "The server didn't get the complete request in the time it was prepared to wait.",
    code: 408,
    aliases: [
      "Request Time-out",
      "request timeout",
      "request time-out",
      "client too slow",
      "request timed out",
      "upload timeout",
      "idle connection closed",
      "slow connection"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "request timeout, request time-out, client too slow"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/409",
    title: "Conflict",
    summary: "The request conflicts with the current state of the resource.",
    code: 409,
    aliases: [
      "conflict",
      "already exists",
      "duplicate",
      "version conflict",
      "edit conflict",
      "email already taken",
      "concurrent modification"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "conflict, already exists, duplicate"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/410",
    title: "Gone",
    summary: "The resource is no longer at this server, most likely for good.",
    code: 410,
    aliases: [
      "gone",
      "deleted permanently",
      "removed",
      "gone forever",
      "api version retired",
      "sunset",
      "expired offer"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "gone, deleted permanently, removed"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/411",
    title: "Length Required",
    summary: "The server requires a Content-Length header, and the request has none.",
    code: 411,
    aliases: [
      "length required",
      "content-length missing",
      "chunked upload rejected",
      "transfer-encoding not accepted"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "length required, content-length missing, chunked upload rejected"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/412",
    title: "Precondition Failed",
    summary: "A precondition in the request was false, so the server didn't carry out the request.",
    code: 412,
    aliases: [
      "precondition failed",
      "if-match failed",
      "etag mismatch",
      "lost update",
      "optimistic locking",
      "stale version",
      "someone else changed it"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "precondition failed, if-match failed, etag mismatch"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/413",
    title: "Content Too Large",
    summary: "The body of the request is larger than the server will accept.",
    code: 413,
    aliases: [
      "Payload Too Large",
      "Request Entity Too Large",
      "content too large",
      "payload too large",
      "request entity too large",
      "upload too big",
      "file too large",
      "body limit exceeded",
      "client_max_body_size"
    ],
    names: [
      "Retry-After",
      "Connection"
    ],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "content too large, payload too large, request entity too large"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/414",
    title: "URI Too Long",
    summary: "The URL is too long for the server to process.",
    code: 414,
    aliases: [
      "Request-URI Too Long",
      "Request-URI Too Large",
      "uri too long",
      "request-uri too long",
      "request-uri too large",
      "url too long",
      "query string too long",
      "too many query parameters",
      "redirect loop grows url"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "uri too long, request-uri too long, request-uri too large"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/415",
    title: "Unsupported Media Type",
    summary: "The server doesn't support the format of the body for this method and resource.",
    code: 415,
    aliases: [
      "unsupported media type",
      "wrong content type",
      "content-type not supported",
      "expected application/json",
      "missing content type",
      "unsupported encoding",
      "unsupported patch format"
    ],
    names: [
      "Accept-Encoding",
      "Accept-Patch",
      "Accept",
      "Accept-Query"
    ],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "unsupported media type, wrong content type, content-type not supported"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/416",
    title: "Range Not Satisfiable",
    summary: "The server rejects the ranges in the request's Range header.",
    code: 416,
    aliases: [
      "Requested Range Not Satisfiable",
      "range not satisfiable",
      "requested range not satisfiable",
      "invalid range",
      "resume failed",
      "range out of bounds",
      "cannot resume download"
    ],
    names: [
      "Content-Range"
    ],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "range not satisfiable, requested range not satisfiable, invalid range"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/417",
    title: "Expectation Failed",
    summary: "A server on the way can't meet the expectation in the Expect header.",
    code: 417,
    aliases: [
      "expectation failed",
      "expect header rejected",
      "100-continue not supported",
      "curl expect header"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "expectation failed, expect header rejected, 100-continue not supported"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/418",
    title: "I'm a teapot",
    summary: "The code comes from an April Fools' joke and is reserved, so it has no real meaning.",
    code: 418,
    aliases: [
      "i'm a teapot",
      "teapot",
      "coffee",
      "april fools",
      "htcpcp",
      "418 from bot protection"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "i'm a teapot, teapot, coffee"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/421",
    title: "Misdirected Request",
    summary: "The request reached a server that can't or won't answer for this host.",
    code: 421,
    aliases: [
      "misdirected request",
      "wrong virtual host",
      "sni mismatch",
      "connection coalescing",
      "host header mismatch",
      "wrong certificate host"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "misdirected request, wrong virtual host, sni mismatch"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/422",
    title: "Unprocessable Content",
    summary: "The server can read the body but can't process what it says.",
    code: 422,
    aliases: [
      "Unprocessable Entity",
      "unprocessable content",
      "unprocessable entity",
      "validation error",
      "validation failed",
      "invalid field",
      "semantic error",
      "form errors",
      "invalid value"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "unprocessable content, unprocessable entity, validation error"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/423",
    title: "Locked",
    summary: "The resource that the request would change is locked.",
    code: 423,
    aliases: [
      "locked",
      "file is locked",
      "resource locked",
      "checked out by someone",
      "webdav lock",
      "account locked"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "locked, file is locked, resource locked"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/424",
    title: "Failed Dependency",
    summary: "The server didn't carry out the request because another action that it depended on failed.",
    code: 424,
    aliases: [
      "failed dependency",
      "previous step failed",
      "rolled back",
      "proppatch failed",
      "dependent request failed"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "failed dependency, previous step failed, rolled back"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/425",
    title: "Too Early",
    summary: "The server won't risk processing the request now, because it might be a replay.",
    code: 425,
    aliases: [
      "Unordered Collection",
      "too early",
      "unordered collection",
      "tls early data",
      "0-rtt",
      "zero round trip",
      "replay attack",
      "early-data header"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "too early, unordered collection, tls early data"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/426",
    title: "Upgrade Required",
    summary: "The server refuses the current protocol but may accept another one that it lists.",
    code: 426,
    aliases: [
      "upgrade required",
      "websocket handshake",
      "use https",
      "tls required",
      "client too old",
      "protocol upgrade"
    ],
    names: [
      "Upgrade",
      "Connection"
    ],
    facts: [
      [
        "Needs",
        "Upgrade, Connection"
      ],
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "upgrade required, websocket handshake, use https"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/428",
    title: "Precondition Required",
    summary: "The server requires the request to have a precondition such as If-Match.",
    code: 428,
    aliases: [
      "precondition required",
      "if-match required",
      "etag required",
      "conditional request required",
      "missing precondition",
      "prevent lost update"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "must not be stored"
      ],
      [
        "Also called",
        "precondition required, if-match required, etag required"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/429",
    title: "Too Many Requests",
    summary: "The client has sent more requests than the server allows in a given time.",
    code: 429,
    aliases: [
      "too many requests",
      "slow down",
      "rate limit",
      "rate limited",
      "throttled",
      "quota exceeded",
      "too many attempts",
      "api limit reached",
      "enhance your calm"
    ],
    names: [
      "Retry-After"
    ],
    facts: [
      [
        "Caching",
        "must not be stored"
      ],
      [
        "Also called",
        "too many requests, slow down, rate limit"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/431",
    title: "Request Header Fields Too Large",
    summary: "The headers of the request are larger than the server will accept.",
    code: 431,
    aliases: [
      "request header fields too large",
      "header too large",
      "cookie too large",
      "too many cookies",
      "request header or cookie too large",
      "clear cookies",
      "jwt too big"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "must not be stored"
      ],
      [
        "Also called",
        "request header fields too large, header too large, cookie too large"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/451",
    title: "Unavailable For Legal Reasons",
    summary: "The server denies access because of a legal demand.",
    code: 451,
    aliases: [
      "unavailable for legal reasons",
      "censored",
      "blocked in your country",
      "gdpr block",
      "dmca takedown",
      "geo blocked",
      "court order",
      "not available in your region"
    ],
    names: [
      "Link"
    ],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "unavailable for legal reasons, censored, blocked in your country"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/500",
    title: "Internal Server Error",
    summary: "Something unexpected went wrong on the server.",
    code: 500,
    aliases: [
      "internal server error",
      "server error",
      "crash",
      "unhandled exception",
      "something went wrong",
      "internal error",
      "stack trace",
      "bug on the server"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "internal server error, server error, crash"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/501",
    title: "Not Implemented",
    summary: "The server doesn't support what the request needs, such as its method.",
    code: 501,
    aliases: [
      "not implemented",
      "unknown method",
      "not supported by server",
      "method not recognised",
      "feature missing",
      "unsupported transfer encoding"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "cacheable by default (heuristic freshness)"
      ],
      [
        "Also called",
        "not implemented, unknown method, not supported by server"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/502",
    title: "Bad Gateway",
    summary: "A gateway or proxy got an invalid response from the server behind it.",
    code: 502,
    aliases: [
      "bad gateway",
      "upstream error",
      "nginx 502",
      "invalid response from upstream",
      "connection refused by backend",
      "upstream prematurely closed"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "bad gateway, upstream error, nginx 502"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/503",
    title: "Service Unavailable",
    summary: "The server can't handle the request at the moment, because of overload or maintenance.",
    code: 503,
    aliases: [
      "service unavailable",
      "service temporarily unavailable",
      "down for maintenance",
      "overloaded",
      "temporarily unavailable",
      "service down",
      "no healthy upstream",
      "come back later",
      "deploying"
    ],
    names: [
      "Retry-After"
    ],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "service unavailable, service temporarily unavailable, down for maintenance"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/504",
    title: "Gateway Timeout",
    summary: "A gateway or proxy didn't get a response in time from the server behind it.",
    code: 504,
    aliases: [
      "Gateway Time-out",
      "gateway timeout",
      "gateway time-out",
      "upstream timeout",
      "backend too slow",
      "proxy timeout",
      "load balancer timeout",
      "request took too long"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "gateway timeout, gateway time-out, upstream timeout"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/505",
    title: "HTTP Version Not Supported",
    summary: "The server doesn't support the major HTTP version of the request.",
    code: 505,
    aliases: [
      "http version not supported",
      "wrong http version",
      "http/2 not supported",
      "http 0.9"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "http version not supported, wrong http version, http/2 not supported"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/506",
    title: "Variant Also Negotiates",
    summary: "The server is misconfigured: the variant that it chose negotiates content itself.",
    code: 506,
    aliases: [
      "variant also negotiates",
      "transparent negotiation",
      "configuration error variants",
      "type map loop"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "variant also negotiates, transparent negotiation, configuration error variants"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/507",
    title: "Insufficient Storage",
    summary: "The server doesn't have enough storage to complete the request.",
    code: 507,
    aliases: [
      "insufficient storage",
      "disk full",
      "quota full",
      "no space left",
      "mailbox full"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "insufficient storage, disk full, quota full"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/508",
    title: "Loop Detected",
    summary: "The server ended the whole operation because a request with infinite depth ran into a loop.",
    code: 508,
    aliases: [
      "loop detected",
      "infinite loop",
      "circular reference",
      "resource limit is reached",
      "proxy loop"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "loop detected, infinite loop, circular reference"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/510",
    title: "Not Extended",
    summary: "The request lacks an extension that the server requires; the code is obsolete.",
    code: 510,
    aliases: [
      "not extended",
      "mandatory extension",
      "extension required"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "not cached by default; needs an explicit lifetime or public"
      ],
      [
        "Also called",
        "not extended, mandatory extension, extension required"
      ]
    ]
  },
  {
    kind: "status",
    href: "status/511",
    title: "Network Authentication Required",
    summary: "The network requires the user to log in before it lets requests through.",
    code: 511,
    aliases: [
      "network authentication required",
      "captive portal",
      "hotel wifi login",
      "public wifi",
      "sign in to network",
      "accept terms to get online"
    ],
    names: [],
    facts: [
      [
        "Caching",
        "must not be stored"
      ],
      [
        "Also called",
        "network authentication required, captive portal, hotel wifi login"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/nginx#444",
    title: "Close",
    summary: "nginx closes the connection without sending a response.",
    code: 444,
    tag: "nginx",
    aliases: [
      "close",
      "no response",
      "connection closed without response",
      "empty reply from server"
    ],
    facts: [
      [
        "Used by",
        "nginx"
      ],
      [
        "Also called",
        "close, no response, connection closed without response"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/nginx#494",
    title: "Request Header Or Cookie Too Large",
    summary: "A header line of the request, often a cookie, is larger than the nginx buffers allow.",
    code: 494,
    tag: "nginx",
    aliases: [
      "request header or cookie too large",
      "request header too large nginx",
      "cookie too large nginx"
    ],
    facts: [
      [
        "Used by",
        "nginx"
      ],
      [
        "Also called",
        "request header or cookie too large, request header too large nginx, cookie too large nginx"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/nginx#495",
    title: "The SSL certificate error",
    summary: "The client's TLS certificate did not pass verification.",
    code: 495,
    tag: "nginx",
    aliases: [
      "the ssl certificate error",
      "client certificate error",
      "ssl certificate error nginx",
      "mtls failed"
    ],
    facts: [
      [
        "Used by",
        "nginx"
      ],
      [
        "Also called",
        "the ssl certificate error, client certificate error, ssl certificate error nginx"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/nginx#496",
    title: "No required SSL certificate was sent",
    summary: "The server requires a client certificate, and the client did not send one.",
    code: 496,
    tag: "nginx",
    aliases: [
      "no required ssl certificate was sent",
      "no client certificate",
      "mtls required"
    ],
    facts: [
      [
        "Used by",
        "nginx"
      ],
      [
        "Also called",
        "no required ssl certificate was sent, no client certificate, mtls required"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/nginx#497",
    title: "The plain HTTP request was sent to HTTPS port",
    summary: "The client sent plain HTTP to a port that expects TLS.",
    code: 497,
    tag: "nginx",
    aliases: [
      "the plain http request was sent to https port",
      "plain http to https port",
      "http request sent to https port",
      "wrong scheme"
    ],
    facts: [
      [
        "Used by",
        "nginx"
      ],
      [
        "Also called",
        "the plain http request was sent to https port, plain http to https port, http request sent to https port"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/nginx#499",
    title: "Client Closed Request",
    summary: "The client closed the connection before nginx could send the response.",
    code: 499,
    tag: "nginx",
    aliases: [
      "client closed request",
      "user cancelled",
      "client disconnected",
      "timeout in front of nginx"
    ],
    facts: [
      [
        "Used by",
        "nginx"
      ],
      [
        "Also called",
        "client closed request, user cancelled, client disconnected"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/cloudflare#520",
    title: "Web server returns an unknown error",
    summary: "The origin server sent Cloudflare an empty, unknown or unexpected response.",
    code: 520,
    tag: "Cloudflare",
    aliases: [
      "web server returns an unknown error",
      "web server returns unknown error",
      "empty response from origin",
      "cloudflare 520"
    ],
    facts: [
      [
        "Used by",
        "Cloudflare"
      ],
      [
        "Also called",
        "web server returns an unknown error, web server returns unknown error, empty response from origin"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/cloudflare#521",
    title: "Web server is down",
    summary: "The origin server refused the connection from Cloudflare.",
    code: 521,
    tag: "Cloudflare",
    aliases: [
      "web server is down",
      "origin refused connection",
      "cloudflare 521"
    ],
    facts: [
      [
        "Used by",
        "Cloudflare"
      ],
      [
        "Also called",
        "web server is down, origin refused connection, cloudflare 521"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/cloudflare#522",
    title: "Connection timed out",
    summary: "Cloudflare timed out while it connected to the origin or waited for it to acknowledge the request.",
    code: 522,
    tag: "Cloudflare",
    aliases: [
      "connection timed out",
      "origin timeout connecting",
      "cloudflare 522"
    ],
    facts: [
      [
        "Used by",
        "Cloudflare"
      ],
      [
        "Also called",
        "connection timed out, origin timeout connecting, cloudflare 522"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/cloudflare#523",
    title: "Origin is unreachable",
    summary: "Cloudflare could not reach the origin server over the network.",
    code: 523,
    tag: "Cloudflare",
    aliases: [
      "origin is unreachable",
      "no route to origin",
      "cloudflare 523"
    ],
    facts: [
      [
        "Used by",
        "Cloudflare"
      ],
      [
        "Also called",
        "origin is unreachable, no route to origin, cloudflare 523"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/cloudflare#524",
    title: "A timeout occurred",
    summary: "Cloudflare connected to the origin, but the origin did not send an HTTP response in time.",
    code: 524,
    tag: "Cloudflare",
    aliases: [
      "a timeout occurred",
      "origin response timeout",
      "cloudflare 524"
    ],
    facts: [
      [
        "Used by",
        "Cloudflare"
      ],
      [
        "Also called",
        "a timeout occurred, origin response timeout, cloudflare 524"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/cloudflare#525",
    title: "SSL handshake failed",
    summary: "The TLS handshake between Cloudflare and the origin server failed.",
    code: 525,
    tag: "Cloudflare",
    aliases: [
      "ssl handshake failed",
      "tls handshake origin",
      "cloudflare 525"
    ],
    facts: [
      [
        "Used by",
        "Cloudflare"
      ],
      [
        "Also called",
        "ssl handshake failed, tls handshake origin, cloudflare 525"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/cloudflare#526",
    title: "Invalid SSL certificate",
    summary: "Cloudflare could not validate the TLS certificate of the origin server.",
    code: 526,
    tag: "Cloudflare",
    aliases: [
      "invalid ssl certificate",
      "origin certificate invalid",
      "cloudflare 526"
    ],
    facts: [
      [
        "Used by",
        "Cloudflare"
      ],
      [
        "Also called",
        "invalid ssl certificate, origin certificate invalid, cloudflare 526"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/cloudflare#530",
    title: "Cloudflare 530",
    summary: "Cloudflare cannot resolve the hostname of the origin; a 1xxx code in the body gives the cause.",
    code: 530,
    tag: "Cloudflare",
    aliases: [
      "origin dns error",
      "error 1016",
      "cloudflare 530"
    ],
    facts: [
      [
        "Used by",
        "Cloudflare"
      ],
      [
        "Also called",
        "origin dns error, error 1016, cloudflare 530"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/laravel#419",
    title: "Page Expired",
    summary: "The CSRF token of the request does not match the token in the session.",
    code: 419,
    tag: "Laravel",
    aliases: [
      "page expired",
      "csrf token mismatch",
      "session expired form",
      "form expired"
    ],
    facts: [
      [
        "Used by",
        "Laravel"
      ],
      [
        "Also called",
        "page expired, csrf token mismatch, session expired form"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/spring#420",
    title: "Method Failure",
    summary: "A deprecated Spring constant for a code from early WebDAV drafts.",
    code: 420,
    tag: "Spring Framework",
    aliases: [
      "method failure",
      "spring method failure"
    ],
    facts: [
      [
        "Used by",
        "Spring Framework"
      ],
      [
        "Also called",
        "method failure, spring method failure"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/twitter#420",
    title: "Enhance Your Calm",
    summary: "The app sent more requests than the old Twitter API allowed.",
    code: 420,
    tag: "Twitter API",
    aliases: [
      "enhance your calm",
      "twitter rate limit",
      "too many tweets"
    ],
    facts: [
      [
        "Used by",
        "Twitter API"
      ],
      [
        "Also called",
        "enhance your calm, twitter rate limit, too many tweets"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/exchange#440",
    title: "Login Timeout",
    summary: "Outlook Web Access could not complete the sign-in.",
    code: 440,
    tag: "Microsoft Exchange",
    aliases: [
      "login timeout",
      "outlook web access timeout",
      "owa session"
    ],
    facts: [
      [
        "Used by",
        "Microsoft Exchange"
      ],
      [
        "Also called",
        "login timeout, outlook web access timeout, owa session"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/microsoft-webdav#449",
    title: "Retry With",
    summary: "The server needs more information, and asks the client to repeat the request with it.",
    code: 449,
    tag: "Microsoft WebDAV",
    aliases: [
      "retry with",
      "ms-wdv retry"
    ],
    facts: [
      [
        "Used by",
        "Microsoft WebDAV"
      ],
      [
        "Also called",
        "retry with, ms-wdv retry"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/exchange#451",
    title: "Redirect",
    summary: "Exchange ActiveSync tells a device to use another server for its mailbox.",
    code: 451,
    tag: "Microsoft Exchange",
    aliases: [
      "redirect",
      "activesync redirect",
      "x-ms-location",
      "wrong mailbox server"
    ],
    facts: [
      [
        "Used by",
        "Microsoft Exchange"
      ],
      [
        "Also called",
        "redirect, activesync redirect, x-ms-location"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/aws-alb#460",
    title: "AWS Application Load Balancer 460",
    summary: "The client closed the connection before the load balancer's idle timeout ended.",
    code: 460,
    tag: "AWS Application Load Balancer",
    aliases: [
      "client closed connection alb",
      "alb 460"
    ],
    facts: [
      [
        "Used by",
        "AWS Application Load Balancer"
      ],
      [
        "Also called",
        "client closed connection alb, alb 460"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/aws-alb#463",
    title: "AWS Application Load Balancer 463",
    summary: "The X-Forwarded-For header of the request contains more than 30 IP addresses.",
    code: 463,
    tag: "AWS Application Load Balancer",
    aliases: [
      "x-forwarded-for too many",
      "alb 463",
      "more than 30 addresses"
    ],
    facts: [
      [
        "Used by",
        "AWS Application Load Balancer"
      ],
      [
        "Also called",
        "x-forwarded-for too many, alb 463, more than 30 addresses"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/aws-alb#464",
    title: "AWS Application Load Balancer 464",
    summary: "The protocol of the request does not match the protocol version of the target group.",
    code: 464,
    tag: "AWS Application Load Balancer",
    aliases: [
      "incompatible protocol version",
      "grpc target group",
      "alb 464"
    ],
    facts: [
      [
        "Used by",
        "AWS Application Load Balancer"
      ],
      [
        "Also called",
        "incompatible protocol version, grpc target group, alb 464"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/esri#498",
    title: "Invalid Token",
    summary: "The ArcGIS access token is invalid or has expired.",
    code: 498,
    tag: "Esri ArcGIS",
    aliases: [
      "invalid token",
      "invalid token arcgis",
      "token expired arcgis"
    ],
    facts: [
      [
        "Used by",
        "Esri ArcGIS"
      ],
      [
        "Also called",
        "invalid token, invalid token arcgis, token expired arcgis"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/esri#499",
    title: "Authentication token required",
    summary: "The ArcGIS resource requires a token, and the request did not include one.",
    code: 499,
    tag: "Esri ArcGIS",
    aliases: [
      "authentication token required",
      "token required",
      "arcgis authentication required"
    ],
    facts: [
      [
        "Used by",
        "Esri ArcGIS"
      ],
      [
        "Also called",
        "authentication token required, token required, arcgis authentication required"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/cloudlinux#508",
    title: "CloudLinux OS 508",
    summary: "The hosting account reached its limit of concurrent entry processes.",
    code: 508,
    tag: "CloudLinux OS",
    aliases: [
      "resource limit is reached",
      "entry processes limit",
      "shared hosting limit"
    ],
    facts: [
      [
        "Used by",
        "CloudLinux OS"
      ],
      [
        "Also called",
        "resource limit is reached, entry processes limit, shared hosting limit"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/spring#509",
    title: "Bandwidth Limit Exceeded",
    summary: "A Spring constant for a server that has used up its traffic quota.",
    code: 509,
    tag: "Spring Framework",
    aliases: [
      "bandwidth limit exceeded",
      "traffic quota used up",
      "hosting bandwidth"
    ],
    facts: [
      [
        "Used by",
        "Spring Framework"
      ],
      [
        "Also called",
        "bandwidth limit exceeded, traffic quota used up, hosting bandwidth"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/anthropic#529",
    title: "Overloaded",
    summary: "The Anthropic API is temporarily overloaded.",
    code: 529,
    tag: "Anthropic API",
    aliases: [
      "overloaded",
      "overloaded_error",
      "api overloaded"
    ],
    facts: [
      [
        "Used by",
        "Anthropic API"
      ],
      [
        "Also called",
        "overloaded, overloaded_error, api overloaded"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/qualys#529",
    title: "The service is overloaded",
    summary: "The SSL Labs assessment service is overloaded.",
    code: 529,
    tag: "Qualys SSL Labs",
    aliases: [
      "the service is overloaded",
      "ssl labs overloaded",
      "service overloaded"
    ],
    facts: [
      [
        "Used by",
        "Qualys SSL Labs"
      ],
      [
        "Also called",
        "the service is overloaded, ssl labs overloaded, service overloaded"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/pantheon#530",
    title: "Site Frozen",
    summary: "Pantheon froze the sandbox site because nobody had used it for a long time.",
    code: 530,
    tag: "Pantheon",
    aliases: [
      "site frozen",
      "sandbox asleep",
      "site is frozen"
    ],
    facts: [
      [
        "Used by",
        "Pantheon"
      ],
      [
        "Also called",
        "site frozen, sandbox asleep, site is frozen"
      ]
    ]
  },
  {
    kind: "status",
    href: "vendor/aws-alb#561",
    title: "Unauthorized",
    summary: "The identity provider returned an error while the load balancer authenticated the user.",
    code: 561,
    tag: "AWS Application Load Balancer",
    aliases: [
      "unauthorized",
      "identity provider error",
      "alb authentication",
      "oidc error load balancer"
    ],
    facts: [
      [
        "Used by",
        "AWS Application Load Balancer"
      ],
      [
        "Also called",
        "unauthorized, identity provider error, alb authentication"
      ]
    ]
  },
  {
    kind: "rule",
    href: "rules/client-error#status-415-missing-accept",
    title: "status-415-missing-accept",
    summary: "415 (Unsupported Media Type) doesn't say which formats are supported.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/structured-fields#sf-invalid",
    title: "sf-invalid",
    summary: "Accept-CH is not a valid structured list, so clients ignore it: expected a comma at offset 11.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/structured-fields#sf-key-contradicted",
    title: "sf-key-contradicted",
    summary: "Priority has two values for u. Clients ignore all but the last one.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/places#secure-header-over-http",
    title: "secure-header-over-http",
    summary: "Browsers ignore Clear-Site-Data over http.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/values#accept-ch-invalid",
    title: "accept-ch-invalid",
    summary: `Accept-CH: "DPR" has a member that is not a token, so browsers don't learn which hints you want.`,
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#accept-patch-invalid",
    title: "accept-patch-invalid",
    summary: "Accept-Patch: json has json, which is not a media type, so clients can't tell which patch formats you accept.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#accept-post-invalid",
    title: "accept-post-invalid",
    summary: "Accept-Post: json has json, which is not a media type, so clients can't tell which formats you accept.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#accept-query-invalid",
    title: "accept-query-invalid",
    summary: "Accept-Query: json has a member that is not a media type, so clients can't tell which query formats you accept.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/range#accept-ranges-none-206",
    title: "accept-ranges-none-206",
    summary: "206 (Partial Content) serves a range, but Accept-Ranges: none tells clients not to ask for ranges.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/range#range-ignored",
    title: "range-ignored",
    summary: "The server advertises Accept-Ranges: bytes, but it ignored the Range header of the request.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/values#accept-ranges-invalid",
    title: "accept-ranges-invalid",
    summary: "Accept-Ranges: true has true where a name belongs, so clients don't know that they can ask for ranges.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/values#accept-signature-invalid",
    title: "accept-signature-invalid",
    summary: `Accept-Signature: sig1="@method" has sig1, which is not a list of strings in parentheses, so clients can't tell which signature you want.`,
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cors#cors-star-credentials",
    title: "cors-star-credentials",
    summary: "Access-Control-Allow-Origin: * doesn't work with credentials, so browsers block responses to requests that have them.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cors#cors-credentials-value",
    title: "cors-credentials-value",
    summary: "Access-Control-Allow-Credentials: True is ignored: the only valid value is true, in lower case.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cors-lists#cors-wildcard-authorization",
    title: "cors-wildcard-authorization",
    summary: "Access-Control-Allow-Headers: * doesn't cover Authorization, which the preflight asks for.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cors-lists#cors-list-invalid",
    title: "cors-list-invalid",
    summary: "GET PUT in Access-Control-Allow-Methods is not a method, so the preflight fails and browsers don't send the request.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cors-lists#cors-method-case",
    title: "cors-method-case",
    summary: "patch in Access-Control-Allow-Methods doesn't allow PATCH, because methods are case-sensitive.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cors-lists#cors-wildcard-credentials",
    title: "cors-wildcard-credentials",
    summary: "Access-Control-Allow-Headers: * means a header called * if the request has credentials, so it allows no header.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#vary-missing-origin",
    title: "vary-missing-origin",
    summary: "If the server repeats the Origin of each request, caches can hand Access-Control-Allow-Origin: https://a.example to pages of other origins, where browsers block the response.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cors#cors-multiple-origins",
    title: "cors-multiple-origins",
    summary: "Access-Control-Allow-Origin: https://a.example, https://b.example is not a single origin, so browsers block the response.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cors#cors-origin-invalid",
    title: "cors-origin-invalid",
    summary: "Access-Control-Allow-Origin: https://a.example/ matches no origin, because it ends with a slash. Browsers block the response.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cors#cors-origin-null",
    title: "cors-origin-null",
    summary: "Access-Control-Allow-Origin: null allows every sandboxed frame, on any site.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cors#cors-preflight-not-ok",
    title: "cors-preflight-not-ok",
    summary: "The headers allow the preflight, but the status is 302, so browsers don't send the request.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cors#cors-expose-missing",
    title: "cors-expose-missing",
    summary: "Scripts from other origins can't read Retry-After.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cors-lists#cors-expose-invalid",
    title: "cors-expose-invalid",
    summary: "ETag Link in Access-Control-Expose-Headers is not a header name, so scripts can't read the header.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cors-lists#cors-expose-set-cookie",
    title: "cors-expose-set-cookie",
    summary: "Browsers hide Set-Cookie from scripts, even if Access-Control-Expose-Headers names it.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/header-section#field-singleton-repeated",
    title: "field-singleton-repeated",
    summary: "Content-Type appears 2 times with different values, so recipients disagree about which one counts.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#cors-max-age-invalid",
    title: "cors-max-age-invalid",
    summary: "Access-Control-Max-Age: 1h is not a number of seconds, so browsers keep the preflight result for 5 seconds.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#activate-storage-access-invalid",
    title: "activate-storage-access-invalid",
    summary: "Activate-Storage-Access: retry has no allowed-origin, so browsers don't grant the access.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/freshness#age-invalid",
    title: "age-invalid",
    summary: "Age: -5 is not a number of seconds.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/freshness#age-exceeds-max-age",
    title: "age-exceeds-max-age",
    summary: "The response was fresh for 60 s, but it is 100 s old: a cache served it stale.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/freshness#age-from-origin",
    title: "age-from-origin",
    summary: "Age: 100 shows that a cache stored the response, but no-store forbids that.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-405-missing-allow",
    title: "status-405-missing-allow",
    summary: "405 has no Allow header, so the client can't tell which methods the resource supports.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-405-allow-lists-method",
    title: "status-405-allow-lists-method",
    summary: "405 rejects POST, but Allow: GET, POST lists it.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-405-allow-get-without-head",
    title: "status-405-allow-get-without-head",
    summary: "Allow: GET, POST lists GET without HEAD. General-purpose servers must support both.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/client-error#allow-invalid",
    title: "allow-invalid",
    summary: "Allow: GET POST is not a list of methods: GET POST is not a method name.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/alternative-service#alt-svc-invalid",
    title: "alt-svc-invalid",
    summary: "Alt-Svc: h3=:443 has the authority :443 without quotes, so clients ignore it or handle it differently.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/alternative-service#alt-svc-draft-only",
    title: "alt-svc-draft-only",
    summary: 'Alt-Svc: h3-29=":443"; ma=86400 offers drafts of HTTP/3 only, which current browsers no longer use.',
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/alternative-service#alt-svc-on-421",
    title: "alt-svc-on-421",
    summary: "Clients ignore Alt-Svc in a 421 (Misdirected Request).",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/redirection#redirect-permanent-uncontrolled",
    title: "redirect-permanent-uncontrolled",
    summary: "301 is permanent and states no lifetime, so clients can cache it for a long time.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-invalid-syntax",
    title: "cc-invalid-syntax",
    summary: "no-cache max-age=0 is not a valid directive, so caches ignore it.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-misspelled-directive",
    title: "cc-misspelled-directive",
    summary: "s-max-age is not a registered directive, so caches that don't know it ignore it. Did you mean s-maxage?",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-unknown-directive",
    title: "cc-unknown-directive",
    summary: "x-mine is not a registered directive, so caches that don't know it ignore it.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-bad-argument",
    title: "cc-bad-argument",
    summary: "max-age=-1 has an invalid argument; expected a whole number of seconds.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-duplicate-directive",
    title: "cc-duplicate-directive",
    summary: "The directive max-age appears more than once with different arguments. Caches use the first, or treat the response as stale.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-no-store-with-others",
    title: "cc-no-store-with-others",
    summary: "no-store forbids storing the response, but max-age=60 only matters if it is stored.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-public-private",
    title: "cc-public-private",
    summary: "public and private contradict each other. Shared caches don't store the response.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-private-s-maxage",
    title: "cc-private-s-maxage",
    summary: "s-maxage is for shared caches, but private keeps shared caches from storing the response.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-no-cache-positive-max-age",
    title: "cc-no-cache-positive-max-age",
    summary: "no-cache makes caches revalidate every time, so max-age=60 has no effect.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-no-cache-no-validator",
    title: "cc-no-cache-no-validator",
    summary: "no-cache makes caches revalidate, but the response has no ETag or Last-Modified to revalidate with.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-immutable-no-max-age",
    title: "cc-immutable-no-max-age",
    summary: "immutable applies while the response is fresh, but the response states no lifetime.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-swr-without-max-age",
    title: "cc-swr-without-max-age",
    summary: "stale-while-revalidate extends a lifetime, but the response states none.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-must-understand-alone",
    title: "cc-must-understand-alone",
    summary: "must-understand comes without no-store, so caches that don't know must-understand may store the response.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-request-directive",
    title: "cc-request-directive",
    summary: "max-stale is a directive for requests and has no effect in a response.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-huge-delta",
    title: "cc-huge-delta",
    summary: "max-age=31536000000 is more than some caches can count. The limit is 2147483648 seconds, about 68 years.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/freshness#error-must-not-be-stored",
    title: "error-must-not-be-stored",
    summary: "428 must not be stored by caches, but it states a lifetime of 60 s.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/freshness#status-421-cacheable",
    title: "status-421-cacheable",
    summary: "421 (Misdirected Request) is about one connection, but caches may keep it for 60 s.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/freshness#status-5xx-explicitly-cacheable",
    title: "status-5xx-explicitly-cacheable",
    summary: "Caches may keep this 500 for 60 s, which can outlast the failure.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/freshness#status-4xx-long-cacheable",
    title: "status-4xx-long-cacheable",
    summary: "Caches may keep this 403 for 3600 s, which can outlast its cause.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/freshness#status-404-cacheable-default",
    title: "status-404-cacheable-default",
    summary: "The 404 response states no lifetime, so caches may choose one.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/freshness#no-explicit-freshness",
    title: "no-explicit-freshness",
    summary: "The 200 response states no lifetime, so caches may choose one.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#authorization-public",
    title: "authorization-public",
    summary: "Cache-Control: public, max-age=60 lets shared caches reuse a response to a request that had credentials.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/places#cache-group-invalidation-safe",
    title: "cache-group-invalidation-safe",
    summary: "Caches ignore Cache-Group-Invalidation in the response to GET, which is a safe method.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#cache-group-invalidation-invalid",
    title: "cache-group-invalidation-invalid",
    summary: "Cache-Group-Invalidation: scripts has a member that is not a string in double quotes, so caches invalidate nothing.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#cache-groups-invalid",
    title: "cache-groups-invalid",
    summary: "Cache-Groups: scripts has a member that is not a string in double quotes, so caches don't group the response.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#cache-status-invalid",
    title: "cache-status-invalid",
    summary: "Cache-Status: HIT has HIT where a name belongs, so tools can't tell what the cache did.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#targeted-cc-invalid",
    title: "targeted-cc-invalid",
    summary: "CDN-Cache-Control: max-age = 60 is not a structured dictionary (expected a comma at offset 8), so CDNs ignore it.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#targeted-cc-contradicts",
    title: "targeted-cc-contradicts",
    summary: "CDN-Cache-Control lets a CDN store a response with Set-Cookie, although Cache-Control keeps it from other caches.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/values#clear-site-data-invalid",
    title: "clear-site-data-invalid",
    summary: "Clear-Site-Data: cache, cookies has cache without double quotes, so browsers clear nothing.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-408-connection-close",
    title: "status-408-connection-close",
    summary: "408 (Request Timeout) doesn't say that the connection closes.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/framing#connection-fields-h2",
    title: "connection-fields-h2",
    summary: "HTTP/2 forbids these headers: Connection. Clients must reject the response.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/upgrade#connection-option-end-to-end",
    title: "connection-option-end-to-end",
    summary: "Connection: close, Cache-Control names Cache-Control, so proxies remove that header before it reaches the client.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/integrity#digest-invalid",
    title: "digest-invalid",
    summary: "Content-Digest: sha-256=X48E9q is not a dictionary of digests, so clients can't check the content.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/integrity#digest-mismatch",
    title: "digest-mismatch",
    summary: "The sha-256 digest of the content doesn't match Content-Digest, so clients that check it reject the response.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/disposition#content-disposition-invalid",
    title: "content-disposition-invalid",
    summary: "Content-Disposition: attachment; filename=my report.pdf has a filename with a space but without quotes, so browsers ignore it or choose different file names.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/disposition#content-disposition-filename-star",
    title: "content-disposition-filename-star",
    summary: `filename*="UTF-8''a.txt" in Content-Disposition is in quotes, so browsers ignore it and use filename.`,
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/disposition#content-disposition-filename-unclear",
    title: "content-disposition-filename-unclear",
    summary: 'Browsers save filename="/foo.txt" under different names, because it has a path separator.',
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/disposition#content-disposition-names-differ",
    title: "content-disposition-names-differ",
    summary: "The file is a.txt in filename but b.txt in filename*. Clients use the second one, and old ones the first.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#vary-missing-accept-encoding",
    title: "vary-missing-accept-encoding",
    summary: "Shared caches may hand content encoded with gzip to clients that can't decode it, because Vary lacks Accept-Encoding.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#vary-missing-available-dictionary",
    title: "vary-missing-available-dictionary",
    summary: "The content is compressed with a dictionary (dcb), and Vary lacks Available-Dictionary, so caches can hand it to clients that can't decode it.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/conditional#status-304-representation-metadata",
    title: "status-304-representation-metadata",
    summary: "304 (Not Modified) has no content, but its headers describe some.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/negotiation#content-encoding-unrequested",
    title: "content-encoding-unrequested",
    summary: "The content is encoded with gzip, which Accept-Encoding: identity doesn't allow.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/negotiation#content-encoding-unknown",
    title: "content-encoding-unknown",
    summary: "utf-8 is not a content coding: it is not registered.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/negotiation#content-encoding-corrupt",
    title: "content-encoding-corrupt",
    summary: "The body isn't encoded as Content-Encoding: gzip says, so clients can't decode it.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/negotiation#content-encoding-unread",
    title: "content-encoding-unread",
    summary: "The body is encoded as compress, which could not be decoded here, so rules about the content were skipped.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/values#content-language-invalid",
    title: "content-language-invalid",
    summary: "Content-Language: en_US has en_US, which is not a language tag such as en-US, so clients can't tell the language.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/successful#status-204-has-content-length",
    title: "status-204-has-content-length",
    summary: "204 (No Content) must not have a Content-Length header, but it has Content-Length: 5.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/range#status-206-content-length-mismatch",
    title: "status-206-content-length-mismatch",
    summary: "Content-Length: 100 doesn't match Content-Range: bytes 0-9/100, which covers 10 bytes.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/framing#cl-multiple-different",
    title: "cl-multiple-different",
    summary: "Content-Length: 5, 6 has different numbers, so recipients disagree about where the body ends.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/framing#cl-invalid",
    title: "cl-invalid",
    summary: "Content-Length: +5 is not a number of bytes.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/framing#cl-body-mismatch",
    title: "cl-body-mismatch",
    summary: "Content-Length: 50 doesn't match the 5 bytes that were sent.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/upgrade#connect-2xx-framing",
    title: "connect-2xx-framing",
    summary: "A 200 response to CONNECT must not have Content-Length: after its headers the connection is a tunnel.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/successful#content-range-unexpected",
    title: "content-range-unexpected",
    summary: "Content-Range: bytes 0-9/10 has no meaning in a 200 response.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/range#status-206-missing-content-range",
    title: "status-206-missing-content-range",
    summary: "206 (Partial Content) has no Content-Range header, so the client can't tell which part it received.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/range#status-206-multipart-content-range",
    title: "status-206-multipart-content-range",
    summary: "A 206 (Partial Content) response with several parts must not have Content-Range among its own headers.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/range#content-range-invalid",
    title: "content-range-invalid",
    summary: "Content-Range: bytes 9-0/100 is not valid, so the client can't use the part.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/range#status-416-missing-content-range",
    title: "status-416-missing-content-range",
    summary: "416 (Range Not Satisfiable) has no Content-Range header, so the client can't tell which ranges exist.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/range#status-416-content-range-form",
    title: "status-416-content-range-form",
    summary: "416 (Range Not Satisfiable) sends no part, but Content-Range: bytes 0-9/100 describes one.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/csp#csp-directive-unknown",
    title: "csp-directive-unknown",
    summary: "Browsers ignore defualt-src in Content-Security-Policy, because it is not a directive.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/csp#csp-directive-retired",
    title: "csp-directive-retired",
    summary: "block-all-mixed-content in Content-Security-Policy is not part of CSP any more, and browsers ignore it.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/csp#csp-directive-repeated",
    title: "csp-directive-repeated",
    summary: "Browsers ignore the second script-src of the policy in Content-Security-Policy: only the first counts.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/csp#csp-directive-not-ascii",
    title: "csp-directive-not-ascii",
    summary: "Browsers skip img-src in Content-Security-Policy, because it has a character that is not ASCII.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/csp#csp-comma",
    title: "csp-comma",
    summary: "The comma before script-src begins another policy. The default-src of the first one still applies to what script-src allows.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/csp#csp-value-ignored",
    title: "csp-value-ignored",
    summary: "Browsers ignore 1 after upgrade-insecure-requests, which has no value.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/csp#csp-sandbox-token-unknown",
    title: "csp-sandbox-token-unknown",
    summary: "Browsers ignore allow-script in the sandbox directive, which is not one of its tokens.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/csp#csp-report-uri-only",
    title: "csp-report-uri-only",
    summary: "report-uri in Content-Security-Policy is deprecated.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/csp-sources#csp-source-unquoted",
    title: "csp-source-unquoted",
    summary: "Browsers read self in the default-src of Content-Security-Policy as a host name.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/csp-sources#csp-keyword-unknown",
    title: "csp-keyword-unknown",
    summary: "Browsers ignore 'unsafe-inlin' in the script-src of Content-Security-Policy, because it is not a keyword, nonce or hash.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/csp-sources#csp-source-invalid",
    title: "csp-source-invalid",
    summary: "Browsers ignore *://cdn.example.com in the script-src of Content-Security-Policy, because it is not a source.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/csp-sources#csp-source-query",
    title: "csp-source-query",
    summary: "https://cdn.example.com/a.js?v=1 in the script-src of Content-Security-Policy has a query or fragment, which a source cannot have.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/csp-sources#csp-semicolon-missing",
    title: "csp-semicolon-missing",
    summary: "Browsers read the directive script-src in Content-Security-Policy as a source of default-src, because no semicolon precedes it.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/csp-sources#csp-none-with-others",
    title: "csp-none-with-others",
    summary: "Browsers ignore 'none' in the script-src of Content-Security-Policy, because the list has other sources.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/csp-sources#csp-frame-ancestors-source",
    title: "csp-frame-ancestors-source",
    summary: "'unsafe-inline' has no meaning in frame-ancestors, so browsers ignore it.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/csp-sources#csp-trusted-types-value",
    title: "csp-trusted-types-value",
    summary: "Without 'script', require-trusted-types-for in Content-Security-Policy has no effect.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/reporting#report-endpoint-undefined",
    title: "report-endpoint-undefined",
    summary: "Content-Security-Policy reports to the endpoint csp, which Reporting-Endpoints doesn't define, so browsers drop the reports.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/csp#csp-report-only-ignored",
    title: "csp-report-only-ignored",
    summary: "Browsers ignore sandbox in Content-Security-Policy-Report-Only.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/csp#csp-report-only-unreported",
    title: "csp-report-only-unreported",
    summary: "The policy in Content-Security-Policy-Report-Only has no effect on the server: it has neither report-to nor report-uri.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/successful#status-200-error-body",
    title: "status-200-error-body",
    summary: 'The body reports an error ("status": 404), but the status is 200.',
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/successful#status-207-not-xml",
    title: "status-207-not-xml",
    summary: "By default, the body of 207 (Multi-Status) is an XML document, but this one is application/json.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/client-error#error-html-for-json",
    title: "error-html-for-json",
    summary: "The 404 response is an HTML page, but the client asked for JSON: Accept: application/json.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/negotiation#content-type-missing",
    title: "content-type-missing",
    summary: "The body has no Content-Type, so clients have to guess what it is.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/negotiation#content-type-invalid",
    title: "content-type-invalid",
    summary: "Content-Type: json is not a media type.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/negotiation#multipart-boundary-missing",
    title: "multipart-boundary-missing",
    summary: "Content-Type: multipart/mixed has no boundary, so clients can't tell the parts of the body from each other.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/negotiation#content-type-body-mismatch",
    title: "content-type-body-mismatch",
    summary: "Content-Type: application/json says JSON, but the body is HTML.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/negotiation#html-charset-missing",
    title: "html-charset-missing",
    summary: "Neither Content-Type nor the page names a character encoding, so browsers guess.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/negotiation#json-charset-param",
    title: "json-charset-param",
    summary: "JSON has to be sent in UTF-8, but Content-Type says charset=iso-8859-1.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/negotiation#not-acceptable-type",
    title: "not-acceptable-type",
    summary: "The response is text/html, which Accept: text/csv doesn't allow.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/charset#charset-mismatch",
    title: "charset-mismatch",
    summary: "Content-Type: text/plain; charset=utf-8 says UTF-8, but byte 3 of the body is not UTF-8, so clients show wrong characters.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/security#nosniff-missing",
    title: "nosniff-missing",
    summary: "Without X-Content-Type-Options, browsers may treat text/html as another type.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/security#csp-missing-html",
    title: "csp-missing-html",
    summary: "The page has no Content-Security-Policy, so nothing limits injected scripts.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/problem#problem-not-json",
    title: "problem-not-json",
    summary: "Content-Type is application/problem+json, but the body is not a JSON object.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/problem#problem-status-mismatch",
    title: "problem-status-mismatch",
    summary: 'The problem has "status": 500, but the response is 404.',
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/problem#problem-status-type",
    title: "problem-status-type",
    summary: 'The problem has "status": "404", which is not a number, so clients ignore it.',
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/problem#problem-on-success",
    title: "problem-on-success",
    summary: "The body is a problem document, but 200 says that there is no problem.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/problem#problem-member-type",
    title: "problem-member-type",
    summary: "The problem's detail is not a string, so clients ignore it.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/problem#problem-type-invalid",
    title: "problem-type-invalid",
    summary: "The problem's type probs/a is not an absolute URL or a full path, so it means something else at each URL.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/problem#problem-title-generic",
    title: "problem-title-generic",
    summary: "The problem has the default type, but its title is No such order instead of the phrase of 404.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/problem#problem-wrong-media-type",
    title: "problem-wrong-media-type",
    summary: "The body is a problem document, but its Content-Type is application/json.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/problem#problem-leaks-internals",
    title: "problem-leaks-internals",
    summary: "The problem's detail contains a stack trace.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#critical-ch-invalid",
    title: "critical-ch-invalid",
    summary: `Critical-CH: "Sec-CH-DPR" has a member that is not a token, so browsers don't repeat the request with the hints.`,
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/reporting#coep-without-coop",
    title: "coep-without-coop",
    summary: "Cross-Origin-Embedder-Policy alone restricts a page without isolating it: a page that is not in a frame also needs Cross-Origin-Opener-Policy.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/places#report-to-parameter-invalid",
    title: "report-to-parameter-invalid",
    summary: "Cross-Origin-Opener-Policy: same-origin; report-to=coop has the parameter report-to, which is not a string in double quotes, so browsers send no reports.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#coep-invalid",
    title: "coep-invalid",
    summary: `Cross-Origin-Embedder-Policy: "require-corp" is not unsafe-none, require-corp or credentialless, so browsers ignore it and the page can load resources that don't opt in.`,
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#coop-invalid",
    title: "coop-invalid",
    summary: `Cross-Origin-Opener-Policy: "same-origin" is not unsafe-none, same-origin-allow-popups, same-origin or noopener-allow-popups, so browsers ignore it and the page isn't isolated from its opener.`,
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#corp-invalid",
    title: "corp-invalid",
    summary: "Cross-Origin-Resource-Policy: Same-Origin is not same-origin, same-site or cross-origin, so browsers ignore it: pages can embed the resource, except that pages with COEP can't.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/header-section#date-missing",
    title: "date-missing",
    summary: "The response has no Date header.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/header-section#date-invalid",
    title: "date-invalid",
    summary: "Date: 2024-01-01T00:00:00Z is not in the date format that servers must send.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/deprecation#deprecation-invalid",
    title: "deprecation-invalid",
    summary: "Deprecation: true is not a structured date, so clients can't read it.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/deprecation#deprecation-no-link",
    title: "deprecation-no-link",
    summary: "The response has a Deprecation header but no link that tells developers what to do.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/values#document-isolation-policy-invalid",
    title: "document-isolation-policy-invalid",
    summary: `Document-Isolation-Policy: "isolate-and-require-corp" is not none, isolate-and-require-corp or isolate-and-credentialless, so browsers ignore it and don't isolate the document.`,
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#document-policy-invalid",
    title: "document-policy-invalid",
    summary: "Document-Policy: js-profiling=(self) has js-profiling, which is not a boolean, an integer, a number or a token, so browsers that support the feature ignore the whole policy.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/range#status-206-no-validator",
    title: "status-206-no-validator",
    summary: "206 (Partial Content) has neither ETag nor Last-Modified, so the client can't tell which parts belong together.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/range#etag-weak-with-ranges",
    title: "etag-weak-with-ranges",
    summary: `ETag: W/"a" is weak, so clients can't use it in If-Range to resume the download.`,
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/conditional#etag-invalid",
    title: "etag-invalid",
    summary: "ETag: 5f3a is not a valid entity tag, so caches can't compare it reliably.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/conditional#etag-multiple",
    title: "etag-multiple",
    summary: 'The response has more than one entity tag: "a", "b".',
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/conditional#inm-ignored",
    title: "inm-ignored",
    summary: 'The client already has W/"a", which its If-None-Match lists, but the server sent the content again.',
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/conditional#status-304-missing-etag",
    title: "status-304-missing-etag",
    summary: "304 (Not Modified) has no ETag, but the request has If-None-Match.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/obsolete#expect-ct-obsolete",
    title: "expect-ct-obsolete",
    summary: "Browsers do not read Expect-CT any more: they require Certificate Transparency for every certificate.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cache-control#cc-expires-disagree",
    title: "cc-expires-disagree",
    summary: "max-age gives a lifetime of 60 s, but Expires gives 3600 s. Caches ignore Expires.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/freshness#expires-invalid",
    title: "expires-invalid",
    summary: "Expires: tomorrow is not an HTTP date, so caches treat the response as expired.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/obsolete#feature-policy-obsolete",
    title: "feature-policy-obsolete",
    summary: "Feature-Policy was replaced by Permissions-Policy, which has another syntax.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/successful#status-226-missing-im",
    title: "status-226-missing-im",
    summary: "226 (IM Used) has no IM header, so the client can't tell how to decode the body.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/reporting#integrity-policy-ineffective",
    title: "integrity-policy-ineffective",
    summary: "Integrity-Policy has no effect: blocked-destinations lists neither script nor style, without quotes.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/conditional#last-modified-future",
    title: "last-modified-future",
    summary: "Last-Modified: Mon, 07 Nov 1994 08:49:37 GMT is later than Date: Sun, 06 Nov 1994 08:49:37 GMT.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/informational#status-103-missing-link",
    title: "status-103-missing-link",
    summary: "103 (Early Hints) has no Link header, so the client has nothing to preload.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/link#link-invalid",
    title: "link-invalid",
    summary: `In Link, /page/2; rel="next" can't be parsed, so clients skip it and every link after it.`,
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/link#link-rel-missing",
    title: "link-rel-missing",
    summary: "The link to /2 has no rel parameter, so clients don't know what it is for and drop it.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/link#link-parameter-repeated",
    title: "link-parameter-repeated",
    summary: "The link to /2 has rel 2 times. Clients ignore all but the first.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/link#link-uri-invalid",
    title: "link-uri-invalid",
    summary: "In Link, the target /a b is not a URI reference, so clients can drop the link or follow another one.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/link#link-type-invalid",
    title: "link-type-invalid",
    summary: 'In Link, type="b c/d" is not a media type.',
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/link#link-hint-ignored",
    title: "link-hint-ignored",
    summary: "Browsers ignore the preload of /a.js: it has no as parameter.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/link#link-font-crossorigin",
    title: "link-font-crossorigin",
    summary: "The font /a.woff2 is preloaded without crossorigin, so browsers load it twice.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/link#link-rev-deprecated",
    title: "link-rev-deprecated",
    summary: "Link has a rev parameter, which is deprecated because its meaning confused authors.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/successful#status-201-missing-location",
    title: "status-201-missing-location",
    summary: "201 (Created) answers a POST without a Location header, which means that the new resource has the URL of the request.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/successful#location-unexpected",
    title: "location-unexpected",
    summary: "Location has no defined meaning in a 200 response to this request.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/redirection#redirect-missing-location",
    title: "redirect-missing-location",
    summary: "301 has no Location header, so clients can't follow the redirect.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/redirection#redirect-location-invalid",
    title: "redirect-location-invalid",
    summary: "Location: /a b is not a valid URL: it contains U+0020.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/redirection#redirect-loop-self",
    title: "redirect-loop-self",
    summary: "302 redirects GET https://example.com/a to itself.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/redirection#redirect-https-to-http",
    title: "redirect-https-to-http",
    summary: "302 redirects from https to the unencrypted http://example.com/a.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/redirection#status-300-missing-choices",
    title: "status-300-missing-choices",
    summary: "300 (Multiple Choices) lists no choices: it has no body and no Location or Link header.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/reporting#nel-incomplete",
    title: "nel-incomplete",
    summary: "Browsers ignore NEL, because max_age is not a number of seconds.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/reporting#nel-group-undefined",
    title: "nel-group-undefined",
    summary: "NEL reports to the group other, which Report-To doesn't define, so browsers drop the reports.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#no-vary-search-invalid",
    title: "no-vary-search-invalid",
    summary: "No-Vary-Search: params=(utm_source) has params, which is not a boolean or a list of strings in parentheses, so caches and browsers treat every query as another URL.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#origin-agent-cluster-invalid",
    title: "origin-agent-cluster-invalid",
    summary: "Origin-Agent-Cluster: true is not a boolean, so browsers ignore it.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/permissions#permissions-policy-invalid",
    title: "permissions-policy-invalid",
    summary: "Browsers ignore Permissions-Policy: camera 'none'; microphone 'self' https://a.example, because it has the syntax of Feature-Policy.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/permissions#permissions-policy-value-ignored",
    title: "permissions-policy-value-ignored",
    summary: "Browsers ignore none in the allowlist of camera in Permissions-Policy.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/permissions#permissions-policy-semicolon",
    title: "permissions-policy-semicolon",
    summary: "Browsers ignore microphone in Permissions-Policy: after a semicolon it is a parameter of camera.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/freshness#pragma-in-response",
    title: "pragma-in-response",
    summary: "Pragma has no specified meaning in a response.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/values#priority-invalid",
    title: "priority-invalid",
    summary: "Priority: u=8 has u, which is not an integer from 0 to 7, so clients ignore that parameter.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/authentication#status-407-missing-proxy-authenticate",
    title: "status-407-missing-proxy-authenticate",
    summary: "407 has no Proxy-Authenticate header, so the client can't tell how to authenticate.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#proxy-status-invalid",
    title: "proxy-status-invalid",
    summary: `Proxy-Status: ExampleCDN; error="connection_timeout" has the parameter error, which is not a token, so tools can't tell what went wrong.`,
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/obsolete#public-key-pins-obsolete",
    title: "public-key-pins-obsolete",
    summary: "Browsers do not read Public-Key-Pins any more.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/rate-limit#ratelimit-invalid",
    title: "ratelimit-invalid",
    summary: "RateLimit: 50 of 100 is not a structured list or dictionary, so clients ignore it.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#referrer-policy-invalid",
    title: "referrer-policy-invalid",
    summary: "Referrer-Policy: always names no known policy, so browsers ignore it and apply their default policy.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#refresh-invalid",
    title: "refresh-invalid",
    summary: "Refresh: url=/a does not begin with a number of seconds, so browsers ignore it.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/reporting#report-to-group-incomplete",
    title: "report-to-group-incomplete",
    summary: "Browsers ignore a group in Report-To, because max_age is not a number of seconds.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/reporting#report-endpoint-insecure",
    title: "report-endpoint-insecure",
    summary: "Browsers ignore the endpoint http://r.example/ in Reporting-Endpoints, because it is not https.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#reporting-endpoints-invalid",
    title: "reporting-endpoints-invalid",
    summary: "Reporting-Endpoints: csp=abc has csp, which is not a string in double quotes, so browsers ignore that endpoint.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/rate-limit#status-429-missing-retry-after",
    title: "status-429-missing-retry-after",
    summary: "429 doesn't say when to retry, so clients have to guess.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/rate-limit#status-503-missing-retry-after",
    title: "status-503-missing-retry-after",
    summary: "503 (Service Unavailable) doesn't say when to retry.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/rate-limit#retry-after-invalid",
    title: "retry-after-invalid",
    summary: "Retry-After: 1.5 is not a number of seconds or an HTTP date, so clients can't use it.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/rate-limit#retry-after-past",
    title: "retry-after-past",
    summary: "Retry-After: Sun, 06 Nov 1994 08:00:00 GMT is earlier than Date: Sun, 06 Nov 1994 08:49:37 GMT.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/upgrade#websocket-choice-not-offered",
    title: "websocket-choice-not-offered",
    summary: "The server chose Sec-WebSocket-Protocol: chat, which the client didn't offer, so the client fails the connection.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/security#server-version-leak",
    title: "server-version-leak",
    summary: "Server: nginx/1.22.1 names the version, which helps attackers find known vulnerabilities.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/values#server-timing-invalid",
    title: "server-timing-invalid",
    summary: "Server-Timing: total=123 has total=123, a name without a duration, so browsers don't show the metric as you meant it.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#set-cookie-shared-cacheable",
    title: "set-cookie-shared-cacheable",
    summary: "Cache-Control: public, max-age=60 lets shared caches hand this cookie to other users.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#set-cookie-heuristic",
    title: "set-cookie-heuristic",
    summary: "Shared caches may store this cookie: nothing forbids it, and Last-Modified lets them derive a lifetime.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#status-304-set-cookie",
    title: "status-304-set-cookie",
    summary: "Caches may add this cookie to the stored response and hand it to other clients.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cookies#cookie-samesite-none-insecure",
    title: "cookie-samesite-none-insecure",
    summary: "Browsers reject the cookie a: SameSite=None needs Secure.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cookies#cookie-prefix-invalid",
    title: "cookie-prefix-invalid",
    summary: "Browsers reject the cookie __Host-a: the prefix __Secure- needs Secure, and __Host- needs Secure, Path=/ and no Domain.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cookies#cookie-partitioned-insecure",
    title: "cookie-partitioned-insecure",
    summary: "Browsers reject the cookie a: Partitioned needs Secure.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cookies#cookie-insecure-on-https",
    title: "cookie-insecure-on-https",
    summary: "Browsers send the cookie a over unencrypted http too, because it has no Secure attribute.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cookies#cookie-session-not-httponly",
    title: "cookie-session-not-httponly",
    summary: "Scripts can read the cookie connect.sid, because it has no HttpOnly attribute.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cookies#cookie-expires-invalid",
    title: "cookie-expires-invalid",
    summary: "Browsers can't read the Expires date of the cookie a, so the cookie ends with the session.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cookies#cookie-max-age-invalid",
    title: "cookie-max-age-invalid",
    summary: "Browsers ignore the Max-Age of the cookie a, because it isn't a whole number.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cookies#cookie-too-large",
    title: "cookie-too-large",
    summary: "Browsers reject the cookie a: its name and value are longer than 4096 bytes.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cookies#cookie-duplicate",
    title: "cookie-duplicate",
    summary: "The response sets the cookie a more than once for the same domain and path, and the last one wins.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cookies#set-cookie-folded",
    title: "set-cookie-folded",
    summary: "One Set-Cookie line sets more than one cookie, so browsers lose all but the first.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cookie-scope#cookie-domain-mismatch",
    title: "cookie-domain-mismatch",
    summary: "Browsers reject the cookie a: its Domain doesn't include the host shop.example.com.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cookie-scope#cookie-domain-single-label",
    title: "cookie-domain-single-label",
    summary: "Browsers reject the cookie a: Domain is a whole top-level domain.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cookie-scope#cookie-domain-address",
    title: "cookie-domain-address",
    summary: "The Domain of the cookie a is an IP address, which has no subdomains.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cookie-scope#cookie-secure-over-http",
    title: "cookie-secure-over-http",
    summary: "Browsers reject the cookie a: it has Secure, and example.com sent it over http.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cookie-scope#cookie-http-prefix-invalid",
    title: "cookie-http-prefix-invalid",
    summary: "Browsers reject the cookie __Http-a: the prefixes __Http- and __Host-Http- need Secure and HttpOnly.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/cookie-scope#cookie-path-invalid",
    title: "cookie-path-invalid",
    summary: "Browsers ignore the Path of the cookie a, because it doesn't begin with a slash, and use the directory of the URL.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cookie-scope#cookie-samesite-invalid",
    title: "cookie-samesite-invalid",
    summary: "Browsers ignore the SameSite of the cookie a: the values are Strict, Lax and None.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cookie-scope#cookie-partitioned-samesite",
    title: "cookie-partitioned-samesite",
    summary: "The cookie a is Partitioned for use in frames of other sites, but without SameSite=None browsers do not send it there.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cookie-syntax#cookie-nameless",
    title: "cookie-nameless",
    summary: "Set-Cookie: =value; Path=/ has no cookie name. Some clients ignore it, and others send it back without a name.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cookie-syntax#cookie-name-invalid",
    title: "cookie-name-invalid",
    summary: "The cookie name a[b] has characters that a token can't have.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cookie-syntax#cookie-value-invalid",
    title: "cookie-value-invalid",
    summary: "The value of the cookie a has a space, comma, quote, backslash or non-ASCII character.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cookie-syntax#cookie-attribute-misspelled",
    title: "cookie-attribute-misspelled",
    summary: "Browsers ignore http-only, which is not an attribute of cookies. HttpOnly is.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cookie-syntax#cookie-attribute-contradiction",
    title: "cookie-attribute-contradiction",
    summary: "The cookie a has an attribute twice with different values, and browsers use the last one.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/cookie-syntax#cookie-lifetime-long",
    title: "cookie-lifetime-long",
    summary: "The cookie a lives for more than 400 days, after which browsers delete it.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/cookie-syntax#cookie-attribute-too-long",
    title: "cookie-attribute-too-long",
    summary: "Browsers ignore an attribute of the cookie a, because its value is longer than 1024 bytes.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#set-login-invalid",
    title: "set-login-invalid",
    summary: 'Set-Login: "logged-in" is not logged-in or logged-out, so browsers ignore it.',
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/integrity#signature-labels-differ",
    title: "signature-labels-differ",
    summary: "The label sig1 is in Signature but not in Signature-Input, so verifiers reject the signature.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#signature-invalid",
    title: "signature-invalid",
    summary: 'Signature: sig1="d2hhdA==" has sig1, which is not a byte sequence between colons, so verifiers reject the signature.',
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#signature-input-invalid",
    title: "signature-input-invalid",
    summary: 'Signature-Input: sig1=("date");created="1618884473" has the parameter created, which is not an integer, so verifiers reject the signature.',
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#speculation-rules-invalid",
    title: "speculation-rules-invalid",
    summary: "Speculation-Rules: rules.json has a member that is not a string in double quotes, so browsers don't fetch those rules.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/security#hsts-invalid",
    title: "hsts-invalid",
    summary: "Browsers ignore Strict-Transport-Security: includeSubDomains: it has no max-age.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/security#hsts-repeated",
    title: "hsts-repeated",
    summary: "Strict-Transport-Security appears 2 times, and browsers read only the first: max-age=31536000.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/security#hsts-over-http",
    title: "hsts-over-http",
    summary: "Browsers ignore Strict-Transport-Security over http.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/security#hsts-short",
    title: "hsts-short",
    summary: "Strict-Transport-Security ends after 3600 s, which is less than a year.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/security#hsts-preload-ineligible",
    title: "hsts-preload-ineligible",
    summary: "The preload lists of browsers don't accept Strict-Transport-Security: max-age=3600; includeSubDomains; preload, although it has preload.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/deprecation#sunset-invalid",
    title: "sunset-invalid",
    summary: "Sunset: 2030-01-01 is not an HTTP date, so clients can't read it.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/deprecation#sunset-before-deprecation",
    title: "sunset-before-deprecation",
    summary: "Sunset: Sun, 06 Nov 1994 08:49:37 GMT is earlier than Deprecation: @1688169599.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/deprecation#sunset-past",
    title: "sunset-past",
    summary: "Sunset: Sun, 30 Jun 2024 23:59:59 GMT has passed (Date: Mon, 01 Jul 2024 00:00:00 GMT), but the resource still responds.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#supports-loading-mode-invalid",
    title: "supports-loading-mode-invalid",
    summary: 'Supports-Loading-Mode: "credentialed-prerender" has a member that is not a token, so browsers ignore that member.',
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/values#timing-allow-origin-invalid",
    title: "timing-allow-origin-invalid",
    summary: "Timing-Allow-Origin: a.example has a.example, which is not an origin such as https://example.com, so browsers hide the timing from that origin.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/trailer#trailer-forbidden",
    title: "trailer-forbidden",
    summary: "Trailer: Content-Length announces Content-Length, which must not be a trailer: recipients need it before the content.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/trailer#trailer-invalid",
    title: "trailer-invalid",
    summary: "Trailer: Server Timing is not a list of header names.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/trailer#trailer-without-chunked",
    title: "trailer-without-chunked",
    summary: "The response announces trailers, but without Transfer-Encoding: chunked HTTP/1.1 has no place for them.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/successful#status-204-has-transfer-encoding",
    title: "status-204-has-transfer-encoding",
    summary: "204 (No Content) must not have a Transfer-Encoding header, but it has Transfer-Encoding: chunked.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/framing#cl-and-te",
    title: "cl-and-te",
    summary: "The response has both Content-Length: 5 and Transfer-Encoding: chunked. Recipients can disagree about where the body ends, which attackers exploit.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/framing#te-invalid-coding",
    title: "te-invalid-coding",
    summary: "Transfer-Encoding: chunked, chunked is not valid: chunked appears twice.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/framing#te-http10",
    title: "te-http10",
    summary: "HTTP/1.0 doesn't support Transfer-Encoding, so clients treat the response as broken.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/informational#status-101-missing-upgrade",
    title: "status-101-missing-upgrade",
    summary: "101 (Switching Protocols) has no Upgrade header, so the client can't tell which protocol follows.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-426-missing-upgrade",
    title: "status-426-missing-upgrade",
    summary: "426 has no Upgrade header, so the client can't tell which protocol to use.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/upgrade#upgrade-invalid",
    title: "upgrade-invalid",
    summary: "Upgrade:  is empty, so the client can't tell which protocol the server means.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/upgrade#upgrade-without-connection",
    title: "upgrade-without-connection",
    summary: "Upgrade is sent without Connection: Upgrade, so proxies forward it to clients that it isn't meant for.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/upgrade#status-101-protocol-not-offered",
    title: "status-101-protocol-not-offered",
    summary: "The response switches to h2c, but the client offered Upgrade: websocket.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/upgrade#websocket-accept-wrong",
    title: "websocket-accept-wrong",
    summary: "Sec-WebSocket-Accept is missing, so the client fails the connection.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#upload-field-invalid",
    title: "upload-field-invalid",
    summary: "Upload-Complete: true is not a boolean, so clients ignore it and can't resume the upload.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#use-as-dictionary-invalid",
    title: "use-as-dictionary-invalid",
    summary: `Use-As-Dictionary: id="a" has no match, so browsers don't use the response as a dictionary.`,
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#vary-star-with-freshness",
    title: "vary-star-with-freshness",
    summary: "With Vary: *, caches can't reuse the response without asking the server, so its lifetime of 60 s has no effect.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#vary-cookie-public",
    title: "vary-cookie-public",
    summary: "With Vary: Cookie, a shared cache stores a copy for each cookie and rarely reuses one.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/shared-cache#vary-invalid",
    title: "vary-invalid",
    summary: "Accept Accept-Encoding in Vary is not a header name, so caches can't tell what the response depends on.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/values#want-digest-invalid",
    title: "want-digest-invalid",
    summary: "Want-Content-Digest: sha-256 has sha-256, which is not an integer from 0 to 10, so clients can't tell which digest you prefer.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/freshness#warning-obsolete",
    title: "warning-obsolete",
    summary: "The Warning header is obsolete.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/authentication#status-401-missing-www-authenticate",
    title: "status-401-missing-www-authenticate",
    summary: "401 has no WWW-Authenticate header, so the client can't tell how to authenticate.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/authentication#status-407-from-origin",
    title: "status-407-from-origin",
    summary: "407 (Proxy Authentication Required) comes with WWW-Authenticate, which is the challenge of an origin server.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/authentication#challenge-invalid",
    title: "challenge-invalid",
    summary: 'WWW-Authenticate: Bearer realm="api is not a list of challenges.',
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/authentication#challenge-basic-missing-realm",
    title: "challenge-basic-missing-realm",
    summary: "The Basic challenge has no realm.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/authentication#challenge-duplicate-param",
    title: "challenge-duplicate-param",
    summary: "A challenge has the parameter realm more than once.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/authentication#challenge-bearer-error-on-no-token",
    title: "challenge-bearer-error-on-no-token",
    summary: "The Bearer challenge has an error code, but the request had no credentials.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/authentication#challenge-unknown-scheme",
    title: "challenge-unknown-scheme",
    summary: "ApiKey is not a registered authentication scheme. Clients that don't know it skip the challenge.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/authentication#basic-over-http",
    title: "basic-over-http",
    summary: "A Basic challenge over http makes clients send passwords unencrypted.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/obsolete#csp-header-obsolete",
    title: "csp-header-obsolete",
    summary: "X-Content-Security-Policy is the name of an experiment. Browsers read Content-Security-Policy.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/values#x-content-type-options-invalid",
    title: "x-content-type-options-invalid",
    summary: "X-Content-Type-Options: no-sniff is not nosniff, so browsers ignore it and may treat the content as another type.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/frame-options#x-frame-options-invalid",
    title: "x-frame-options-invalid",
    summary: "X-Frame-Options: ALLOW-FROM https://a.example is not DENY or SAMEORIGIN, so browsers ignore it and any site can frame the page.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/frame-options#x-frame-options-conflict",
    title: "x-frame-options-conflict",
    summary: "X-Frame-Options: SAMEORIGIN, DENY has different values, so browsers block every frame, including those of your own site.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/status-code#status-out-of-range",
    title: "status-out-of-range",
    summary: "999 is not a valid status code: the range is 100 to 599. Clients treat it as a server error or reject the response.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/status-code#status-unregistered",
    title: "status-unregistered",
    summary: "299 is not a registered status code. Clients that don't know it treat it as 200.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/status-code#status-reason-mismatch",
    title: "status-reason-mismatch",
    summary: "The reason phrase Not Found belongs to 404, but the status is 200.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/informational#status-1xx-has-body",
    title: "status-1xx-has-body",
    summary: "103 is an interim response and can't have a body, but it has Content-Length: 0.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/informational#status-100-without-expect",
    title: "status-100-without-expect",
    summary: "100 (Continue) answers a request that has no Expect: 100-continue.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/informational#status-101-not-requested",
    title: "status-101-not-requested",
    summary: "101 (Switching Protocols) answers a request that has no Upgrade header, so the client didn't offer to switch.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/informational#status-101-in-http2",
    title: "status-101-in-http2",
    summary: "HTTP/2 doesn't support 101 (Switching Protocols).",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/successful#status-201-safe-method",
    title: "status-201-safe-method",
    summary: "201 (Created) says that GET created a resource, but GET is a safe method.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/successful#status-204-has-body",
    title: "status-204-has-body",
    summary: "204 (No Content) ends with its headers, but more bytes follow. A client can read them as the start of the next response.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/successful#status-205-has-content",
    title: "status-205-has-content",
    summary: "205 (Reset Content) must not have a body, but it has Content-Length: 3.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/range#status-206-not-requested",
    title: "status-206-not-requested",
    summary: "206 (Partial Content) answers a request that has no Range header.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/range#status-416-without-range",
    title: "status-416-without-range",
    summary: "416 (Range Not Satisfiable) answers a request that has no Range header.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/redirection#redirect-302-after-post",
    title: "redirect-302-after-post",
    summary: "After 302 to POST, some clients repeat POST and some send GET.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/redirection#status-305-deprecated",
    title: "status-305-deprecated",
    summary: "305 is deprecated.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/redirection#status-306-reserved",
    title: "status-306-reserved",
    summary: "306 is no longer used and has no meaning.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-406-without-negotiation",
    title: "status-406-without-negotiation",
    summary: "406 (Not Acceptable) answers a request that accepts anything.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-409-empty",
    title: "status-409-empty",
    summary: "409 (Conflict) has no body, so the client can't tell what the conflict is.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-411-with-content-length",
    title: "status-411-with-content-length",
    summary: "411 (Length Required) asks for Content-Length, but the request has Content-Length: 5.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-417-without-expect",
    title: "status-417-without-expect",
    summary: "417 (Expectation Failed) answers a request that has no Expect header.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-418-joke",
    title: "status-418-joke",
    summary: "418 is reserved and has no meaning.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-425-without-early-data",
    title: "status-425-without-early-data",
    summary: "425 (Too Early) rejects early data, but the request came over http without an Early-Data header.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/client-error#status-451-missing-blocked-by",
    title: "status-451-missing-blocked-by",
    summary: "451 (Unavailable For Legal Reasons) doesn't say who implements the block.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/server-error#status-501-for-known-method",
    title: "status-501-for-known-method",
    summary: "501 (Not Implemented) says that the server doesn't support GET, but general-purpose servers must.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/server-error#status-505-http2",
    title: "status-505-http2",
    summary: "505 (HTTP Version Not Supported) rejects HTTP/2, but client and server had agreed on that version.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/server-error#status-506-510-obsolete",
    title: "status-506-510-obsolete",
    summary: "510 belongs to an extension that is obsolete.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/server-error#status-511-from-origin",
    title: "status-511-from-origin",
    summary: "511 is for networks that intercept requests, but this one is JSON, not a login page.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/conditional#status-304-has-body",
    title: "status-304-has-body",
    summary: "304 (Not Modified) ends with its headers, but more bytes follow. A client can read them as the start of the next response.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/conditional#status-304-unconditional",
    title: "status-304-unconditional",
    summary: "304 (Not Modified) answers a request without If-None-Match or If-Modified-Since, so the client may have no copy to use.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/conditional#status-412-without-precondition",
    title: "status-412-without-precondition",
    summary: "412 (Precondition Failed) answers a request that has no precondition.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/conditional#status-412-on-safe-inm",
    title: "status-412-on-safe-inm",
    summary: "The client's copy is still current, but GET got 412 (Precondition Failed) instead of 304.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/framing#content-on-head",
    title: "content-on-head",
    summary: "The response to HEAD must not have a body, but 5 bytes follow the headers.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/upgrade#field-name-upper-case-h2",
    title: "field-name-upper-case-h2",
    summary: "The header name Content-Type has upper-case letters, which make an HTTP/2 response malformed.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/trailer#trailer-field-invalid",
    title: "trailer-field-invalid",
    summary: "Content-Type is sent as a trailer, but recipients need it before the content.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/trailer#trailer-unannounced",
    title: "trailer-unannounced",
    summary: "The trailer X-Checksum isn't announced by the Trailer header, so recipients can drop it.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/header-section#field-name-invalid",
    title: "field-name-invalid",
    summary: "x mine is not a valid header name.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/header-section#field-value-invalid",
    title: "field-value-invalid",
    summary: "X-A contains the control character U+000D, which can break the header section.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/header-section#header-section-large",
    title: "header-section-large",
    summary: "The headers take 20007 bytes. Some clients and proxies reject more than 16 kB.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/request-routing#request-host-missing",
    title: "request-host-missing",
    summary: "The HTTP/1.1 request has no Host header, so servers must answer it with 400 (Bad Request).",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-routing#request-host-repeated",
    title: "request-host-repeated",
    summary: "The request has 2 Host headers, so servers must answer it with 400 (Bad Request).",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-routing#request-host-invalid",
    title: "request-host-invalid",
    summary: "Host: https://a.example is not a host and a port, so servers must answer with 400 (Bad Request).",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-routing#request-method-case",
    title: "request-method-case",
    summary: "Methods are case-sensitive, so patch is not PATCH. Many servers answer 405 or 501.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-routing#request-field-invalid",
    title: "request-field-invalid",
    summary: "The request header X Name has an invalid name, so servers reject the request or read it differently.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-routing#request-connection-option-missing",
    title: "request-connection-option-missing",
    summary: "TE is sent without Connection: TE, so proxies forward it to servers that it is not meant for.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-routing#request-connection-end-to-end",
    title: "request-connection-end-to-end",
    summary: "Connection: close, Authorization names Authorization, so proxies remove that header before it reaches the server.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-routing#request-connection-fields-h2",
    title: "request-connection-fields-h2",
    summary: "HTTP/2 forbids these request headers: connection. Servers must reject the request.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-routing#request-max-forwards-invalid",
    title: "request-max-forwards-invalid",
    summary: "Max-Forwards: ten is not a number, so proxies don't count the hops.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-routing#request-expect-invalid",
    title: "request-expect-invalid",
    summary: "Expect: 200-ok is an expectation that no standard defines.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-content#request-cl-and-te",
    title: "request-cl-and-te",
    summary: "The request has both Content-Length: 5 and Transfer-Encoding: chunked. Servers and proxies can disagree about where it ends, which attackers exploit.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-content#request-content-length-invalid",
    title: "request-content-length-invalid",
    summary: "Content-Length: +5 is not a number of bytes, so servers answer 400 and close the connection.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-content#request-transfer-encoding-invalid",
    title: "request-transfer-encoding-invalid",
    summary: "Transfer-Encoding: gzip doesn't end with chunked, so the server can't tell where the request ends and answers 400.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-content#request-content-type-invalid",
    title: "request-content-type-invalid",
    summary: "Content-Type: json is not a media type, so servers can't read the content and answer 400 or 415.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-content#request-multipart-boundary-missing",
    title: "request-multipart-boundary-missing",
    summary: "Content-Type: multipart/form-data has no boundary, so the server can't find the fields of the form.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-content#request-query-without-content-type",
    title: "request-query-without-content-type",
    summary: "The QUERY request has no Content-Type, so servers must reject it: its content is the query.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-content#request-trace-content",
    title: "request-trace-content",
    summary: "A TRACE request must not have content.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-content#request-content-on-get",
    title: "request-content-on-get",
    summary: "The GET request has content, which has no defined meaning. Proxies can drop it or reject the request.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/request-conditional#request-entity-tag-invalid",
    title: "request-entity-tag-invalid",
    summary: "abc in If-None-Match is not an entity tag, so it matches none and the server sends the whole content again.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-conditional#request-if-match-weak",
    title: "request-if-match-weak",
    summary: 'If-Match: W/"a" has weak entity tags only. A weak one never matches here, so the server answers 412.',
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-conditional#request-date-invalid",
    title: "request-date-invalid",
    summary: "If-Modified-Since: 2024-01-01 is not an HTTP date, so servers ignore the condition.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-conditional#request-if-range-invalid",
    title: "request-if-range-invalid",
    summary: 'If-Range: W/"a" is a weak entity tag, so servers send the whole content instead of the range.',
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-conditional#request-if-range-without-range",
    title: "request-if-range-without-range",
    summary: "The request has If-Range but no Range, so servers ignore it.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/request-conditional#request-range-invalid",
    title: "request-range-invalid",
    summary: "Range: 0-499 has no range unit, so servers ignore it and send the whole content.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-conditional#request-range-not-get",
    title: "request-range-not-get",
    summary: "Servers ignore Range in a POST request.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/request-preferences#request-accept-invalid",
    title: "request-accept-invalid",
    summary: "In Accept, text/html;q=2 has a weight that is not a number from 0 to 1, so servers skip it or ignore the whole header.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-preferences#request-accept-encoding-nothing",
    title: "request-accept-encoding-nothing",
    summary: "Accept-Encoding: identity;q=0 allows no encoding, not even none, so servers can answer 415 or ignore it.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-preferences#request-priority-invalid",
    title: "request-priority-invalid",
    summary: "Priority: u=8 has an urgency (u) that is not a whole number from 0 to 7, so servers ignore that part or all of it.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-credentials#request-authorization-invalid",
    title: "request-authorization-invalid",
    summary: "Authorization has the scheme Bearer without a token, so servers answer 401 or 400.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/request-credentials#request-cookie-attribute",
    title: "request-cookie-attribute",
    summary: "Cookie contains Path, an attribute of Set-Cookie, which servers read as another cookie.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-credentials#request-cookie-repeated",
    title: "request-cookie-repeated",
    summary: "The request has 2 Cookie headers. Over HTTP/1.1 many servers read only one of them.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-credentials#request-cookie-commas",
    title: "request-cookie-commas",
    summary: "Cookie separates its pairs with commas, so servers read one cookie with a long value.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-context#request-referer-forbidden-part",
    title: "request-referer-forbidden-part",
    summary: "Referer contains a user name or a password, which the server and its logs then know.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/request-context#request-origin-invalid",
    title: "request-origin-invalid",
    summary: "Origin: https://a.example/ is not an origin, so servers refuse it in CORS and in checks against forged requests.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/session#redirect-chain-loop",
    title: "redirect-chain-loop",
    summary: "The redirects lead back to https://a.example/1 after 2 hops.",
    tag: "error"
  },
  {
    kind: "rule",
    href: "rules/session#redirect-chain-long",
    title: "redirect-chain-long",
    summary: "The client has to follow more than 5 redirects in a row.",
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/session#status-304-missing-headers",
    title: "status-304-missing-headers",
    summary: "The 304 has no Cache-Control, but the 200 for https://a.example/ had. Caches can't update the stored response.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/session#status-304-non-zero-content-length",
    title: "status-304-non-zero-content-length",
    summary: "The 304 has Content-Length: 7, but the 200 for https://a.example/ had 10.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/session#etag-encoding-suffix",
    title: "etag-encoding-suffix",
    summary: 'The strong entity tag "a" is used for content with different codings: none and gzip.',
    tag: "info"
  },
  {
    kind: "rule",
    href: "rules/session#head-differs-from-get",
    title: "head-differs-from-get",
    summary: "For https://a.example/, HEAD has Content-Length: 0 but GET has Content-Length: 10, so clients learn something wrong from it.",
    tag: "warning"
  },
  {
    kind: "rule",
    href: "rules/session#cors-origin-without-vary",
    title: "cors-origin-without-vary",
    summary: "https://a.example/ allows https://a.test and https://b.test, depending on the Origin of the request, but Vary lacks Origin. Caches can hand one to the other, and browsers block the response there.",
    tag: "warning"
  },
  {
    kind: "api",
    href: "api/@statuskit/core-fields",
    title: "@statuskit/core: fields",
    summary: "The part of @statuskit/core about fields: ChallengeParts, Challenge.",
    names: [
      "ChallengeParts",
      "Challenge"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core-problem",
    title: "@statuskit/core: problem",
    summary: "The part of @statuskit/core about problem: AllowOptions, AnyProblemOptions, ChallengeOptions, ClientErrorOptions, LegalOptions, Problem, ProblemDefinition, ProblemDocument, ProblemOccurrence, ProblemOptions, ProblemTypeDefinition, RangeOptions, RetryOptions, StandardIssue, StandardSchema, UnavailableOptions, UnsupportedMediaTypeOptions, UpgradeOptions, Fields, InputOf, OccurrenceOptions, OptionsFor, ProblemStatus, StandardResult, defineProblem, isProblem, problem.",
    names: [
      "AllowOptions",
      "AnyProblemOptions",
      "ChallengeOptions",
      "ClientErrorOptions",
      "LegalOptions",
      "Problem",
      "ProblemDefinition",
      "ProblemDocument",
      "ProblemOccurrence",
      "ProblemOptions",
      "ProblemTypeDefinition",
      "RangeOptions",
      "RetryOptions",
      "StandardIssue",
      "StandardSchema",
      "UnavailableOptions",
      "UnsupportedMediaTypeOptions",
      "UpgradeOptions",
      "Fields",
      "InputOf",
      "OccurrenceOptions",
      "OptionsFor",
      "ProblemStatus",
      "StandardResult",
      "defineProblem",
      "isProblem",
      "problem"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core-read",
    title: "@statuskit/core: read",
    summary: "The part of @statuskit/core about read: KnownProblem, ProblemSource, ProblemTypes, ReadProblem, ReadProblemOptions, RetryAdvice, RetryFacts, UnknownProblem, ProblemOf, ResponseHeaders, isReadProblem, readProblem, retryAdvice.",
    names: [
      "KnownProblem",
      "ProblemSource",
      "ProblemTypes",
      "ReadProblem",
      "ReadProblemOptions",
      "RetryAdvice",
      "RetryFacts",
      "UnknownProblem",
      "ProblemOf",
      "ResponseHeaders",
      "isReadProblem",
      "readProblem",
      "retryAdvice"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core-status",
    title: "@statuskit/core: status",
    summary: "The part of @statuskit/core about status: ClientAction, Phrases, Reference, Registration, ResponseField, Status, Cacheability, ClientErrorStatusCode, ContentlessStatusCode, ContentRule, ErrorStatusCode, InformationalStatusCode, PhraseOf, RedirectionStatusCode, RedirectMethod, Sender, ServerErrorStatusCode, SourcedProperty, StatusClass, StatusCode, SuccessfulStatusCode, UnregisteredStatusCode, ACCEPTED, ALREADY\\\\_REPORTED, BAD\\\\_GATEWAY, BAD\\\\_REQUEST, CONFLICT, CONTENT\\\\_TOO\\\\_LARGE, CONTINUE, CREATED, EARLY\\\\_HINTS, EXPECTATION\\\\_FAILED, FAILED\\\\_DEPENDENCY, FORBIDDEN, FOUND, GATEWAY\\\\_TIMEOUT, GONE, HTTP\\\\_VERSION\\\\_NOT\\\\_SUPPORTED, IM\\\\_A\\\\_TEAPOT, IM\\\\_USED, INSUFFICIENT\\\\_STORAGE, INTERNAL\\\\_SERVER\\\\_ERROR, LENGTH\\\\_REQUIRED, LOCKED, LOOP\\\\_DETECTED, METHOD\\\\_NOT\\\\_ALLOWED, MISDIRECTED\\\\_REQUEST, MOVED\\\\_PERMANENTLY, MULTI\\\\_STATUS, MULTIPLE\\\\_CHOICES, NETWORK\\\\_AUTHENTICATION\\\\_REQUIRED, NO\\\\_CONTENT, NON\\\\_AUTHORITATIVE\\\\_INFORMATION, NOT\\\\_ACCEPTABLE, NOT\\\\_EXTENDED, NOT\\\\_FOUND, NOT\\\\_IMPLEMENTED, NOT\\\\_MODIFIED, OK, PARTIAL\\\\_CONTENT, PAYMENT\\\\_REQUIRED, PERMANENT\\\\_REDIRECT, PRECONDITION\\\\_FAILED, PRECONDITION\\\\_REQUIRED, PROCESSING, PROXY\\\\_AUTHENTICATION\\\\_REQUIRED, RANGE\\\\_NOT\\\\_SATISFIABLE, REQUEST\\\\_HEADER\\\\_FIELDS\\\\_TOO\\\\_LARGE, REQUEST\\\\_TIMEOUT, RESET\\\\_CONTENT, SEE\\\\_OTHER, SERVICE\\\\_UNAVAILABLE, SWITCHING\\\\_PROTOCOLS, TEMPORARY\\\\_REDIRECT, TOO\\\\_EARLY, TOO\\\\_MANY\\\\_REQUESTS, UNAUTHORIZED, UNAVAILABLE\\\\_FOR\\\\_LEGAL\\\\_REASONS, UNPROCESSABLE\\\\_CONTENT, UNSUPPORTED\\\\_MEDIA\\\\_TYPE, UPGRADE\\\\_REQUIRED, UPLOAD\\\\_RESUMPTION\\\\_SUPPORTED, URI\\\\_TOO\\\\_LONG, USE\\\\_PROXY, VARIANT\\\\_ALSO\\\\_NEGOTIATES, findStatus, findStatusByPhrase, getStatus, isClientError, isContentless, isError, isInformational, isRedirection, isServerError, isStatusCode, isSuccessful, statusClassOf.",
    names: [
      "ClientAction",
      "Phrases",
      "Reference",
      "Registration",
      "ResponseField",
      "Status",
      "Cacheability",
      "ClientErrorStatusCode",
      "ContentlessStatusCode",
      "ContentRule",
      "ErrorStatusCode",
      "InformationalStatusCode",
      "PhraseOf",
      "RedirectionStatusCode",
      "RedirectMethod",
      "Sender",
      "ServerErrorStatusCode",
      "SourcedProperty",
      "StatusClass",
      "StatusCode",
      "SuccessfulStatusCode",
      "UnregisteredStatusCode",
      "ACCEPTED",
      "ALREADY",
      "BAD",
      "BAD",
      "CONFLICT",
      "CONTENT",
      "CONTINUE",
      "CREATED",
      "EARLY",
      "EXPECTATION",
      "FAILED",
      "FORBIDDEN",
      "FOUND",
      "GATEWAY",
      "GONE",
      "HTTP",
      "IM",
      "IM",
      "INSUFFICIENT",
      "INTERNAL",
      "LENGTH",
      "LOCKED",
      "LOOP",
      "METHOD",
      "MISDIRECTED",
      "MOVED",
      "MULTI",
      "MULTIPLE",
      "NETWORK",
      "NO",
      "NON",
      "NOT",
      "NOT",
      "NOT",
      "NOT",
      "NOT",
      "OK",
      "PARTIAL",
      "PAYMENT",
      "PERMANENT",
      "PRECONDITION",
      "PRECONDITION",
      "PROCESSING",
      "PROXY",
      "RANGE",
      "REQUEST",
      "REQUEST",
      "RESET",
      "SEE",
      "SERVICE",
      "SWITCHING",
      "TEMPORARY",
      "TOO",
      "TOO",
      "UNAUTHORIZED",
      "UNAVAILABLE",
      "UNPROCESSABLE",
      "UNSUPPORTED",
      "UPGRADE",
      "UPLOAD",
      "URI",
      "USE",
      "VARIANT",
      "findStatus",
      "findStatusByPhrase",
      "getStatus",
      "isClientError",
      "isContentless",
      "isError",
      "isInformational",
      "isRedirection",
      "isServerError",
      "isStatusCode",
      "isSuccessful",
      "statusClassOf"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core",
    title: "@statuskit/core",
    summary: "Everything that this entry exports, by the part of the package that has it.",
    names: []
  },
  {
    kind: "api",
    href: "api/@statuskit/core/adapter-adapter",
    title: "@statuskit/core/adapter: adapter",
    summary: "The part of @statuskit/core/adapter about adapter: AdapterOptions, Answering, ClientErrorServer, ClientSocket, EarlierFields, FetchRequest, FetchResponse, FieldHolder, FrameworkFacts, LogEntry, NodeRequest, NodeResponse, ProblemsOptions, ResponseContext, ResponseParts, Span, Delivery, GlobalResponse, SerializedError, answer, answerClientError, answerClientErrors, clientErrorProblem, formatEntry, logToConsole, nodeRequestFacts, replaceFields, sendResponse, serializeEntry, serializeError, setStatus, settleResponse, toResponse, withProblems.",
    names: [
      "AdapterOptions",
      "Answering",
      "ClientErrorServer",
      "ClientSocket",
      "EarlierFields",
      "FetchRequest",
      "FetchResponse",
      "FieldHolder",
      "FrameworkFacts",
      "LogEntry",
      "NodeRequest",
      "NodeResponse",
      "ProblemsOptions",
      "ResponseContext",
      "ResponseParts",
      "Span",
      "Delivery",
      "GlobalResponse",
      "SerializedError",
      "answer",
      "answerClientError",
      "answerClientErrors",
      "clientErrorProblem",
      "formatEntry",
      "logToConsole",
      "nodeRequestFacts",
      "replaceFields",
      "sendResponse",
      "serializeEntry",
      "serializeError",
      "setStatus",
      "settleResponse",
      "toResponse",
      "withProblems"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/adapter-problem",
    title: "@statuskit/core/adapter: problem",
    summary: "The part of @statuskit/core/adapter about problem: Omission.",
    names: [
      "Omission"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/adapter-render",
    title: "@statuskit/core/adapter: render",
    summary: "The part of @statuskit/core/adapter about render: HookRequest, Rendered, RenderOptions, RequestFacts, RequestHeaders, bareStatusError, isPhrase, malformedPathProblem, noRouteProblem.",
    names: [
      "HookRequest",
      "Rendered",
      "RenderOptions",
      "RequestFacts",
      "RequestHeaders",
      "bareStatusError",
      "isPhrase",
      "malformedPathProblem",
      "noRouteProblem"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/adapter-validation",
    title: "@statuskit/core/adapter: validation",
    summary: "The part of @statuskit/core/adapter about validation: ValidationIssues, validationProblem.",
    names: [
      "ValidationIssues",
      "validationProblem"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/adapter",
    title: "@statuskit/core/adapter",
    summary: "Everything that this entry exports, by the part of the package that has it.",
    names: []
  },
  {
    kind: "api",
    href: "api/@statuskit/core/catalogue",
    title: "@statuskit/core/catalogue",
    summary: "A definition of defineProblem, as far as a catalogue reads it.",
    names: [
      "CataloguedDefinition",
      "CataloguedProblem",
      "CatalogueFault",
      "CatalogueFile",
      "CatalogueOptions",
      "DocumentedStatus",
      "DocumentedType",
      "PageRequest",
      "PageResponse",
      "PageTheme",
      "PageTranslation",
      "ProblemCatalogue",
      "ProblemDocumentation",
      "ProblemExample",
      "ProblemLink",
      "ProblemPages",
      "ProblemPagesOptions",
      "CatalogueEntry",
      "PageLanguage",
      "catalogueFiles",
      "findCatalogueFaults",
      "problemCatalogue",
      "problemPages"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/languages/de",
    title: "@statuskit/core/languages/de",
    summary: "German phrases of the registered 4xx and 5xx codes, for the option languages.",
    names: [
      "de"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/languages/fr",
    title: "@statuskit/core/languages/fr",
    summary: "French phrases of the registered 4xx and 5xx codes, for the option languages.",
    names: [
      "fr"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/languages/ja",
    title: "@statuskit/core/languages/ja",
    summary: "Japanese phrases of the registered 4xx and 5xx codes, for the option languages.",
    names: [
      "ja"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/methods",
    title: "@statuskit/core/methods",
    summary: "A method of IANA's registry, with the properties that its definition gives it.",
    names: [
      "Method",
      "MethodCacheability",
      "METHODS",
      "findMethod",
      "isCacheableMethod",
      "isIdempotentMethod",
      "isSafeMethod"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/problem-types",
    title: "@statuskit/core/problem-types",
    summary: "Date Not Acceptable, registered by IANA with status 400.",
    names: [
      "DATE",
      "INVALID",
      "MISMATCHED",
      "OBLIVIOUS",
      "UNSUPPORTED"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/reference-1",
    title: "@statuskit/core/reference",
    summary: "The body of a request that waited for a 100.",
    names: [
      "ExchangeBody",
      "ExchangeRequest",
      "ExchangeResponse",
      "MeasurementCitation",
      "PageCitation",
      "ReferenceBlock",
      "ReferenceSection",
      "RelatedStatus",
      "StandardCitation",
      "StatusExchange",
      "StatusFact",
      "StatusReference",
      "VendorStatusReference",
      "Citation",
      "ExchangeHeader",
      "ExchangeMessage",
      "ExchangeParty",
      "SectionName",
      "VendorSectionName",
      "describeStatus",
      "findExchange",
      "findReference",
      "findVendorReference",
      "formatMessage",
      "getReference",
      "listReferences",
      "listVendorReferences",
      "searchReferences",
      "searchVendorReferences"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/render",
    title: "@statuskit/core/render",
    summary: "A translation with the tag of its language: de-CH.",
    names: [
      "Localized",
      "Translation",
      "AdviceMembers",
      "Catalogue",
      "Format",
      "Languages",
      "adviceMembers",
      "render",
      "HookRequest",
      "Omission",
      "Rendered",
      "RenderOptions",
      "RequestFacts",
      "RequestHeaders"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/schema",
    title: "@statuskit/core/schema",
    summary: "How completeOpenApi describes the responses that every operation can have.",
    names: [
      "CompleteOpenApiOptions",
      "OpenApiComponents",
      "OpenApiHeader",
      "OpenApiResponse",
      "ProblemFacts",
      "DescribedProblem",
      "JsonSchema",
      "OperationProblem",
      "completeOpenApi",
      "problemJsonSchema",
      "problemOpenApi",
      "problemResponses"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/validation",
    title: "@statuskit/core/validation",
    summary: "The members by which issues of validators are recognised. A type that has none of them does not compile.",
    names: [
      "ForeignIssue",
      "OwnIssue",
      "ValidationError",
      "ValidationOptions",
      "ValidationProblem",
      "ValidationSource",
      "ValidationExtensions",
      "ValidationIssue",
      "ValidationLocation",
      "toValidationErrors",
      "ValidationIssues",
      "validationProblem"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/core/vendor",
    title: "@statuskit/core/vendor",
    summary: "A code that a vendor uses without registering it. Two vendors may use the same number with different meanings.",
    names: [
      "VendorStatus",
      "Vendor",
      "VENDOR",
      "findVendorStatus",
      "findVendorStatuses"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/express",
    title: "@statuskit/express",
    summary: "The options of the adapter. Hooks get Express's request as request.raw.",
    names: [
      "ProblemsOptions",
      "fillBareStatuses",
      "notFound",
      "problems",
      "servePages",
      "HookRequest",
      "LogEntry",
      "Omission",
      "RequestFacts"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/fastify",
    title: "@statuskit/fastify",
    summary: "The options of the plugin. Hooks get Fastify's request as request.raw.",
    names: [
      "ProblemsOptions",
      "ServerOptions",
      "PagesPlugin",
      "ProblemsPlugin",
      "problems",
      "problemServerOptions",
      "servePages",
      "HookRequest",
      "LogEntry",
      "Omission",
      "RequestFacts"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/h3",
    title: "@statuskit/h3",
    summary: "The options of errorHandler; hooks have h3's event as request.raw.",
    names: [
      "ErrorHandlerOptions",
      "ProblemsOptions",
      "errorHandler",
      "problems",
      "servePages",
      "HookRequest",
      "LogEntry",
      "Omission",
      "RequestFacts"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/hono",
    title: "@statuskit/hono",
    summary: "The options of the adapter; hooks have Hono's context as request.raw.",
    names: [
      "ProblemsOptions",
      "problems",
      "servePages",
      "HookRequest",
      "LogEntry",
      "Omission",
      "RequestFacts"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/inspector-inspect",
    title: "@statuskit/inspector: inspect",
    summary: "The part of @statuskit/inspector about inspect: Finding, Ignore, InspectOptions, inspect.",
    names: [
      "Finding",
      "Ignore",
      "InspectOptions",
      "inspect"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/inspector-message",
    title: "@statuskit/inspector: message",
    summary: "The part of @statuskit/inspector about message: HttpMessage, MessageSource, Position, FieldLine, Hidden.",
    names: [
      "HttpMessage",
      "MessageSource",
      "Position",
      "FieldLine",
      "Hidden"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/inspector-readers",
    title: "@statuskit/inspector: readers",
    summary: "The part of @statuskit/inspector about readers: ReadError, AskedRequest, BrowsedResponse, FetchedRequest, FetchedResponse, IncomingResponse, PlainResponse, HeaderShape, readCurl, readCurlTrace, readFetch, readHar, readHarEntry, readHttp, readHttpie, readIncomingMessage, readJsonMessage, readPlain, readPlaywright, readPostman, readText, readWget.",
    names: [
      "ReadError",
      "AskedRequest",
      "BrowsedResponse",
      "FetchedRequest",
      "FetchedResponse",
      "IncomingResponse",
      "PlainResponse",
      "HeaderShape",
      "readCurl",
      "readCurlTrace",
      "readFetch",
      "readHar",
      "readHarEntry",
      "readHttp",
      "readHttpie",
      "readIncomingMessage",
      "readJsonMessage",
      "readPlain",
      "readPlaywright",
      "readPostman",
      "readText",
      "readWget"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/inspector-rules",
    title: "@statuskit/inspector: rules",
    summary: "The part of @statuskit/inspector about rules: Level, Profile, Severity.",
    names: [
      "Level",
      "Profile",
      "Severity"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/inspector-session",
    title: "@statuskit/inspector: session",
    summary: "The part of @statuskit/inspector about session: SessionInspector, inspectSession.",
    names: [
      "SessionInspector",
      "inspectSession"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/inspector",
    title: "@statuskit/inspector",
    summary: "Everything that this entry exports, by the part of the package that has it.",
    names: []
  },
  {
    kind: "api",
    href: "api/@statuskit/inspector/matchers",
    title: "@statuskit/inspector/matchers",
    summary: "The result of a vitest or jest matcher.",
    names: [
      "CorrectHttpResult",
      "toBeCorrectHttp"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/inspector/node",
    title: "@statuskit/inspector/node",
    summary: "Options of inspectLines.",
    names: [
      "LinesOptions",
      "LinesResult",
      "LiveRequest",
      "OpenInput",
      "WarcCounts",
      "InputFormat",
      "Reading",
      "inspectLines",
      "openInput",
      "readMessages",
      "readUrl",
      "readWarc",
      "withDecodedBody",
      "withDigests"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/inspector/report",
    title: "@statuskit/inspector/report",
    summary: "Collects a summary message by message, in constant memory.",
    names: [
      "SummaryCollector",
      "Inspected",
      "LocatedFinding",
      "Summary",
      "Counts",
      "EMPTY",
      "formatGithub",
      "formatJson",
      "formatLine",
      "formatSarif",
      "formatSummary",
      "formatTerminal",
      "locate",
      "mergeSummaries",
      "summarize"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/inspector/rules",
    title: "@statuskit/inspector/rules",
    summary: "Messages for which a rule fires, is silent, or is skipped because a fact is missing.",
    names: [
      "Cases",
      "Rule",
      "RuleDescription",
      "Case",
      "Need",
      "describeRules",
      "explainRule",
      "findRule",
      "parseCase"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/koa",
    title: "@statuskit/koa",
    summary: "A Koa middleware for any context. It is generic, so that app.use adds nothing to the type of the context.",
    names: [
      "ProblemsMiddleware",
      "ProblemsOptions",
      "problems",
      "servePages",
      "HookRequest",
      "LogEntry",
      "Omission",
      "RequestFacts"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/nestjs",
    title: "@statuskit/nestjs",
    summary: "Answers every error of an application with a problem, over HTTP. Import it once, in any module. Your own exception filters run first.",
    names: [
      "ProblemsModule",
      "AsyncProblemsOptions",
      "FastifyServerOptions",
      "PagesMiddleware",
      "ProblemsOptions",
      "problemServerOptions",
      "servePages",
      "HookRequest",
      "LogEntry",
      "Omission",
      "RequestFacts"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/nestjs/swagger",
    title: "@statuskit/nestjs/swagger",
    summary: "Documents the problems of a handler, or of all handlers of a controller. Pass definitions from defineProblem, or statuses for problems of the type about:blank.",
    names: [
      "ApiProblem"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/simulator-node",
    title: "@statuskit/simulator: node",
    summary: "The part of @statuskit/simulator about node: CertificateFiles, ClientCaps, CloseOptions, Exchange, Load, SecureSimulator, Simulator, SimulatorOptions, SimulatorTls, Before, createSimulator.",
    names: [
      "CertificateFiles",
      "ClientCaps",
      "CloseOptions",
      "Exchange",
      "Load",
      "SecureSimulator",
      "Simulator",
      "SimulatorOptions",
      "SimulatorTls",
      "Before",
      "createSimulator"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/simulator-plan",
    title: "@statuskit/simulator: plan",
    summary: "The part of @statuskit/simulator about plan: Hits, Store, Window, Awaitable, FaultKind.",
    names: [
      "Hits",
      "Store",
      "Window",
      "Awaitable",
      "FaultKind"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/simulator-routes",
    title: "@statuskit/simulator: routes",
    summary: "The part of @statuskit/simulator about routes: isSimulatorRoute.",
    names: [
      "isSimulatorRoute"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/simulator",
    title: "@statuskit/simulator",
    summary: "Everything that this entry exports, by the part of the package that has it.",
    names: []
  },
  {
    kind: "api",
    href: "api/@statuskit/simulator/fetch",
    title: "@statuskit/simulator/fetch",
    summary: "A simulator for runtimes that pass a fetch Request to a handler. Use it as the default export, or call its fetch.",
    names: [
      "Handler",
      "HandlerOptions",
      "Unsendable",
      "createHandler"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/simulator/redis",
    title: "@statuskit/simulator/redis",
    summary: "A store in Redis or Valkey.",
    names: [
      "RedisStore",
      "RedisStoreOptions",
      "openRedisStore"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/testkit",
    title: "@statuskit/testkit",
    summary: "A response as it was received.",
    names: [
      "Answer",
      "Document",
      "Exception",
      "Exchange",
      "FetchFramework",
      "FetchRunning",
      "Framework",
      "Part",
      "Question",
      "Route",
      "Runner",
      "Running",
      "Service",
      "Setup",
      "Exceptions",
      "Protocol",
      "Register",
      "askWithForm",
      "describeProblems",
      "expectProblem",
      "onlyEntry"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/testkit/catalogue",
    title: "@statuskit/testkit/catalogue",
    summary: "Compares the problems that a service sends during its tests with its catalogue.",
    names: [
      "CatalogueWatch",
      "watchCatalogue"
    ]
  },
  {
    kind: "api",
    href: "api/@statuskit/testkit/node",
    title: "@statuskit/testkit/node",
    summary: "A raw connection to a server on loopback, because HTTP clients hide half-sent bodies and normalize paths.",
    names: [
      "Connection",
      "NodeExchange",
      "NodeFramework",
      "NodeRunning",
      "NodeService",
      "NodeSetup",
      "NodeProtocol",
      "askHttp1",
      "askHttp2",
      "describeNodeDelivery",
      "formatRequest",
      "openConnection"
    ]
  },
  {
    kind: "api",
    href: "api/",
    title: "API",
    summary: "",
    names: []
  },
  {
    kind: "guide",
    href: "clients",
    title: "What clients do with each status",
    summary: "Each client, with its default settings, sends one GET to the simulator, which answers with the status and the headers that it requires."
  },
  {
    kind: "guide",
    href: "clients#what-differs",
    title: "What clients do with each status: What differs",
    summary: "Each client, with its default settings, sends one GET to the simulator, which answers with the status and the headers that it requires.",
    names: []
  },
  {
    kind: "guide",
    href: "clients#how-to-read-the-tables",
    title: "What clients do with each status: How to read the tables",
    summary: "A cell has what the caller gets: the status, or throws if the client throws an error for it. For wget, throws means that it ends with an error.",
    names: []
  },
  {
    kind: "guide",
    href: "clients#command-line",
    title: "What clients do with each status: Command line",
    summary: "Each client, with its default settings, sends one GET to the simulator, which answers with the status and the headers that it requires.",
    names: []
  },
  {
    kind: "guide",
    href: "clients#javascript",
    title: "What clients do with each status: JavaScript",
    summary: "Each client, with its default settings, sends one GET to the simulator, which answers with the status and the headers that it requires.",
    names: []
  },
  {
    kind: "guide",
    href: "clients#python",
    title: "What clients do with each status: Python",
    summary: "Each client, with its default settings, sends one GET to the simulator, which answers with the status and the headers that it requires.",
    names: []
  },
  {
    kind: "guide",
    href: "clients#go-and-java",
    title: "What clients do with each status: Go and Java",
    summary: "Each client, with its default settings, sends one GET to the simulator, which answers with the status and the headers that it requires.",
    names: []
  },
  {
    kind: "guide",
    href: "clients#php",
    title: "What clients do with each status: PHP",
    summary: "Each client, with its default settings, sends one GET to the simulator, which answers with the status and the headers that it requires.",
    names: []
  },
  {
    kind: "guide",
    href: "compare/200-201-202-204",
    title: "200, 201, 202, or 204?",
    summary: "200 OK: The request succeeded; what the body contains depends on the request method. 201 Created: The request created one or more resources; the main one is at Location, or else at the request URL. 202 Accepted: The server accepted the request for later processing, and the outcome is still open. 204 No Content: The request succeeded, and the response has no body."
  },
  {
    kind: "guide",
    href: "compare/301-302-307-308",
    title: "301, 302, 307, or 308?",
    summary: "301 Moved Permanently: The resource has moved to a new URL permanently. 302 Found: The resource is temporarily at another URL. 307 Temporary Redirect: The resource is temporarily at another URL, and the client keeps the method when it goes there. 308 Permanent Redirect: The resource has moved to a new URL permanently, and the client keeps the method when it goes there."
  },
  {
    kind: "guide",
    href: "compare/302-303-307",
    title: "302, 303, or 307?",
    summary: "302 Found: The resource is temporarily at another URL. 303 See Other: The answer to the request is at another URL, where the client can GET it. 307 Temporary Redirect: The resource is temporarily at another URL, and the client keeps the method when it goes there."
  },
  {
    kind: "guide",
    href: "compare/400-409-422",
    title: "400, 409, or 422?",
    summary: "400 Bad Request: The server won't process the request because something about it looks wrong, such as broken syntax. 409 Conflict: The request conflicts with the current state of the resource. 422 Unprocessable Content: The server can read the body but can't process what it says."
  },
  {
    kind: "guide",
    href: "compare/401-403-407",
    title: "401, 403, or 407?",
    summary: "401 Unauthorized: The request has no credentials that the server accepts. 403 Forbidden: The server understands the request but refuses to do what it asks. 407 Proxy Authentication Required: A proxy on the way needs credentials before it forwards the request."
  },
  {
    kind: "guide",
    href: "compare/401-403",
    title: "401 or 403?",
    summary: "401 Unauthorized: The request has no credentials that the server accepts. 403 Forbidden: The server understands the request but refuses to do what it asks."
  },
  {
    kind: "guide",
    href: "compare/404-410",
    title: "404 or 410?",
    summary: "404 Not Found: The server found nothing at this URL, or won't say whether something is there. 410 Gone: The resource is no longer at this server, most likely for good."
  },
  {
    kind: "guide",
    href: "compare/412-428",
    title: "412 or 428?",
    summary: "412 Precondition Failed: A precondition in the request was false, so the server didn't carry out the request. 428 Precondition Required: The server requires the request to have a precondition such as If-Match."
  },
  {
    kind: "guide",
    href: "compare/429-503",
    title: "429 or 503?",
    summary: "429 Too Many Requests: The client has sent more requests than the server allows in a given time. 503 Service Unavailable: The server can't handle the request at the moment, because of overload or maintenance."
  },
  {
    kind: "guide",
    href: "compare/502-503-504",
    title: "502, 503, or 504?",
    summary: "502 Bad Gateway: A gateway or proxy got an invalid response from the server behind it. 503 Service Unavailable: The server can't handle the request at the moment, because of overload or maintenance. 504 Gateway Timeout: A gateway or proxy didn't get a response in time from the server behind it."
  },
  {
    kind: "guide",
    href: "compare/",
    title: "Compare statuses",
    summary: "See how HTTP statuses differ in meaning, headers, caching, and use."
  },
  {
    kind: "guide",
    href: "compare/#common-comparisons",
    title: "Compare statuses: Common comparisons",
    summary: "See how HTTP statuses differ in meaning, headers, caching, and use.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook-databases",
    title: "Cookbook: databases",
    summary: "Database errors become a 500, because the adapters can't know whether a missing row is the client's mistake or a bug in your service."
  },
  {
    kind: "guide",
    href: "cookbook-databases#prisma",
    title: "Cookbook: databases: Prisma",
    summary: "P2025 means that a record was not found. P2002 means that a unique constraint failed.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook-databases#postgresql-with-pg",
    title: "Cookbook: databases: PostgreSQL with pg",
    summary: "DatabaseError.code is the SQLSTATE. 23505 means that a unique constraint failed, and 23503 that a foreign key refers to a missing row.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook-databases#sequelize",
    title: "Cookbook: databases: Sequelize",
    summary: "Check for UniqueConstraintError before ValidationError, because the first class extends the second. Queries with rejectOnEmpty: true throw an EmptyResultError.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook-databases#mongoose",
    title: "Cookbook: databases: Mongoose",
    summary: "A CastError from findById means that no document can have this id, so answer 404.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook-libraries",
    title: "Cookbook: libraries",
    summary: "This page shows how to report errors to Sentry and pino, and how uploads and missing files are answered. For other packages, see Works with."
  },
  {
    kind: "guide",
    href: "cookbook-libraries#sentry",
    title: "Cookbook: libraries: Sentry",
    summary: "There are two ways to report errors:",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook-libraries#pino-http",
    title: "Cookbook: libraries: pino-http",
    summary: "serializeError leaves out properties that may contain credentials, such as config here.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook-libraries#multer",
    title: "Cookbook: libraries: multer",
    summary: "If an upload exceeds one of multer's limits, the response has the right status without setup. In a fileFilter, pass a problem to the callback:",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook-libraries#file-downloads",
    title: "Cookbook: libraries: File downloads",
    summary: "A missing file is answered with a 404 without setup.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook",
    title: "Cookbook",
    summary: "Each section solves one task. It has a program that you can copy, and the output of the program."
  },
  {
    kind: "guide",
    href: "cookbook#request-id-and-user",
    title: "Cookbook: Request id and user",
    summary: "Use the option members to add a request id to every problem, and log to add the user to your log.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook#keep-message-while-clients-migrate",
    title: "Cookbook: Keep message while clients migrate",
    summary: "If your clients read message, send it beside detail until they have migrated. members gets the problem as its second argument:",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook#a-problem-type-without-a-schema-library",
    title: "Cookbook: A problem type without a schema library",
    summary: "extensions takes any Standard Schema, so you can write one by hand.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook#translate-with-your-own-function",
    title: "Cookbook: Translate with your own function",
    summary: "If your translations come from i18next or another library, pass a function as languages:",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook#health-checks",
    title: "Cookbook: Health checks",
    summary: "Throw a 503 with retryAfter while a dependency is down. Each 503 is logged as an error. To keep health checks out of your error log, filter them in log:",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook#http-errors-in-koa",
    title: "Cookbook: http-errors in Koa",
    summary: "You can keep http-errors and ctx.throw. Below 500, the message becomes detail. Other properties are not sent.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook#retry-safely",
    title: "Cookbook: Retry safely",
    summary: "Copy the loop from Receiving problems. It limits the number of attempts and the wait, adds jitter, and cancels the body of each response that it drops.",
    names: []
  },
  {
    kind: "guide",
    href: "cookbook#typescript-settings",
    title: "Cookbook: TypeScript settings",
    summary: "Pass the status as a literal. If it is a plain number, TypeScript can't check which options it requires.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/differences",
    title: "Differences between the frameworks",
    summary: "The adapters send the same responses wherever the framework allows it. They pass one shared test suite."
  },
  {
    kind: "guide",
    href: "frameworks/differences#the-table",
    title: "Differences between the frameworks: The table",
    summary: "The last column has the ids of cases in the shared test suite. In these rows, bold cells are the frameworks that can't pass the case.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/differences#what-is-alike",
    title: "Differences between the frameworks: What is alike",
    summary: "The adapters send the same responses wherever the framework allows it. They pass one shared test suite.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/differences#what-node-answers",
    title: "Differences between the frameworks: What Node answers",
    summary: "Node's server answers these requests itself, before any framework sees them:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/express",
    title: "Express",
    summary: "@statuskit/express answers every error of an Express 5 service with a problem."
  },
  {
    kind: "guide",
    href: "frameworks/express#a-complete-service",
    title: "Express: A complete service",
    summary: "Register notFound() after your routes and problems(options) last, both on the application.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/express#errors-that-aren-t-problems",
    title: "Express: Errors that aren't problems",
    summary: "Headers that you set before the error are kept, except Cache-Control and those that describe the old body.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/express#validation",
    title: "Express: Validation",
    summary: "Throw validationProblem(error) with the error of your validator, as above.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/express#unknown-paths-and-methods",
    title: "Express: Unknown paths and methods",
    summary: "notFound() answers 404, or 405 if routes for the path have other methods.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/express#responses-without-a-body",
    title: "Express: Responses without a body",
    summary: "response.status(403).end() sends no body. To turn such responses into problems, add fillBareStatuses(options) before your routes, but after compression and…",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/express#logs",
    title: "Express: Logs",
    summary: "By default, errors are logged to the console: a 5xx with its stack, a 4xx in one line with its causes:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/express#middleware",
    title: "Express: Middleware",
    summary: "Headers of middleware that runs before the error are also on the problem. This service adds CORS, security headers and a rate limit:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/express#what-never-reaches-express",
    title: "Express: What never reaches Express",
    summary: "Node's HTTP parser rejects requests that are malformed, have too large headers or are too slow, with an empty 400, 431 or 408.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/express#tests",
    title: "Express: Tests",
    summary: "Pass the application to supertest. Set log to keep expected errors out of the output:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/express#versions",
    title: "Express: Versions",
    summary: "The adapter needs Express 5. With Express 4, the first request that reaches it fails with an error that says so. Express doesn't support HTTP/2.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fastify",
    title: "Fastify",
    summary: "@statuskit/fastify answers every error of a Fastify 5 service with a problem."
  },
  {
    kind: "guide",
    href: "frameworks/fastify#a-complete-service",
    title: "Fastify: A complete service",
    summary: "There are two parts:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fastify#errors-that-aren-t-problems",
    title: "Fastify: Errors that aren't problems",
    summary: "Headers that you set before the error are kept, except Cache-Control and those that describe the old body.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fastify#validation",
    title: "Fastify: Validation",
    summary: "If a request doesn't match a route's schema, the response is a 422 with a pointer for each error. Set validationStatus: 400 if your clients expect a 400.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fastify#unknown-paths-and-methods",
    title: "Fastify: Unknown paths and methods",
    summary: "A request that matches no route is a 404, or a 405 with Allow if routes for the path have other methods.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fastify#logs",
    title: "Fastify: Logs",
    summary: "Errors are logged with request.log: a 5xx at level error with its stack, a 4xx at info with its causes.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fastify#plugins",
    title: "Fastify: Plugins",
    summary: "Headers of plugins that run before the error are also on the problem, and errors that plugins throw become problems:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fastify#what-never-reaches-plugins",
    title: "Fastify: What never reaches plugins",
    summary: "Fastify runs no hooks for these requests, so the responses lack the headers of CORS and helmet. A browser then reports a CORS error instead of the 400.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fastify#tests",
    title: "Fastify: Tests",
    summary: "app.inject sends a request without a socket:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fastify#versions",
    title: "Fastify: Versions",
    summary: "The adapter needs Fastify 5, and supports HTTP/1.1 and HTTP/2 (Fastify({ http2: true })).",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers",
    title: "Fetch handlers",
    summary: "In Next.js, SvelteKit, React Router, Astro, Bun, Deno and Cloudflare Workers, a handler returns a fetch Response."
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#next-js",
    title: "Fetch handlers: Next.js",
    summary: "Wrap each route handler:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#sveltekit",
    title: "Fetch handlers: SvelteKit",
    summary: "Wrap each handler of a +server.ts file. With the type RequestHandler, you don't have to type the event:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#react-router",
    title: "Fetch handlers: React Router",
    summary: "Wrap the loader and action of a resource route: a route without a component.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#astro",
    title: "Fetch handlers: Astro",
    summary: "Wrap an endpoint, as in the other frameworks. Or wrap the middleware once for all endpoints:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#bun",
    title: "Fetch handlers: Bun",
    summary: "fetch answers requests that match no route. Bun also calls it if a route exists for other methods, so these get a 404.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#deno",
    title: "Fetch handlers: Deno",
    summary: "In Deno, the handler is the whole service. noRouteProblem makes the problem for requests that it doesn't serve: a 405 with Allow if the path supports other…",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#cloudflare-workers",
    title: "Fetch handlers: Cloudflare Workers",
    summary: "In a Durable Object or a WorkerEntrypoint, assign the wrapped handler to the property: fetch = withProblems((request: Request) => this.answer(request)).",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#what-passes-through",
    title: "Fetch handlers: What passes through",
    summary: "Some functions of frameworks, such as redirect(), throw a value that the framework then handles. withProblems throws these values again and doesn't log them:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#bodies-that-aren-t-json",
    title: "Fetch handlers: Bodies that aren't JSON",
    summary: "If the body isn't JSON, request.json() throws a SyntaxError, as JSON.parse does everywhere in your code.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#aws-lambda",
    title: "Fetch handlers: AWS Lambda",
    summary: "A Lambda handler gets an event instead of a fetch request. With middy, call toResponse in a middleware.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/fetch-handlers#next-steps",
    title: "Fetch handlers: Next steps",
    summary: "In Next.js, SvelteKit, React Router, Astro, Bun, Deno and Cloudflare Workers, a handler returns a fetch Response.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/h3",
    title: "h3 and Nitro",
    summary: "@statuskit/h3 answers every error of an h3 2 or Nitro 3 service with a problem, on any runtime."
  },
  {
    kind: "guide",
    href: "frameworks/h3#a-complete-service",
    title: "h3 and Nitro: A complete service",
    summary: "Call problems(app, options) before you add middleware and routes. It adds a middleware and sets the app's onError.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/h3#nitro",
    title: "h3 and Nitro: Nitro",
    summary: "In Nitro 3, pass an error handler instead. It is the default export of a file such as error.ts:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/h3#errors-that-aren-t-problems",
    title: "h3 and Nitro: Errors that aren't problems",
    summary: "Headers that you set before the error on event.res.headers or event.res.errHeaders are kept, except Cache-Control and those that describe the old body.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/h3#validation",
    title: "h3 and Nitro: Validation",
    summary: "readValidatedBody, getValidatedQuery and defineValidatedHandler take any Standard Schema. Input that they reject becomes a validation problem.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/h3#unknown-paths-and-methods",
    title: "h3 and Nitro: Unknown paths and methods",
    summary: "A request that matches no route is a 404, or a 405 with Allow if routes for the path have other methods.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/h3#logs",
    title: "h3 and Nitro: Logs",
    summary: "By default, errors are logged to the console: a 5xx with its stack, a 4xx in one line with its causes:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/h3#middleware",
    title: "h3 and Nitro: Middleware",
    summary: "@statuskit/h3 answers every error of an h3 2 or Nitro 3 service with a problem, on any runtime.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/h3#what-never-reaches-h3",
    title: "h3 and Nitro: What never reaches h3",
    summary: "On Node, the HTTP parser rejects requests that are malformed, have too large headers or are too slow.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/h3#tests",
    title: "h3 and Nitro: Tests",
    summary: "app.request calls the application without a socket. Set log to keep expected errors out of the output:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/h3#versions",
    title: "h3 and Nitro: Versions",
    summary: "The adapter needs h3 2, and Nitro 3 if you use Nitro. Nuxt 4 and Nitro 2 run h3 1, which it doesn't support: the first error says so.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/hono",
    title: "Hono",
    summary: "@statuskit/hono answers every error of a Hono 4 service with a problem, on Node, Bun, Deno and Cloudflare Workers."
  },
  {
    kind: "guide",
    href: "frameworks/hono#a-complete-service",
    title: "Hono: A complete service",
    summary: "Call problems(app, options) before you add routes, and after cors() and secureHeaders().",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/hono#errors-that-aren-t-problems",
    title: "Hono: Errors that aren't problems",
    summary: "Headers that you set before the error are kept, except Cache-Control and those that describe the old body.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/hono#validation",
    title: "Hono: Validation",
    summary: "context.req.json() throws a SyntaxError if it can't parse the body. The adapter turns it into a 400. It ignores the Content-Type, and rejects an empty body too.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/hono#unknown-paths-and-methods",
    title: "Hono: Unknown paths and methods",
    summary: "A request that matches no route is a 404, or a 405 with Allow if routes for the path have other methods.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/hono#logs",
    title: "Hono: Logs",
    summary: "By default, errors are logged to the console: a 5xx with its stack, a 4xx in one line with its causes. Hono's own logger works beside it.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/hono#middleware",
    title: "Hono: Middleware",
    summary: "@statuskit/hono answers every error of a Hono 4 service with a problem, on Node, Bun, Deno and Cloudflare Workers.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/hono#what-never-reaches-hono",
    title: "Hono: What never reaches Hono",
    summary: "Node itself answers two more kinds: see What Node answers.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/hono#tests",
    title: "Hono: Tests",
    summary: "app.request calls the application without a socket. Set log to keep expected errors out of the output:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/hono#versions",
    title: "Hono: Versions",
    summary: "The adapter needs Hono 4.8 or later. With an older version, problems(app) throws an error that says so.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/koa",
    title: "Koa",
    summary: "@statuskit/koa answers every error of a Koa 3 service with a problem."
  },
  {
    kind: "guide",
    href: "frameworks/koa#a-complete-service",
    title: "Koa: A complete service",
    summary: "Put problems(options) before all other middleware, except CORS, helmet, compression and loggers.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/koa#errors-that-aren-t-problems",
    title: "Koa: Errors that aren't problems",
    summary: "Headers that you set before the error are kept, except Cache-Control and those that describe the old body. Koa itself would remove them all.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/koa#validation",
    title: "Koa: Validation",
    summary: "Throw validationProblem(error) with the error of your validator, as above.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/koa#unknown-paths-and-methods",
    title: "Koa: Unknown paths and methods",
    summary: "A request that no middleware answers becomes a 404, or a 405 with Allow if routes of @koa/router for the path have other methods.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/koa#logs",
    title: "Koa: Logs",
    summary: "Unless you set log, the errors that you throw are emitted as in Koa itself, so your listener keeps working:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/koa#middleware",
    title: "Koa: Middleware",
    summary: "Works with lists more packages, and the line that turns a package's own response into a problem.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/koa#what-never-reaches-koa",
    title: "Koa: What never reaches Koa",
    summary: "Node's HTTP parser rejects requests that are malformed, have too large headers or are too slow, with an empty 400, 431 or 408.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/koa#tests",
    title: "Koa: Tests",
    summary: "Pass app.callback() to supertest. Set log to keep expected errors out of the output:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/koa#versions",
    title: "Koa: Versions",
    summary: "The adapter needs Koa 3. It supports HTTP/1.1, and HTTP/2 with createServer of node:http2. To move from your own error middleware or http-errors, see Migrating.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs",
    title: "NestJS",
    summary: "@statuskit/nestjs answers every error of a NestJS 11 or 12 service with a problem, on the Express and the Fastify platform."
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#a-complete-service",
    title: "NestJS: A complete service",
    summary: "Import the module once, in any module. Your own exception filters run first, whichever way you register them.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#options",
    title: "NestJS: Options",
    summary: "forRoot(options) takes the options. To create them from other providers, such as a configuration service, call forRootAsync:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#errors-that-aren-t-problems",
    title: "NestJS: Errors that aren't problems",
    summary: "Headers that you set before the error are kept, except Cache-Control and those that describe the old body.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#validation",
    title: "NestJS: Validation",
    summary: "ValidationPipe knows where a value is invalid, but Nest's exception keeps only the messages.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#unknown-paths-and-methods",
    title: "NestJS: Unknown paths and methods",
    summary: "A request that matches no route is a 404, or a 405 with Allow if routes for the path have other methods.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#logs",
    title: "NestJS: Logs",
    summary: "Errors are logged with Nest's Logger, under the context Problems: a 5xx with its stack as error, a 4xx in one line as log. Your own logger gets them too:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#guards-and-middleware",
    title: "NestJS: Guards and middleware",
    summary: "Errors of guards, pipes, interceptors and middleware become problems, and headers that were set before are kept.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#swagger",
    title: "NestJS: Swagger",
    summary: "@ApiProblem of @statuskit/nestjs/swagger documents the problems of a handler, or of all handlers of a controller.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#fastify",
    title: "NestJS: Fastify",
    summary: "On Fastify, a path that can't be decoded, and a request that Node's HTTP parser rejects, never reach Nest.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#what-the-module-doesn-t-answer",
    title: "NestJS: What the module doesn't answer",
    summary: "@statuskit/nestjs answers every error of a NestJS 11 or 12 service with a problem, on the Express and the Fastify platform.",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#tests",
    title: "NestJS: Tests",
    summary: "Create the application with @nestjs/testing, and pass its server to supertest:",
    names: []
  },
  {
    kind: "guide",
    href: "frameworks/nestjs#versions",
    title: "NestJS: Versions",
    summary: "The adapter needs NestJS 11 or 12. With an older version, forRoot throws an error that says so. On Express it supports HTTP/1.1, and on Fastify also HTTP/2.",
    names: []
  },
  {
    kind: "guide",
    href: "getting-started",
    title: "Getting started",
    summary: "In five minutes you'll have an Express service with correct error responses, and a client that reads them. You need Node 20 or later."
  },
  {
    kind: "guide",
    href: "getting-started#install",
    title: "Getting started: Install",
    summary: "Run this command in an empty folder:",
    names: []
  },
  {
    kind: "guide",
    href: "getting-started#throw-a-problem",
    title: "Getting started: Throw a problem",
    summary: "Save this program as app.mjs, then start it with node app.mjs:",
    names: []
  },
  {
    kind: "guide",
    href: "getting-started#let-the-compiler-check-your-headers",
    title: "Getting started: Let the compiler check your headers",
    summary: "Some statuses require a header. A 401 must tell the client how to log in, so problem(401) without a challenge doesn't compile:",
    names: []
  },
  {
    kind: "guide",
    href: "getting-started#read-a-problem-in-a-client",
    title: "Getting started: Read a problem in a client",
    summary: "readProblem reads a problem from a fetch response. It returns null if the response isn't a problem.",
    names: []
  },
  {
    kind: "guide",
    href: "getting-started#choose-your-packages",
    title: "Getting started: Choose your packages",
    summary: "Each package works as ESM and CommonJS, and runs on Node 20 and later. @statuskit/core has no dependencies and runs on any runtime with web standards.",
    names: []
  },
  {
    kind: "guide",
    href: "getting-started#use-it-in-a-terminal",
    title: "Getting started: Use it in a terminal",
    summary: "npx statuskit works without installation. To make it a command of your project, install it:",
    names: []
  },
  {
    kind: "guide",
    href: "getting-started#find-a-guide-for-your-task",
    title: "Getting started: Find a guide for your task",
    summary: "In five minutes you'll have an Express service with correct error responses, and a client that reads them. You need Node 20 or later.",
    names: []
  },
  {
    kind: "header",
    href: "headers/accept-ch",
    title: "Accept-CH",
    summary: "Accept-CH: A response header defined in RFC 8942, section 3.1."
  },
  {
    kind: "header",
    href: "headers/accept-encoding",
    title: "Accept-Encoding",
    summary: "Accept-Encoding: A header of requests and responses defined in RFC 9110, section 12.5.3."
  },
  {
    kind: "header",
    href: "headers/accept-patch",
    title: "Accept-Patch",
    summary: "Accept-Patch: A response header defined in RFC 5789, section 3.1."
  },
  {
    kind: "header",
    href: "headers/accept-post",
    title: "Accept-Post",
    summary: "Accept-Post: A response header defined in LDP header-accept-post."
  },
  {
    kind: "header",
    href: "headers/accept-query",
    title: "Accept-Query",
    summary: "Accept-Query: A response header defined in RFC 10008 3 (last draft)."
  },
  {
    kind: "header",
    href: "headers/accept-ranges",
    title: "Accept-Ranges",
    summary: "Accept-Ranges: A response header defined in RFC 9110, section 14.3."
  },
  {
    kind: "header",
    href: "headers/accept-signature",
    title: "Accept-Signature",
    summary: "Accept-Signature: A header of requests and responses defined in RFC 9421, section 5.1."
  },
  {
    kind: "header",
    href: "headers/accept",
    title: "Accept",
    summary: "Accept: A header of requests and responses defined in RFC 9110, section 12.5.1."
  },
  {
    kind: "header",
    href: "headers/access-control-allow-credentials",
    title: "Access-Control-Allow-Credentials",
    summary: "Access-Control-Allow-Credentials: A response header defined in Fetch http-access-control-allow-credentials."
  },
  {
    kind: "header",
    href: "headers/access-control-allow-headers",
    title: "Access-Control-Allow-Headers",
    summary: "Access-Control-Allow-Headers: A response header defined in Fetch http-access-control-allow-headers."
  },
  {
    kind: "header",
    href: "headers/access-control-allow-methods",
    title: "Access-Control-Allow-Methods",
    summary: "Access-Control-Allow-Methods: A response header defined in Fetch http-access-control-allow-methods."
  },
  {
    kind: "header",
    href: "headers/access-control-allow-origin",
    title: "Access-Control-Allow-Origin",
    summary: "Access-Control-Allow-Origin: A response header defined in Fetch http-access-control-allow-origin."
  },
  {
    kind: "header",
    href: "headers/access-control-expose-headers",
    title: "Access-Control-Expose-Headers",
    summary: "Access-Control-Expose-Headers: A response header defined in Fetch http-access-control-expose-headers."
  },
  {
    kind: "header",
    href: "headers/access-control-max-age",
    title: "Access-Control-Max-Age",
    summary: "Access-Control-Max-Age: A response header defined in Fetch http-access-control-max-age."
  },
  {
    kind: "header",
    href: "headers/access-control",
    title: "Access-Control",
    summary: "Access-Control: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/activate-storage-access",
    title: "Activate-Storage-Access",
    summary: "Activate-Storage-Access: A response header with a provisional registration, defined in Storage Access Headers activate-storage-access-header."
  },
  {
    kind: "header",
    href: "headers/age",
    title: "Age",
    summary: "Age: A response header defined in RFC 9111, section 5.1."
  },
  {
    kind: "header",
    href: "headers/allow",
    title: "Allow",
    summary: "Allow: A response header defined in RFC 9110, section 10.2.1."
  },
  {
    kind: "header",
    href: "headers/alt-svc",
    title: "Alt-Svc",
    summary: "Alt-Svc: A response header defined in RFC 7838, section 3."
  },
  {
    kind: "header",
    href: "headers/alternates",
    title: "Alternates",
    summary: "Alternates: A response header defined in RFC 2295."
  },
  {
    kind: "header",
    href: "headers/attribution-reporting-register-source",
    title: "Attribution-Reporting-Register-Source",
    summary: "Attribution-Reporting-Register-Source: A response header that is not registered, described in Attribution Reporting."
  },
  {
    kind: "header",
    href: "headers/attribution-reporting-register-trigger",
    title: "Attribution-Reporting-Register-Trigger",
    summary: "Attribution-Reporting-Register-Trigger: A response header that is not registered, described in Attribution Reporting."
  },
  {
    kind: "header",
    href: "headers/authentication-control",
    title: "Authentication-Control",
    summary: "Authentication-Control: A response header defined in RFC 8053, section 4."
  },
  {
    kind: "header",
    href: "headers/authentication-info",
    title: "Authentication-Info",
    summary: "Authentication-Info: A response header defined in RFC 9110, section 11.6.3."
  },
  {
    kind: "header",
    href: "headers/c-ext",
    title: "C-Ext",
    summary: "C-Ext: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/c-pep-info",
    title: "C-PEP-Info",
    summary: "C-PEP-Info: A response header that is deprecated."
  },
  {
    kind: "header",
    href: "headers/cache-control",
    title: "Cache-Control",
    summary: "Cache-Control: A header of requests and responses defined in RFC 9111, section 5.2."
  },
  {
    kind: "header",
    href: "headers/cache-group-invalidation",
    title: "Cache-Group-Invalidation",
    summary: "Cache-Group-Invalidation: A response header defined in RFC 9875, section 3."
  },
  {
    kind: "header",
    href: "headers/cache-groups",
    title: "Cache-Groups",
    summary: "Cache-Groups: A response header defined in RFC 9875, section 2."
  },
  {
    kind: "header",
    href: "headers/cache-status",
    title: "Cache-Status",
    summary: "Cache-Status: A response header defined in RFC 9211, section 2."
  },
  {
    kind: "header",
    href: "headers/cal-managed-id",
    title: "Cal-Managed-ID",
    summary: "Cal-Managed-ID: A response header defined in RFC 8607 5.1: Calendaring Extensions to WebDAV (CalDAV)."
  },
  {
    kind: "header",
    href: "headers/capsule-protocol",
    title: "Capsule-Protocol",
    summary: "Capsule-Protocol: A header of requests and responses defined in RFC 9297."
  },
  {
    kind: "header",
    href: "headers/cdn-cache-control",
    title: "CDN-Cache-Control",
    summary: "CDN-Cache-Control: A response header defined in RFC 9213, section 3."
  },
  {
    kind: "header",
    href: "headers/cert-not-after",
    title: "Cert-Not-After",
    summary: "Cert-Not-After: A response header defined in RFC 8739, section 3.3."
  },
  {
    kind: "header",
    href: "headers/cert-not-before",
    title: "Cert-Not-Before",
    summary: "Cert-Not-Before: A response header defined in RFC 8739, section 3.3."
  },
  {
    kind: "header",
    href: "headers/clear-site-data",
    title: "Clear-Site-Data",
    summary: "Clear-Site-Data: A response header defined in Clear Site Data header."
  },
  {
    kind: "header",
    href: "headers/cmsd-dynamic",
    title: "CMSD-Dynamic",
    summary: "CMSD-Dynamic: A response header with a provisional registration, defined in CTA-5006 Common Media Server Data (CMSD)."
  },
  {
    kind: "header",
    href: "headers/cmsd-static",
    title: "CMSD-Static",
    summary: "CMSD-Static: A response header with a provisional registration, defined in CTA-5006 Common Media Server Data (CMSD)."
  },
  {
    kind: "header",
    href: "headers/configuration-context",
    title: "Configuration-Context",
    summary: "Configuration-Context: A header of requests and responses with a provisional registration, defined in OSLC Configuration Management Version 1.0. Part 3: Configuration Specification."
  },
  {
    kind: "header",
    href: "headers/connection",
    title: "Connection",
    summary: "Connection: A header of requests and responses defined in RFC 9110, section 7.6.1."
  },
  {
    kind: "header",
    href: "headers/content-base",
    title: "Content-Base",
    summary: "Content-Base: A header of requests and responses that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/content-digest",
    title: "Content-Digest",
    summary: "Content-Digest: A header of requests and responses defined in RFC 9530, section 2."
  },
  {
    kind: "header",
    href: "headers/content-disposition",
    title: "Content-Disposition",
    summary: "Content-Disposition: A response header defined in RFC 6266, section 4."
  },
  {
    kind: "header",
    href: "headers/content-dpr",
    title: "Content-DPR",
    summary: "Content-DPR: A response header that is not registered, described in MDN Content-DPR."
  },
  {
    kind: "header",
    href: "headers/content-encoding",
    title: "Content-Encoding",
    summary: "Content-Encoding: A header of requests and responses defined in RFC 9110, section 8.4."
  },
  {
    kind: "header",
    href: "headers/content-id",
    title: "Content-ID",
    summary: "Content-ID: A header of requests and responses that is deprecated."
  },
  {
    kind: "header",
    href: "headers/content-language",
    title: "Content-Language",
    summary: "Content-Language: A header of requests and responses defined in RFC 9110, section 8.5."
  },
  {
    kind: "header",
    href: "headers/content-length",
    title: "Content-Length",
    summary: "Content-Length: A header of requests and responses defined in RFC 9110, section 8.6."
  },
  {
    kind: "header",
    href: "headers/content-location",
    title: "Content-Location",
    summary: "Content-Location: A header of requests and responses defined in RFC 9110, section 8.7."
  },
  {
    kind: "header",
    href: "headers/content-md5",
    title: "Content-MD5",
    summary: "Content-MD5: A header of requests and responses that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/content-range",
    title: "Content-Range",
    summary: "Content-Range: A header of requests and responses defined in RFC 9110, section 14.4."
  },
  {
    kind: "header",
    href: "headers/content-script-type",
    title: "Content-Script-Type",
    summary: "Content-Script-Type: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/content-security-policy-report-only",
    title: "Content-Security-Policy-Report-Only",
    summary: "Content-Security-Policy-Report-Only: A response header defined in CSP cspro-header."
  },
  {
    kind: "header",
    href: "headers/content-security-policy",
    title: "Content-Security-Policy",
    summary: "Content-Security-Policy: A response header defined in CSP csp-header."
  },
  {
    kind: "header",
    href: "headers/content-style-type",
    title: "Content-Style-Type",
    summary: "Content-Style-Type: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/content-transfer-encoding",
    title: "Content-Transfer-Encoding",
    summary: "Content-Transfer-Encoding: A header of requests and responses that is not registered, described in RFC 9112 B.5."
  },
  {
    kind: "header",
    href: "headers/content-type",
    title: "Content-Type",
    summary: "Content-Type: A header of requests and responses defined in RFC 9110, section 8.3."
  },
  {
    kind: "header",
    href: "headers/content-version",
    title: "Content-Version",
    summary: "Content-Version: A header of requests and responses that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/critical-ch",
    title: "Critical-CH",
    summary: "Critical-CH: A response header that is not registered, described in Client Hints Infrastructure critical-ch-algo."
  },
  {
    kind: "header",
    href: "headers/cross-origin-embedder-policy-report-only",
    title: "Cross-Origin-Embedder-Policy-Report-Only",
    summary: "Cross-Origin-Embedder-Policy-Report-Only: A response header defined in HTML the-coep-headers."
  },
  {
    kind: "header",
    href: "headers/cross-origin-embedder-policy",
    title: "Cross-Origin-Embedder-Policy",
    summary: "Cross-Origin-Embedder-Policy: A response header defined in HTML the-coep-headers."
  },
  {
    kind: "header",
    href: "headers/cross-origin-opener-policy-report-only",
    title: "Cross-Origin-Opener-Policy-Report-Only",
    summary: "Cross-Origin-Opener-Policy-Report-Only: A response header defined in HTML the-coop-headers."
  },
  {
    kind: "header",
    href: "headers/cross-origin-opener-policy",
    title: "Cross-Origin-Opener-Policy",
    summary: "Cross-Origin-Opener-Policy: A response header defined in HTML the-coop-headers."
  },
  {
    kind: "header",
    href: "headers/cross-origin-resource-policy",
    title: "Cross-Origin-Resource-Policy",
    summary: "Cross-Origin-Resource-Policy: A response header defined in Fetch cross-origin-resource-policy-header."
  },
  {
    kind: "header",
    href: "headers/dasl",
    title: "DASL",
    summary: "DASL: A response header defined in RFC 5323."
  },
  {
    kind: "header",
    href: "headers/date",
    title: "Date",
    summary: "Date: A header of requests and responses defined in RFC 9110, section 6.6.1."
  },
  {
    kind: "header",
    href: "headers/dav",
    title: "DAV",
    summary: "DAV: A header of requests and responses defined in RFC 4918, section 10.1."
  },
  {
    kind: "header",
    href: "headers/default-style",
    title: "Default-Style",
    summary: "Default-Style: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/delta-base",
    title: "Delta-Base",
    summary: "Delta-Base: A response header defined in RFC 3229, section 10.5.1."
  },
  {
    kind: "header",
    href: "headers/deprecation",
    title: "Deprecation",
    summary: "Deprecation: A response header defined in RFC 9745, section 2.1."
  },
  {
    kind: "header",
    href: "headers/derived-from",
    title: "Derived-From",
    summary: "Derived-From: A header of requests and responses that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/detached-jws",
    title: "Detached-JWS",
    summary: "Detached-JWS: A header of requests and responses defined in RFC 9635."
  },
  {
    kind: "header",
    href: "headers/differential-id",
    title: "Differential-ID",
    summary: "Differential-ID: A header of requests and responses that is deprecated."
  },
  {
    kind: "header",
    href: "headers/digest",
    title: "Digest",
    summary: "Digest: A header of requests and responses that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/document-isolation-policy-report-only",
    title: "Document-Isolation-Policy-Report-Only",
    summary: "Document-Isolation-Policy-Report-Only: A response header that is not registered, described in Document Isolation Policy dip-headers."
  },
  {
    kind: "header",
    href: "headers/document-isolation-policy",
    title: "Document-Isolation-Policy",
    summary: "Document-Isolation-Policy: A response header that is not registered, described in Document Isolation Policy dip-headers."
  },
  {
    kind: "header",
    href: "headers/document-policy-report-only",
    title: "Document-Policy-Report-Only",
    summary: "Document-Policy-Report-Only: A response header that is not registered, described in Document Policy document-policy-report-only-http-header."
  },
  {
    kind: "header",
    href: "headers/document-policy",
    title: "Document-Policy",
    summary: "Document-Policy: A response header that is not registered, described in Document Policy document-policy-http-header."
  },
  {
    kind: "header",
    href: "headers/dpop-nonce",
    title: "DPoP-Nonce",
    summary: "DPoP-Nonce: A response header defined in RFC 9449."
  },
  {
    kind: "header",
    href: "headers/ediint-features",
    title: "EDIINT-Features",
    summary: "EDIINT-Features: A header of requests and responses with a provisional registration, defined in RFC 6017."
  },
  {
    kind: "header",
    href: "headers/etag",
    title: "ETag",
    summary: "ETag: A response header defined in RFC 9110, section 8.8.3."
  },
  {
    kind: "header",
    href: "headers/expect-ct",
    title: "Expect-CT",
    summary: "Expect-CT: A response header that is deprecated."
  },
  {
    kind: "header",
    href: "headers/expires",
    title: "Expires",
    summary: "Expires: A response header defined in RFC 9111, section 5.3."
  },
  {
    kind: "header",
    href: "headers/ext",
    title: "Ext",
    summary: "Ext: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/feature-policy",
    title: "Feature-Policy",
    summary: "Feature-Policy: A response header that is not registered, described in Permissions Policy (earlier name)."
  },
  {
    kind: "header",
    href: "headers/idempotency-key",
    title: "Idempotency-Key",
    summary: "Idempotency-Key: A request header that responses get by mistake that is not registered, described in draft-ietf-httpapi-idempotency-key-header."
  },
  {
    kind: "header",
    href: "headers/im",
    title: "IM",
    summary: "IM: A response header defined in RFC 3229, section 10.5.2."
  },
  {
    kind: "header",
    href: "headers/include-referred-token-binding-id",
    title: "Include-Referred-Token-Binding-ID",
    summary: "Include-Referred-Token-Binding-ID: A response header defined in RFC 8473."
  },
  {
    kind: "header",
    href: "headers/",
    title: "Response headers",
    summary: "Every response header: syntax, who sends it, the statuses that need it, and the rules that check it."
  },
  {
    kind: "header",
    href: "headers/integrity-policy-report-only",
    title: "Integrity-Policy-Report-Only",
    summary: "Integrity-Policy-Report-Only: A response header that is not registered, described in SRI integrity-policy-section."
  },
  {
    kind: "header",
    href: "headers/integrity-policy",
    title: "Integrity-Policy",
    summary: "Integrity-Policy: A response header that is not registered, described in SRI integrity-policy-section."
  },
  {
    kind: "header",
    href: "headers/keep-alive",
    title: "Keep-Alive",
    summary: "Keep-Alive: A header of requests and responses defined in RFC 2068, section 19.7.1."
  },
  {
    kind: "header",
    href: "headers/last-modified",
    title: "Last-Modified",
    summary: "Last-Modified: A response header defined in RFC 9110, section 8.8.2."
  },
  {
    kind: "header",
    href: "headers/link-template",
    title: "Link-Template",
    summary: "Link-Template: A header of requests and responses defined in RFC 9652."
  },
  {
    kind: "header",
    href: "headers/link",
    title: "Link",
    summary: "Link: A header of requests and responses defined in RFC 8288, section 3."
  },
  {
    kind: "header",
    href: "headers/location",
    title: "Location",
    summary: "Location: A response header defined in RFC 9110, section 10.2.2."
  },
  {
    kind: "header",
    href: "headers/lock-token",
    title: "Lock-Token",
    summary: "Lock-Token: A header of requests and responses defined in RFC 4918, section 10.5."
  },
  {
    kind: "header",
    href: "headers/memento-datetime",
    title: "Memento-Datetime",
    summary: "Memento-Datetime: A response header defined in RFC 7089."
  },
  {
    kind: "header",
    href: "headers/meter",
    title: "Meter",
    summary: "Meter: A header of requests and responses defined in RFC 2227."
  },
  {
    kind: "header",
    href: "headers/method-check-expires",
    title: "Method-Check-Expires",
    summary: "Method-Check-Expires: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/method-check",
    title: "Method-Check",
    summary: "Method-Check: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/mime-version",
    title: "MIME-Version",
    summary: "MIME-Version: A header of requests and responses defined in RFC 9112 B.1."
  },
  {
    kind: "header",
    href: "headers/nel",
    title: "NEL",
    summary: "NEL: A response header defined in NEL nel-response-header."
  },
  {
    kind: "header",
    href: "headers/no-vary-search",
    title: "No-Vary-Search",
    summary: "No-Vary-Search: A response header that is not registered, described in draft-ietf-httpbis-no-vary-search header-definition."
  },
  {
    kind: "header",
    href: "headers/odata-entityid",
    title: "OData-EntityId",
    summary: "OData-EntityId: A response header defined in OData Version 4.01 Part 1: Protocol."
  },
  {
    kind: "header",
    href: "headers/odata-version",
    title: "OData-Version",
    summary: "OData-Version: A header of requests and responses defined in OData 4.01 Part 1."
  },
  {
    kind: "header",
    href: "headers/optional-www-authenticate",
    title: "Optional-WWW-Authenticate",
    summary: "Optional-WWW-Authenticate: A response header defined in RFC 8053, section 3."
  },
  {
    kind: "header",
    href: "headers/origin-agent-cluster",
    title: "Origin-Agent-Cluster",
    summary: "Origin-Agent-Cluster: A response header defined in HTML origin-agent-cluster."
  },
  {
    kind: "header",
    href: "headers/oscore",
    title: "OSCORE",
    summary: "OSCORE: A header of requests and responses defined in RFC 8613, section 11.1."
  },
  {
    kind: "header",
    href: "headers/oslc-core-version",
    title: "OSLC-Core-Version",
    summary: "OSLC-Core-Version: A header of requests and responses defined in OASIS Project Specification 01."
  },
  {
    kind: "header",
    href: "headers/p3p",
    title: "P3P",
    summary: "P3P: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/pep-info",
    title: "PEP-Info",
    summary: "PEP-Info: A header of requests and responses that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/pep",
    title: "PEP",
    summary: "PEP: A header of requests and responses that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/permissions-policy-report-only",
    title: "Permissions-Policy-Report-Only",
    summary: "Permissions-Policy-Report-Only: A response header that is not registered, described in Permissions Policy permissions-policy-report-only-http-header-field."
  },
  {
    kind: "header",
    href: "headers/permissions-policy",
    title: "Permissions-Policy",
    summary: "Permissions-Policy: A response header with a provisional registration, defined in Permissions Policy permissions-policy-http-header-field."
  },
  {
    kind: "header",
    href: "headers/pics-label",
    title: "PICS-Label",
    summary: "PICS-Label: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/pragma",
    title: "Pragma",
    summary: "Pragma: A header of requests and responses that is deprecated."
  },
  {
    kind: "header",
    href: "headers/preference-applied",
    title: "Preference-Applied",
    summary: "Preference-Applied: A response header defined in RFC 7240, section 3."
  },
  {
    kind: "header",
    href: "headers/priority",
    title: "Priority",
    summary: "Priority: A header of requests and responses defined in RFC 9218, section 5."
  },
  {
    kind: "header",
    href: "headers/profileobject",
    title: "ProfileObject",
    summary: "ProfileObject: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/protocol-info",
    title: "Protocol-Info",
    summary: "Protocol-Info: A header of requests and responses that is deprecated."
  },
  {
    kind: "header",
    href: "headers/protocol-query",
    title: "Protocol-Query",
    summary: "Protocol-Query: A header of requests and responses that is deprecated."
  },
  {
    kind: "header",
    href: "headers/protocol",
    title: "Protocol",
    summary: "Protocol: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/proxy-authenticate",
    title: "Proxy-Authenticate",
    summary: "Proxy-Authenticate: A response header defined in RFC 9110, section 11.7.1."
  },
  {
    kind: "header",
    href: "headers/proxy-authentication-info",
    title: "Proxy-Authentication-Info",
    summary: "Proxy-Authentication-Info: A response header defined in RFC 9110, section 11.7.3."
  },
  {
    kind: "header",
    href: "headers/proxy-connection",
    title: "Proxy-Connection",
    summary: "Proxy-Connection: A header of requests and responses that is not registered, described in RFC 9112 C.2.2."
  },
  {
    kind: "header",
    href: "headers/proxy-features",
    title: "Proxy-Features",
    summary: "Proxy-Features: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/proxy-instruction",
    title: "Proxy-Instruction",
    summary: "Proxy-Instruction: A header of requests and responses that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/proxy-status",
    title: "Proxy-Status",
    summary: "Proxy-Status: A response header defined in RFC 9209, section 2."
  },
  {
    kind: "header",
    href: "headers/public-key-pins-report-only",
    title: "Public-Key-Pins-Report-Only",
    summary: "Public-Key-Pins-Report-Only: A response header defined in RFC 7469."
  },
  {
    kind: "header",
    href: "headers/public-key-pins",
    title: "Public-Key-Pins",
    summary: "Public-Key-Pins: A response header defined in RFC 7469."
  },
  {
    kind: "header",
    href: "headers/public",
    title: "Public",
    summary: "Public: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/ratelimit-policy",
    title: "RateLimit-Policy",
    summary: "RateLimit-Policy: A response header that is not registered, described in draft-ietf-httpapi-ratelimit-headers ratelimit-policy-field."
  },
  {
    kind: "header",
    href: "headers/ratelimit",
    title: "RateLimit",
    summary: "RateLimit: A response header that is not registered, described in draft-ietf-httpapi-ratelimit-headers ratelimit-field."
  },
  {
    kind: "header",
    href: "headers/redirect-ref",
    title: "Redirect-Ref",
    summary: "Redirect-Ref: A response header defined in RFC 4437."
  },
  {
    kind: "header",
    href: "headers/referrer-policy",
    title: "Referrer-Policy",
    summary: "Referrer-Policy: A response header defined in Referrer Policy referrer-policy-header."
  },
  {
    kind: "header",
    href: "headers/refresh",
    title: "Refresh",
    summary: "Refresh: A response header defined in HTML the-refresh-header."
  },
  {
    kind: "header",
    href: "headers/repeatability-result",
    title: "Repeatability-Result",
    summary: "Repeatability-Result: A response header with a provisional registration, defined in Repeatable Requests Version 1.0."
  },
  {
    kind: "header",
    href: "headers/replay-nonce",
    title: "Replay-Nonce",
    summary: "Replay-Nonce: A response header defined in RFC 8555, section 6.5.1."
  },
  {
    kind: "header",
    href: "headers/report-to",
    title: "Report-To",
    summary: "Report-To: A response header that is not registered, described in MDN Report-To (formerly Reporting API)."
  },
  {
    kind: "header",
    href: "headers/reporting-endpoints",
    title: "Reporting-Endpoints",
    summary: "Reporting-Endpoints: A response header with a provisional registration, defined in Reporting header."
  },
  {
    kind: "header",
    href: "headers/repr-digest",
    title: "Repr-Digest",
    summary: "Repr-Digest: A header of requests and responses defined in RFC 9530, section 3."
  },
  {
    kind: "header",
    href: "headers/require-document-policy",
    title: "Require-Document-Policy",
    summary: "Require-Document-Policy: A response header that is not registered, described in Document Policy require-document-policy-http-header."
  },
  {
    kind: "header",
    href: "headers/retry-after",
    title: "Retry-After",
    summary: "Retry-After: A response header defined in RFC 9110, section 10.2.3."
  },
  {
    kind: "header",
    href: "headers/safe",
    title: "Safe",
    summary: "Safe: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/schedule-tag",
    title: "Schedule-Tag",
    summary: "Schedule-Tag: A response header defined in RFC 6638."
  },
  {
    kind: "header",
    href: "headers/sec-websocket-accept",
    title: "Sec-WebSocket-Accept",
    summary: "Sec-WebSocket-Accept: A response header defined in RFC 6455, section 11.3.3."
  },
  {
    kind: "header",
    href: "headers/sec-websocket-extensions",
    title: "Sec-WebSocket-Extensions",
    summary: "Sec-WebSocket-Extensions: A header of requests and responses defined in RFC 6455, section 11.3.2."
  },
  {
    kind: "header",
    href: "headers/sec-websocket-protocol",
    title: "Sec-WebSocket-Protocol",
    summary: "Sec-WebSocket-Protocol: A header of requests and responses defined in RFC 6455, section 11.3.4."
  },
  {
    kind: "header",
    href: "headers/sec-websocket-version",
    title: "Sec-WebSocket-Version",
    summary: "Sec-WebSocket-Version: A header of requests and responses defined in RFC 6455, section 11.3.5."
  },
  {
    kind: "header",
    href: "headers/secure-session-challenge",
    title: "Secure-Session-Challenge",
    summary: "Secure-Session-Challenge: A response header that is not registered, described in DBSC header-secure-session-challenge."
  },
  {
    kind: "header",
    href: "headers/secure-session-registration",
    title: "Secure-Session-Registration",
    summary: "Secure-Session-Registration: A response header that is not registered, described in DBSC header-secure-session-registration."
  },
  {
    kind: "header",
    href: "headers/security-scheme",
    title: "Security-Scheme",
    summary: "Security-Scheme: A header of requests and responses that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/server-timing",
    title: "Server-Timing",
    summary: "Server-Timing: A header of requests and responses defined in Server Timing the-server-timing-header-field."
  },
  {
    kind: "header",
    href: "headers/server",
    title: "Server",
    summary: "Server: A response header defined in RFC 9110, section 10.2.4."
  },
  {
    kind: "header",
    href: "headers/service-worker-allowed",
    title: "Service-Worker-Allowed",
    summary: "Service-Worker-Allowed: A response header that is not registered, described in Service Workers service-worker-script-response."
  },
  {
    kind: "header",
    href: "headers/set-cookie",
    title: "Set-Cookie",
    summary: "Set-Cookie: A response header defined in RFC 6265, section 4.1.1."
  },
  {
    kind: "header",
    href: "headers/set-cookie2",
    title: "Set-Cookie2",
    summary: "Set-Cookie2: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/set-login",
    title: "Set-Login",
    summary: "Set-Login: A response header that is not registered, described in Login Status API login-status-http."
  },
  {
    kind: "header",
    href: "headers/set-txn",
    title: "Set-Txn",
    summary: "Set-Txn: A response header defined in RFC-ietf-scim-events-15."
  },
  {
    kind: "header",
    href: "headers/setprofile",
    title: "SetProfile",
    summary: "SetProfile: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/signature-input",
    title: "Signature-Input",
    summary: "Signature-Input: A header of requests and responses defined in RFC 9421, section 4.1."
  },
  {
    kind: "header",
    href: "headers/signature",
    title: "Signature",
    summary: "Signature: A header of requests and responses defined in RFC 9421, section 4.2."
  },
  {
    kind: "header",
    href: "headers/sourcemap",
    title: "SourceMap",
    summary: "SourceMap: A response header that is not registered, described in ECMA-426 sec-linking-http-header."
  },
  {
    kind: "header",
    href: "headers/speculation-rules",
    title: "Speculation-Rules",
    summary: "Speculation-Rules: A response header that is not registered, described in HTML the-speculation-rules-header."
  },
  {
    kind: "header",
    href: "headers/status-uri",
    title: "Status-URI",
    summary: "Status-URI: A response header defined in RFC 2518."
  },
  {
    kind: "header",
    href: "headers/strict-transport-security",
    title: "Strict-Transport-Security",
    summary: "Strict-Transport-Security: A response header defined in RFC 6797, section 6.1."
  },
  {
    kind: "header",
    href: "headers/sunset",
    title: "Sunset",
    summary: "Sunset: A response header defined in RFC 8594, section 3."
  },
  {
    kind: "header",
    href: "headers/supports-loading-mode",
    title: "Supports-Loading-Mode",
    summary: "Supports-Loading-Mode: A response header that is not registered, described in Prerendering Revamped supports-loading-mode."
  },
  {
    kind: "header",
    href: "headers/surrogate-control",
    title: "Surrogate-Control",
    summary: "Surrogate-Control: A response header with a provisional registration, defined in Edge Architecture Specification 2.2."
  },
  {
    kind: "header",
    href: "headers/tcn",
    title: "TCN",
    summary: "TCN: A response header defined in RFC 2295."
  },
  {
    kind: "header",
    href: "headers/timing-allow-origin",
    title: "Timing-Allow-Origin",
    summary: "Timing-Allow-Origin: A response header with a provisional registration, defined in Resource Timing sec-timing-allow-origin."
  },
  {
    kind: "header",
    href: "headers/traceparent",
    title: "Traceparent",
    summary: "Traceparent: A header of requests and responses defined in Trace Context."
  },
  {
    kind: "header",
    href: "headers/tracestate",
    title: "Tracestate",
    summary: "Tracestate: A header of requests and responses defined in Trace Context."
  },
  {
    kind: "header",
    href: "headers/trailer",
    title: "Trailer",
    summary: "Trailer: A header of requests and responses defined in RFC 9110, section 6.6.2."
  },
  {
    kind: "header",
    href: "headers/transfer-encoding",
    title: "Transfer-Encoding",
    summary: "Transfer-Encoding: A header of requests and responses defined in RFC 9112, section 6.1."
  },
  {
    kind: "header",
    href: "headers/unencoded-digest",
    title: "Unencoded-Digest",
    summary: "Unencoded-Digest: A header of requests and responses that is not registered, described in draft-ietf-httpbis-unencoded-digest unencoded-digest."
  },
  {
    kind: "header",
    href: "headers/upgrade",
    title: "Upgrade",
    summary: "Upgrade: A header of requests and responses defined in RFC 9110, section 7.8."
  },
  {
    kind: "header",
    href: "headers/upload-complete",
    title: "Upload-Complete",
    summary: "Upload-Complete: A header of requests and responses that is not registered, described in draft-ietf-httpbis-resumable-upload upload-complete."
  },
  {
    kind: "header",
    href: "headers/upload-length",
    title: "Upload-Length",
    summary: "Upload-Length: A header of requests and responses that is not registered, described in draft-ietf-httpbis-resumable-upload upload-length."
  },
  {
    kind: "header",
    href: "headers/upload-limit",
    title: "Upload-Limit",
    summary: "Upload-Limit: A response header that is not registered, described in draft-ietf-httpbis-resumable-upload upload-limit."
  },
  {
    kind: "header",
    href: "headers/upload-offset",
    title: "Upload-Offset",
    summary: "Upload-Offset: A header of requests and responses that is not registered, described in draft-ietf-httpbis-resumable-upload upload-offset."
  },
  {
    kind: "header",
    href: "headers/uri",
    title: "URI",
    summary: "URI: A response header that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/use-as-dictionary",
    title: "Use-As-Dictionary",
    summary: "Use-As-Dictionary: A response header defined in RFC 9842, section 2.1."
  },
  {
    kind: "header",
    href: "headers/variant-vary",
    title: "Variant-Vary",
    summary: "Variant-Vary: A response header defined in RFC 2295."
  },
  {
    kind: "header",
    href: "headers/vary",
    title: "Vary",
    summary: "Vary: A response header defined in RFC 9110, section 12.5.5."
  },
  {
    kind: "header",
    href: "headers/via",
    title: "Via",
    summary: "Via: A header of requests and responses defined in RFC 9110, section 7.6.3."
  },
  {
    kind: "header",
    href: "headers/want-content-digest",
    title: "Want-Content-Digest",
    summary: "Want-Content-Digest: A header of requests and responses defined in RFC 9530, section 4."
  },
  {
    kind: "header",
    href: "headers/want-repr-digest",
    title: "Want-Repr-Digest",
    summary: "Want-Repr-Digest: A header of requests and responses defined in RFC 9530, section 4."
  },
  {
    kind: "header",
    href: "headers/want-unencoded-digest",
    title: "Want-Unencoded-Digest",
    summary: "Want-Unencoded-Digest: A header of requests and responses that is not registered, described in draft-ietf-httpbis-unencoded-digest 4."
  },
  {
    kind: "header",
    href: "headers/warning",
    title: "Warning",
    summary: "Warning: A header of requests and responses that is obsolete and should not be sent."
  },
  {
    kind: "header",
    href: "headers/www-authenticate",
    title: "WWW-Authenticate",
    summary: "WWW-Authenticate: A response header defined in RFC 9110, section 11.6.1."
  },
  {
    kind: "header",
    href: "headers/x-content-type-options",
    title: "X-Content-Type-Options",
    summary: "X-Content-Type-Options: A response header defined in Fetch x-content-type-options-header."
  },
  {
    kind: "header",
    href: "headers/x-dns-prefetch-control",
    title: "X-DNS-Prefetch-Control",
    summary: "X-DNS-Prefetch-Control: A response header that is in use without a specification."
  },
  {
    kind: "header",
    href: "headers/x-frame-options",
    title: "X-Frame-Options",
    summary: "X-Frame-Options: A response header defined in HTML the-x-frame-options-header."
  },
  {
    kind: "header",
    href: "headers/x-permitted-cross-domain-policies",
    title: "X-Permitted-Cross-Domain-Policies",
    summary: "X-Permitted-Cross-Domain-Policies: A response header that is in use without a specification."
  },
  {
    kind: "header",
    href: "headers/x-robots-tag",
    title: "X-Robots-Tag",
    summary: "X-Robots-Tag: A response header that is in use without a specification."
  },
  {
    kind: "header",
    href: "headers/x-sourcemap",
    title: "X-SourceMap",
    summary: "X-SourceMap: A response header that is not registered, described in ECMA-426 sec-linking-http-header."
  },
  {
    kind: "header",
    href: "headers/x-ua-compatible",
    title: "X-UA-Compatible",
    summary: "X-UA-Compatible: A response header that is in use without a specification."
  },
  {
    kind: "header",
    href: "headers/x-xss-protection",
    title: "X-XSS-Protection",
    summary: "X-XSS-Protection: A response header that is in use without a specification."
  },
  {
    kind: "guide",
    href: "inspect",
    title: "Inspect a response",
    summary: "Paste a response to find its mistakes."
  },
  {
    kind: "guide",
    href: "inspecting-responses",
    title: "Inspecting responses",
    summary: "Check whether the responses of a service are correct: by hand, in CI, in tests, and in recordings. See all rules, and the library that the command is built on."
  },
  {
    kind: "guide",
    href: "inspecting-responses#by-hand-and-in-ci",
    title: "Inspecting responses: By hand and in CI",
    summary: "npx statuskit inspect reads a URL, a file, or what you pipe in. It detects the format by the content.",
    names: []
  },
  {
    kind: "guide",
    href: "inspecting-responses#what-it-reads",
    title: "Inspecting responses: What it reads",
    summary: "Each of them can be compressed with gzip, and a text can be in UTF-16, as Windows PowerShell redirects it.",
    names: [
      "Lists of URLs",
      "Crawls",
      "An OpenAPI document"
    ]
  },
  {
    kind: "guide",
    href: "inspecting-responses#severity-and-level",
    title: "Inspecting responses: Severity and level",
    summary: "Each finding has two grades:",
    names: []
  },
  {
    kind: "guide",
    href: "inspecting-responses#requests",
    title: "Inspecting responses: Requests",
    summary: "If a source shows the request, the inspector checks it too: Host, framing, conditions and ranges, Accept headers, credentials, cookies, Origin and Referer.",
    names: []
  },
  {
    kind: "guide",
    href: "inspecting-responses#configuration",
    title: "Inspecting responses: Configuration",
    summary: "Check whether the responses of a service are correct: by hand, in CI, in tests, and in recordings. See all rules, and the library that the command is built on.",
    names: []
  },
  {
    kind: "guide",
    href: "inspecting-responses#in-tests",
    title: "Inspecting responses: In tests",
    summary: "toBeCorrectHttp fails a test if the response has errors or warnings.",
    names: []
  },
  {
    kind: "guide",
    href: "inspecting-responses#recordings",
    title: "Inspecting responses: Recordings",
    summary: "A HAR file from a browser contains everything that a page loaded.",
    names: []
  },
  {
    kind: "guide",
    href: "inspecting-responses#many-responses",
    title: "Inspecting responses: Many responses",
    summary: 'For many responses, use NDJSON with one message per line: {"status":200,"headers":[["Date","…"]],"url":"…"}.',
    names: []
  },
  {
    kind: "guide",
    href: "inspecting-responses#how-much-it-finds",
    title: "Inspecting responses: How much it finds",
    summary: "Noisy linters get ignored, so we measure the noise on recorded responses. In the default profile, the inspector finds per response:",
    names: []
  },
  {
    kind: "guide",
    href: "logging-and-tracing",
    title: "Logging and tracing",
    summary: "Responses don't show internals to clients. The details go to your log: the error that was thrown, with its stack and causes."
  },
  {
    kind: "guide",
    href: "logging-and-tracing#write-your-own-log",
    title: "Logging and tracing: Write your own log",
    summary: "Set the option log. It replaces the adapter's own log, and is called once for each problem that is sent:",
    names: []
  },
  {
    kind: "guide",
    href: "logging-and-tracing#the-default-log",
    title: "Logging and tracing: The default log",
    summary: "Unless you set log, each adapter uses its framework's logger:",
    names: []
  },
  {
    kind: "guide",
    href: "logging-and-tracing#log-errors-without-credentials",
    title: "Logging and tracing: Log errors without credentials",
    summary: "serializeError turns anything that was thrown into plain data for your logger.",
    names: []
  },
  {
    kind: "guide",
    href: "logging-and-tracing#trace-ids",
    title: "Logging and tracing: Trace ids",
    summary: "Set traceId: true to add the request's trace id to each problem. When somebody reports an error, you can search your logs and traces for it:",
    names: []
  },
  {
    kind: "guide",
    href: "logging-and-tracing#spans",
    title: "Logging and tracing: Spans",
    summary: "Set the option span to record each error response in the request's OpenTelemetry span:",
    names: []
  },
  {
    kind: "guide",
    href: "migrating",
    title: "Migrating from another library",
    summary: "You can move one error at a time. Once you add an adapter, errors from http-errors, Boom and @fastify/sensible keep their status and headers, and only the…"
  },
  {
    kind: "guide",
    href: "migrating#http-errors",
    title: "Migrating from another library: http-errors",
    summary: "Before, you wrote an error handler like this one:",
    names: []
  },
  {
    kind: "guide",
    href: "migrating#koa",
    title: "Migrating from another library: Koa",
    summary: "Koa itself answers errors with plain text. To send JSON, you wrote a middleware like this one:",
    names: []
  },
  {
    kind: "guide",
    href: "migrating#boom",
    title: "Migrating from another library: Boom",
    summary: "Outside hapi, you converted errors to responses in a handler like this one:",
    names: []
  },
  {
    kind: "guide",
    href: "migrating#express-http-problem-details",
    title: "Migrating from another library: express-http-problem-details",
    summary: "This library turns errors into documents with mappers. The program shows a mapper without the library's middleware, which needs Express 4:",
    names: []
  },
  {
    kind: "guide",
    href: "migrating#fastify",
    title: "Migrating from another library: Fastify",
    summary: "Without an adapter, the errors of @fastify/sensible have Fastify's own format:",
    names: []
  },
  {
    kind: "guide",
    href: "openapi",
    title: "OpenAPI",
    summary: "This guide shows how to describe your problems in an OpenAPI 3.1 document, so that it matches what your service sends."
  },
  {
    kind: "guide",
    href: "openapi#by-hand",
    title: "OpenAPI: By hand",
    summary: "In Express, Koa and h3, write the document yourself:",
    names: []
  },
  {
    kind: "guide",
    href: "openapi#fastify",
    title: "OpenAPI: Fastify",
    summary: "Pass the responses to the route, and complete the document in transformObject:",
    names: []
  },
  {
    kind: "guide",
    href: "openapi#nestjs",
    title: "OpenAPI: NestJS",
    summary: "@ApiProblem of @statuskit/nestjs/swagger documents the problems of a handler or a controller. @nestjs/swagger writes OpenAPI 3.0 by default, so set the version:",
    names: []
  },
  {
    kind: "guide",
    href: "openapi#hono",
    title: "OpenAPI: Hono",
    summary: "With @hono/zod-openapi, pass the responses to createRoute, and complete the document that you serve:",
    names: []
  },
  {
    kind: "guide",
    href: "openapi#generated-clients",
    title: "OpenAPI: Generated clients",
    summary: "In a client of openapi-typescript with openapi-fetch, or of @hey-api/openapi-ts, error is a union of all problems of the operation.",
    names: []
  },
  {
    kind: "guide",
    href: "openapi#linters",
    title: "OpenAPI: Linters",
    summary: "Redocly's and Spectral's recommended rules accept what the two functions add.",
    names: []
  },
  {
    kind: "guide",
    href: "openapi#compare-responses-with-the-document",
    title: "OpenAPI: Compare responses with the document",
    summary: "statuskit inspect --openapi inspects recorded or live responses, and compares them with a document in YAML or JSON.",
    names: []
  },
  {
    kind: "package",
    href: "packages/cli",
    title: "statuskit",
    summary: "HTTP statuses in your terminal. Look up what a status means and which headers it requires, inspect a response for mistakes, and start a server that answers…"
  },
  {
    kind: "package",
    href: "packages/cli#limits",
    title: "statuskit: Limits",
    summary: "HTTP statuses in your terminal. Look up what a status means and which headers it requires, inspect a response for mistakes, and start a server that answers…",
    names: []
  },
  {
    kind: "package",
    href: "packages/core",
    title: "@statuskit/core",
    summary: "Every HTTP status as typed data with its sources, and problem details (RFC 9457) with the headers that their status requires."
  },
  {
    kind: "package",
    href: "packages/core#statuses",
    title: "@statuskit/core: Statuses",
    summary: "A status has a code, phrase, former phrases, class, registration, reference, summary, content rule, default cacheability, response fields (required…",
    names: []
  },
  {
    kind: "package",
    href: "packages/core#problems",
    title: "@statuskit/core: Problems",
    summary: "A challenge is { scheme, realm, ...any other parameter }, a list of these, or the text of the header: challenge: { scheme: 'Bearer', realm: 'api', error…",
    names: []
  },
  {
    kind: "package",
    href: "packages/core#validation",
    title: "@statuskit/core: Validation",
    summary: "validationProblem() turns the issues of any common validator into one problem. Each error has a JSON Pointer, or the name of a parameter or header.",
    names: []
  },
  {
    kind: "package",
    href: "packages/core#schemas-and-openapi",
    title: "@statuskit/core: Schemas and OpenAPI",
    summary: "problemResponses(OutOfCredit, 404) returns the responses of one operation, and completeOpenApi(document) adds those that the adapters send; see the guide to…",
    names: []
  },
  {
    kind: "package",
    href: "packages/core#catalogue",
    title: "@statuskit/core: Catalogue",
    summary: "problemCatalogue of @statuskit/core/catalogue documents your problem types, so that each type URI leads to a page:",
    names: []
  },
  {
    kind: "package",
    href: "packages/core#rendering",
    title: "@statuskit/core: Rendering",
    summary: "@statuskit/core/render is pure: render(thrown, { method, url, headers, httpVersion }, options) returns the whole response for anything that was thrown, and…",
    names: []
  },
  {
    kind: "package",
    href: "packages/core#limits",
    title: "@statuskit/core: Limits",
    summary: "Field values and URIs are limited to 8 kB, a document to 1,000 extensions, and an extension to 10,000 values and 32 levels.",
    names: []
  },
  {
    kind: "package",
    href: "packages/express",
    title: "@statuskit/express",
    summary: "Answers every error of an Express 5 service, your own and the framework's, with a correct application/problem+json response."
  },
  {
    kind: "package",
    href: "packages/express#what-it-cannot-do",
    title: "@statuskit/express: What it cannot do",
    summary: "The adapters pass one shared test suite. Express 5 can't pass these cases, nor those of HTTP/2, which it doesn't speak:",
    names: []
  },
  {
    kind: "package",
    href: "packages/fastify",
    title: "@statuskit/fastify",
    summary: "Answers every error of a Fastify 5 service, your own and the framework's, with a correct application/problem+json response."
  },
  {
    kind: "package",
    href: "packages/fastify#what-it-cannot-do",
    title: "@statuskit/fastify: What it cannot do",
    summary: "The adapters pass one shared test suite, over HTTP/1.1 and HTTP/2. Fastify 5 can't pass these cases:",
    names: []
  },
  {
    kind: "package",
    href: "packages/h3",
    title: "@statuskit/h3",
    summary: "Answers every error of an h3 2 or Nitro 3 service, your own and the framework's, with a correct application/problem+json response, on any runtime."
  },
  {
    kind: "package",
    href: "packages/h3#what-it-cannot-do",
    title: "@statuskit/h3: What it cannot do",
    summary: "The adapters pass one shared test suite: over fetch, and on Node over HTTP/1.1 and HTTP/2. h3 2 can't pass these cases:",
    names: []
  },
  {
    kind: "package",
    href: "packages/hono",
    title: "@statuskit/hono",
    summary: "Answers every error of a service in Hono 4.8 or later, your own and the framework's, with a correct application/problem+json response, on Node, Bun, Deno and…"
  },
  {
    kind: "package",
    href: "packages/hono#what-it-cannot-do",
    title: "@statuskit/hono: What it cannot do",
    summary: "The adapters pass one shared test suite: over fetch, and on Node over HTTP/1.1 and HTTP/2. Hono 4 can't pass these cases:",
    names: []
  },
  {
    kind: "package",
    href: "packages/inspector",
    title: "@statuskit/inspector",
    summary: "Checks HTTP responses against the standards. Each finding says what is wrong, which RFC section applies, and how to fix it."
  },
  {
    kind: "package",
    href: "packages/inspector#where-messages-come-from",
    title: "@statuskit/inspector: Where messages come from",
    summary: "Readers know what their source hides, so that you get no false findings.",
    names: []
  },
  {
    kind: "package",
    href: "packages/inspector#in-tests",
    title: "@statuskit/inspector: In tests",
    summary: "Errors and warnings fail the test. The matcher also accepts fetch Responses (await expect(response).toBeCorrectHttp()) and responses of light-my-request.",
    names: []
  },
  {
    kind: "package",
    href: "packages/inspector#on-the-command-line",
    title: "@statuskit/inspector: On the command line",
    summary: "The statuskit package has the command npx statuskit inspect .",
    names: []
  },
  {
    kind: "package",
    href: "packages/inspector#options",
    title: "@statuskit/inspector: Options",
    summary: "The command reads these options from statuskit.config.{js,mjs,json}, plus failOn.",
    names: []
  },
  {
    kind: "package",
    href: "packages/inspector#limits",
    title: "@statuskit/inspector: Limits",
    summary: "The inspector sees only the messages that you pass. It sends no requests, decodes no HTTP/2 frames, and compares times with the Date of the response.",
    names: []
  },
  {
    kind: "package",
    href: "packages/koa",
    title: "@statuskit/koa",
    summary: "Answers every error of a Koa 3 service, your own and the framework's, with a correct application/problem+json response."
  },
  {
    kind: "package",
    href: "packages/koa#what-it-cannot-do",
    title: "@statuskit/koa: What it cannot do",
    summary: "The adapters pass one shared test suite, over HTTP/1.1 and HTTP/2. Koa 3 can't pass these cases:",
    names: []
  },
  {
    kind: "package",
    href: "packages/nestjs",
    title: "@statuskit/nestjs",
    summary: "Answers every error of a NestJS 11 or 12 service, your own and the framework's, with a correct application/problem+json response."
  },
  {
    kind: "package",
    href: "packages/nestjs#what-it-cannot-do",
    title: "@statuskit/nestjs: What it cannot do",
    summary: "The adapters pass one shared test suite, on Fastify over HTTP/1.1 and HTTP/2. NestJS can't pass these cases:",
    names: []
  },
  {
    kind: "package",
    href: "packages/simulator",
    title: "@statuskit/simulator",
    summary: "A server that answers with the HTTP status you ask for, so that you can test how a client, SDK, proxy or cache handles it."
  },
  {
    kind: "package",
    href: "packages/simulator#paths",
    title: "@statuskit/simulator: Paths",
    summary: "Each path accepts any method. Segments after it are ignored, so you can use any of these as a client's base URL. Only httpbin's paths are exact.",
    names: []
  },
  {
    kind: "package",
    href: "packages/simulator#paths-of-httpbin",
    title: "@statuskit/simulator: Paths of httpbin",
    summary: "A server that answers with the HTTP status you ask for, so that you can test how a client, SDK, proxy or cache handles it.",
    names: []
  },
  {
    kind: "package",
    href: "packages/simulator#on-workers-bun-and-deno",
    title: "@statuskit/simulator: On workers, Bun and Deno",
    summary: "If you test a client with the handler in place of fetch, pass createHandler({ unsendable: 'reject' }).",
    names: []
  },
  {
    kind: "package",
    href: "packages/simulator#for-others-and-several-instances",
    title: "@statuskit/simulator: For others, and several instances",
    summary: "statuskit serve reads its options from the environment as well, writes an access log, serves metrics, limits each client address and each host name, and…",
    names: []
  },
  {
    kind: "package",
    href: "packages/simulator#limits",
    title: "@statuskit/simulator: Limits",
    summary: "A server that answers with the HTTP status you ask for, so that you can test how a client, SDK, proxy or cache handles it.",
    names: []
  },
  {
    kind: "package",
    href: "packages/testkit",
    title: "@statuskit/testkit",
    summary: "A test suite for adapters of web frameworks. It checks that your adapter answers every error with a correct problem details response (RFC 9457)."
  },
  {
    kind: "package",
    href: "packages/testkit#over-fetch",
    title: "@statuskit/testkit: Over fetch",
    summary: "Tell the suite how to start a service with your adapter, and what its handlers do. In this example, the handler itself is the adapter:",
    names: []
  },
  {
    kind: "package",
    href: "packages/testkit#over-sockets",
    title: "@statuskit/testkit: Over sockets",
    summary: "protocols lists HTTP/1.1 and, if the framework supports it, HTTP/2. start also gets the protocol, and server, the options of Node's server.",
    names: []
  },
  {
    kind: "package",
    href: "packages/testkit#catalogue",
    title: "@statuskit/testkit: Catalogue",
    summary: "watchCatalogue(catalogue) of @statuskit/testkit/catalogue compares the problems that your service sends in its tests with its problem catalogue.",
    names: []
  },
  {
    kind: "package",
    href: "packages/testkit#exceptions",
    title: "@statuskit/testkit: Exceptions",
    summary: "The title of each test begins with the id of its case: accept-image-png: Accept: image/png is answered with ….",
    names: []
  },
  {
    kind: "guide",
    href: "problem-catalogue",
    title: "The problem catalogue",
    summary: "The type of a problem is a URI, and RFC 9457 recommends that it leads to documentation."
  },
  {
    kind: "guide",
    href: "problem-catalogue#write-the-catalogue",
    title: "The problem catalogue: Write the catalogue",
    summary: "List the definitions of defineProblem. Add documentation where a definition doesn't say enough:",
    names: []
  },
  {
    kind: "guide",
    href: "problem-catalogue#serve-the-pages",
    title: "The problem catalogue: Serve the pages",
    summary: "Pass the pages to servePages of your adapter. It is one line in each framework:",
    names: [
      "Behind a prefix",
      "Languages and colors"
    ]
  },
  {
    kind: "guide",
    href: "problem-catalogue#write-a-static-site",
    title: "The problem catalogue: Write a static site",
    summary: "If you publish your documentation elsewhere, write the pages to files. The command reads JavaScript and TypeScript:",
    names: []
  },
  {
    kind: "guide",
    href: "problem-catalogue#read-problems-with-types",
    title: "The problem catalogue: Read problems with types",
    summary: "Pass the catalogue to readProblem, and the result is a union of all its types:",
    names: []
  },
  {
    kind: "guide",
    href: "problem-catalogue#keep-it-complete",
    title: "The problem catalogue: Keep it complete",
    summary: "watchCatalogue of @statuskit/testkit watches the log hook of your service during its tests.",
    names: []
  },
  {
    kind: "guide",
    href: "problems/",
    title: "Problem types",
    summary: "The problem types registered with IANA."
  },
  {
    kind: "guide",
    href: "problems/#DATE_NOT_ACCEPTABLE",
    title: "Problem types: Date Not Acceptable",
    summary: "The problem types registered with IANA.",
    names: []
  },
  {
    kind: "guide",
    href: "problems/#INVALID_DIGEST_VALUES",
    title: "Problem types: Invalid Digest Values",
    summary: "The problem types registered with IANA.",
    names: []
  },
  {
    kind: "guide",
    href: "problems/#MISMATCHED_DIGEST_VALUES",
    title: "Problem types: Mismatched Digest Values",
    summary: "The problem types registered with IANA.",
    names: []
  },
  {
    kind: "guide",
    href: "problems/#OBLIVIOUS_HTTP_KEY_CONFIGURATION_NOT_ACCEPTABLE",
    title: "Problem types: Oblivious HTTP key configuration not acceptable",
    summary: "The problem types registered with IANA.",
    names: []
  },
  {
    kind: "guide",
    href: "problems/#UNSUPPORTED_HASHING_ALGORITHMS",
    title: "Problem types: Unsupported Hashing Algorithms",
    summary: "The problem types registered with IANA.",
    names: []
  },
  {
    kind: "guide",
    href: "receiving-problems",
    title: "Receiving problems",
    summary: "This guide is for code that calls an API. It shows how to read RFC 9457 problems, recognize their types, and retry requests safely."
  },
  {
    kind: "guide",
    href: "receiving-problems#read-a-problem",
    title: "Receiving problems: Read a problem",
    summary: "Pass a fetch Response to readProblem. If your HTTP client has read the body already, pass { status, headers, body }; see With a client library.",
    names: []
  },
  {
    kind: "guide",
    href: "receiving-problems#recognize-a-problem-type",
    title: "Receiving problems: Recognize a problem type",
    summary: "Import the definition that the service uses, or write the same one in your client. is recognizes the type, and tells TypeScript which extensions it has:",
    names: []
  },
  {
    kind: "guide",
    href: "receiving-problems#retry-a-request",
    title: "Receiving problems: Retry a request",
    summary: "retryAdvice tells you whether you may retry a request automatically, how long to wait first (afterMs), and which standard or practice says so (reason…",
    names: [
      "With a client library's retries"
    ]
  },
  {
    kind: "guide",
    href: "receiving-problems#with-a-client-library",
    title: "Receiving problems: With a client library",
    summary: "Throw the problem that you read. Then error of the query is the problem, and retry and retryDelay can follow retryAdvice.",
    names: [
      "With a generated client",
      "With TanStack Query",
      "In a React error boundary"
    ]
  },
  {
    kind: "guide",
    href: "receiving-problems#forward-a-problem-to-your-own-clients",
    title: "Receiving problems: Forward a problem to your own clients",
    summary: "If your service calls another API and throws the problem that it read, your clients get a 502 without any details of the other API.",
    names: []
  },
  {
    kind: "guide",
    href: "rfc9457-conformance",
    title: "RFC 9457, row by row",
    summary: "Which requirement holds, by which test, and which are the application's own."
  },
  {
    kind: "guide",
    href: "sending-problems",
    title: "Sending problems",
    summary: "This guide is for API authors. It shows how to throw problems, define your own types, and configure what every error response contains."
  },
  {
    kind: "guide",
    href: "sending-problems#throw-a-status-with-its-headers",
    title: "Sending problems: Throw a status with its headers",
    summary: "Call problem with a status, and throw the result. The options of some statuses become headers:",
    names: []
  },
  {
    kind: "guide",
    href: "sending-problems#define-a-problem-type",
    title: "Sending problems: Define a problem type",
    summary: "If clients need to tell an error from others with the same status, define a type for it.",
    names: []
  },
  {
    kind: "guide",
    href: "sending-problems#formats",
    title: "Sending problems: Formats",
    summary: "The client's Accept header selects the format:",
    names: [
      "For agents"
    ]
  },
  {
    kind: "guide",
    href: "sending-problems#languages",
    title: "Sending problems: Languages",
    summary: "Pass languages to translate titles and details into the language that Accept-Language prefers.",
    names: []
  },
  {
    kind: "guide",
    href: "sending-problems#options-for-all-responses",
    title: "Sending problems: Options for all responses",
    summary: "The adapters, withProblems, toResponse and answer take these options.",
    names: []
  },
  {
    kind: "guide",
    href: "sending-problems#other-frameworks",
    title: "Sending problems: Other frameworks",
    summary: "In Next.js, SvelteKit, Astro, Bun, Deno and Workers, wrap your handlers in withProblems.",
    names: []
  },
  {
    kind: "guide",
    href: "sending-problems#next-steps",
    title: "Sending problems: Next steps",
    summary: "This guide is for API authors. It shows how to throw problems, define your own types, and configure what every error response contains.",
    names: []
  },
  {
    kind: "guide",
    href: "snippets",
    title: "Code samples and what they were run with",
    summary: "The page of each status and statuskit 405 --snippet go show a sample for each of the 63 statuses that may be sent."
  },
  {
    kind: "guide",
    href: "testing-clients",
    title: "Testing clients",
    summary: "Use the simulator to test how your client handles error statuses, slow responses and broken connections."
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-must-retry",
    title: "Testing clients: My client must retry",
    summary: "The path /seq/{key}/503x2,200 answers two requests with 503 and the next one with 200. sim.hits(key) counts the requests.",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-must-keep-to-a-rate-limit",
    title: "Testing clients: My client must keep to a rate limit",
    summary: "/limit/orders/2/60 allows two requests in each window of 60 seconds. After that, it answers 429, and Retry-After has the time until the next window.",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-must-refresh-a-token",
    title: "Testing clients: My client must refresh a token",
    summary: "/auth/bearer/{token} accepts only that token. Any other token gets a 401. This program tests that a client refreshes an expired token once:",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-must-stop-calling-a-service-that-is-down",
    title: "Testing clients: My client must stop calling a service that is down",
    summary: "While the circuit is open, no request must reach the server. Compare the count before and after:",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-must-survive-broken-connections",
    title: "Testing clients: My client must survive broken connections",
    summary: "A path under /fault breaks the response in the way that its name says.",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-must-survive-a-stream-that-dies",
    title: "Testing clients: My client must survive a stream that dies",
    summary: "/sse/10 sends ten server-sent events, and /ndjson/10 sends ten lines of JSON. With cut=4, each connection ends after four events, and fault says how.",
    names: [
      "SDKs for AI services",
      "WebSockets"
    ]
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-must-read-trailers",
    title: "Testing clients: My client must read trailers",
    summary: "/trailers sends trailers after its body. Set your own with trailer. /ndjson and /sse send trailers as well, unless the stream dies:",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-must-wait-for-the-final-response",
    title: "Testing clients: My client must wait for the final response",
    summary: "A server can send a 102 or a 103 before the final response.",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-must-cope-with-random-failures",
    title: "Testing clients: My client must cope with random failures",
    summary: "/api/status/200:0.9,500-504:0.1 answers one in ten requests with an error, on average. Add seed to get the same series of statuses in every run.",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-has-a-cache",
    title: "Testing clients: My client has a cache",
    summary: "By default, the simulator tells caches not to store its responses. Add h=Cache-Control:max-age=60 to make a response fresh for a minute.",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-uploads-files",
    title: "Testing clients: My client uploads files",
    summary: "If a client sends Expect: 100-continue, it gets the 413 before it sends the body.",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-uses-https",
    title: "Testing clients: My client uses HTTPS",
    summary: "With tls: true, the port of sim.url also speaks HTTPS, with HTTP/2 or HTTP/1.1, whichever the client negotiates (ALPN).",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-goes-through-a-proxy",
    title: "Testing clients: My client goes through a proxy",
    summary: "To test a 407, send your requests through the proxy at sim.proxyUrl. Browsers and fetch treat a 407 that doesn't come from a proxy as a network error.",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-client-is-a-browser",
    title: "Testing clients: My client is a browser",
    summary: "Use the simulator to test how your client handles error statuses, slow responses and broken connections.",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-tests-use-httpbin",
    title: "Testing clients: My tests use httpbin",
    summary: "If your tests send requests to httpbin.org, or to a container with httpbin, start a simulator in its place and change only the base URL.",
    names: []
  },
  {
    kind: "guide",
    href: "testing-clients#my-tests-already-mock-the-network",
    title: "Testing clients: My tests already mock the network",
    summary: "The fetch handler answers inside your process. basePath is the path that your API has, and with unsendable: 'error' faults become network errors:",
    names: [
      "MSW",
      "undici",
      "Playwright",
      "Vitest",
      "node:test"
    ]
  },
  {
    kind: "guide",
    href: "testing-clients#my-team-needs-a-simulator-that-is-always-there",
    title: "Testing clients: My team needs a simulator that is always there",
    summary: "Set options on the command line or in the environment: HOST, PORT, and STATUSKIT_ with the name of any other option, such as STATUSKIT_ACCESS_LOG=true.",
    names: [
      "Several instances"
    ]
  },
  {
    kind: "guide",
    href: "validation",
    title: "Validation",
    summary: "Throw validationProblem() to answer an invalid request with a list of its errors. It reads the errors of zod, yup and other common validators:"
  },
  {
    kind: "guide",
    href: "validation#when-to-call-validationproblem",
    title: "Validation: When to call validationProblem",
    summary: "The adapters turn these errors into validation problems without setup:",
    names: []
  },
  {
    kind: "guide",
    href: "validation#_400-instead-of-422",
    title: "Validation: 400 instead of 422",
    summary: "If your clients expect 400, set the option validationStatus: 400. It applies to validation problems that don't set a status themselves:",
    names: []
  },
  {
    kind: "guide",
    href: "validation#which-messages-are-sent",
    title: "Validation: Which messages are sent",
    summary: "By default, clients see the validator's messages, except where they visibly quote the input.",
    names: []
  },
  {
    kind: "guide",
    href: "validation#your-own-issues",
    title: "Validation: Your own issues",
    summary: "You can also pass a list of { detail, path }:",
    names: []
  },
  {
    kind: "guide",
    href: "validation#unreadable-issues",
    title: "Validation: Unreadable issues",
    summary: "If you pass a list of strings, or an error without issues, your code doesn't compile.",
    names: []
  },
  {
    kind: "guide",
    href: "validation#an-empty-body",
    title: "Validation: An empty body",
    summary: "If a request has Content-Type: application/json but no body, the parsers of Express and Koa read it as {}, and your schema reports the missing members.",
    names: []
  },
  {
    kind: "guide",
    href: "validation#fastify",
    title: "Validation: Fastify",
    summary: "The plugin turns errors of a route's schema into a validation problem. By default, Fastify reports one error. To list more, set allErrors:",
    names: [
      "fastify-type-provider-zod",
      "TypeBox in Fastify"
    ]
  },
  {
    kind: "guide",
    href: "validation#express",
    title: "Validation: Express",
    summary: "By default, celebrate stops at the first error of the first part of the request. To list all errors, set abortEarly: false and Modes.FULL:",
    names: [
      "celebrate",
      "express-openapi-validator",
      "express-validator"
    ]
  },
  {
    kind: "guide",
    href: "validation#validators",
    title: "Validation: Validators",
    summary: 'Pass the error of safeParse, as in the first example. For a union, zod reports only that no member matches, so clients see "Invalid input".',
    names: [
      "zod",
      "valibot",
      "arktype",
      "Ajv",
      "Joi",
      "yup",
      "TypeBox",
      "class-validator",
      "VineJS",
      "Effect Schema",
      "superstruct",
      "Any other validator"
    ]
  },
  {
    kind: "guide",
    href: "which-status",
    title: "Which status should I send?",
    summary: "Answer a few questions to find the status that fits."
  },
  {
    kind: "guide",
    href: "works-with",
    title: "Works with",
    summary: "The adapters answer the errors of most common packages correctly without setup. Look up your package to see what happens, and whether you need to add a line."
  },
  {
    kind: "guide",
    href: "works-with#http-clients-and-sdks",
    title: "Works with: HTTP clients and SDKs",
    summary: "Suppose your service calls another server and gets a 404. The client library then throws an error with the status 404.",
    names: [
      "Errors that the adapters can't recognize"
    ]
  },
  {
    kind: "guide",
    href: "works-with#packages-for-each-framework",
    title: "Works with: Packages for each framework",
    summary: "The tables for Express, Fastify, h3, Hono, Koa and NestJS show what happens when a package rejects a request or fails.",
    names: [
      "Express",
      "Fastify",
      "h3",
      "Hono",
      "Koa",
      "NestJS"
    ]
  },
  {
    kind: "guide",
    href: "works-with#real-applications",
    title: "Works with: Real applications",
    summary: "We added the adapters to two public applications, and ran the tests that these applications have before and after:",
    names: []
  }
];
export {
  searchRecords as default
};
