// Made by scripts/generate.ts from data/. Do not edit.
import type { StatusExchange } from './exchange.ts'

/** An example of each registered status in use, in ascending order. */
export const EXCHANGES: readonly StatusExchange[] = [
  {
    "code": 100,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/imports",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Authorization",
            "Bearer k7Qx2mT9"
          ],
          [
            "Content-Type",
            "text/csv"
          ],
          [
            "Content-Length",
            "37"
          ],
          [
            "Expect",
            "100-continue"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [],
        "body": "",
        "status": 100,
        "phrase": "Continue"
      },
      {
        "kind": "body",
        "from": "client",
        "to": "server",
        "body": "sku,quantity\nchair-oak,14\ntable-elm,3"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Location",
            "/imports/17"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "27"
          ]
        ],
        "body": "{\n  \"id\": 17,\n  \"rows\": 2\n}",
        "status": 201,
        "phrase": "Created"
      }
    ]
  },
  {
    "code": 101,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/chat",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "chat.example.com"
          ],
          [
            "Upgrade",
            "websocket"
          ],
          [
            "Connection",
            "Upgrade"
          ],
          [
            "Sec-WebSocket-Version",
            "13"
          ],
          [
            "Sec-WebSocket-Key",
            "CGCbzzh9ExYqUp+8Dt/1CA=="
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Upgrade",
            "websocket"
          ],
          [
            "Connection",
            "Upgrade"
          ],
          [
            "Sec-WebSocket-Accept",
            "RNiIF2jR4558ri4BOmggp7kbtU0="
          ]
        ],
        "body": "",
        "status": 101,
        "phrase": "Switching Protocols"
      }
    ]
  },
  {
    "code": 102,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "COPY",
        "target": "/projects/atlas/",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "files.example.com"
          ],
          [
            "Destination",
            "https://files.example.com/archive/atlas/"
          ],
          [
            "Depth",
            "infinity"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [],
        "body": "",
        "status": 102,
        "phrase": "Processing"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Length",
            "0"
          ]
        ],
        "body": "",
        "status": 201,
        "phrase": "Created"
      }
    ]
  },
  {
    "code": 103,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/products/42",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "shop.example.com"
          ],
          [
            "Accept",
            "text/html"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Link",
            "</styles.css>; rel=preload; as=style"
          ]
        ],
        "body": "",
        "status": 103,
        "phrase": "Early Hints"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Link",
            "</styles.css>; rel=preload; as=style"
          ],
          [
            "Cache-Control",
            "no-cache"
          ],
          [
            "ETag",
            "\"p42-7\""
          ],
          [
            "Content-Type",
            "text/html; charset=utf-8"
          ],
          [
            "Content-Length",
            "102"
          ]
        ],
        "body": "<!doctype html>\n<title>Oak chair</title>\n<link rel=\"stylesheet\" href=\"/styles.css\">\n<h1>Oak chair</h1>",
        "status": 200,
        "phrase": "OK"
      }
    ]
  },
  {
    "code": 104,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/backups",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "files.example.com"
          ],
          [
            "Content-Type",
            "text/plain"
          ],
          [
            "Content-Length",
            "80"
          ],
          [
            "Upload-Complete",
            "?1"
          ],
          [
            "Upload-Draft-Interop-Version",
            "8"
          ]
        ],
        "body": "2026-11-29 09:00 nightly backup started\n2026-11-29 09:09 nightly backup finished"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Location",
            "/uploads/7f3a"
          ],
          [
            "Upload-Limit",
            "max-size=1073741824"
          ],
          [
            "Upload-Draft-Interop-Version",
            "8"
          ]
        ],
        "body": "",
        "status": 104,
        "phrase": "Upload Resumption Supported"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Location",
            "/backups/311"
          ],
          [
            "Upload-Complete",
            "?1"
          ],
          [
            "Content-Length",
            "0"
          ]
        ],
        "body": "",
        "status": 201,
        "phrase": "Created"
      }
    ]
  },
  {
    "code": 200,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/orders/42",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Accept",
            "application/json"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Cache-Control",
            "private, max-age=60"
          ],
          [
            "ETag",
            "\"order-42-v3\""
          ],
          [
            "Last-Modified",
            "Sun, 29 Nov 2026 08:55:12 GMT"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "53"
          ]
        ],
        "body": "{\n  \"id\": 42,\n  \"state\": \"paid\",\n  \"total\": \"59.90\"\n}",
        "status": 200,
        "phrase": "OK"
      }
    ]
  },
  {
    "code": 201,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/orders",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "41"
          ]
        ],
        "body": "{\n  \"sku\": \"chair-oak\",\n  \"quantity\": 2\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Location",
            "/orders/42"
          ],
          [
            "ETag",
            "\"order-42-v1\""
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "72"
          ]
        ],
        "body": "{\n  \"id\": 42,\n  \"sku\": \"chair-oak\",\n  \"quantity\": 2,\n  \"state\": \"open\"\n}",
        "status": 201,
        "phrase": "Created"
      }
    ]
  },
  {
    "code": 202,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/reports",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "37"
          ]
        ],
        "body": "{\n  \"kind\": \"sales\",\n  \"year\": 2026\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "70"
          ]
        ],
        "body": "{\n  \"state\": \"queued\",\n  \"monitor\": \"https://api.example.com/jobs/7\"\n}",
        "status": 202,
        "phrase": "Accepted"
      }
    ]
  },
  {
    "code": 203,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "proxy",
        "method": "GET",
        "target": "http://news.example.com/today",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "news.example.com"
          ],
          [
            "Accept",
            "text/html"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "proxy",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Via",
            "1.1 proxy.example.net"
          ],
          [
            "Cache-Control",
            "max-age=300"
          ],
          [
            "Content-Type",
            "text/html; charset=utf-8"
          ],
          [
            "Content-Length",
            "120"
          ]
        ],
        "body": "<!doctype html>\n<title>Today</title>\n<p>Pictures were removed to save data.</p>\n<p>The harbour bridge is open again.</p>",
        "status": 203,
        "phrase": "Non-Authoritative Information"
      }
    ]
  },
  {
    "code": 204,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "DELETE",
        "target": "/orders/42",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ]
        ],
        "body": "",
        "status": 204,
        "phrase": "No Content"
      }
    ]
  },
  {
    "code": 205,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/inventory/counts",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "warehouse.example.com"
          ],
          [
            "Content-Type",
            "application/x-www-form-urlencoded"
          ],
          [
            "Content-Length",
            "24"
          ]
        ],
        "body": "sku=chair-oak&counted=14"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Length",
            "0"
          ]
        ],
        "body": "",
        "status": 205,
        "phrase": "Reset Content"
      }
    ]
  },
  {
    "code": 206,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/logs/build.txt",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "files.example.com"
          ],
          [
            "Range",
            "bytes=2048-2108"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Range",
            "bytes 2048-2108/4096"
          ],
          [
            "ETag",
            "\"build-311\""
          ],
          [
            "Cache-Control",
            "max-age=3600"
          ],
          [
            "Content-Type",
            "text/plain; charset=utf-8"
          ],
          [
            "Content-Length",
            "61"
          ]
        ],
        "body": "09:07:51 compile finished\n09:08:02 214 tests passed, 0 failed",
        "status": 206,
        "phrase": "Partial Content"
      }
    ]
  },
  {
    "code": 207,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "PROPFIND",
        "target": "/projects/",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "files.example.com"
          ],
          [
            "Depth",
            "1"
          ],
          [
            "Content-Type",
            "application/xml"
          ],
          [
            "Content-Length",
            "100"
          ]
        ],
        "body": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<propfind xmlns=\"DAV:\"><prop><displayname/></prop></propfind>"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/xml; charset=utf-8"
          ],
          [
            "Content-Length",
            "366"
          ]
        ],
        "body": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<multistatus xmlns=\"DAV:\">\n  <response>\n    <href>/projects/</href>\n    <propstat>\n      <prop><displayname>Projects</displayname></prop>\n      <status>HTTP/1.1 200 OK</status>\n    </propstat>\n  </response>\n  <response>\n    <href>/projects/secret/</href>\n    <status>HTTP/1.1 403 Forbidden</status>\n  </response>\n</multistatus>",
        "status": 207,
        "phrase": "Multi-Status"
      }
    ]
  },
  {
    "code": 208,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "PROPFIND",
        "target": "/shared/",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "files.example.com"
          ],
          [
            "Depth",
            "infinity"
          ],
          [
            "DAV",
            "bind"
          ],
          [
            "Content-Type",
            "application/xml"
          ],
          [
            "Content-Length",
            "100"
          ]
        ],
        "body": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<propfind xmlns=\"DAV:\"><prop><resource-id/></prop></propfind>"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/xml; charset=utf-8"
          ],
          [
            "Content-Length",
            "629"
          ]
        ],
        "body": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<multistatus xmlns=\"DAV:\">\n  <response>\n    <href>/shared/</href>\n    <propstat>\n      <prop>\n        <resource-id>\n          <href>urn:uuid:5f2c1b6e-8d7a-4c3f-9b21-6a0d4e8f7c15</href>\n        </resource-id>\n      </prop>\n      <status>HTTP/1.1 200 OK</status>\n    </propstat>\n  </response>\n  <response>\n    <href>/shared/latest/</href>\n    <propstat>\n      <prop>\n        <resource-id>\n          <href>urn:uuid:5f2c1b6e-8d7a-4c3f-9b21-6a0d4e8f7c15</href>\n        </resource-id>\n      </prop>\n      <status>HTTP/1.1 208 Already Reported</status>\n    </propstat>\n  </response>\n</multistatus>",
        "status": 207,
        "phrase": "Multi-Status"
      }
    ]
  },
  {
    "code": 226,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/feed.txt",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "news.example.com"
          ],
          [
            "If-None-Match",
            "\"feed-41\""
          ],
          [
            "A-IM",
            "diffe"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "IM",
            "diffe"
          ],
          [
            "Delta-Base",
            "\"feed-41\""
          ],
          [
            "ETag",
            "\"feed-42\""
          ],
          [
            "Content-Type",
            "text/plain; charset=utf-8"
          ],
          [
            "Content-Length",
            "38"
          ]
        ],
        "body": "3a\nThe harbour bridge is open again.\n.",
        "status": 226,
        "phrase": "IM Used"
      }
    ]
  },
  {
    "code": 300,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/manual",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "docs.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Location",
            "/manual.html"
          ],
          [
            "Link",
            "</manual.html>; rel=alternate; type=\"text/html\""
          ],
          [
            "Link",
            "</manual.pdf>; rel=alternate; type=\"application/pdf\""
          ],
          [
            "Cache-Control",
            "max-age=3600"
          ],
          [
            "Content-Type",
            "text/html; charset=utf-8"
          ],
          [
            "Content-Length",
            "145"
          ]
        ],
        "body": "<!doctype html>\n<title>Choose a format</title>\n<ul>\n  <li><a href=\"/manual.html\">Web page</a></li>\n  <li><a href=\"/manual.pdf\">PDF</a></li>\n</ul>",
        "status": 300,
        "phrase": "Multiple Choices"
      }
    ]
  },
  {
    "code": 301,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/about-us",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "www.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Location",
            "https://www.example.com/about"
          ],
          [
            "Cache-Control",
            "max-age=86400"
          ],
          [
            "Content-Length",
            "0"
          ]
        ],
        "body": "",
        "status": 301,
        "phrase": "Moved Permanently"
      }
    ]
  },
  {
    "code": 302,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/account",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "shop.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Location",
            "/login?next=%2Faccount"
          ],
          [
            "Cache-Control",
            "no-store"
          ],
          [
            "Content-Length",
            "0"
          ]
        ],
        "body": "",
        "status": 302,
        "phrase": "Found"
      }
    ]
  },
  {
    "code": 303,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/checkout",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "shop.example.com"
          ],
          [
            "Content-Type",
            "application/x-www-form-urlencoded"
          ],
          [
            "Content-Length",
            "23"
          ]
        ],
        "body": "cart=81&payment=invoice"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Location",
            "/orders/42"
          ],
          [
            "Content-Length",
            "0"
          ]
        ],
        "body": "",
        "status": 303,
        "phrase": "See Other"
      }
    ]
  },
  {
    "code": 304,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/styles.css",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "shop.example.com"
          ],
          [
            "If-None-Match",
            "\"styles-9\""
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "ETag",
            "\"styles-9\""
          ],
          [
            "Cache-Control",
            "max-age=3600"
          ],
          [
            "Vary",
            "Accept-Encoding"
          ]
        ],
        "body": "",
        "status": 304,
        "phrase": "Not Modified"
      }
    ]
  },
  {
    "code": 305,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/payroll",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "intranet.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Location",
            "http://proxy.example.com:3128/"
          ],
          [
            "Content-Length",
            "0"
          ]
        ],
        "body": "",
        "status": 305,
        "phrase": "Use Proxy"
      }
    ]
  },
  {
    "code": 306,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "proxy",
        "method": "GET",
        "target": "http://www.example.com/",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "www.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "proxy",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Length",
            "0"
          ]
        ],
        "body": "",
        "status": 306,
        "phrase": ""
      }
    ]
  },
  {
    "code": 307,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/payments",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "38"
          ]
        ],
        "body": "{\n  \"order\": 42,\n  \"amount\": \"59.90\"\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Location",
            "https://eu.api.example.com/payments"
          ],
          [
            "Cache-Control",
            "no-store"
          ],
          [
            "Content-Length",
            "0"
          ]
        ],
        "body": "",
        "status": 307,
        "phrase": "Temporary Redirect"
      }
    ]
  },
  {
    "code": 308,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "PUT",
        "target": "/v1/orders/42",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "24"
          ]
        ],
        "body": "{\n  \"state\": \"shipped\"\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Location",
            "https://api.example.com/v2/orders/42"
          ],
          [
            "Cache-Control",
            "max-age=86400"
          ],
          [
            "Content-Length",
            "0"
          ]
        ],
        "body": "",
        "status": 308,
        "phrase": "Permanent Redirect"
      }
    ]
  },
  {
    "code": 400,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/orders",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "35"
          ]
        ],
        "body": "{ \"sku\": \"chair-oak\", \"quantity\": }"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "152"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Bad Request\",\n  \"status\": 400,\n  \"detail\": \"The body is not valid JSON: a value is missing after \\\"quantity\\\".\"\n}",
        "status": 400,
        "phrase": "Bad Request"
      }
    ]
  },
  {
    "code": 401,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/orders",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "WWW-Authenticate",
            "Bearer realm=\"orders\""
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "136"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Unauthorized\",\n  \"status\": 401,\n  \"detail\": \"Send an access token in the Authorization header.\"\n}",
        "status": 401,
        "phrase": "Unauthorized"
      }
    ]
  },
  {
    "code": 402,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/reports",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Authorization",
            "Bearer k7Qx2mT9"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "37"
          ]
        ],
        "body": "{\n  \"kind\": \"sales\",\n  \"year\": 2026\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "220"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"https://api.example.com/problems/no-credit\",\n  \"title\": \"No credit left\",\n  \"status\": 402,\n  \"detail\": \"A report costs 5 credits. You have 2.\",\n  \"balance\": 2,\n  \"topUp\": \"https://shop.example.com/credits\"\n}",
        "status": 402,
        "phrase": "Payment Required"
      }
    ]
  },
  {
    "code": 403,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "DELETE",
        "target": "/orders/42",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Authorization",
            "Bearer k7Qx2mT9"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "138"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Forbidden\",\n  \"status\": 403,\n  \"detail\": \"You can read this order. Only its owner can delete it.\"\n}",
        "status": 403,
        "phrase": "Forbidden"
      }
    ]
  },
  {
    "code": 404,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/orders/4711",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "107"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Not Found\",\n  \"status\": 404,\n  \"detail\": \"There is no order 4711.\"\n}",
        "status": 404,
        "phrase": "Not Found"
      }
    ]
  },
  {
    "code": 405,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "DELETE",
        "target": "/reports/7",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Allow",
            "GET, HEAD"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "115"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Method Not Allowed\",\n  \"status\": 405,\n  \"detail\": \"Reports are read-only.\"\n}",
        "status": 405,
        "phrase": "Method Not Allowed"
      }
    ]
  },
  {
    "code": 406,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/reports/7",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Accept",
            "application/pdf"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "205"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Not Acceptable\",\n  \"status\": 406,\n  \"detail\": \"Reports are available as application/json and text/csv.\",\n  \"available\": [\n    \"application/json\",\n    \"text/csv\"\n  ]\n}",
        "status": 406,
        "phrase": "Not Acceptable"
      }
    ]
  },
  {
    "code": 407,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "proxy",
        "method": "GET",
        "target": "http://www.example.com/",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "www.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "proxy",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Proxy-Authenticate",
            "Basic realm=\"proxy\""
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "148"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Proxy Authentication Required\",\n  \"status\": 407,\n  \"detail\": \"This proxy requires a username and password.\"\n}",
        "status": 407,
        "phrase": "Proxy Authentication Required"
      }
    ]
  },
  {
    "code": 408,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/photos",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "20480"
          ]
        ],
        "body": "{\n  \"name\": \"harbour.jpg\","
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Connection",
            "close"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "147"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Request Timeout\",\n  \"status\": 408,\n  \"detail\": \"The rest of the request did not arrive within 30 seconds.\"\n}",
        "status": 408,
        "phrase": "Request Timeout"
      }
    ]
  },
  {
    "code": 409,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "PUT",
        "target": "/users/ada",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "32"
          ]
        ],
        "body": "{\n  \"email\": \"ada@example.com\"\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "181"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"https://api.example.com/problems/email-taken\",\n  \"title\": \"Email address already in use\",\n  \"status\": 409,\n  \"detail\": \"Another user has the address ada@example.com.\"\n}",
        "status": 409,
        "phrase": "Conflict"
      }
    ]
  },
  {
    "code": 410,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/offers/spring-2024",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "134"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Gone\",\n  \"status\": 410,\n  \"detail\": \"This offer ended on 31 May 2024 and will not come back.\"\n}",
        "status": 410,
        "phrase": "Gone"
      }
    ]
  },
  {
    "code": 411,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/orders",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Transfer-Encoding",
            "chunked"
          ]
        ],
        "body": "{\n  \"sku\": \"chair-oak\",\n  \"quantity\": 2\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "134"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Length Required\",\n  \"status\": 411,\n  \"detail\": \"Send the size of the body in Content-Length.\"\n}",
        "status": 411,
        "phrase": "Length Required"
      }
    ]
  },
  {
    "code": 412,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "PUT",
        "target": "/orders/42",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "If-Match",
            "\"order-42-v3\""
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "24"
          ]
        ],
        "body": "{\n  \"state\": \"shipped\"\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "175"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Precondition Failed\",\n  \"status\": 412,\n  \"detail\": \"The order has changed since you read it. Fetch it again, then repeat your change.\"\n}",
        "status": 412,
        "phrase": "Precondition Failed"
      }
    ]
  },
  {
    "code": 413,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/photos",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "image/jpeg"
          ],
          [
            "Content-Length",
            "73400320"
          ],
          [
            "Expect",
            "100-continue"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Connection",
            "close"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "161"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Content Too Large\",\n  \"status\": 413,\n  \"detail\": \"A photo can have up to 10 MB. Yours has 73 MB.\",\n  \"maximum\": 10000000\n}",
        "status": 413,
        "phrase": "Content Too Large"
      }
    ]
  },
  {
    "code": 414,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/label?text=Oak+chair%2C+solid+and+oiled%2C+made+in+Porto",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "printer.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "165"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"URI Too Long\",\n  \"status\": 414,\n  \"detail\": \"This printer reads URIs of up to 48 bytes. Send longer texts with POST /label.\"\n}",
        "status": 414,
        "phrase": "URI Too Long"
      }
    ]
  },
  {
    "code": 415,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/orders",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "text/csv"
          ],
          [
            "Content-Length",
            "24"
          ]
        ],
        "body": "sku,quantity\nchair-oak,2"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Accept",
            "application/json"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "151"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Unsupported Media Type\",\n  \"status\": 415,\n  \"detail\": \"Orders are accepted as application/json, not text/csv.\"\n}",
        "status": 415,
        "phrase": "Unsupported Media Type"
      }
    ]
  },
  {
    "code": 416,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/logs/build.txt",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "files.example.com"
          ],
          [
            "Range",
            "bytes=8192-"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Range",
            "bytes */4096"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "161"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Range Not Satisfiable\",\n  \"status\": 416,\n  \"detail\": \"The range begins after the end of the file, which has 4096 bytes.\"\n}",
        "status": 416,
        "phrase": "Range Not Satisfiable"
      }
    ]
  },
  {
    "code": 417,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/photos",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "legacy.example.com"
          ],
          [
            "Content-Type",
            "image/jpeg"
          ],
          [
            "Content-Length",
            "734003"
          ],
          [
            "Expect",
            "100-continue"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Connection",
            "close"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "170"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Expectation Failed\",\n  \"status\": 417,\n  \"detail\": \"This server does not support 100-continue. Repeat the request without Expect.\"\n}",
        "status": 417,
        "phrase": "Expectation Failed"
      }
    ]
  },
  {
    "code": 418,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/pot",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "kitchen.example.com"
          ],
          [
            "Content-Type",
            "application/coffee-pot-command"
          ],
          [
            "Content-Length",
            "5"
          ]
        ],
        "body": "start"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "118"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"I'm a teapot\",\n  \"status\": 418,\n  \"detail\": \"This is a teapot. It brews tea.\"\n}",
        "status": 418,
        "phrase": "I'm a teapot"
      }
    ]
  },
  {
    "code": 421,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/cart",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "shop.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "178"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Misdirected Request\",\n  \"status\": 421,\n  \"detail\": \"This server answers for www.example.com. Open a new connection for shop.example.com.\"\n}",
        "status": 421,
        "phrase": "Misdirected Request"
      }
    ]
  },
  {
    "code": 422,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/orders",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "41"
          ]
        ],
        "body": "{\n  \"sku\": \"chair-oak\",\n  \"quantity\": 0\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "273"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"https://api.example.com/problems/invalid-order\",\n  \"title\": \"Invalid order\",\n  \"status\": 422,\n  \"detail\": \"One value of the order is not allowed.\",\n  \"errors\": [\n    {\n      \"pointer\": \"#/quantity\",\n      \"detail\": \"The quantity must be 1 or more.\"\n    }\n  ]\n}",
        "status": 422,
        "phrase": "Unprocessable Content"
      }
    ]
  },
  {
    "code": 423,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "PUT",
        "target": "/projects/plan.txt",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "files.example.com"
          ],
          [
            "Content-Type",
            "text/plain"
          ],
          [
            "Content-Length",
            "26"
          ]
        ],
        "body": "Ship the chairs on Monday."
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "161"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Locked\",\n  \"status\": 423,\n  \"detail\": \"Ada has locked this file until 10:00 UTC.\",\n  \"condition\": \"lock-token-submitted\"\n}",
        "status": 423,
        "phrase": "Locked"
      }
    ]
  },
  {
    "code": 424,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/deployments",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "18"
          ]
        ],
        "body": "{\n  \"build\": 311\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "190"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Failed Dependency\",\n  \"status\": 424,\n  \"detail\": \"Build 311 failed, so there is nothing to deploy.\",\n  \"failed\": \"https://api.example.com/builds/311\"\n}",
        "status": 424,
        "phrase": "Failed Dependency"
      }
    ]
  },
  {
    "code": 425,
    "messages": [
      {
        "kind": "request",
        "from": "gateway",
        "to": "server",
        "method": "POST",
        "target": "/payments",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Early-Data",
            "1"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "38"
          ]
        ],
        "body": "{\n  \"order\": 42,\n  \"amount\": \"59.90\"\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "gateway",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "168"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Too Early\",\n  \"status\": 425,\n  \"detail\": \"Payments are not accepted in TLS early data. Repeat the request after the handshake.\"\n}",
        "status": 425,
        "phrase": "Too Early"
      }
    ]
  },
  {
    "code": 426,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/chat",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "chat.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Upgrade",
            "websocket"
          ],
          [
            "Connection",
            "upgrade"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "123"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Upgrade Required\",\n  \"status\": 426,\n  \"detail\": \"Connect to /chat with WebSocket.\"\n}",
        "status": 426,
        "phrase": "Upgrade Required"
      }
    ]
  },
  {
    "code": 428,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "PUT",
        "target": "/orders/42",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "24"
          ]
        ],
        "body": "{\n  \"state\": \"shipped\"\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "154"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Precondition Required\",\n  \"status\": 428,\n  \"detail\": \"Send the ETag of the version you are changing in If-Match.\"\n}",
        "status": 428,
        "phrase": "Precondition Required"
      }
    ]
  },
  {
    "code": 429,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/reports",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Authorization",
            "Bearer k7Qx2mT9"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Retry-After",
            "10"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "135"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Too Many Requests\",\n  \"status\": 429,\n  \"detail\": \"You can request 3 reports every 10 seconds.\"\n}",
        "status": 429,
        "phrase": "Too Many Requests"
      }
    ]
  },
  {
    "code": 431,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/temperature",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "sensor.example.com"
          ],
          [
            "Cookie",
            "session=4f1a9c; theme=dark; seen=intro,alarms,history,export,firmware,network,units; last=2026-11-29T09:04:11Z; campaign=autumn; layout=wide,charts,table; filters=cellar,attic,garage,greenhouse,kitchen,bathroom"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "183"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Request Header Fields Too Large\",\n  \"status\": 431,\n  \"detail\": \"The Cookie header is too large. This sensor reads headers of up to 128 bytes.\"\n}",
        "status": 431,
        "phrase": "Request Header Fields Too Large"
      }
    ]
  },
  {
    "code": 451,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/articles/harbour-inquiry",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "news.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Link",
            "<https://news.example.com/>; rel=\"blocked-by\""
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "192"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Unavailable For Legal Reasons\",\n  \"status\": 451,\n  \"detail\": \"The Regional Court has ordered us to withhold this article from readers in your country.\"\n}",
        "status": 451,
        "phrase": "Unavailable For Legal Reasons"
      }
    ]
  },
  {
    "code": 500,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "POST",
        "target": "/orders",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Content-Type",
            "application/json"
          ],
          [
            "Content-Length",
            "41"
          ]
        ],
        "body": "{\n  \"sku\": \"chair-oak\",\n  \"quantity\": 2\n}"
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "191"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Internal Server Error\",\n  \"status\": 500,\n  \"detail\": \"The order could not be saved. Quote trace 8f3c2a when you contact support.\",\n  \"trace\": \"8f3c2a\"\n}",
        "status": 500,
        "phrase": "Internal Server Error"
      }
    ]
  },
  {
    "code": 501,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "PROPFIND",
        "target": "/orders",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ],
          [
            "Depth",
            "1"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "128"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Not Implemented\",\n  \"status\": 501,\n  \"detail\": \"This server does not implement WebDAV.\"\n}",
        "status": 501,
        "phrase": "Not Implemented"
      }
    ]
  },
  {
    "code": 502,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "gateway",
        "method": "GET",
        "target": "/orders/42",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "gateway",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Proxy-Status",
            "gateway.example.com; error=http_protocol_error"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "143"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Bad Gateway\",\n  \"status\": 502,\n  \"detail\": \"The order service sent a response that is not valid HTTP.\"\n}",
        "status": 502,
        "phrase": "Bad Gateway"
      }
    ]
  },
  {
    "code": 503,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/search?q=chair",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Retry-After",
            "120"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "141"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Service Unavailable\",\n  \"status\": 503,\n  \"detail\": \"Search is down for maintenance until 09:12 UTC.\"\n}",
        "status": 503,
        "phrase": "Service Unavailable"
      }
    ]
  },
  {
    "code": 504,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "gateway",
        "method": "GET",
        "target": "/orders/42",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "gateway",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Proxy-Status",
            "gateway.example.com; error=http_response_timeout"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "141"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Gateway Timeout\",\n  \"status\": 504,\n  \"detail\": \"The order service did not answer within 30 seconds.\"\n}",
        "status": 504,
        "phrase": "Gateway Timeout"
      }
    ]
  },
  {
    "code": 505,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/orders/42",
        "httpVersion": "2.0",
        "headers": [
          [
            "Host",
            "api.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "233"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"HTTP Version Not Supported\",\n  \"status\": 505,\n  \"detail\": \"This connection uses HTTP/1.1. To use HTTP/2, negotiate it in the TLS handshake.\",\n  \"versions\": [\n    \"HTTP/1.0\",\n    \"HTTP/1.1\"\n  ]\n}",
        "status": 505,
        "phrase": "HTTP Version Not Supported"
      }
    ]
  },
  {
    "code": 506,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/manual",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "docs.example.com"
          ],
          [
            "Negotiate",
            "trans"
          ],
          [
            "Accept-Language",
            "en, fr;q=0.5"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "152"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Variant Also Negotiates\",\n  \"status\": 506,\n  \"detail\": \"The variant /manual.en is configured to negotiate too.\"\n}",
        "status": 506,
        "phrase": "Variant Also Negotiates"
      }
    ]
  },
  {
    "code": 507,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "PUT",
        "target": "/projects/plan.txt",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "files.example.com"
          ],
          [
            "Content-Type",
            "text/plain"
          ],
          [
            "Content-Length",
            "26"
          ]
        ],
        "body": "Ship the chairs on Monday."
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "152"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Insufficient Storage\",\n  \"status\": 507,\n  \"detail\": \"Your 5 GB of storage are full. Delete files to make room.\"\n}",
        "status": 507,
        "phrase": "Insufficient Storage"
      }
    ]
  },
  {
    "code": 508,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "PROPFIND",
        "target": "/shared/",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "files.example.com"
          ],
          [
            "Depth",
            "infinity"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "160"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Loop Detected\",\n  \"status\": 508,\n  \"detail\": \"/shared/latest/ leads back to /shared/. Use Depth: 1, or send DAV: bind.\"\n}",
        "status": 508,
        "phrase": "Loop Detected"
      }
    ]
  },
  {
    "code": 510,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "server",
        "method": "GET",
        "target": "/orders/42",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "api.example.com"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "server",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Content-Type",
            "application/problem+json"
          ],
          [
            "Content-Length",
            "237"
          ],
          [
            "Cache-Control",
            "no-store"
          ]
        ],
        "body": "{\n  \"type\": \"about:blank\",\n  \"title\": \"Not Extended\",\n  \"status\": 510,\n  \"detail\": \"Repeat the request as M-GET with a Man header that declares the audit extension.\",\n  \"extensions\": [\n    \"https://api.example.com/extensions/audit\"\n  ]\n}",
        "status": 510,
        "phrase": "Not Extended"
      }
    ]
  },
  {
    "code": 511,
    "messages": [
      {
        "kind": "request",
        "from": "client",
        "to": "network",
        "method": "GET",
        "target": "/",
        "httpVersion": "1.1",
        "headers": [
          [
            "Host",
            "www.example.com"
          ],
          [
            "Accept",
            "text/html"
          ]
        ],
        "body": ""
      },
      {
        "kind": "response",
        "from": "network",
        "to": "client",
        "httpVersion": "1.1",
        "headers": [
          [
            "Date",
            "Sun, 29 Nov 2026 09:10:00 GMT"
          ],
          [
            "Cache-Control",
            "no-store"
          ],
          [
            "Content-Type",
            "text/html; charset=utf-8"
          ],
          [
            "Content-Length",
            "153"
          ]
        ],
        "body": "<!doctype html>\n<title>Log in to the network</title>\n<p><a href=\"https://wifi.example.net/login\">Log in to the hotel network</a> to use the internet.</p>",
        "status": 511,
        "phrase": "Network Authentication Required"
      }
    ]
  }
]
