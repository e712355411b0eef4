var EXCHANGES = [
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
        "body": '{\n  "id": 17,\n  "rows": 2\n}',
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
            '"p42-7"'
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
        "body": '<!doctype html>\n<title>Oak chair</title>\n<link rel="stylesheet" href="/styles.css">\n<h1>Oak chair</h1>',
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
            '"order-42-v3"'
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
        "body": '{\n  "id": 42,\n  "state": "paid",\n  "total": "59.90"\n}',
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
        "body": '{\n  "sku": "chair-oak",\n  "quantity": 2\n}'
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
            '"order-42-v1"'
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
        "body": '{\n  "id": 42,\n  "sku": "chair-oak",\n  "quantity": 2,\n  "state": "open"\n}',
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
        "body": '{\n  "kind": "sales",\n  "year": 2026\n}'
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
        "body": '{\n  "state": "queued",\n  "monitor": "https://api.example.com/jobs/7"\n}',
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
            '"build-311"'
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
        "body": '<?xml version="1.0" encoding="utf-8"?>\n<propfind xmlns="DAV:"><prop><displayname/></prop></propfind>'
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
        "body": '<?xml version="1.0" encoding="utf-8"?>\n<multistatus xmlns="DAV:">\n  <response>\n    <href>/projects/</href>\n    <propstat>\n      <prop><displayname>Projects</displayname></prop>\n      <status>HTTP/1.1 200 OK</status>\n    </propstat>\n  </response>\n  <response>\n    <href>/projects/secret/</href>\n    <status>HTTP/1.1 403 Forbidden</status>\n  </response>\n</multistatus>',
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
        "body": '<?xml version="1.0" encoding="utf-8"?>\n<propfind xmlns="DAV:"><prop><resource-id/></prop></propfind>'
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
        "body": '<?xml version="1.0" encoding="utf-8"?>\n<multistatus xmlns="DAV:">\n  <response>\n    <href>/shared/</href>\n    <propstat>\n      <prop>\n        <resource-id>\n          <href>urn:uuid:5f2c1b6e-8d7a-4c3f-9b21-6a0d4e8f7c15</href>\n        </resource-id>\n      </prop>\n      <status>HTTP/1.1 200 OK</status>\n    </propstat>\n  </response>\n  <response>\n    <href>/shared/latest/</href>\n    <propstat>\n      <prop>\n        <resource-id>\n          <href>urn:uuid:5f2c1b6e-8d7a-4c3f-9b21-6a0d4e8f7c15</href>\n        </resource-id>\n      </prop>\n      <status>HTTP/1.1 208 Already Reported</status>\n    </propstat>\n  </response>\n</multistatus>',
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
            '"feed-41"'
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
            '"feed-41"'
          ],
          [
            "ETag",
            '"feed-42"'
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
            '</manual.html>; rel=alternate; type="text/html"'
          ],
          [
            "Link",
            '</manual.pdf>; rel=alternate; type="application/pdf"'
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
        "body": '<!doctype html>\n<title>Choose a format</title>\n<ul>\n  <li><a href="/manual.html">Web page</a></li>\n  <li><a href="/manual.pdf">PDF</a></li>\n</ul>',
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
            '"styles-9"'
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
            '"styles-9"'
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
        "body": '{\n  "order": 42,\n  "amount": "59.90"\n}'
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
        "body": '{\n  "state": "shipped"\n}'
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
        "body": '{ "sku": "chair-oak", "quantity": }'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Bad Request",\n  "status": 400,\n  "detail": "The body is not valid JSON: a value is missing after \\"quantity\\"."\n}',
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
            'Bearer realm="orders"'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Unauthorized",\n  "status": 401,\n  "detail": "Send an access token in the Authorization header."\n}',
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
        "body": '{\n  "kind": "sales",\n  "year": 2026\n}'
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
        "body": '{\n  "type": "https://api.example.com/problems/no-credit",\n  "title": "No credit left",\n  "status": 402,\n  "detail": "A report costs 5 credits. You have 2.",\n  "balance": 2,\n  "topUp": "https://shop.example.com/credits"\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Forbidden",\n  "status": 403,\n  "detail": "You can read this order. Only its owner can delete it."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Not Found",\n  "status": 404,\n  "detail": "There is no order 4711."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Method Not Allowed",\n  "status": 405,\n  "detail": "Reports are read-only."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Not Acceptable",\n  "status": 406,\n  "detail": "Reports are available as application/json and text/csv.",\n  "available": [\n    "application/json",\n    "text/csv"\n  ]\n}',
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
            'Basic realm="proxy"'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Proxy Authentication Required",\n  "status": 407,\n  "detail": "This proxy requires a username and password."\n}',
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
        "body": '{\n  "name": "harbour.jpg",'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Request Timeout",\n  "status": 408,\n  "detail": "The rest of the request did not arrive within 30 seconds."\n}',
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
        "body": '{\n  "email": "ada@example.com"\n}'
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
        "body": '{\n  "type": "https://api.example.com/problems/email-taken",\n  "title": "Email address already in use",\n  "status": 409,\n  "detail": "Another user has the address ada@example.com."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Gone",\n  "status": 410,\n  "detail": "This offer ended on 31 May 2024 and will not come back."\n}',
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
        "body": '{\n  "sku": "chair-oak",\n  "quantity": 2\n}'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Length Required",\n  "status": 411,\n  "detail": "Send the size of the body in Content-Length."\n}',
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
            '"order-42-v3"'
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
        "body": '{\n  "state": "shipped"\n}'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Precondition Failed",\n  "status": 412,\n  "detail": "The order has changed since you read it. Fetch it again, then repeat your change."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Content Too Large",\n  "status": 413,\n  "detail": "A photo can have up to 10 MB. Yours has 73 MB.",\n  "maximum": 10000000\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "URI Too Long",\n  "status": 414,\n  "detail": "This printer reads URIs of up to 48 bytes. Send longer texts with POST /label."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Unsupported Media Type",\n  "status": 415,\n  "detail": "Orders are accepted as application/json, not text/csv."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Range Not Satisfiable",\n  "status": 416,\n  "detail": "The range begins after the end of the file, which has 4096 bytes."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Expectation Failed",\n  "status": 417,\n  "detail": "This server does not support 100-continue. Repeat the request without Expect."\n}',
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
        "body": `{
  "type": "about:blank",
  "title": "I'm a teapot",
  "status": 418,
  "detail": "This is a teapot. It brews tea."
}`,
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
        "body": '{\n  "type": "about:blank",\n  "title": "Misdirected Request",\n  "status": 421,\n  "detail": "This server answers for www.example.com. Open a new connection for shop.example.com."\n}',
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
        "body": '{\n  "sku": "chair-oak",\n  "quantity": 0\n}'
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
        "body": '{\n  "type": "https://api.example.com/problems/invalid-order",\n  "title": "Invalid order",\n  "status": 422,\n  "detail": "One value of the order is not allowed.",\n  "errors": [\n    {\n      "pointer": "#/quantity",\n      "detail": "The quantity must be 1 or more."\n    }\n  ]\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Locked",\n  "status": 423,\n  "detail": "Ada has locked this file until 10:00 UTC.",\n  "condition": "lock-token-submitted"\n}',
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
        "body": '{\n  "build": 311\n}'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Failed Dependency",\n  "status": 424,\n  "detail": "Build 311 failed, so there is nothing to deploy.",\n  "failed": "https://api.example.com/builds/311"\n}',
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
        "body": '{\n  "order": 42,\n  "amount": "59.90"\n}'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Too Early",\n  "status": 425,\n  "detail": "Payments are not accepted in TLS early data. Repeat the request after the handshake."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Upgrade Required",\n  "status": 426,\n  "detail": "Connect to /chat with WebSocket."\n}',
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
        "body": '{\n  "state": "shipped"\n}'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Precondition Required",\n  "status": 428,\n  "detail": "Send the ETag of the version you are changing in If-Match."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Too Many Requests",\n  "status": 429,\n  "detail": "You can request 3 reports every 10 seconds."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Request Header Fields Too Large",\n  "status": 431,\n  "detail": "The Cookie header is too large. This sensor reads headers of up to 128 bytes."\n}',
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
            '<https://news.example.com/>; rel="blocked-by"'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Unavailable For Legal Reasons",\n  "status": 451,\n  "detail": "The Regional Court has ordered us to withhold this article from readers in your country."\n}',
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
        "body": '{\n  "sku": "chair-oak",\n  "quantity": 2\n}'
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
        "body": '{\n  "type": "about:blank",\n  "title": "Internal Server Error",\n  "status": 500,\n  "detail": "The order could not be saved. Quote trace 8f3c2a when you contact support.",\n  "trace": "8f3c2a"\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Not Implemented",\n  "status": 501,\n  "detail": "This server does not implement WebDAV."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Bad Gateway",\n  "status": 502,\n  "detail": "The order service sent a response that is not valid HTTP."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Service Unavailable",\n  "status": 503,\n  "detail": "Search is down for maintenance until 09:12 UTC."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Gateway Timeout",\n  "status": 504,\n  "detail": "The order service did not answer within 30 seconds."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "HTTP Version Not Supported",\n  "status": 505,\n  "detail": "This connection uses HTTP/1.1. To use HTTP/2, negotiate it in the TLS handshake.",\n  "versions": [\n    "HTTP/1.0",\n    "HTTP/1.1"\n  ]\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Variant Also Negotiates",\n  "status": 506,\n  "detail": "The variant /manual.en is configured to negotiate too."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Insufficient Storage",\n  "status": 507,\n  "detail": "Your 5 GB of storage are full. Delete files to make room."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Loop Detected",\n  "status": 508,\n  "detail": "/shared/latest/ leads back to /shared/. Use Depth: 1, or send DAV: bind."\n}',
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
        "body": '{\n  "type": "about:blank",\n  "title": "Not Extended",\n  "status": 510,\n  "detail": "Repeat the request as M-GET with a Man header that declares the audit extension.",\n  "extensions": [\n    "https://api.example.com/extensions/audit"\n  ]\n}',
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
        "body": '<!doctype html>\n<title>Log in to the network</title>\n<p><a href="https://wifi.example.net/login">Log in to the hotel network</a> to use the internet.</p>',
        "status": 511,
        "phrase": "Network Authentication Required"
      }
    ]
  }
];
function findExchange(code) {
  return EXCHANGES.find((exchange) => exchange.code === code);
}
function formatMessage(message) {
  if (message.kind === "body") return message.body;
  const { headers, body } = message;
  const head = [startLine(message), ...headers.map(([name, value]) => `${name}: ${value}`)];
  const isChunked = headers.some(([name, value]) => name === "Transfer-Encoding" && value === "chunked");
  return `${head.join("\r\n")}\r
\r
${isChunked ? chunked(body) : body}`;
}
function startLine(message) {
  if (message.kind === "request") return `${message.method} ${message.target} HTTP/${message.httpVersion}`;
  return `HTTP/${message.httpVersion} ${message.status} ${message.phrase}`;
}
function chunked(body) {
  return `${new TextEncoder().encode(body).length.toString(16)}\r
${body}\r
0\r
\r
`;
}
function parseReferences(cell) {
  return cell ? cell.split("; ").map(parseReference) : [];
}
function parseReference(citation) {
  const [name = "", section] = citation.split(" ");
  const isRfc = /^\d/.test(name);
  const document = isRfc ? `RFC ${name}` : name;
  const base = isRfc ? `https://www.rfc-editor.org/rfc/rfc${name}` : `https://datatracker.ietf.org/doc/html/${name}`;
  if (section === void 0) return { document, url: base };
  return { document, section, url: `${base}#${/^\d/.test(section) ? "section" : "appendix"}-${section}` };
}
var CITATIONS = {
  "apple-video": { kind: "page", title: "Safari Web Content Guide: Creating Video", url: "https://developer.apple.com/library/archive/documentation/AppleApplications/Reference/SafariWebContent/CreatingVideoforSafarioniPhone/CreatingVideoforSafarioniPhone.html" },
  "aws-alb 460": { kind: "page", title: "Troubleshoot your Application Load Balancers", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues" },
  "chromium-early-hints": { kind: "page", title: "Chromium documentation: 103 Early Hints", url: "https://chromium.googlesource.com/chromium/src/+/HEAD/docs/early-hints.md" },
  "chromium-internal-redirect": { kind: "page", title: "Chromium source: redirect_util.cc", url: "https://chromium.googlesource.com/chromium/src/+/HEAD/net/url_request/redirect_util.cc" },
  "cloudflare 520": { kind: "page", title: "Cloudflare Docs: Error 520", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/" },
  "cloudflare 521": { kind: "page", title: "Cloudflare Docs: Error 521", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521/" },
  "cloudflare 522": { kind: "page", title: "Cloudflare Docs: Error 522", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/" },
  "cloudflare 523": { kind: "page", title: "Cloudflare Docs: Error 523", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-523/" },
  "cloudflare 524": { kind: "page", title: "Cloudflare Docs: Error 524", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/" },
  "cloudflare 525": { kind: "page", title: "Cloudflare Docs: Error 525", url: "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-525/" },
  "cloudflare-cache": { kind: "page", title: "Cloudflare Docs: Cache by status code", url: "https://developers.cloudflare.com/cache/how-to/configure-cache-status-code/" },
  "cloudlinux-limits": { kind: "page", title: "CloudLinux OS documentation: Limits", url: "https://docs.cloudlinux.com/cloudlinuxos/limits/" },
  "curl-retry": { kind: "page", title: "Everything curl: Retry", url: "https://everything.curl.dev/usingcurl/downloads/retry" },
  "draft-ietf-httpbis-resumable-upload-12 4.2.2": "Server Behavior",
  "draft-ietf-httpbis-resumable-upload-12 4.4.2": "Server Behavior",
  "draft-ietf-httpbis-resumable-upload-12 5": "Status Code 104 (Upload Resumption Supported)",
  "draft-ietf-httpbis-resumable-upload-12 B": "Draft Version Identification",
  "esri 498": { kind: "page", title: 'Error Code 498 "Invalid Token" returned when viewing images in the Story Map Journal app', url: "https://support.esri.com/en-us/knowledge-base/bug-error-code-498-invalid-token-returned-when-viewing--000016034" },
  "esri 499": { kind: "page", title: "Error: Authentication token required. (status code 499)", url: "https://support.esri.com/en-us/knowledge-base/error-authentication-token-required-status-code-499-000022899" },
  "exchange 440": { kind: "page", title: "How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access", url: "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx" },
  "exchange 451": { kind: "page", title: "[MS-ASHTTP] 2.2.2.1.1 Status Line", url: "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d" },
  "fetch-cache": { kind: "page", title: "Fetch Standard: HTTP-network-or-cache fetch", url: "https://fetch.spec.whatwg.org/#http-network-or-cache-fetch" },
  "fetch-preflight": { kind: "page", title: "Fetch Standard: CORS-preflight fetch", url: "https://fetch.spec.whatwg.org/#cors-preflight-fetch" },
  "fetch-redirect": { kind: "page", title: "Fetch Standard: HTTP-redirect fetch", url: "https://fetch.spec.whatwg.org/#http-redirect-fetch" },
  "fetch-statuses": { kind: "page", title: "Fetch Standard: Statuses", url: "https://fetch.spec.whatwg.org/#statuses" },
  "google-crawl-rate": { kind: "page", title: "Reduce the Google crawl rate", url: "https://developers.google.com/crawling/docs/crawlers-fetchers/reduce-crawl-rate" },
  "google-resumable": { kind: "page", title: "Cloud Storage: Perform resumable uploads", url: "https://cloud.google.com/storage/docs/performing-resumable-uploads" },
  "google-status-codes": { kind: "page", title: "How HTTP status codes affect Google's crawlers", url: "https://developers.google.com/crawling/docs/troubleshooting/http-status-codes" },
  "got-retry": { kind: "page", title: "Got documentation: Retry API", url: "https://github.com/sindresorhus/got/blob/main/documentation/7-retry.md" },
  "iana-status-codes": { kind: "page", title: "IANA: HTTP Status Code Registry", url: "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml" },
  "measured-clients": { kind: "measurement", title: "Measured over loopback: fetch of Node.js 20 and later, axios, got, curl, wget, headless Chromium, and clients for Python, Go, Java and PHP", date: "2026-11" },
  "measured-nginx": { kind: "measurement", title: "Measured over a local socket with nginx 1.22.1", date: "2026-11" },
  "measured-servers": { kind: "measurement", title: "Measured over loopback: nginx 1.22.1, Apache HTTP Server 2.4.71 and HAProxy 2.6.12", date: "2026-11" },
  "nginx 444": { kind: "page", title: "nginx source: ngx_http_request.h", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  "nginx 494": { kind: "page", title: "nginx source: ngx_http_special_response.c", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
  "nginx 495": { kind: "page", title: "nginx source: ngx_http_special_response.c", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
  "nginx 496": { kind: "page", title: "nginx source: ngx_http_special_response.c", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
  "nginx 497": { kind: "page", title: "nginx source: ngx_http_special_response.c", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
  "nginx 499": { kind: "page", title: "nginx source: ngx_http_request.h", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h" },
  "nginx-core": { kind: "page", title: "nginx documentation: ngx_http_core_module", url: "https://nginx.org/en/docs/http/ngx_http_core_module.html" },
  "nginx-limit-req": { kind: "page", title: "nginx documentation: ngx_http_limit_req_module", url: "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html" },
  "nginx-proxy": { kind: "page", title: "nginx documentation: ngx_http_proxy_module", url: "https://nginx.org/en/docs/http/ngx_http_proxy_module.html" },
  "nginx-special-response": { kind: "page", title: "nginx source: ngx_http_special_response.c", url: "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c" },
  "node-check-continue": { kind: "page", title: "Node.js documentation: HTTP", url: "https://nodejs.org/api/http.html#event-checkcontinue" },
  "node-http": { kind: "page", title: "Node.js documentation: HTTP", url: "https://nodejs.org/api/http.html#event-clienterror" },
  "qualys 529": { kind: "page", title: "SSL Labs API v4 Documentation", url: "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md" },
  "resumable-upload-15": { kind: "page", title: "Resumable Uploads for HTTP, revision 15", url: "https://www.ietf.org/archive/id/draft-ietf-httpbis-resumable-upload-15.xml" },
  "RFC 2295 8.1": "506 Variant Also Negotiates",
  "RFC 2324 2.3.2": "418 I'm a teapot",
  "RFC 2518 9.7": "Status-URI Response Header",
  "RFC 2518 10.1": "102 Processing",
  "RFC 2518 10.3": "422 Unprocessable Entity",
  "RFC 2774 7": "510 Not Extended",
  "RFC 3229 10.4.1": "226 IM Used",
  "RFC 3229 10.5.1": "Delta-Base",
  "RFC 3229 10.5.2": "IM",
  "RFC 4331 6": "Error Reporting",
  "RFC 4918 9.3": "MKCOL Method",
  "RFC 4918 10.4.1": "Purpose",
  "RFC 4918 10.6": "Overwrite Header",
  "RFC 4918 11.1": "207 Multi-Status",
  "RFC 4918 11.2": "422 Unprocessable Entity",
  "RFC 4918 11.3": "423 Locked",
  "RFC 4918 11.4": "424 Failed Dependency",
  "RFC 4918 11.5": "507 Insufficient Storage",
  "RFC 4918 12.1": "412 Precondition Failed",
  "RFC 4918 12.2": "414 Request-URI Too Long",
  "RFC 4918 13": "Multi-Status Response",
  "RFC 4918 13.1": "Response Headers",
  "RFC 4918 13.2": "Handling Redirected Child Resources",
  "RFC 4918 F.3": "Other Changes",
  "RFC 5789 2.2": "Error Handling",
  "RFC 5842 7.1": "208 Already Reported",
  "RFC 5842 7.2": "508 Loop Detected",
  "RFC 5842 8.2": "'DAV' Request Header",
  "RFC 5842 12.2": "Bind Loops",
  "RFC 5861 4": "The stale-if-error Cache-Control Extension",
  "RFC 6265 5.4": "The Cookie Header",
  "RFC 6585 1": "Introduction",
  "RFC 6585 3": "428 Precondition Required",
  "RFC 6585 4": "429 Too Many Requests",
  "RFC 6585 5": "431 Request Header Fields Too Large",
  "RFC 6585 6": "511 Network Authentication Required",
  "RFC 6585 6.1": "The 511 Status Code and Captive Portals",
  "RFC 6585 7.1": "428 Precondition Required",
  "RFC 6585 7.2": "429 Too Many Requests",
  "RFC 6585 7.3": "431 Request Header Fields Too Large",
  "RFC 6585 7.4": "511 Network Authentication Required",
  "RFC 6585 B": "Issues Raised by Captive Portals",
  "RFC 7231 B": "Changes from RFC 2616",
  "RFC 7240 4.1": 'The "respond-async" Preference',
  "RFC 7240 4.2": 'The "return=representation" and "return=minimal" Preferences',
  "RFC 7538 1": "Introduction",
  "RFC 7538 4": "Deployment Considerations",
  "RFC 7538 5": "Security Considerations",
  "RFC 7616 3.3": "The WWW-Authenticate Response Header Field",
  "RFC 7617 2": "The 'Basic' Authentication Scheme",
  "RFC 7617 4": "Security Considerations",
  "RFC 7725 3": "451 Unavailable For Legal Reasons",
  "RFC 7725 4": "Identifying Blocking Entities",
  "RFC 7725 5": "Security Considerations",
  "RFC 7725 A": "Acknowledgements",
  "RFC 8297 1": "Introduction",
  "RFC 8297 2": "HTTP Status Code 103: Early Hints",
  "RFC 8297 3": "Security Considerations",
  "RFC 8470 2": "Early Data in HTTP",
  "RFC 8470 4": "Using Early Data in HTTP Clients",
  "RFC 8470 5": "Extensions for Early Data in HTTP",
  "RFC 8470 5.1": "The Early-Data Header Field",
  "RFC 8470 5.2": "The 425 (Too Early) Status Code",
  "RFC 8470 6.1": "Gateways and Early Data",
  "RFC 8470 6.2": "Consistent Handling of Early Data",
  "RFC 8470 6.3": "Denial of Service",
  "RFC 9110 2.5": "Protocol Version",
  "RFC 9110 3.7": "Intermediaries",
  "RFC 9110 4.2.2": "https URI Scheme",
  "RFC 9110 5.4": "Field Limits",
  "RFC 9110 6.2": "Control Data",
  "RFC 9110 6.4.1": "Content Semantics",
  "RFC 9110 6.4.2": "Identifying Content",
  "RFC 9110 6.6.1": "Date",
  "RFC 9110 7.4": "Rejecting Misdirected Requests",
  "RFC 9110 7.7": "Message Transformations",
  "RFC 9110 7.8": "Upgrade",
  "RFC 9110 8.6": "Content-Length",
  "RFC 9110 8.8.3": "ETag",
  "RFC 9110 9.1": "Overview",
  "RFC 9110 9.2.2": "Idempotent Methods",
  "RFC 9110 9.2.3": "Methods and Caching",
  "RFC 9110 9.3.1": "GET",
  "RFC 9110 9.3.2": "HEAD",
  "RFC 9110 9.3.3": "POST",
  "RFC 9110 9.3.4": "PUT",
  "RFC 9110 9.3.5": "DELETE",
  "RFC 9110 9.3.6": "CONNECT",
  "RFC 9110 9.3.7": "OPTIONS",
  "RFC 9110 9.3.8": "TRACE",
  "RFC 9110 10.1.1": "Expect",
  "RFC 9110 10.2.1": "Allow",
  "RFC 9110 10.2.2": "Location",
  "RFC 9110 10.2.3": "Retry-After",
  "RFC 9110 11.3": "Challenge and Response",
  "RFC 9110 11.4": "Credentials",
  "RFC 9110 11.6.1": "WWW-Authenticate",
  "RFC 9110 11.7.1": "Proxy-Authenticate",
  "RFC 9110 12": "Content Negotiation",
  "RFC 9110 12.1": "Proactive Negotiation",
  "RFC 9110 12.4.1": "Absence",
  "RFC 9110 12.4.3": "Wildcard Values",
  "RFC 9110 12.5.1": "Accept",
  "RFC 9110 12.5.3": "Accept-Encoding",
  "RFC 9110 12.5.5": "Vary",
  "RFC 9110 13.1.1": "If-Match",
  "RFC 9110 13.1.2": "If-None-Match",
  "RFC 9110 13.1.3": "If-Modified-Since",
  "RFC 9110 13.1.4": "If-Unmodified-Since",
  "RFC 9110 13.1.5": "If-Range",
  "RFC 9110 13.2.1": "When to Evaluate",
  "RFC 9110 13.2.2": "Precedence of Preconditions",
  "RFC 9110 14": "Range Requests",
  "RFC 9110 14.1": "Range Units",
  "RFC 9110 14.1.1": "Range Specifiers",
  "RFC 9110 14.1.2": "Byte Ranges",
  "RFC 9110 14.2": "Range",
  "RFC 9110 14.4": "Content-Range",
  "RFC 9110 14.5": "Partial PUT",
  "RFC 9110 15": "Status Codes",
  "RFC 9110 15.1": "Overview of Status Codes",
  "RFC 9110 15.2": "Informational 1xx",
  "RFC 9110 15.2.1": "100 Continue",
  "RFC 9110 15.2.2": "101 Switching Protocols",
  "RFC 9110 15.3.1": "200 OK",
  "RFC 9110 15.3.2": "201 Created",
  "RFC 9110 15.3.3": "202 Accepted",
  "RFC 9110 15.3.4": "203 Non-Authoritative Information",
  "RFC 9110 15.3.5": "204 No Content",
  "RFC 9110 15.3.6": "205 Reset Content",
  "RFC 9110 15.3.7": "206 Partial Content",
  "RFC 9110 15.3.7.1": "Single Part",
  "RFC 9110 15.3.7.2": "Multiple Parts",
  "RFC 9110 15.3.7.3": "Combining Parts",
  "RFC 9110 15.4": "Redirection 3xx",
  "RFC 9110 15.4.1": "300 Multiple Choices",
  "RFC 9110 15.4.2": "301 Moved Permanently",
  "RFC 9110 15.4.3": "302 Found",
  "RFC 9110 15.4.4": "303 See Other",
  "RFC 9110 15.4.5": "304 Not Modified",
  "RFC 9110 15.4.6": "305 Use Proxy",
  "RFC 9110 15.4.7": "306 (Unused)",
  "RFC 9110 15.4.8": "307 Temporary Redirect",
  "RFC 9110 15.4.9": "308 Permanent Redirect",
  "RFC 9110 15.5": "Client Error 4xx",
  "RFC 9110 15.5.1": "400 Bad Request",
  "RFC 9110 15.5.2": "401 Unauthorized",
  "RFC 9110 15.5.3": "402 Payment Required",
  "RFC 9110 15.5.4": "403 Forbidden",
  "RFC 9110 15.5.5": "404 Not Found",
  "RFC 9110 15.5.6": "405 Method Not Allowed",
  "RFC 9110 15.5.7": "406 Not Acceptable",
  "RFC 9110 15.5.8": "407 Proxy Authentication Required",
  "RFC 9110 15.5.9": "408 Request Timeout",
  "RFC 9110 15.5.10": "409 Conflict",
  "RFC 9110 15.5.11": "410 Gone",
  "RFC 9110 15.5.12": "411 Length Required",
  "RFC 9110 15.5.13": "412 Precondition Failed",
  "RFC 9110 15.5.14": "413 Content Too Large",
  "RFC 9110 15.5.15": "414 URI Too Long",
  "RFC 9110 15.5.16": "415 Unsupported Media Type",
  "RFC 9110 15.5.17": "416 Range Not Satisfiable",
  "RFC 9110 15.5.18": "417 Expectation Failed",
  "RFC 9110 15.5.19": "418 (Unused)",
  "RFC 9110 15.5.20": "421 Misdirected Request",
  "RFC 9110 15.5.21": "422 Unprocessable Content",
  "RFC 9110 15.5.22": "426 Upgrade Required",
  "RFC 9110 15.6": "Server Error 5xx",
  "RFC 9110 15.6.1": "500 Internal Server Error",
  "RFC 9110 15.6.2": "501 Not Implemented",
  "RFC 9110 15.6.3": "502 Bad Gateway",
  "RFC 9110 15.6.4": "503 Service Unavailable",
  "RFC 9110 15.6.5": "504 Gateway Timeout",
  "RFC 9110 15.6.6": "505 HTTP Version Not Supported",
  "RFC 9110 16.1.2": "Considerations for New Methods",
  "RFC 9110 16.5.1": "Range Unit Registry",
  "RFC 9110 17.5": "Attacks via Protocol Element Length",
  "RFC 9110 17.9": "Disclosure of Sensitive Information in URIs",
  "RFC 9110 17.11": "Disclosure of Fragment after Redirects",
  "RFC 9110 17.13": "Browser Fingerprinting",
  "RFC 9110 17.15": "Denial-of-Service Attacks Using Range",
  "RFC 9110 17.16.1": "Confidentiality of Credentials",
  "RFC 9110 17.16.3": "Protection Spaces",
  "RFC 9110 B.3": "Changes from RFC 7231",
  "RFC 9110 B.4": "Changes from RFC 7232",
  "RFC 9110 B.5": "Changes from RFC 7233",
  "RFC 9111 3": "Storing Responses in Caches",
  "RFC 9111 3.1": "Storing Header and Trailer Fields",
  "RFC 9111 3.2": "Updating Stored Header Fields",
  "RFC 9111 3.3": "Storing Incomplete Responses",
  "RFC 9111 3.4": "Combining Partial Content",
  "RFC 9111 3.5": "Storing Responses to Authenticated Requests",
  "RFC 9111 4": "Constructing Responses from Caches",
  "RFC 9111 4.1": "Calculating Cache Keys with the Vary Header Field",
  "RFC 9111 4.2.2": "Calculating Heuristic Freshness",
  "RFC 9111 4.3.1": "Sending a Validation Request",
  "RFC 9111 4.3.2": "Handling a Received Validation Request",
  "RFC 9111 4.3.3": "Handling a Validation Response",
  "RFC 9111 4.3.4": "Freshening Stored Responses upon Validation",
  "RFC 9111 4.4": "Invalidating Stored Responses",
  "RFC 9111 5.2.1.7": "only-if-cached",
  "RFC 9111 5.2.2.1": "max-age",
  "RFC 9111 5.2.2.2": "must-revalidate",
  "RFC 9111 5.2.2.4": "no-cache",
  "RFC 9111 5.2.2.5": "no-store",
  "RFC 9111 5.2.2.7": "private",
  "RFC 9111 7.1": "Cache Poisoning",
  "RFC 9111 7.2": "Timing Attacks",
  "RFC 9111 7.3": "Caching of Sensitive Information",
  "RFC 9112 2.2": "Message Parsing",
  "RFC 9112 3": "Request Line",
  "RFC 9112 3.2": "Request Target",
  "RFC 9112 6.1": "Transfer-Encoding",
  "RFC 9112 6.3": "Message Body Length",
  "RFC 9112 7.1": "Chunked Transfer Coding",
  "RFC 9112 8": "Handling Incomplete Messages",
  "RFC 9112 9.3": "Persistence",
  "RFC 9112 9.5": "Failures and Timeouts",
  "RFC 9112 9.6": "Tear-down",
  "RFC 9112 11.1": "Response Splitting",
  "RFC 9112 11.2": "Request Smuggling",
  "RFC 9113 3.1": "HTTP/2 Version Identification",
  "RFC 9113 7": "Error Codes",
  "RFC 9113 8.1": "HTTP Message Framing",
  "RFC 9113 8.1.1": "Malformed Messages",
  "RFC 9113 8.2.2": "Connection-Specific Header Fields",
  "RFC 9113 8.6": "The Upgrade Header Field",
  "RFC 9113 8.7": "Request Reliability",
  "RFC 9113 8.8.5": "Informational Responses",
  "RFC 9113 9.1.1": "Connection Reuse",
  "RFC 9113 10.5.1": "Limits on Field Block Size",
  "RFC 9114 3.3": "Connection Reuse",
  "RFC 9114 4.1.1": "Request Cancellation and Rejection",
  "RFC 9114 4.2.2": "Header Size Constraints",
  "RFC 9114 4.5": "HTTP Upgrade",
  "RFC 9205 4.6": "Using HTTP Status Codes",
  "RFC 9205 4.6.1": "Redirection",
  "RFC 9205 4.10": "Handling Application State",
  "RFC 9205 4.15": "Using Server Push",
  "RFC 9209 2.1.1": "error",
  "RFC 9209 2.3": "Proxy Error Types",
  "RFC 9209 2.3.1": "DNS Timeout",
  "RFC 9209 2.3.2": "DNS Error",
  "RFC 9209 2.3.7": "Connection Refused",
  "RFC 9209 2.3.9": "Connection Timeout",
  "RFC 9209 2.3.10": "Connection Read Timeout",
  "RFC 9209 2.3.12": "Connection Limit Reached",
  "RFC 9209 2.3.13": "TLS Protocol Error",
  "RFC 9209 2.3.16": "HTTP Request Error",
  "RFC 9209 2.3.17": "HTTP Request Denied",
  "RFC 9209 2.3.18": "HTTP Incomplete Response",
  "RFC 9209 2.3.28": "HTTP Protocol Error",
  "RFC 9209 2.3.29": "Proxy Internal Response",
  "RFC 9209 2.3.32": "Proxy Loop Detected",
  "RFC 9209 4": "Security Considerations",
  "RFC 9457 3": "The Problem Details JSON Object",
  "RFC 9457 5": "Security Considerations",
  "RFC 10008 2.5": "Redirection",
  "RFC 10008 2.6": "Conditional Requests",
  "RFC 10008 2.7": "Caching",
  "RFC 10008 2.8": "Range Requests",
  "RFC 10008 3": "The Accept-Query Header Field",
  "spring 509": { kind: "page", title: "Spring Framework source: HttpStatus.java", url: "https://github.com/spring-projects/spring-framework/blob/002040239d2c4b3f345286a8af4c38a2b6b34f77/spring-web/src/main/java/org/springframework/http/HttpStatus.java" },
  "twitter 420": { kind: "page", title: "Twitter API response codes", url: "https://developer.x.com/ja/docs/basics/response-codes" },
  "twitter-codes": { kind: "page", title: "Twitter API response codes", url: "https://developer.x.com/ja/docs/basics/response-codes" }
};
function readText(text, kinds) {
  return {
    sections: text.sections.map(([name, ...blocks]) => ({ name, ...kinds[name], blocks: blocks.map(readBlock) })),
    related: text.related.map(([code, difference]) => ({ code, difference })),
    symptoms: text.symptoms
  };
}
function readBlock([text, ...keys]) {
  const isItem = text.startsWith("- ");
  return {
    form: isItem ? "item" : "paragraph",
    text: isItem ? text.slice(2) : text,
    citations: keys.flatMap(readCitation)
  };
}
function readCitation(key) {
  const stored = CITATIONS[key];
  if (stored === void 0) return [];
  if (typeof stored !== "string") return [stored];
  return [{ kind: "standard", ...parseReference(key.replace("RFC ", "")), title: stored }];
}
var SECTIONS = {
  meaning: { heading: "Meaning", advice: false },
  use: { heading: "When to use it", advice: false },
  avoid: { heading: "When not to use it", advice: false },
  response: { heading: "What the response carries", advice: false },
  "api-design": { heading: "API design", advice: true },
  caching: { heading: "Caching", advice: false },
  clients: { heading: "What clients do", advice: false },
  mistakes: { heading: "Common mistakes", advice: true },
  security: { heading: "Security", advice: false },
  history: { heading: "History", advice: false }
};
var STATUS_TEXTS = [
  {
    code: 100,
    depth: "full",
    symptoms: ["continue", "expect 100-continue", "curl waits one second", "upload hangs before body", "interim response"],
    related: [
      [102, "The server has the whole request and is working on it."],
      [103, "Announces headers of the final response and does not ask for the body."],
      [417, "The server cannot meet the expectation in the request."]
    ],
    sections: [
      [
        "meaning",
        ["A 100 is an interim response. The client still gets a final status, after the server has received and processed the whole request.", "RFC 9110 15.2.1"]
      ],
      [
        "use",
        ["- Send it when a request with `Expect: 100-continue` announces a body and its headers give you no reason to refuse. For example, a client wants to upload a 2 GB video, and its credentials are valid. The server MUST then answer at once, with a 100 or with a final status.", "RFC 9110 10.1.1"]
      ],
      [
        "avoid",
        ["- If the headers already show that you will refuse, send the final status right away. A 401 or 413 at this point saves the client a useless upload.", "RFC 9110 10.1.1"],
        ["- If you have already received part of the body, or the request has no body, you can skip the 100.", "RFC 9110 10.1.1"],
        ["- If the request uses HTTP/1.0, ignore the expectation and do not send any 1xx response. Both are requirements.", "RFC 9110 10.1.1", "RFC 9110 15.2"]
      ],
      [
        "response",
        ["- A status line and, optionally, headers. A 1xx response has neither a body nor trailers.", "RFC 9110 15.2"],
        ["- A 1xx response MUST NOT contain `Content-Length` or `Transfer-Encoding`.", "RFC 9110 8.6", "RFC 9112 6.1"],
        ["- A final status MUST follow later, unless the connection closes early.", "RFC 9110 10.1.1"],
        ["- HTTP/2 supports it too. The interim response is then a HEADERS frame before the final one.", "RFC 9113 8.8.5"]
      ],
      [
        "api-design",
        ["Check credentials, media type and size before you ask for the body. Node.js sends the 100 on its own, before your handler runs, unless you listen for the `checkContinue` event. Some other platforms send it when your code starts to read the body.", "node-check-continue"]
      ],
      [
        "caching",
        ["A cache must not store it, because it is not a final response.", "RFC 9111 3"]
      ],
      [
        "clients",
        ["- A client that intends to wait for the 100 MUST send the expectation, and SHOULD NOT wait indefinitely.", "RFC 9110 10.1.1"],
        ["- curl adds the expectation to large HTTP/1.1 uploads. If no response arrives within one second, it starts sending the body.", "measured-clients"],
        ["- `fetch()` in Node.js fails if a 100 that it did not ask for arrives before the 200.", "measured-clients"],
        ["- A proxy MUST forward a 100, unless the proxy itself added the expectation.", "RFC 9110 15.2"]
      ],
      [
        "mistakes",
        ["- Sending a 100 for each POST, even without an `Expect` header in the request."],
        ["- Reading the body before you send the 100. The standard forbids this, because the client and the server would wait for each other."]
      ],
      [
        "security",
        ["- A client may start its upload even though the server has already refused it. The server has to read the rest of the body or close the connection. Otherwise the leftover bytes are parsed as the next request.", "RFC 9112 9.3"]
      ],
      [
        "history",
        ["RFC 7231 dropped extensions of `Expect`, and RFC 9110 restored its list syntax. The one expectation that the standard defines is `100-continue`.", "RFC 7231 B", "RFC 9110 B.3", "RFC 9110 10.1.1"]
      ]
    ]
  },
  {
    code: 101,
    depth: "full",
    symptoms: ["switching protocols", "websocket", "protocol upgrade", "connection upgrade", "websocket handshake succeeded"],
    related: [
      [100, "The client should go on with its request in the current protocol."],
      [426, "The server refuses to continue unless the client upgrades."]
    ],
    sections: [
      [
        "meaning",
        ["After the headers, both sides speak the new protocol. The server is expected to answer the original request in that protocol, so the client does not repeat it.", "RFC 9110 7.8"]
      ],
      [
        "use",
        ["- Send it when the client offered a protocol in `Upgrade` and your server wants to switch to it. The usual example is a browser that opens a WebSocket for a chat.", "RFC 9110 7.8"]
      ],
      [
        "avoid",
        ["- If the client did not offer a protocol, the server MUST NOT choose it.", "RFC 9110 7.8"],
        ["- HTTP/2 and HTTP/3 do not have this code. A WebSocket over them starts with an extended CONNECT request.", "RFC 9113 8.6", "RFC 9114 4.5"],
        ["- If the request uses HTTP/1.0, ignore its `Upgrade` header.", "RFC 9110 7.8"],
        ["- To send the client to another host or to another transport, redirect it. `Upgrade` works on the existing connection only.", "RFC 9110 7.8"],
        ["- If the new protocol cannot handle the request, stay with HTTP. You MAY ignore any offer and answer normally.", "RFC 9110 7.8"]
      ],
      [
        "response",
        ["- `Upgrade` MUST name the new protocol. If you switch several layers, list them from the lowest to the highest.", "RFC 9110 15.2.2", "RFC 9110 7.8"],
        ["- `Connection: upgrade` MUST be there too, so that intermediaries do not forward `Upgrade`.", "RFC 9110 7.8"],
        ["- If the request also contains `Expect: 100-continue`, the server MUST send a 100 before the 101.", "RFC 9110 7.8"],
        ["- The headers end the response. The bytes after them belong to the new protocol.", "RFC 9110 15.2"]
      ],
      [
        "api-design",
        ["Authenticate the client in the HTTP request that opens the connection. After the switch, WebSocket messages have neither HTTP headers nor status codes. To report an error later, close the WebSocket with a close code."],
        ["Check the `Origin` header of a WebSocket request. Any website can open a WebSocket to your server, the browser may send cookies along, and CORS does not protect you."]
      ],
      [
        "caching",
        ["A 101 is an interim response, which a cache must not store.", "RFC 9111 3"]
      ],
      [
        "clients",
        ["- A client that gets a 101 it did not ask for cannot continue. `fetch()` in Node.js fails, and axios, got and curl hang.", "measured-clients"]
      ],
      [
        "mistakes",
        ["- A gateway drops `Upgrade` and `Connection`, so your server does not see the offer."],
        ["- The server writes to the connection before it has read the request body to its end."],
        ["- `Sec-WebSocket-Accept` is missing or does not match the client's key, so the client closes the connection."]
      ],
      [
        "security",
        ["- The rules after the switch depend entirely on the new protocol. Run the checks that need HTTP headers before you send the 101.", "RFC 9110 7.8"]
      ],
      [
        "history",
        ["`Upgrade` was also meant for newer versions of HTTP. HTTP/2 without TLS could be started that way, as `h2c`. Few servers deployed it, and it is now deprecated.", "RFC 9110 7.8", "RFC 9113 3.1"]
      ]
    ]
  },
  {
    code: 102,
    depth: "short",
    symptoms: ["processing", "still working", "long running webdav request", "keep connection alive"],
    related: [
      [100, "Asks the client for the body. A 102 comes after the body has arrived."],
      [202, "Ends the exchange, and the client looks up the outcome later."]
    ],
    sections: [
      [
        "use",
        ["- Send it when a WebDAV method takes so long that the client could give up. For example, the client copies a large directory tree. The RFC suggests 20 seconds as a guide.", "RFC 2518 10.1"]
      ],
      [
        "avoid",
        ["- If the client does not need to keep the connection open, answer 202 and offer a status monitor.", "RFC 9110 15.3.3"],
        ["- Do not use it as a progress bar. It has no body, and its `Status-URI` header was dropped together with the code.", "RFC 9110 15.2", "RFC 4918 F.3"]
      ],
      [
        "response",
        ["- `Status-URI` can list the resources that have been processed so far, each with its status.", "RFC 2518 9.7"],
        ["- A final response MUST follow.", "RFC 2518 10.1"]
      ],
      [
        "clients",
        ["- curl, axios, got and `fetch()` of Node.js keep waiting for the final response. If it does not arrive, they hang.", "measured-clients"],
        ["- Python's http.client returns the 102 as the final response, and so do requests and urllib3, which use it. httpx and aiohttp wait for the 200.", "measured-clients"]
      ],
      [
        "history",
        ["The first WebDAV standard defined the code in 1999. The second one removed it for lack of implementations, but the registration remains.", "RFC 2518 10.1", "RFC 4918 F.3"]
      ]
    ]
  },
  {
    code: 103,
    depth: "full",
    symptoms: ["early hints", "preload", "preconnect", "faster page load", "link rel preload", "server push replacement"],
    related: [
      [100, "Asks the client to continue and gives no hints."],
      [102, "Says that the server is still working."]
    ],
    sections: [
      [
        "meaning",
        ["The headers are hints. They do not replace those of the final response, and they do not describe the 103 itself.", "RFC 8297 2"]
      ],
      [
        "use",
        ["- Send it when a page takes a while to render but you already know which styles, scripts and fonts it needs. The browser can load `/style.css` while your server queries its database.", "RFC 8297 1"],
        ["- A cache can send it while it revalidates a stale page with the origin. It takes the `Link` headers from the stale copy.", "RFC 8297 2"]
      ],
      [
        "avoid",
        ["- If the final response is ready, send that. A hint helps while the client waits.", "RFC 8297 1"],
        ["- Over HTTP/1.1, you can leave it out unless you know that the client handles interim responses correctly.", "RFC 8297 3"],
        ["- Do not send it to an HTTP/1.0 client, because that version has no 1xx responses.", "RFC 9110 15.2"]
      ],
      [
        "response",
        ["- `Link` headers with `rel=preload` are the typical content.", "RFC 8297 2"],
        ["- You can send several 103 responses and add to the hints as you learn more.", "RFC 8297 2"],
        ["- The final response usually repeats the headers. Leave out a header if its hint turned out to be wrong.", "RFC 8297 2"]
      ],
      [
        "api-design",
        ["Use it for web pages. API clients rarely load linked resources."],
        ["Hint at the few resources that the page certainly uses. Each unnecessary preload competes with the necessary ones."]
      ],
      [
        "caching",
        ["The 103 itself must not be stored. Resources that the client fetches because of it are cached as usual.", "RFC 9111 3"]
      ],
      [
        "clients",
        ["- Chromium uses it for top-level navigations over HTTP/2 and HTTP/3. It acts on `preload` and `preconnect`, and reads the first 103 of a response.", "chromium-early-hints"],
        ["- curl, wget, axios, got, `fetch()` of Node.js, httpx, aiohttp, Guzzle and the clients of Go and Java that we tried read the final response after a 103 as usual.", "measured-clients"],
        ["- Python's http.client returns the 103 as the final response, and so do requests and urllib3, which use it.", "measured-clients"],
        ["- Apart from performance, a 103 MUST NOT change how the client processes the final response.", "RFC 8297 2"]
      ],
      [
        "mistakes",
        ["- Expecting an effect on `fetch()` calls, images or iframes."],
        ["- Testing over HTTP/1.1 on localhost, where Chromium ignores the hints."],
        ["- Sending a 103 for a page that turns out to be a 404, so that the preloads were useless."]
      ],
      [
        "security",
        ["- An HTTP/1.1 client that mistakes a 103 for the final response assigns the responses that follow to the wrong requests. If the connection carries requests to several origins, data of one can reach another.", "RFC 8297 3"],
        ["- We saw this with http.client, requests and urllib3. When they sent a second request before the final response to the first one arrived, it got that response.", "measured-clients"]
      ],
      [
        "history",
        ["RFC 8297 defined the code as an experiment in 2017. RFC 9205 suggests it as an alternative to HTTP/2 server push.", "RFC 8297 1", "RFC 9205 4.15"]
      ]
    ]
  },
  {
    code: 104,
    depth: "short",
    symptoms: ["upload resumption supported", "resumable upload", "upload resumption", "continue upload", "interrupted upload"],
    related: [
      [100, "Asks for the body, but cannot help after an interruption."],
      [201, "The recommended final response to a creating request that left the upload incomplete."],
      [308, "Cloud Storage uses this number in its own resumable upload protocol."]
    ],
    sections: [
      [
        "use",
        ["- Send it when a client starts a resumable upload and your server has created an upload resource for it. If the connection breaks at 80 percent, the client asks that resource how much has arrived and sends the rest.", "draft-ietf-httpbis-resumable-upload-12 4.2.2", "draft-ietf-httpbis-resumable-upload-12 5"],
        ["- Send it again while data arrives, to report the progress.", "draft-ietf-httpbis-resumable-upload-12 5"]
      ],
      [
        "avoid",
        ["- If the client's `Upload-Draft-Interop-Version` is missing or does not match, the server MUST NOT send a 104. The version in revision 12 of the draft is 8.", "draft-ietf-httpbis-resumable-upload-12 B"],
        ["- A 104 does not replace the 100 that a client expects.", "draft-ietf-httpbis-resumable-upload-12 5"]
      ],
      [
        "response",
        ["- `Location` with the URL of the upload resource, in the 104 that announces it. A 104 that is sent while the client appends data MUST NOT have this header.", "draft-ietf-httpbis-resumable-upload-12 4.2.2", "draft-ietf-httpbis-resumable-upload-12 4.4.2"],
        ["- `Upload-Limit` with that `Location`, if the server sets limits.", "draft-ietf-httpbis-resumable-upload-12 4.2.2"],
        ["- `Upload-Draft-Interop-Version`, while the protocol is a draft.", "draft-ietf-httpbis-resumable-upload-12 B"],
        ["- `Upload-Offset`, to report progress.", "draft-ietf-httpbis-resumable-upload-12 4.2.2", "draft-ietf-httpbis-resumable-upload-12 4.4.2"]
      ],
      [
        "caching",
        ["Like all interim responses, it must not be stored.", "RFC 9111 3"]
      ],
      [
        "history",
        ["IANA's registration is temporary and names revision 05 of the draft. It was due to end on 13 November 2026, so check the registry. This page follows revision 12 of July 2026; revision 15 is from November 2026.", "iana-status-codes", "resumable-upload-15"]
      ]
    ]
  },
  {
    code: 200,
    depth: "full",
    symptoms: ["ok", "success", "it worked", "all good", "error with 200", "200 but error in the body", "soft 404"],
    related: [
      [201, "The request created a resource with its own URL."],
      [202, "The outcome is not known yet."],
      [204, "The request succeeded, and the response has no body."],
      [206, "Returns parts of the resource, where a 200 returns all of it."]
    ],
    sections: [
      [
        "meaning",
        ["After GET, the body is the target resource. After POST, it is the result or the status of the action. After PUT and DELETE, it is the status of the action. After OPTIONS, it describes the options.", "RFC 9110 15.3.1"]
      ],
      [
        "use",
        ["- Answer a GET or HEAD with it when you return the whole current representation. For example, `GET /orders/7` returns the order as JSON.", "RFC 9110 9.3.1", "RFC 9110 9.3.2"],
        ["- Answer a PUT with it when the request replaced something and you want to return the saved version. If you have nothing to return, 204 works as well.", "RFC 9110 9.3.4"],
        ["- Answer a DELETE with it when the deletion is done and you have something to report, such as how many items were removed.", "RFC 9110 9.3.5"],
        ["- Answer a POST with it when the action produced a result but no new resource, such as a price calculation.", "RFC 9110 9.3.3"]
      ],
      [
        "avoid",
        ["- If the request created a resource, send 201 and name the resource in `Location`.", "RFC 9110 15.3.2"],
        ["- If the work is queued and not finished, send 202. A 200 says that the request has succeeded.", "RFC 9110 15.3.3", "RFC 9110 15.3.1"],
        ["- If you send a part of the representation, use 206. Otherwise a cache can mistake the part for the whole.", "RFC 9110 14", "RFC 9110 15.3.7"],
        ["- If the request failed, send an error status. Caches, monitoring and client libraries read the status and know nothing about your body format.", "RFC 9205 4.6"]
      ],
      [
        "response",
        ["- For GET and HEAD, an origin server SHOULD send the validators it has. A strong `ETag` together with `Last-Modified` is best.", "RFC 9110 15.3.1"],
        ["- A 200 is expected to have a body, unless its framing says that the length is zero. Responses to HEAD and CONNECT have no body.", "RFC 9110 15.3.1", "RFC 9110 6.4.1"],
        ["- After PUT, a server MUST NOT send a validator unless it saved the body without any transformation.", "RFC 9110 9.3.4"],
        ["- An origin server that has a clock MUST send `Date`.", "RFC 9110 6.6.1"],
        ["- After OPTIONS, it SHOULD send headers that describe optional features, such as `Allow`.", "RFC 9110 9.3.7"]
      ],
      [
        "api-design",
        ["Report the outcome in the status and the data in the body. An envelope with its own status can contradict the HTTP status."],
        ["Return 200 with an empty list when a search finds nothing. The search itself worked."],
        ["JSON-RPC, and GraphQL in many setups, report their errors in the body of a 200. If you use them, make your monitoring read the body."]
      ],
      [
        "caching",
        ["A cache may store a response to GET or HEAD without an explicit lifetime and estimate how long it stays fresh.", "RFC 9110 15.1", "RFC 9111 4.2.2"],
        ["A response to QUERY is cacheable as well; the cache key then includes the request body.", "RFC 10008 2.7"],
        ["Other methods differ. A response to POST is cacheable if it has an explicit lifetime and a `Content-Location` equal to the target URL. Responses to PUT, DELETE and OPTIONS are not cacheable.", "RFC 9110 9.3.3", "RFC 9110 9.3.4", "RFC 9110 9.3.5", "RFC 9110 9.3.7"],
        ["If the content depends on request headers, list them in `Vary`. Otherwise a cache can give one user's variant to another.", "RFC 9110 12.5.5", "RFC 9111 4.1"]
      ],
      [
        "clients",
        ["- `fetch()` sets `ok` for each status from 200 to 299, so `ok` does not tell you whether there is a body.", "fetch-statuses"],
        ["- Google passes the content on for indexing. It reports a soft 404 if the page looks like an error or is empty.", "google-status-codes"]
      ],
      [
        "mistakes",
        ['- A friendly "page not found" page with status 200. Search engines can index it, and your monitoring does not notice.'],
        ['- A body such as `{"success": false}` with status 200. Each client needs a second check, and some will forget it.'],
        ["- Large, stable resources without validators. Clients then download them again on each visit."]
      ],
      [
        "security",
        ["- Mark personal content with `Cache-Control: private` or `no-store`. A `Set-Cookie` header does not stop a shared cache from storing the response.", "RFC 9111 7.3"],
        ["- A response to TRACE echoes the request. The server SHOULD remove headers that are likely to contain sensitive data.", "RFC 9110 9.3.8"]
      ],
      [
        "history",
        ["Earlier specifications called a 200 cacheable by default. RFC 9111 calls the same rule heuristic freshness.", "RFC 9111 4.2.2"]
      ]
    ]
  },
  {
    code: 201,
    depth: "full",
    symptoms: ["created", "resource created", "new record", "location of new resource", "post succeeded", "put created"],
    related: [
      [200, "The action succeeded and did not create a resource."],
      [202, "The resource may be created later."],
      [204, "An update succeeded, and the server returns no body."],
      [303, "Points to another resource, which can be an old one."]
    ],
    sections: [
      [
        "use",
        ["- Answer a POST with it when the request created a resource. For example, `POST /orders` created `/orders/7`. The server SHOULD then send a 201 with the new URL.", "RFC 9110 9.3.3"],
        ["- Answer a PUT with it when nothing existed at the URL before. For example, a user uploads a first photo to `/profiles/ann/photo`. The server MUST use 201 in this case, so that the client can tell creation from replacement.", "RFC 9110 9.3.4"]
      ],
      [
        "avoid",
        ["- If a PUT changed an existing resource, send 200 or 204.", "RFC 9110 9.3.4"],
        ["- If the resource will exist later, send 202, because the outcome is still open.", "RFC 9110 15.3.3"],
        ["- If the result of a POST is an existing resource, you can point to it with 303.", "RFC 9110 9.3.3"]
      ],
      [
        "response",
        ["- `Location` names the main resource that was created. Send it after POST, because without it the client has to assume the URL of the collection.", "RFC 9110 9.3.3", "RFC 9110 10.2.2"],
        ["- The body usually describes the new resource, or links to all new resources.", "RFC 9110 15.3.2"],
        ["- `ETag` and `Last-Modified` describe the new representation. After PUT, send them if the server saved exactly what it received.", "RFC 9110 15.3.2", "RFC 9110 9.3.4"],
        ["- A relative `Location` such as `/orders/7` is valid. The client resolves it against the target URL.", "RFC 9110 10.2.2"]
      ],
      [
        "api-design",
        ["Return the complete new item. Your server set its ID, timestamps and defaults, and the client would otherwise fetch them with another request."],
        ["If the client can choose the URL, offer PUT. The client can then repeat a lost request without creating a duplicate, and `If-None-Match: *` prevents it from overwriting an existing item. For POST, support an `Idempotency-Key`."],
        ["If one POST creates several items, name the batch in `Location` and list the items in the body."]
      ],
      [
        "caching",
        ["Caches do not store it by default; it needs an explicit lifetime or `public`. A response to POST needs an explicit lifetime and a matching `Content-Location`.", "RFC 9110 15.1", "RFC 9111 3", "RFC 9110 9.3.3"],
        ["After a successful POST or PUT, a cache must invalidate what it stored for the target URL. It may also invalidate the URL in `Location` if it has the same origin.", "RFC 9111 4.4"]
      ],
      [
        "clients",
        ["- `fetch()` does not follow the `Location` of a 201. It does that for 301, 302, 303, 307 and 308.", "RFC 9110 15.4", "fetch-statuses"],
        ["- Google waits for the content for a limited time and then processes what it received.", "google-status-codes"]
      ],
      [
        "mistakes",
        ["- Sending the URL of the collection in `Location`."],
        ["- Answering 200 to a PUT that created something. The client does not notice that it used a misspelled URL."],
        ["- A `Location` with a fragment, such as `#row-9`. The URL should identify the new resource itself."]
      ],
      [
        "security",
        ["- IDs that count upwards reveal how many items you have and make other URLs easy to guess. Check access on each request, because a URL is not a secret.", "RFC 9110 17.9"]
      ],
      [
        "history",
        ["In 2014, RFC 7231 changed the definition so that one request can create several resources.", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 202,
    depth: "full",
    symptoms: ["accepted", "queued", "background job", "async processing", "long running task", "polling", "pending"],
    related: [
      [102, "The client waits on the same connection for the final response."],
      [200, "The request has succeeded, and the outcome is known."],
      [201, "The resource exists already."],
      [303, "A status monitor uses it to send the client to the result."]
    ],
    sections: [
      [
        "meaning",
        ["The 202 promises nothing about the result. The work can still be refused later, and HTTP has no way to send a second status for the same request.", "RFC 9110 15.3.3"]
      ],
      [
        "use",
        ["- Send it when the work takes longer than you want to keep the connection open. Examples are converting a video or starting a nightly batch job.", "RFC 9110 15.3.3"],
        ["- A server SHOULD answer a DELETE with it when the deletion will probably succeed but has not happened yet. A cloud provider, for example, needs a few minutes to delete a server.", "RFC 9110 9.3.5"]
      ],
      [
        "avoid",
        ["- If the result is ready before you respond, send 200, 201 or 204. They tell the client more.", "RFC 9110 15.3.1", "RFC 9110 15.3.2", "RFC 9110 15.3.5"],
        ["- If you can already see that the input is invalid, refuse it with 400 or 422.", "RFC 9110 15.5.1", "RFC 9110 15.5.21"],
        ["- If the server is too busy to take the work, send 503 so that the client tries again later.", "RFC 9110 15.6.4"]
      ],
      [
        "response",
        ["- The body ought to describe the current state of the request. It ought to include a status monitor or link to one, so that users can see when the work will be done.", "RFC 9110 15.3.3"],
        ["- `Location` has a defined meaning for 201 and 3xx, and none for 202. Many services still put the URL of the monitor there, as an example in RFC 7240 does.", "RFC 9110 10.2.2", "RFC 7240 4.1"]
      ],
      [
        "api-design",
        ["Make the job a resource. `POST /reports` returns 202 with a link to `/jobs/17`, and a GET on the job returns 200 with its state. When the job is done, redirect with 303 to the result."],
        ["Tell clients how often to poll. `Retry-After` on the responses of the job is a good place, although few libraries read it there."],
        ["Keep finished jobs for a documented time, so that a client that polls once an hour still finds the outcome."],
        ["Support `Prefer: respond-async` if your server can work either way. It means that the client prefers a 202 to a long wait."],
        ["If the job failed, the monitor still answers 200, because the GET worked. Report the failure in the body."]
      ],
      [
        "caching",
        ["A 202 is not cached by default; it needs an explicit lifetime or `public`. For a response to POST, the standard asks for an explicit lifetime and a matching `Content-Location`.", "RFC 9110 15.1", "RFC 9111 3", "RFC 9110 9.3.3"],
        ["Send `Cache-Control: no-cache` with the status monitor, so that a poll does not see an old state.", "RFC 9111 5.2.2.4"]
      ],
      [
        "clients",
        ["- HTTP libraries treat it as a success. The standard does not define a link to poll, so your client code has to know where to look.", "RFC 9110 15.3.3"],
        ["- Google treats it like a 201 and processes the content that arrives within its time limit.", "google-status-codes"]
      ],
      [
        "mistakes",
        ["- Responding before the job is stored. If the process crashes then, the job is lost."],
        ["- Sending a 202 and offering no way to learn the outcome."],
        ["- Doing all the work first and sending 202 out of habit."]
      ],
      [
        "security",
        ["- A long random monitor URL is not an access control, because URLs end up in logs and histories. Check who asks.", "RFC 9110 17.9"],
        ["- Accepting a job is cheap for the sender and expensive for you, so an attacker can use it for a denial of service. Limit each user with 429 before the work enters the queue.", "RFC 6585 4"]
      ],
      [
        "history",
        ["The standard describes it for batch processes, and its example is a process that runs once a day.", "RFC 9110 15.3.3"]
      ]
    ]
  },
  {
    code: 203,
    depth: "short",
    symptoms: ["non-authoritative information", "modified by proxy", "transformed content", "non authoritative", "content changed in transit"],
    related: [
      [200, "The response as the origin server sent it."]
    ],
    sections: [
      [
        "use",
        ["- A proxy can send it instead of the origin's 200 when it changed the body. For example, it removed malware or converted an image to a smaller format.", "RFC 9110 7.7"]
      ],
      [
        "avoid",
        ["- If the response contains `no-transform`, the proxy MUST NOT change its body.", "RFC 9110 7.7"],
        ["- An origin server that passes on data from elsewhere sends 200. The code is defined for a transforming proxy.", "RFC 9110 15.3.4"]
      ],
      [
        "caching",
        ["It is cacheable by default, like the 200 that it replaces. A later request can validate it, but perhaps only through the same proxies.", "RFC 9110 15.3.4", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- For a client, it is a success. The body counts as a representation of the target resource that may have been modified.", "RFC 9110 6.4.2"]
      ],
      [
        "security",
        ["- A changed body no longer matches a digest or signature of the original. This matters for medical images or scientific data, for example.", "RFC 9110 7.7"]
      ],
      [
        "history",
        ["RFC 7231 broadened the code to cover transformed bodies.", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 204,
    depth: "full",
    symptoms: ["no content", "no body", "empty response", "unexpected end of json input", "delete succeeded", "save without reload"],
    related: [
      [200, "Success with a body."],
      [201, "Success, and a new resource exists."],
      [205, "Success without content, and the client resets its form."],
      [304, "No body, because the client's stored copy is still valid."]
    ],
    sections: [
      [
        "meaning",
        ["The headers describe the target resource after the action. A browser or editor can stay on its current view.", "RFC 9110 15.3.5"]
      ],
      [
        "use",
        ["- Answer a PUT with it when the update worked and the client already knows the new state. An editor's save button is the classic example.", "RFC 9110 9.3.4", "RFC 9110 15.3.5"],
        ["- Answer a DELETE with it when the deletion is done and you have nothing to add, as for a removed comment.", "RFC 9110 9.3.5"],
        ["- Send it when the client prefers a minimal response, for example with `Prefer: return=minimal`.", "RFC 9110 15.3.1", "RFC 7240 4.2"]
      ],
      [
        "avoid",
        ["- If the client should clear its form, send 205.", "RFC 9110 15.3.6"],
        ["- If a GET finds no resource, send 404.", "RFC 9110 15.5.5"],
        ["- If the request created a resource, send 201 and name it.", "RFC 9110 15.3.2"]
      ],
      [
        "response",
        ["- The response ends after its headers. It has neither a body nor trailers.", "RFC 9110 15.3.5"],
        ["- A server MUST NOT send `Content-Length` or `Transfer-Encoding` with it.", "RFC 9110 8.6", "RFC 9112 6.1"],
        ["- After PUT, an `ETag` is the tag of the new representation. Send it if the server saved the body unchanged.", "RFC 9110 15.3.5", "RFC 9110 9.3.4"]
      ],
      [
        "api-design",
        ["Send the new `ETag`, so that the client can make its next update conditional without another GET."],
        ["Consider a 200 with the saved item instead. If your server fills in fields, this saves the client a request."],
        ["For a DELETE of something that is already gone, both 204 and 404 are reasonable. A 204 says that the goal is reached, and a 404 helps to find mistakes in the client. Choose one and document it."]
      ],
      [
        "caching",
        ["It is cacheable by default. However, it often answers PUT or DELETE, whose responses are not cacheable, so caches rarely store it.", "RFC 9110 15.1", "RFC 9110 9.3.4", "RFC 9110 9.3.5"],
        ["After a successful PUT, POST or DELETE, caches that the response passes through MUST invalidate the target URL.", "RFC 9111 4.4"]
      ],
      [
        "clients",
        ["- `fetch()` gives the response a null body. Your code cannot construct a `Response` that has this status and a body.", "fetch-statuses"],
        ["- Browsers accept it as the response to a CORS preflight, like any status from 200 to 299.", "fetch-preflight"],
        ["- If bytes follow the headers, node:http, axios and got report a parse error.", "measured-clients"],
        ["- Google cannot index a page that returns it, because there is no content.", "google-status-codes"]
      ],
      [
        "mistakes",
        ['- Calling `response.json()` on a 204. It fails with "Unexpected end of JSON input".'],
        ["- A framework that writes `null` or `{}` after the headers. Over HTTP/1.1, the client reads those bytes as the start of the next response."],
        ["- Adding `Content-Length: 0`. That header is not allowed here."]
      ],
      [
        "security",
        ["- Bytes after the headers can poison a client that reads them as another response. The client MUST NOT process or cache them in that way.", "RFC 9112 6.3"]
      ],
      [
        "history",
        ["RFC 7231 made it cacheable by default.", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 205,
    depth: "full",
    symptoms: ["reset content", "reset form", "clear form after submit", "request hangs after submit", "empty response"],
    related: [
      [200, "Returns a result to show."],
      [204, "Leaves the view unchanged and needs no length."]
    ],
    sections: [
      [
        "use",
        ["- Send it when users enter one record after another. After each submit, the form goes back to its original state, ready for the next record.", "RFC 9110 15.3.6"]
      ],
      [
        "avoid",
        ["- If the view should stay as it is, send 204.", "RFC 9110 15.3.5"],
        ["- If you have something to show, send 200, or redirect to a page with 303.", "RFC 9110 15.3.1", "RFC 9110 15.4.4"]
      ],
      [
        "response",
        ["- A server MUST NOT send content in a 205.", "RFC 9110 15.3.6"],
        ["- A 205 does not end after its headers on its own, unlike a 204. Over HTTP/1.1, send `Content-Length: 0`. Over HTTP/2, the end of the stream is enough.", "RFC 9110 6.4.1", "RFC 9110 8.6", "RFC 9113 8.1"]
      ],
      [
        "api-design",
        ["An API rarely needs this code, because API clients have no view to reset. In a web app, your script can clear its form after any success."]
      ],
      [
        "caching",
        ["A 205 is not cached by default; an explicit lifetime or `public` would be needed.", "RFC 9110 15.1", "RFC 9111 3"]
      ],
      [
        "clients",
        ["- If the length is not stated, curl, axios and got wait for content until the connection closes.", "measured-clients"],
        ["- In `fetch()`, the body of a 205 is null.", "fetch-statuses"]
      ],
      [
        "mistakes",
        ["- Forgetting the length on a connection that stays open. The request then seems to hang."],
        ["- Relying on browsers to clear the form. Test it before you depend on it."]
      ],
      [
        "security",
        ["- An HTTP/1.1 response without a stated length ends when the connection closes. Until then, it keeps a connection busy on both sides.", "RFC 9112 6.3"]
      ],
      [
        "history",
        ["The standard describes it for data entry, and gives a form, a notepad and a canvas as examples of such views.", "RFC 9110 15.3.6"]
      ]
    ]
  },
  {
    code: 206,
    depth: "full",
    symptoms: ["partial content", "resume download", "video seeking", "range request", "byte ranges", "download continues", "content-range"],
    related: [
      [200, "The whole file. The server ignored the range, or there was none."],
      [304, "The client's copy is valid, so the range does not matter."],
      [412, "A precondition failed. With `If-Range`, the server would have sent a full 200."],
      [416, "None of the ranges can be served."]
    ],
    sections: [
      [
        "meaning",
        ["Each part says which bytes it contains. A server may send fewer bytes than the client requested.", "RFC 9110 15.3.7"]
      ],
      [
        "use",
        ["- Answer a GET with it when the `Range` header is valid and can be satisfied. For example, a video player seeks to the middle of a film. The server SHOULD then send a 206.", "RFC 9110 14.2"],
        ["- Send it when `If-Range` matches the current version, so that a client can resume a broken download.", "RFC 9110 13.1.5", "RFC 9110 13.2.2"]
      ],
      [
        "avoid",
        ["- If the request has no `Range`, or a method other than GET and QUERY, send a normal response.", "RFC 9110 14.2", "RFC 10008 2.8"],
        ["- If `If-Range` names an old version, send 200 with the whole file. Old and new bytes do not fit together.", "RFC 9110 13.1.5"],
        ["- If none of the ranges exists in the file, send 416.", "RFC 9110 15.5.17"],
        ["- Do not use it for pages of a list. Give each page its own URL. Ranges are usually bytes, and other units ought to be registered.", "RFC 9110 14.1", "RFC 9110 16.5.1"]
      ],
      [
        "response",
        ["- A single part MUST have `Content-Range`, such as `bytes 21010-47021/47022`.", "RFC 9110 15.3.7.1"],
        ["- Several parts MUST be sent with the `Content-Type` `multipart/byteranges`. Each part has its own `Content-Range`, and the response headers MUST NOT have one.", "RFC 9110 15.3.7.2"],
        ["- The server MUST NOT answer a request for one range with a multipart body.", "RFC 9110 15.3.7.2"],
        ["- If a 200 would have had them, the response MUST have `Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location` and `Vary`.", "RFC 9110 15.3.7"],
        ["- `Content-Length`, if present, is the length of this response's content. It is usually not the length of the whole file, which is in `Content-Range`.", "RFC 9110 15.3.7"],
        ["- After `If-Range`, other representation headers SHOULD be left out, because the client has them. Without `If-Range`, the response MUST have the same ones as a 200.", "RFC 9110 15.3.7"]
      ],
      [
        "api-design",
        ["Support ranges for large, stable files. A file server or storage service usually does this for you."],
        ["For audio and video, Safari on iOS needs a server that supports byte ranges.", "apple-video"],
        ["Send `Accept-Ranges: bytes` and a strong `ETag`. A client needs a strong validator to resume a download safely."]
      ],
      [
        "caching",
        ["It is cacheable by default, for caches that understand it. A cache that does not support `Range` and `Content-Range` MUST NOT store it.", "RFC 9110 15.3.7", "RFC 9111 3", "RFC 9111 3.3"],
        ["A cache may combine parts that share a strong validator. When the parts are complete, it can serve them as a 200.", "RFC 9111 3.4", "RFC 9110 15.3.7.3"]
      ],
      [
        "clients",
        ["- A client MUST read `Content-Type` and `Content-Range` to find out what it received and whether it needs more requests.", "RFC 9110 15.3.7"],
        ["- It must not rely on getting the same ranges, or the same order, that it requested.", "RFC 9110 15.3.7.2"],
        ["- Where Cloudflare caches a URL, it keeps a 206 for two hours if the response gives no lifetime.", "cloudflare-cache"]
      ],
      [
        "mistakes",
        ["- Off-by-one errors. The first byte is number 0, and both ends of a range are included."],
        ["- Counting decompressed bytes. If the response has a content coding, ranges count the encoded bytes."],
        ["- Answering each `Range` request with a 206 that contains the whole file."]
      ],
      [
        "security",
        ["- Many small or overlapping ranges cost a client little and the server a lot. You MAY ignore or reject sets with more than two overlapping ranges.", "RFC 9110 14.2", "RFC 9110 17.15"],
        ["- Parts of different versions make a corrupt file. Parts can be combined safely only if they share a strong validator.", "RFC 9110 15.3.7.3"]
      ],
      [
        "history",
        ["Partial responses have their own status so that a cache without range support does not mistake them for complete ones.", "RFC 9110 14"]
      ]
    ]
  },
  {
    code: 207,
    depth: "short",
    symptoms: ["multi-status", "batch response", "partial success", "bulk operation", "propfind response", "some items failed"],
    related: [
      [200, "One result, and it is a success."],
      [208, "Appears inside the list of a 207."],
      [424, "Appears in the list for items that failed because another one did."]
    ],
    sections: [
      [
        "meaning",
        ["A 207 can mean success, partial success or complete failure. The client has to read the list.", "RFC 4918 11.1", "RFC 4918 13"]
      ],
      [
        "use",
        ["- WebDAV methods use it when they affect several resources. For example, a PROPFIND asks for the properties of all files in a folder.", "RFC 4918 13"]
      ],
      [
        "avoid",
        ["- If one resource has one result, send its status directly.", "RFC 9110 15"],
        ["- For a JSON batch endpoint, a 200 with a documented list is just as good. The default format of a 207 is XML, and generic clients treat both as a success.", "RFC 4918 13", "RFC 9205 4.6"]
      ],
      [
        "response",
        ["- The default body is `application/xml` or `text/xml` with a `multistatus` element. Each `response` element MUST name its resource in `href`.", "RFC 4918 13"],
        ["- Redirects of single resources go into a `location` element. `Location` in the headers of a 207 has no defined meaning.", "RFC 4918 13.1", "RFC 4918 13.2"],
        ["- The list SHOULD NOT contain 1xx codes.", "RFC 4918 13"]
      ],
      [
        "api-design",
        ["In a batch API, give each entry the status it would have had alone. Document what happens after the first failure: whether you continue or undo everything."]
      ],
      [
        "caching",
        ["It needs an explicit lifetime or `public`, and a request method that allows caching.", "RFC 9110 15.1", "RFC 9111 3", "RFC 9110 9.2.3"]
      ],
      [
        "clients",
        ["- A client MUST handle unknown codes in the list by their class.", "RFC 4918 13"],
        ["- A client that reads only the outer status mistakes failures for successes.", "RFC 4918 13"]
      ]
    ]
  },
  {
    code: 208,
    depth: "short",
    symptoms: ["already reported", "duplicate binding", "webdav bind", "propfind depth infinity"],
    related: [
      [207, "The response that contains the list."],
      [508, "The same loop made the whole operation fail."]
    ],
    sections: [
      [
        "use",
        ["- Use it inside a 207 when a WebDAV collection is reachable by two paths (bindings), or contains itself. A PROPFIND with `Depth: infinity` then lists its members once.", "RFC 5842 7.1"],
        ["- The client has to announce support with `DAV: bind` in its request.", "RFC 5842 8.2"]
      ],
      [
        "avoid",
        ["- A server SHOULD NOT send it to clients that did not announce support. If they run into a loop, it answers 508.", "RFC 5842 7.1"],
        ["- It is not a status for a whole response. It does not mean that a client sent the same request twice.", "RFC 5842 7.1"]
      ],
      [
        "clients",
        ["- A client uses the members that were listed first. It recognises the collection by its `resource-id`.", "RFC 5842 7.1"]
      ],
      [
        "history",
        ["RFC 5842 is an experimental RFC from 2010.", "RFC 5842 7.1"]
      ]
    ]
  },
  {
    code: 226,
    depth: "short",
    symptoms: ["im used", "delta encoding", "instance manipulation", "a-im header", "rss delta"],
    related: [
      [200, "The complete current version."],
      [206, "A range of the current version, not a difference."],
      [304, "The version of the client is still current."]
    ],
    sections: [
      [
        "use",
        ["- Answer a GET with it when the request lists a manipulation in `A-IM` that you support. For example, a feed reader has an old version of a feed, and you send the entries that are new.", "RFC 3229 10.4.1"]
      ],
      [
        "response",
        ["- The response MUST have the `ETag` of the current version.", "RFC 3229 10.4.1"],
        ["- `IM` names the manipulations that were applied.", "RFC 3229 10.5.2"],
        ["- `Delta-Base` MUST be present if you send a difference and `If-None-Match` named several versions. It says which version the difference is against.", "RFC 3229 10.5.1"]
      ],
      [
        "caching",
        ["A cache may store it for as long as its headers allow. It may combine it with the version that it has.", "RFC 3229 10.4.1"]
      ]
    ]
  },
  {
    code: 300,
    depth: "short",
    symptoms: ["multiple choices", "choose a representation", "alternatives", "did you mean", "language selection"],
    related: [
      [303, "The server has already chosen the other URL."],
      [406, "There are alternatives, but the client accepts none of them."]
    ],
    sections: [
      [
        "use",
        ["- Send it when the user or client should choose between formats or languages. For example, a manual exists in English, French and Japanese, each at its own URL. This is called reactive negotiation.", "RFC 9110 15.4.1", "RFC 9110 12"]
      ],
      [
        "avoid",
        ["- If the request headers show what the client prefers, choose for it and send 200.", "RFC 9110 12.1"],
        ["- If the URL was mistyped, send 404. Its page can suggest similar resources.", "RFC 9110 15.5.5"]
      ],
      [
        "response",
        ["- Except after HEAD, the server SHOULD list the choices and their URLs in the body.", "RFC 9110 15.4.1"],
        ["- If the server prefers one of the choices, it SHOULD name that one in `Location`.", "RFC 9110 15.4.1"],
        ['- `Link` headers with `rel="alternate"` can list the choices for programs.', "RFC 9110 15.4.1"]
      ],
      [
        "caching",
        ["A cache may store it by default, with a lifetime that it estimates.", "RFC 9110 15.4.1", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- A client MAY follow `Location` automatically. curl with `-L`, axios and got follow it. `fetch()` does not treat 300 as a redirect.", "RFC 9110 15.4.1", "measured-clients", "fetch-statuses"],
        ["- HTTP does not define a format that lets a client choose automatically.", "RFC 9110 15.4.1"],
        ["- A client treats a 3xx code that it does not know like a 300.", "RFC 9110 15"]
      ],
      [
        "history",
        ["The `URI` and `Alternates` headers were meant to carry the list. They were dropped because they were not deployed and their syntax was disputed.", "RFC 9110 15.4.1"]
      ]
    ]
  },
  {
    code: 301,
    depth: "full",
    symptoms: ["moved permanently", "redirect", "permanent redirect", "moved", "page moved", "url changed", "post turns into get", "http to https"],
    related: [
      [302, "A temporary move; keep using the old URL."],
      [307, "A temporary move that keeps the method."],
      [308, "A permanent move that keeps the method."],
      [410, "The page is gone and has no new address."]
    ],
    sections: [
      [
        "meaning",
        ['Bookmarks and links ought to be changed to the new URL. "Permanently" is about links, and does not say how long a cache keeps the redirect.', "RFC 9110 15.4.2", "RFC 9205 4.6.1"]
      ],
      [
        "use",
        ["- Send it when a page or site has moved and will stay at its new address. For example, `/blog/2019/hello` is now `/posts/hello`.", "RFC 9110 15.4.2"],
        ["- Send it, or a 400, when the request line contains characters that are not allowed. The `Location` is then the properly encoded URL.", "RFC 9112 3.2"]
      ],
      [
        "avoid",
        ["- If a POST must stay a POST, send 308. After a 301, a client MAY change it to GET.", "RFC 9110 15.4.2"],
        ["- If the old address will be used again, send 302 or 307.", "RFC 9110 15.4.3", "RFC 9110 15.4.8"],
        ["- If you want to show the result of a form, send 303.", "RFC 9110 15.4.4"],
        ["- If there is no new address, send 410, or 404 if you are not sure that the page is gone for good.", "RFC 9110 15.5.11", "RFC 9110 15.5.5"]
      ],
      [
        "response",
        ["- `Location` SHOULD contain the new URL.", "RFC 9110 15.4.2"],
        ["- The body usually contains a short text with a link, for clients that do not redirect.", "RFC 9110 15.4.2"],
        ["- If `Location` has no fragment, the client keeps the fragment of the old URL.", "RFC 9110 10.2.2"]
      ],
      [
        "api-design",
        ["Use 308 in an API. It also means a permanent move, and clients keep the method."],
        ["Redirect straight to the final URL. Each extra hop costs a round trip, and some clients stop after a few redirects."],
        ["Document whether clients have to follow redirects, because HTTP does not require it."]
      ],
      [
        "caching",
        ["It is cacheable by default, and the cache estimates for how long.", "RFC 9110 15.4.2", "RFC 9110 15.1"],
        ["While you test a redirect, add an explicit lifetime such as `Cache-Control: max-age=3600`. Caches then do not estimate one.", "RFC 9111 4.2.2"]
      ],
      [
        "clients",
        ["- Browsers change POST to GET and keep other methods. The Fetch Standard specifies it that way.", "RFC 9205 4.6.1", "fetch-redirect"],
        ["- A client that follows it after QUERY sends a QUERY to the new URL. The exception for POST does not apply.", "RFC 10008 2.5"],
        ["- `fetch()` stops after 20 redirects. It removes `Authorization` if the redirect leads to another origin.", "fetch-redirect"],
        ["- Google's crawlers follow up to ten redirects. Google Search takes a 301 as a strong sign that the new URL is canonical.", "google-status-codes"]
      ],
      [
        "mistakes",
        ["- Trying out a redirect with 301. Browsers can keep it after you have removed it from the server."],
        ["- Redirecting each missing page to the home page. Search engines treat it as a soft 404."],
        ["- Redirect loops between `http` and `https`, or between URLs with and without a trailing slash. Often two layers redirect against each other."]
      ],
      [
        "security",
        ["- The fragment of the old URL can reach another site and may contain personal data. To prevent it, add a fragment to `Location`, even an empty one.", "RFC 9110 17.11"],
        ["- Clients SHOULD detect redirect loops.", "RFC 9110 15.4"],
        ["- Clients should consider removing credentials that your code added before they follow a redirect.", "RFC 9110 15.4"]
      ],
      [
        "history",
        ["HTTP/1.0 defined 301 as keeping the method. Clients disagreed, and in the end most changed POST to GET. RFC 7231 allowed that.", "RFC 9110 15.4", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 302,
    depth: "full",
    symptoms: ["found", "moved temporarily", "temporary redirect", "redirect after login", "redirected to login page", "post becomes get"],
    related: [
      [301, "The same redirect for a permanent move."],
      [303, "The client continues with GET, even after a PUT or DELETE."],
      [307, "A temporary redirect that keeps the method and the body."]
    ],
    sections: [
      [
        "use",
        ["- Send it when a browser should go to another page for now, such as a login page or a maintenance notice. It does no harm there if POST becomes GET.", "RFC 9110 15.4.3"],
        ["- Send it when you have to support very old clients that do not know 307, such as an embedded device from the 1990s.", "RFC 9110 15.4"]
      ],
      [
        "avoid",
        ["- If the request must arrive with the same method and body, send 307.", "RFC 9110 15.4.3", "RFC 9110 15.4.8"],
        ["- To show the result of a form, send 303. The client then continues with GET.", "RFC 9110 15.4.4"],
        ["- If the move is permanent, send 301 or 308.", "RFC 9110 15.4.2", "RFC 9110 15.4.9"],
        ["- If an API call lacks credentials, send 401. A program cannot use the HTML of a login page.", "RFC 9110 15.5.2"]
      ],
      [
        "response",
        ["- The server SHOULD send the temporary URL in a `Location` header.", "RFC 9110 15.4.3"],
        ["- The body usually links to the same URL.", "RFC 9110 15.4.3"],
        ["- `Retry-After` can say how long the client should wait before it goes to the new URL.", "RFC 9110 10.2.3"]
      ],
      [
        "api-design",
        ['The client decides whether a POST becomes a GET. To leave no doubt, send 303 for "continue with GET" and 307 for "repeat the same request".'],
        ["A redirect to a signed storage URL works well for downloads. Make sure that your clients do not send `Authorization` to the other host."]
      ],
      [
        "caching",
        ["It is not cached by default. To let caches store it, set an explicit lifetime or `public`.", "RFC 9110 15.1", "RFC 9111 3"]
      ],
      [
        "clients",
        ["- Browsers change POST to GET. PUT and DELETE stay the same, and so does QUERY.", "RFC 9205 4.6.1", "fetch-redirect", "RFC 10008 2.5"],
        ["- Google treats it as a weak sign that the target is the canonical page.", "google-status-codes"],
        ["- Where Cloudflare caches a URL, it keeps a 302 for twenty minutes if the response gives no lifetime.", "cloudflare-cache"]
      ],
      [
        "mistakes",
        ["- Using a framework's `redirect()` in an API. In many frameworks it sends 302, and a POST then loses its body."],
        ["- Using it for a permanent move. Search engines can keep the old URL in their results."],
        ["- A login redirect that loses the page the user wanted, or that trusts a `next` parameter without a check."]
      ],
      [
        "security",
        ["- If you copy user input into `Location`, a line break in it can split the response in two. Use a library that rejects line breaks in header values.", "RFC 9112 11.1"],
        ["- Clients should be careful when they redirect unsafe methods automatically, because the user might not want the action at the new URL.", "RFC 9110 15.4"]
      ],
      [
        "history",
        ['HTTP/1.0 called it "Moved Temporarily" and meant that the method is kept. 303 was the redirect that changes the method to GET. Clients disagreed about POST after a 302, and in the end most changed it to GET. RFC 7231 allowed this, and 307 is for a redirect that keeps the method.', "RFC 9110 15.4", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 303,
    depth: "full",
    symptoms: ["see other", "post redirect get", "prg", "form resubmission", "redirect after post", "see result at other url"],
    related: [
      [201, "This request created the resource, and the response names it."],
      [202, "The result is not ready yet."],
      [302, "A temporary redirect after which the method depends on the client."],
      [307, "A temporary redirect after which the client repeats the same request."]
    ],
    sections: [
      [
        "meaning",
        ["The other resource is not a new address of the requested one. It is an indirect answer to the request.", "RFC 9110 15.4.4"]
      ],
      [
        "use",
        ["- After a form was submitted with POST, send the browser to a result page such as `/orders/7/thanks`. Users can bookmark and reload that page without sending the form again.", "RFC 9110 15.4.4"],
        ["- When the result of a POST is an existing resource, the server MAY redirect to it with 303. For example, a customer submits an order twice, and you point to the order that exists.", "RFC 9110 9.3.3"],
        ["- Answer a QUERY with it when the client can GET the results at another URL. Your server has stored them at `/searches/42`, for example.", "RFC 10008 2.5"],
        ["- Answer a GET with it when the resource itself cannot be sent, such as a person. `Location` then names a document about it.", "RFC 9110 15.4.4"]
      ],
      [
        "avoid",
        ["- If the new URL should receive the original request, send 307 or 308.", "RFC 9110 15.4.8", "RFC 9110 15.4.9"],
        ["- If an API created a resource, send 201 with `Location`. It saves a round trip.", "RFC 9110 9.3.3"]
      ],
      [
        "response",
        ["- `Location` holds the URL of the other resource. The definition has no MUST or SHOULD for it, but the code is useless without it.", "RFC 9110 15.4.4"],
        ["- Except after HEAD, the body ought to contain a link to the same URL.", "RFC 9110 15.4.4"]
      ],
      [
        "api-design",
        ["Use it at the end of an asynchronous job. The status monitor answers 303 as soon as the result exists."],
        ["To answer a creating POST in an API, 201 is more common, because API clients do not reload pages."]
      ],
      [
        "caching",
        ["The redirect is not cached by default and needs an explicit lifetime or `public`. The page that it leads to follows its own rules.", "RFC 9110 15.1", "RFC 9111 3"],
        ["A 303 that answers a POST makes caches invalidate the target URL of the POST, like a success does.", "RFC 9111 4.4"]
      ],
      [
        "clients",
        ["- `fetch()` turns the method into GET, unless it is GET or HEAD already. It drops the body and its headers.", "fetch-redirect"],
        ["- Google treats it as a weak sign of the canonical URL.", "google-status-codes"]
      ],
      [
        "mistakes",
        ["- Sending 302 where you mean 303. Browsers do the same for both, but a client that keeps the POST fails."],
        ["- Redirecting after a failed form. The user's input and your error messages are lost. Answer 422 and show the form again."]
      ],
      [
        "security",
        ["- A redirect to a URL that your server made keeps user input out of later links, histories and logs.", "RFC 9110 17.9"]
      ],
      [
        "history",
        ["It was defined for a redirect that changes the method to GET, while 301 and 302 were meant to keep it. RFC 7231 defined its use for GET requests and made it cacheable with an explicit lifetime.", "RFC 9110 15.4", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 304,
    depth: "full",
    symptoms: ["not modified", "browser cache", "etag match", "if-none-match", "stale content", "page does not update"],
    related: [
      [200, "The copy is outdated, and the response contains the new version."],
      [204, "Success without a body, also for requests without a condition."],
      [206, "A part of the current version."],
      [412, "A condition failed for a method that changes the resource."]
    ],
    sections: [
      [
        "meaning",
        ["The client sent a conditional GET, HEAD or QUERY, and its copy is still current. The client uses that copy as if it had received it in a 200.", "RFC 9110 15.4.5", "RFC 10008 2.6"]
      ],
      [
        "use",
        ["- A server MUST send it when `If-None-Match` in a GET or HEAD lists the current `ETag`. For example, a browser checks a stylesheet that it stored yesterday and that has not changed.", "RFC 9110 13.1.2"],
        ["- A server SHOULD send it when the request has `If-Modified-Since` but no `If-None-Match`, and the resource has not changed since that date. A feed reader, for example, checks a feed without new entries.", "RFC 9110 13.1.3"]
      ],
      [
        "avoid",
        ["- If the request has no condition, send 200. A client without a stored copy cannot use a 304.", "RFC 9110 15.4.5"],
        ["- If `If-None-Match` fails for PUT, POST or DELETE, send 412.", "RFC 9110 13.1.2"],
        ["- If the request would fail or be redirected without its condition, send that response. Conditions count only where the result would be a 2xx or 412.", "RFC 9110 13.2.1"]
      ],
      [
        "response",
        ["- `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires` and `Vary` MUST be present if a 200 would have had them.", "RFC 9110 15.4.5"],
        ["- Other metadata SHOULD be left out unless it helps the cache. `Last-Modified` helps if there is no `ETag`.", "RFC 9110 15.4.5"],
        ["- It has no body. A `Content-Length` is optional, and its value is the length that a 200 would have had.", "RFC 9110 15.4.5", "RFC 9110 8.6"]
      ],
      [
        "api-design",
        ["Send an `ETag` with GET responses. Clients that poll then get small responses, and they can use the same tag in `If-Match` for safe updates."],
        ["If you can, derive the tag from a version number in your database. A hash of the finished response saves bandwidth but no work."]
      ],
      [
        "caching",
        ["A 304 updates a stored response. The cache selects the stored responses that have the same strong validator, and replaces their headers with the new ones. If none matches, it MUST NOT update any.", "RFC 9111 4.3.4"],
        ["With a weak validator, the cache updates the most recent match. Without any validator, it updates a stored response if there is exactly one and that one has no validator either.", "RFC 9111 4.3.4"],
        ["A new `Cache-Control` in the 304 gives the stored response a new lifetime.", "RFC 9111 4.3.4", "RFC 9111 3.2"]
      ],
      [
        "clients",
        ["- A browser adds the conditions itself, and your script sees the 200 from the cache. If the script sets the condition, `fetch()` returns the 304.", "RFC 9111 4.3.1", "fetch-cache"],
        ["- If a body follows, node:http, axios and got fail with a parse error.", "measured-clients"],
        ["- Google tells its indexer that the page has not changed since the last crawl.", "google-status-codes"]
      ],
      [
        "mistakes",
        ["- An `ETag` that changes with each deployment or differs between your servers. The condition then rarely matches."],
        ["- The same strong `ETag` for the compressed and the uncompressed response. Their bytes differ, so use two tags or a weak one."],
        ["- A proxy that removes the `ETag` from the 304, so that a cache cannot match it."]
      ],
      [
        "security",
        ["- A cached page loads faster, so another site can find out whether you visited it. Caches can add the referring site to the cache key to prevent this.", "RFC 9111 7.2"]
      ],
      [
        "history",
        ["HTTP/1.0 had dates only, and HTTP/1.1 added entity tags. If a request contains both, the tag decides.", "RFC 9110 13.1.3"]
      ]
    ]
  },
  {
    code: 305,
    depth: "short",
    symptoms: ["use proxy", "proxy required", "must use proxy"],
    related: [
      [407, "A proxy that the client already uses requires credentials."]
    ],
    sections: [
      [
        "avoid",
        ["- Do not use it in a new service. Clients take their proxy from their configuration, for example from the settings of the operating system.", "RFC 9110 15.4.6", "RFC 9110 3.7"]
      ],
      [
        "clients",
        ["- If it has a `Location`, curl with `-L` and axios follow it like a normal redirect, which was not its meaning. `fetch()` and got do not follow it.", "measured-clients"]
      ],
      [
        "security",
        ["- Anyone who can send or change a response could choose the client's proxy and read its traffic. This risk is why the code was deprecated.", "RFC 7231 B"]
      ],
      [
        "history",
        ["RFC 7231 deprecated it in 2014.", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 306,
    depth: "short",
    symptoms: ["switch proxy", "unused status code", "reserved redirect"],
    related: [
      [305, "The deprecated code next to it, which was also about proxies."]
    ],
    sections: [
      [
        "avoid",
        ["- Choose another code. The current standard gives this one no meaning, so a client cannot know what to do. For a redirect, use 301, 302, 303, 307 or 308.", "RFC 9110 15.4.7", "RFC 9110 15.4"]
      ],
      [
        "clients",
        ["- A client treats it like a 300, as it does with any unknown code of the class.", "RFC 9110 15"],
        ["- If the response has a `Location`, curl with `-L` and axios follow it.", "measured-clients"]
      ]
    ]
  },
  {
    code: 307,
    depth: "full",
    symptoms: ["temporary redirect", "internal redirect", "hsts redirect", "keep post on redirect", "method preserving redirect"],
    related: [
      [302, "Temporary too, but POST may become GET."],
      [303, "The client continues with GET at another resource."],
      [308, "Keeps the method, and the new URL is permanent."]
    ],
    sections: [
      [
        "use",
        ["- Send it when another host has to handle a POST or PUT for now. For example, an upload server is down, and a second one takes its uploads.", "RFC 9110 15.4.8"],
        ["- Send it when clients should come back to the original URL later, such as after an hour of maintenance.", "RFC 9110 15.4.8"]
      ],
      [
        "avoid",
        ["- To show the result of a form, send 303 instead. After a 307, the browser would submit the form again.", "RFC 9110 15.4.4"],
        ["- If the new URL is permanent, send 308.", "RFC 9110 15.4.9"]
      ],
      [
        "response",
        ["- `Location` SHOULD name the URL to use for now.", "RFC 9110 15.4.8"],
        ["- The body usually has a short text with a link to it.", "RFC 9110 15.4.8"]
      ],
      [
        "api-design",
        ["A client that streams its body cannot send it twice. Redirect before you read the body. If the client sends `Expect: 100-continue`, it can receive the redirect before it starts the upload."],
        ["Document which headers clients send to the new URL, above all `Authorization`."]
      ],
      [
        "caching",
        ["By default, it is not cached. Set an explicit lifetime or `public` if caches should store it.", "RFC 9110 15.1", "RFC 9111 3"]
      ],
      [
        "clients",
        ["- Browsers repeat the method and the body. If a script used a stream as the body, `fetch()` fails, because it cannot send the stream again.", "fetch-redirect"],
        ["- Google handles 302 and 307 in the same way.", "google-status-codes"]
      ],
      [
        "mistakes",
        ['- Searching your server for a "307 Internal Redirect". Chromium\'s developer tools show this entry when the browser itself changes `http` to `https` because of HSTS. No server sent it.', "chromium-internal-redirect"],
        ["- Expecting the browser to ask the user first. The standard advises care with unsafe methods, but browsers resend them without a question."],
        ["- Forgetting the CORS headers on the redirect itself in a cross-origin request."]
      ],
      [
        "security",
        ["- The body goes to the new URL, including any passwords in it. Redirect only to hosts that are allowed to see it.", "RFC 9110 15.4"],
        ["- The user agreed to send the request to the original URL. A client should consider this before it repeats an unsafe method at the new one.", "RFC 9110 15.4"]
      ],
      [
        "history",
        ["It was added because clients had started to change the method after a 302.", "RFC 9110 15.4"]
      ]
    ]
  },
  {
    code: 308,
    depth: "full",
    symptoms: ["permanent redirect", "resume incomplete", "method preserving permanent redirect", "trailing slash redirect"],
    related: [
      [301, "Permanent too, but POST may become GET."],
      [307, "Keeps the method as well, but for a temporary move."],
      [410, "The resource is gone and has no new URL."]
    ],
    sections: [
      [
        "use",
        ["- Send it when an API endpoint has moved for good and POST or PUT requests must arrive unchanged. For example, your order endpoint moved from `/v1/orders` to `/v2/orders`.", "RFC 9110 15.4.9", "RFC 9110 15.4"],
        ["- Send it to move all traffic from `http` to `https` if forms may still post to the old URL. A saved copy of your contact page is one example.", "RFC 9110 15.4.9"]
      ],
      [
        "avoid",
        ["- If the move is temporary, send 307.", "RFC 9110 15.4.8"],
        ["- If some of your clients might not know the code, use another redirect. They treat it like a 300, so they might not follow it.", "RFC 7538 4", "RFC 9110 15"]
      ],
      [
        "response",
        ["- The server SHOULD send the new URL in `Location`.", "RFC 9110 15.4.9"],
        ["- A body with a link helps clients that do not follow.", "RFC 9110 15.4.9", "RFC 7538 4"]
      ],
      [
        "api-design",
        ["Update your clients as well. Each redirected call costs an extra request, and a body can be sent twice."],
        ["To handle a trailing slash, consider serving both forms, or answer one of them with 404. A redirect on each call is slower."]
      ],
      [
        "caching",
        ["It is cacheable by default, just as a 301 is.", "RFC 9110 15.4.9", "RFC 9110 15.1"],
        ["A wrong permanent redirect is hard to undo. Start with a short `max-age` and raise it once the move has settled.", "RFC 9111 5.2.2.1"]
      ],
      [
        "clients",
        ["- `fetch()` repeats the method and the body, for up to 20 redirects.", "fetch-redirect"],
        ["- Google treats it like a 301.", "google-status-codes"],
        ["- Tools that edit links may replace the old URL. Other clients usually ignore this suggestion.", "RFC 9110 15.4.9"]
      ],
      [
        "mistakes",
        ["- Sending it after a form was submitted. The browser submits the form again at the new URL."],
        ["- Choosing between 301 and 308 by `User-Agent`. This is hard to debug, and caches need a `Vary` header for it."]
      ],
      [
        "security",
        ["- Over plain HTTP, an attacker on the network can insert or change a redirect. TLS is a protection against this.", "RFC 7538 5"]
      ],
      [
        "history",
        ["RFC 7238 introduced it as an experiment. RFC 7538 made it a standard in 2015, and RFC 9110 took it over.", "RFC 7538 1", "RFC 9110 B.3"],
        ["Cloud Storage uses the number differently. During a resumable upload, its 308 reports in `Range` which bytes have arrived.", "google-resumable"]
      ]
    ]
  },
  {
    code: 400,
    depth: "full",
    symptoms: ["bad request", "invalid json", "malformed request", "syntax error in request", "missing parameter", "invalid header", "bad request when cookie too large"],
    related: [
      [411, "The request fails for one specific reason: it has no length."],
      [415, "The server doesn't support the body's format, whether or not the body is well-formed."],
      [422, "The server can read the body but can't process what it says."],
      [431, "The request fails for one specific reason: its headers are too large."]
    ],
    sections: [
      [
        "use",
        ["- You can't parse the body. For example, a JSON document lacks its closing brace.", "RFC 9110 15.5.1"],
        ["- A required query parameter is missing, or the request has another mistake that no other 4xx code describes.", "RFC 9110 15.5.1", "RFC 9205 4.6"],
        ["- An HTTP/1.1 request has no `Host` header, two of them, or an invalid one. A server MUST answer it with 400.", "RFC 9112 3.2"],
        ["- `Content-Length` is invalid, or `chunked` isn't the last transfer coding. A server MUST send 400 and then close the connection.", "RFC 9112 6.3"],
        ["- A PUT request has a `Content-Range` header, and the resource doesn't support partial PUT. An origin server SHOULD send 400.", "RFC 9110 14.5"]
      ],
      [
        "avoid",
        ["- The body is well-formed but contains wrong values, such as a negative quantity: send 422.", "RFC 9110 15.5.21"],
        ["- You don't support the body's format at all: send 415.", "RFC 9110 15.5.16"],
        ["- The headers are too large: send 431. If only the URL is too long, send 414.", "RFC 6585 5", "RFC 9110 15.5.15"],
        ["- The request is fine but conflicts with the current state of the resource: send 409.", "RFC 9110 15.5.10"]
      ],
      [
        "response",
        ["- The body SHOULD explain the error and whether it is temporary. This holds for every 4xx response except one to HEAD.", "RFC 9110 15.5"],
        ["- If you can't tell where the request ends, add `Connection: close` and close the connection.", "RFC 9112 9.6", "RFC 9112 6.3"],
        ["- Over HTTP/2, a malformed request is a stream error. The server MAY send a response before it resets the stream.", "RFC 9113 8.1.1"]
      ],
      [
        "api-design",
        ["Use a problem document to say which part is wrong. Give a JSON Pointer for the body, or the name of the query parameter or header."],
        ["Decide between 400 and 422 once for the whole API. Clients can handle either code, but not an unpredictable mix of both."],
        ["Report all mistakes in a form at once, so that users don't have to submit it five times to find five mistakes."]
      ],
      [
        "caching",
        ["By default, caches don't store a 400, since it concerns a single request. It needs an explicit lifetime or `public`.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- A client MUST treat any 4xx code that it doesn't recognize as a 400.", "RFC 9110 15"],
        ["- curl's `--retry` and got don't retry it, because the same request would most likely fail again.", "curl-retry", "got-retry"],
        ["- nginx, Apache and HAProxy send 400 when a header is too large for them, where other servers send 431.", "measured-servers"],
        ["- Google's crawlers ignore the body and treat the URL as having no content, as they do for most 4xx codes.", "google-status-codes"]
      ],
      [
        "mistakes",
        ["- Catching every exception and answering 400. Clients are then blamed for bugs in the server."],
        ["- Sending the parser's error message to the client. It can quote the input and reveals which library you use."],
        ["- Ignoring an unknown query parameter in one version of the API and rejecting it in the next."]
      ],
      [
        "security",
        ["- A server MUST either read the whole body of a request that it rejects or close the connection. Otherwise the rest can be read as a second request, which makes request smuggling possible.", "RFC 9112 9.3", "RFC 9112 11.2"],
        ["- Don't repair an invalid request line and carry on. Someone may have crafted it to get past a security filter.", "RFC 9112 3.2"],
        ["- Keep internal details, such as stack traces, out of error messages.", "RFC 9457 5"]
      ],
      [
        "history",
        ["Until RFC 2616, the code was limited to syntax errors. RFC 7231 lifted that limit in 2014.", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 401,
    depth: "full",
    symptoms: ["unauthorized", "login again", "login required", "not logged in", "token expired", "invalid credentials", "unauthenticated", "wrong password", "missing api key", "session expired"],
    related: [
      [403, "The server refuses the request, and the same credentials won't change that."],
      [407, "A proxy asks for credentials, in the same way as a server does with 401."],
      [511, "A network asks the user to log in before any server is reached."]
    ],
    sections: [
      [
        "meaning",
        ["Despite its name, the code is about authentication. The server doesn't know who sent the request, or doesn't accept the proof.", "RFC 9110 15.5.2", "RFC 9110 11.4"]
      ],
      [
        "use",
        ["- The request has no credentials, such as an API call without an `Authorization` header.", "RFC 9110 11.4"],
        ["- The credentials are wrong, such as a bad password, or an access token that has expired or was revoked.", "RFC 9110 11.4"],
        ["- The authentication scheme needs several round trips and isn't finished yet.", "RFC 9110 11.4"]
      ],
      [
        "avoid",
        ["- The user is logged in but lacks a permission: send 403.", "RFC 9110 11.4"],
        ["- A proxy needs to know who is using it: it sends 407.", "RFC 9110 15.5.8"],
        ["- You have no authentication scheme to offer. A 401 requires a challenge, so send 403 instead.", "RFC 9110 15.5.2"],
        ["- A network asks users to log in before it lets their traffic out: it sends 511.", "RFC 6585 6"]
      ],
      [
        "response",
        ["- The response MUST have a `WWW-Authenticate` header with at least one challenge for the resource.", "RFC 9110 15.5.2", "RFC 9110 11.6.1"],
        ["- To offer several schemes, send one `WWW-Authenticate` header per challenge and put well-known schemes first. Some clients can't parse several challenges in one header.", "RFC 9110 11.6.1", "RFC 9110 11.3"],
        ["- A Basic challenge needs a `realm` parameter.", "RFC 7617 2"],
        ["- In a Digest challenge, `stale=true` says that only the nonce has expired. The client can then try again without asking the user for a password.", "RFC 7616 3.3"]
      ],
      [
        "api-design",
        ['For tokens, send `WWW-Authenticate: Bearer`. If the client sent a token and you rejected it, add `error="invalid_token"`.'],
        ["If users log in with a cookie, don't send a Basic challenge just to satisfy the rule: browsers open a password dialog for it."],
        ["Use different problem types for an expired token and an invalid one. A client can refresh an expired token without asking the user."],
        ["Check the credentials before you look up the resource. Otherwise, strangers can tell from 401 and 404 which resources exist."]
      ],
      [
        "caching",
        ["Caches don't store a 401 unless it has an explicit lifetime or `public`. Avoid both: a shared cache would send one client's challenge to another client.", "RFC 9111 3", "RFC 9110 15.1"],
        ["If a request had an `Authorization` header, a shared cache needs `public`, `must-revalidate`, or `s-maxage` before it may reuse the response.", "RFC 9111 3.5"]
      ],
      [
        "clients",
        ["- A client MAY repeat the request with new credentials. If it gets the same challenge again, it SHOULD show the response to the user.", "RFC 9110 15.5.2"],
        ["- In headless Chromium, `fetch()` hangs on a Basic or Digest challenge, because no one can answer the dialog. Use Bearer or `credentials: 'omit'` to avoid it.", "measured-clients"],
        ["- Google treats a page that requires logging in as nonexistent.", "google-status-codes"]
      ],
      [
        "mistakes",
        ["- Leaving out `WWW-Authenticate`. The response is then invalid, and clients don't know how to authenticate."],
        ["- Sending 401 to a logged-in user who lacks a permission. The client sends the user to the login page again and again."],
        ["- Redirecting API calls to a login form. Programs can't fill it in."]
      ],
      [
        "security",
        ["- Give the same answer for an unknown user and a wrong password. Otherwise, anyone can find out which accounts exist.", "RFC 9457 5"],
        ["- Send credentials over a secure connection. HTTP's authentication framework doesn't keep them confidential by itself.", "RFC 9110 17.16.1"],
        ["- A realm doesn't separate parties that share an origin: each can get at credentials meant for the others. Give each one its own host name.", "RFC 9110 17.16.3"]
      ],
      [
        "history",
        ['The phrase says "Unauthorized" although the code is about missing authentication. RFC 9110 kept the phrase.', "RFC 9110 15.5.2"]
      ]
    ]
  },
  {
    code: 402,
    depth: "short",
    symptoms: ["payment required", "paywall", "subscription expired", "out of credit", "upgrade plan", "billing"],
    related: [
      [403, "The general refusal, which clients already know how to handle."]
    ],
    sections: [
      [
        "use",
        ["- Your own documentation defines it and your own clients understand it, such as an API that sells access by the call. Any other client handles it like a 400.", "RFC 9110 15.5.3", "RFC 9110 15"]
      ],
      [
        "avoid",
        ["- Your API serves clients that you don't control, and an account has run out of credit: send 403 with a problem type. RFC 9457 shows such a type in its first example.", "RFC 9457 3", "RFC 9110 15.5.4"]
      ],
      [
        "response",
        ["- Like any 4xx response, it SHOULD explain the error in its body. Here the explanation is all that a client can go by.", "RFC 9110 15.5"]
      ],
      [
        "api-design",
        ["Several payment services use it for declined cards or unpaid invoices. If you do the same, describe the next step in a problem document: where to pay, and whether the same request will work afterwards."],
        ["Payment schemes for programs, such as x402 and L402, define their own use of the code. Implement such a scheme completely, or don't use its headers."]
      ],
      [
        "caching",
        ["Caches store it if you set an explicit lifetime or `public`, but not by default.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "history",
        ["RFC 9110 gives this code a single sentence, because its use is still open.", "RFC 9110 15.5.3"]
      ]
    ]
  },
  {
    code: 403,
    depth: "full",
    symptoms: ["forbidden", "access denied", "permission denied", "no permission", "not allowed", "blocked by firewall", "csrf", "insufficient scope", "ip blocked"],
    related: [
      [401, "The server needs valid credentials before it can decide."],
      [404, "The resource doesn't exist, or the server hides that it does."],
      [405, "The resource doesn't support this method for any user."],
      [451, "The server refuses because of a legal demand."]
    ],
    sections: [
      [
        "meaning",
        ["If the request had credentials, the server considers them insufficient. It can also refuse for other reasons, such as the client's IP address.", "RFC 9110 15.5.4"]
      ],
      [
        "use",
        ["- The user is logged in but lacks a permission, such as a reader who tries to delete an article.", "RFC 9110 11.4", "RFC 9110 15.5.4"],
        ["- You refuse the action to everyone, whatever credentials they send.", "RFC 9110 15.5.4"],
        ["- The reason has nothing to do with credentials: a CSRF token is missing, or the IP address is blocked.", "RFC 9110 15.5.4"],
        ["- An access token lacks a scope. You can add a `WWW-Authenticate` header that names the missing scope, since the header is also allowed outside 401.", "RFC 9110 11.6.1"]
      ],
      [
        "avoid",
        ["- Credentials are missing or invalid: send 401 with a challenge.", "RFC 9110 11.4"],
        ["- The user mustn't learn that the resource exists: send 404 instead, which the standard allows.", "RFC 9110 15.5.4"],
        ["- You refuse because of a legal demand: send 451.", "RFC 7725 3"],
        ["- The client has sent too many requests: send 429, which tells it to slow down.", "RFC 6585 4"],
        ["- The resource doesn't support the method for anyone: send 405.", "RFC 9110 15.5.6"]
      ],
      [
        "response",
        ["- The body can give the reason, if you want to make it public.", "RFC 9110 15.5.4"],
        ["- No header is required. A `WWW-Authenticate` header can tell the client that other credentials might work.", "RFC 9110 11.6.1"]
      ],
      [
        "api-design",
        ['Tell the client which permission is missing, if it is allowed to know. "Needs role `editor`" saves a support request.'],
        ["Choose between 403 and 404 for each resource and use the same one for all methods. If GET hides the resource with 404, a DELETE that answers 403 reveals it."],
        ["If users need a more expensive plan, send 403 with its own problem type. The standard doesn't define a meaning for 402 yet."]
      ],
      [
        "caching",
        ["Caches don't store it by default: a 403 needs an explicit lifetime or `public`.", "RFC 9111 3", "RFC 9110 15.1"],
        ["If you set a lifetime, add `private` when the refusal depends on the user. Otherwise, a shared cache can refuse the next user too.", "RFC 9111 5.2.2.7"]
      ],
      [
        "clients",
        ["- A client SHOULD NOT automatically send the same credentials again. It MAY try different ones.", "RFC 9110 15.5.4"],
        ["- A firewall, proxy, or CDN can send a 403 before your application sees the request.", "RFC 9205 4.6"],
        ["- Google treats the page as having no content, and asks site owners not to use 403 to slow down its crawlers.", "google-status-codes"]
      ],
      [
        "mistakes",
        ["- Sending 403 to a visitor who hasn't logged in, without offering a way to log in."],
        ["- Blocking a crawler with 403 to reduce load. The pages can disappear from the search index."],
        ["- Giving a reason so detailed that attackers learn which rule to work around."]
      ],
      [
        "security",
        ["- A 403 reveals that the resource exists. An origin server MAY answer 404 to hide that.", "RFC 9110 15.5.4"],
        ["- Check permissions on every request. URLs are meant to be shared, so hiding a link doesn't protect the page behind it.", "RFC 9110 17.9"]
      ],
      [
        "history",
        ["RFC 9110 lets a client try again with different credentials, so a 403 isn't necessarily final.", "RFC 9110 15.5.4"]
      ]
    ]
  },
  {
    code: 404,
    depth: "full",
    symptoms: ["not found", "page missing", "broken link", "no such user", "does not exist", "wrong url", "dead link", "route not found", "unknown id"],
    related: [
      [403, "The resource exists, but the server refuses the request."],
      [405, "The resource exists, but it doesn't support this method."],
      [410, "The resource existed and is most likely gone for good."]
    ],
    sections: [
      [
        "use",
        ["- No route, file, or record matches the URL. A client asks for `/orders/999`, for example, and there is no order 999.", "RFC 9110 15.5.5"],
        ["- The resource exists, but this user mustn't learn that, such as someone else's private repository.", "RFC 9110 15.5.4"],
        ["- The resource was deleted, and you don't keep a record of deleted resources.", "RFC 9110 15.5.11"]
      ],
      [
        "avoid",
        ["- You know that the resource is gone permanently: RFC 9110 prefers 410.", "RFC 9110 15.5.5"],
        ["- The resource has moved: redirect with 301 or 308.", "RFC 9110 15.4.2", "RFC 9110 15.4.9"],
        ["- The URL exists but doesn't support the method: send 405.", "RFC 9110 15.5.6"],
        ["- A list or search has no results. The list itself exists, so send 200 with an empty list.", "RFC 9110 15.3.1"],
        ["- The body of a POST refers to an unknown id. The target of the request exists, so send 422.", "RFC 9110 15.5.21"]
      ],
      [
        "response",
        ["- The body SHOULD explain the error. On a website, a search box and a link to the home page help more than an apology.", "RFC 9110 15.5"],
        ["- Consider adding `Cache-Control`. Without it, caches may choose a lifetime themselves.", "RFC 9110 15.1", "RFC 9111 4.2.2"]
      ],
      [
        "api-design",
        ["Use one problem type for an unknown route and another for an unknown record. The client then knows whether its code or its data is wrong."],
        ["Give the same answer for another user's record as for one that doesn't exist. Otherwise, anyone can find valid ids by trying."]
      ],
      [
        "caching",
        ["A 404 is heuristically cacheable: caches may store it even if you don't set a lifetime.", "RFC 9110 15.5.5", "RFC 9110 15.1"],
        ["If you create the resource a minute later, some users can still get the stored 404. Send a short `max-age`, or `no-store` for an API.", "RFC 9111 4.2.2", "RFC 9111 5.2.2.5"]
      ],
      [
        "clients",
        ["- Google removes the page from its index and gradually crawls the URL less often.", "google-status-codes"],
        ["- If Cloudflare caches the URL, it keeps a 404 for three minutes unless you set another lifetime.", "cloudflare-cache"],
        ["- curl's `--retry` and got don't retry a 404.", "curl-retry", "got-retry"]
      ],
      [
        "mistakes",
        ['- Showing a "not found" page with status 200.'],
        ["- Answering every path of a single-page application with the start page and 200."],
        ["- Sending 404 from a gateway that lacks a route. Clients conclude that the record was deleted."],
        ["- Inserting the requested path into the error page without escaping it. This allows script injection."],
        ["- Deleting local data after a single 404. An unfinished deployment can cause one too."]
      ],
      [
        "security",
        ["- If you send 404 to hide a resource, make it match a real 404 in body, headers, and response time. The standard allows hiding but leaves these details to you.", "RFC 9110 15.5.4"]
      ],
      [
        "history",
        ["RFC 7231 made 404 cacheable by default in 2014, together with 204, 405, 414, and 501.", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 405,
    depth: "full",
    symptoms: ["method not allowed", "method not supported", "wrong http method", "post not allowed", "get not supported", "allow header", "cannot delete"],
    related: [
      [403, "The resource supports the method, but not for this user."],
      [404, "The resource doesn't exist for any method."],
      [501, "The server doesn't support the method for any resource."]
    ],
    sections: [
      [
        "use",
        ["- The resource doesn't support the method. A client sends DELETE to a read-only report, for example, or GET to a URL that only accepts POST.", "RFC 9110 15.5.6", "RFC 9110 9.1"],
        ["- The resource is switched off for now and accepts no method at all. Send an empty `Allow` header.", "RFC 9110 10.2.1"]
      ],
      [
        "avoid",
        ["- No resource on the server supports the method: send 501.", "RFC 9110 9.1", "RFC 9110 15.6.2"],
        ["- Other users can use the method, but this one can't: send 403.", "RFC 9110 15.5.4"],
        ["- The URL doesn't exist for any method: send 404.", "RFC 9110 15.5.5"]
      ],
      [
        "response",
        ["- `Allow` MUST list the methods that the resource currently supports. The list can be empty.", "RFC 9110 15.5.6", "RFC 9110 10.2.1"],
        ["- Method names are case-sensitive, so `get` is not `GET`.", "RFC 9110 9.1"]
      ],
      [
        "api-design",
        ["Let the router generate `Allow`. A list that you write by hand is easily forgotten when a route changes."],
        ["Support HEAD wherever you support GET. General-purpose servers MUST support both, and most frameworks derive HEAD from GET."],
        ["List the methods that the resource supports in general. If this particular user lacks a permission, send 403."]
      ],
      [
        "caching",
        ["It is heuristically cacheable, so caches may store it without an explicit lifetime.", "RFC 9110 15.5.6", "RFC 9110 15.1"],
        ["In practice this affects GET and HEAD: responses to PUT, DELETE, and OPTIONS aren't cacheable.", "RFC 9110 9.2.3", "RFC 9110 9.3.4", "RFC 9110 9.3.5", "RFC 9110 9.3.7"]
      ],
      [
        "clients",
        ["- A client can read `Allow` and choose another method.", "RFC 9110 10.2.1"],
        ["- A proxy MUST NOT change `Allow`, even if it doesn't know the methods in it.", "RFC 9110 10.2.1"],
        ["- If a CORS preflight gets a 405, the browser doesn't send the actual request, because the preflight needs a 2xx response.", "fetch-preflight"]
      ],
      [
        "mistakes",
        ["- Sending no `Allow` header. Frameworks that match path and method in one step don't know the other methods and often answer 404."],
        ["- Rejecting OPTIONS, so that pages from other origins can't call the API."],
        ["- Redirecting a form's POST with 301. The browser sends a GET to the new URL, and the 405 appears there."]
      ],
      [
        "security",
        ["- You can use it to disable TRACE. A TRACE response can echo credentials, so clients must not send them and servers should leave them out.", "RFC 9110 9.3.8"]
      ],
      [
        "history",
        ["PUT requests could once carry an `Allow` header too. RFC 7231 made it a response header.", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 406,
    depth: "full",
    symptoms: ["not acceptable", "accept header", "content negotiation failed", "unsupported accept", "no matching representation", "wrong language"],
    related: [
      [300, "The server offers several versions and lets the client choose."],
      [415, "The server doesn't support the format of the request's body."]
    ],
    sections: [
      [
        "use",
        ["- The client accepts only formats that you don't have, such as `Accept: text/csv`, and another format would be useless to it.", "RFC 9110 12.4.1"]
      ],
      [
        "avoid",
        ["- A default format or language would do. You can ignore the client's preference and send 200, which is often more helpful.", "RFC 9110 12.4.1"],
        ["- The body of the request has the wrong type: send 415.", "RFC 9110 15.5.16"],
        ["- The request has no `Accept` header. That means the client has no preference.", "RFC 9110 12.4.1"],
        ["- Only the compression doesn't match. An origin server SHOULD then send the response uncompressed, unless the client excluded `identity`.", "RFC 9110 12.5.3"]
      ],
      [
        "response",
        ["- The body SHOULD list the available versions and their URLs, so that the user or the client can choose one.", "RFC 9110 15.5.7"],
        ["- If the response may be cached, add `Vary` with the request headers that you compared.", "RFC 9110 12.5.5"]
      ],
      [
        "api-design",
        ["Be flexible about languages. A text in English is more useful than an error message."],
        ["An error body doesn't have to match `Accept`. A CSV client can't display a JSON problem document, but its developer can read it."]
      ],
      [
        "caching",
        ["Caches don't store a 406 by default. If you give it a lifetime or `public`, add `Vary`, so that clients with other preferences don't get it.", "RFC 9111 3", "RFC 9111 4.1", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- A user agent MAY choose from the list automatically, but the standard doesn't define a format for the list.", "RFC 9110 15.5.7"],
        ["- A client that prefers an error to an unwanted format can end its list with `*/*;q=0`. The server may still send another format.", "RFC 9110 12.4.3", "RFC 9110 12.4.1"]
      ],
      [
        "mistakes",
        ["- Comparing `Accept` as a plain string, so that `*/*` or a list with parameters is rejected."],
        ["- Sending `Accept: application/json` with every request, even when downloading images."],
        ["- Ignoring quality values. A `q=0` means that the client doesn't accept the format."]
      ],
      [
        "security",
        ["- Preferences in request headers can help to identify a visitor. The more of them a client sends, the easier that becomes.", "RFC 9110 12.4.1", "RFC 9110 17.13"]
      ],
      [
        "history",
        ["Early proposals put a list of alternatives into a `URI` or `Alternates` header, for 200, 300, and 406. Both headers were dropped.", "RFC 9110 15.4.1"]
      ]
    ]
  },
  {
    code: 407,
    depth: "full",
    symptoms: ["proxy authentication required", "proxy login", "proxy authentication", "corporate proxy", "npm behind proxy", "err_unexpected_proxy_auth", "tunnel connection failed"],
    related: [
      [401, "The server of the resource asks for credentials, not a proxy."],
      [403, "A proxy can send it too, for a site that it blocks."],
      [511, "The network asks the user to log in, through a proxy that the client didn't choose."]
    ],
    sections: [
      [
        "use",
        ["- Your proxy requires authentication, and proxy credentials are missing, wrong, or incomplete. The proxy SHOULD answer with 407.", "RFC 9110 11.4"],
        ["- A client sends CONNECT to such a proxy to open a tunnel, for example for HTTPS through a company proxy.", "RFC 9110 9.3.6"]
      ],
      [
        "avoid",
        ["- You run an origin server or a gateway: send 401.", "RFC 9110 15.5.2"],
        ["- You run a network that intercepts traffic until the user logs in: send 511.", "RFC 6585 6"],
        ["- The proxy knows the user but doesn't let them visit this site: send 403.", "RFC 9110 11.4"]
      ],
      [
        "response",
        ["- A `Proxy-Authenticate` header with at least one challenge MUST be present.", "RFC 9110 15.5.8", "RFC 9110 11.7.1"],
        ["- In a chain of proxies, the header applies only to the client that sent the request to this proxy.", "RFC 9110 11.7.1"]
      ],
      [
        "api-design",
        ["Don't send it from an API. To the client it looks like a response from a proxy that it never configured."],
        ["In a client, read proxy credentials from the environment, and make sure that they don't reach the origin server."]
      ],
      [
        "caching",
        ["Without an explicit lifetime or `public`, it isn't stored. A cache MUST NOT store `Proxy-Authenticate` unless the proxy's identity is part of the cache key.", "RFC 9110 15.1", "RFC 9111 3", "RFC 9111 3.1"]
      ],
      [
        "clients",
        ["- The client MAY try again with credentials in `Proxy-Authorization`.", "RFC 9110 15.5.8"],
        ["- If a 407 comes from a server that isn't a proxy, `fetch()` in Node.js rejects, Chromium shows ERR_UNEXPECTED_PROXY_AUTH, and OkHttp throws a ProtocolException. curl, axios and got return the response.", "measured-clients"]
      ],
      [
        "mistakes",
        ["- Testing it against a plain server instead of a proxy."],
        ["- Putting credentials that contain `@` or `:` into the proxy's URL without percent-encoding them."],
        ["- Using a tool that honors the proxy setting for `http` URLs but not for `https` URLs."]
      ],
      [
        "security",
        ["- When a client follows a redirect, it ought to drop `Proxy-Authorization` and similar headers and set them again if needed.", "RFC 9110 15.4"],
        ["- If you send Basic credentials to a proxy without encryption, others on the network can read the password.", "RFC 7617 4"]
      ],
      [
        "history",
        ["RFC 9110 defines it by its similarity to 401.", "RFC 9110 15.5.8"]
      ]
    ]
  },
  {
    code: 408,
    depth: "full",
    symptoms: ["request timeout", "request time-out", "client too slow", "request timed out", "upload timeout", "idle connection closed", "slow connection"],
    related: [
      [425, "The client should retry too, because the request might have been a replay."],
      [503, "The server is the one that is too busy."],
      [504, "A gateway waited too long for another server."]
    ],
    sections: [
      [
        "meaning",
        ["The client or its network is slow, not the server. A request that a server or its backend handles too slowly gets another code.", "RFC 9110 15.5.9", "RFC 9110 15.6.5"]
      ],
      [
        "use",
        ["- The client stops sending before the headers or the body are complete. A phone loses its connection in the middle of an upload, for example.", "RFC 9110 15.5.9", "RFC 9112 8"]
      ],
      [
        "avoid",
        ["- A gateway waits too long for the server behind it: send 504.", "RFC 9110 15.6.5"],
        ["- Your application takes too long: send 503, or 500 if it gives up.", "RFC 9110 15.6.4", "RFC 9110 15.6.1"],
        ["- A connection is idle and no request has begun: you can simply close it.", "RFC 9112 9.5"]
      ],
      [
        "response",
        ["- Over HTTP/1.1, add `Connection: close` and close the connection. The rest of the request might still arrive and must not be read as a new one.", "RFC 9112 9.6", "RFC 9112 9.3"],
        ["- As with other 4xx codes, the body SHOULD explain the error.", "RFC 9110 15.5"]
      ],
      [
        "api-design",
        ["Set one time limit for all headers. For the body, limit each pause and also require a minimum rate. A fixed total would cut off honest uploads on slow connections, and a limit on pauses alone lets a client send one byte now and then."],
        ["Leave the timeout to your server or proxy. An application can't tell a late packet from a lost one."]
      ],
      [
        "caching",
        ["A 408 is about one connection, so caches don't store it unless you set a lifetime or `public`.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- A client MAY repeat a request that it was still sending. After a 408 over HTTP/1.1, it needs a new connection for that.", "RFC 9110 15.5.9"],
        ["- Chromium retries by itself over HTTP/1.1, if the connection had already served a request. got makes up to three attempts for a GET, and OkHttp two.", "measured-clients"],
        ["- curl's `--retry` treats it as a transient error.", "curl-retry"],
        ["- Apache and HAProxy send 408 when a request stops halfway. nginx writes 408 to its access log and closes the connection without a response.", "measured-servers"],
        ["- On a new connection, HAProxy also sends it if no request arrives at all.", "measured-servers"]
      ],
      [
        "mistakes",
        ["- Using 408 for a slow database. Clients then repeat the request and add to the load."],
        ["- Answering 408 on an idle connection. A client that is just sending a request can mistake it for the response."]
      ],
      [
        "security",
        ["- Attackers can send a request very slowly on purpose. Servers usually close a connection after some time without activity.", "RFC 9110 17.5", "RFC 9112 9.5"]
      ],
      [
        "history",
        [`Older standards spelled the phrase "Request Time-out", and HAProxy still sends it that way. Clients don't need the phrase.`, "measured-servers", "RFC 9110 15.1"]
      ]
    ]
  },
  {
    code: 409,
    depth: "full",
    symptoms: ["conflict", "already exists", "duplicate", "version conflict", "edit conflict", "email already taken", "concurrent modification"],
    related: [
      [412, "The client sent a precondition, and it was false."],
      [422, "The request makes no sense, whatever the state of the resource."],
      [423, "A lock blocks the request, and the lock's token would let it through."],
      [428, "The server requires a precondition and didn't get one."]
    ],
    sections: [
      [
        "use",
        ["- Two people edit the same document, and the second PUT contradicts the first.", "RFC 9110 15.5.10"],
        ["- A client registers a user name that is already taken, or cancels an order that has already been shipped.", "RFC 9110 15.5.10"],
        ["- In WebDAV, a client creates the folder `/a/b/`, but `/a/` doesn't exist. MKCOL MUST fail with 409.", "RFC 4918 9.3"],
        ["- The body of a PUT doesn't fit the resource. For this case RFC 9110 suggests 409, or 415 if the type is wrong.", "RFC 9110 9.3.4"]
      ],
      [
        "avoid",
        ["- The client sent a precondition such as `If-Match`, and it failed: send 412.", "RFC 9110 15.5.13"],
        ["- The client should have sent a precondition: send 428.", "RFC 6585 3"],
        ["- The data is wrong whatever the state of the resource: send 422.", "RFC 9110 15.5.21"],
        ["- A WebDAV lock blocks the request: send 423.", "RFC 4918 11.3"]
      ],
      [
        "response",
        ["- The body SHOULD tell the user enough to recognize the cause of the conflict.", "RFC 9110 15.5.10"],
        ["- If the resource has versions, include what the client needs to merge the changes.", "RFC 9110 15.5.10"]
      ],
      [
        "api-design",
        ["Say what the request conflicts with: the id of the existing record, the newer version, or the state that forbids the action."],
        ["For PUT and PATCH, prefer ETags with `If-Match`. You then detect the conflict with a 412 before doing any work."],
        ["A POST that repeats an idempotency key isn't a conflict: return the first response again. Send 409 only while the first request is still running."]
      ],
      [
        "caching",
        ["Conflicts can end at any moment. Caches don't store them by default, and an explicit lifetime or `public` would do harm.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- Generic clients do nothing automatically. The code is meant for cases that a user may be able to resolve.", "RFC 9110 15.5.10"]
      ],
      [
        "mistakes",
        ["- Retrying in a loop. The conflict won't go away because the request is repeated."],
        ["- Using 409 for every failed business rule. Clients then can't tell a conflict from a typing error."],
        ["- Sending 500 when a unique index is violated. The database has found a conflict, so send 409."]
      ],
      [
        "security",
        ['- "This email address is taken" tells strangers who has an account. On a sign-up form, show everyone the same answer and send an email to the address instead.', "RFC 9457 5"]
      ],
      [
        "history",
        ["RFC 9110 expects the code mostly in responses to PUT. Its example is an edit that is based on an outdated version.", "RFC 9110 15.5.10"]
      ]
    ]
  },
  {
    code: 410,
    depth: "full",
    symptoms: ["gone", "deleted permanently", "removed", "gone forever", "api version retired", "sunset", "expired offer"],
    related: [
      [301, "The resource has moved, and the response says where."],
      [404, "The resource isn't there, and it may come back."],
      [451, "The resource is withheld because of a legal demand."]
    ],
    sections: [
      [
        "use",
        ["- A campaign has ended, or a person has left, and you removed the page for good.", "RFC 9110 15.5.11"],
        ["- You switched off an API version on the date that you announced.", "RFC 9110 15.5.11"]
      ],
      [
        "avoid",
        ["- You don't know whether the resource will come back: send 404.", "RFC 9110 15.5.11"],
        ["- The resource has moved: send 301 or 308.", "RFC 9110 15.4.2", "RFC 9110 15.4.9"],
        ["- A legal demand is the reason, which can be lifted: send 451.", "RFC 7725 3"]
      ],
      [
        "response",
        ["- A body that explains what happened SHOULD be included. A link to a replacement helps people.", "RFC 9110 15.5"]
      ],
      [
        "api-design",
        ["Remember the ids of deleted records that clients have seen. A client that synchronizes data can then tell a deleted record from a wrong URL."],
        ["The standard doesn't say how long to keep sending 410, so choose a period that suits your clients."],
        ["Retire an API version in steps. Announce the date, also with the `Deprecation` and `Sunset` headers. Answer 410 for an hour as a test, with `no-store` so that caches don't keep it. Then switch the version off."]
      ],
      [
        "caching",
        ["It can be cached heuristically. If the resource won't return, you can also set a long explicit lifetime.", "RFC 9110 15.5.11", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- Google removes the page from its index, as it does after a 404.", "google-status-codes"],
        ["- Cloudflare keeps a 410 for three minutes if it caches the URL and no lifetime is set.", "cloudflare-cache"]
      ],
      [
        "mistakes",
        ["- Sending 410 for a resource that never existed."],
        ["- Breaking half a site with a wrong rewrite rule. Browsers and caches may keep serving the stored 410 after you fix it."]
      ],
      [
        "security",
        ["- A 410 confirms that the resource existed. If a deleted account should stay private, send 404.", "RFC 9110 15.5.5"]
      ],
      [
        "history",
        ["The code was made for maintaining the web: it asks others to remove their links. You don't have to send it for every page that you remove.", "RFC 9110 15.5.11"]
      ]
    ]
  },
  {
    code: 411,
    depth: "full",
    symptoms: ["length required", "content-length missing", "chunked upload rejected", "transfer-encoding not accepted"],
    related: [
      [400, "The length is there but invalid."],
      [413, "The length is known, and the body is too large."]
    ],
    sections: [
      [
        "use",
        ["- Something behind your server needs to know the length before it reads the body. Some gateways do, for example.", "RFC 9112 6.3"],
        ["- A request has a body but no `Content-Length`, such as a chunked upload. A server MAY reject it.", "RFC 9112 6.3"]
      ],
      [
        "avoid",
        ["- The length is known and too large: send 413.", "RFC 9110 15.5.14"],
        ["- `Content-Length` is invalid: send 400 and close the connection.", "RFC 9112 6.3"],
        ["- GET, HEAD, or DELETE has no body. No length is missing then.", "RFC 9110 8.6"],
        ["- The request came over HTTP/2, where frames mark the end of the body and the header is optional.", "RFC 9113 8.1.1"]
      ],
      [
        "response",
        ["- A body that explains the error SHOULD be sent. No header is required for the code.", "RFC 9110 15.5"],
        ["- Over HTTP/1.1, read the body that may still follow, or close the connection.", "RFC 9112 9.3"]
      ],
      [
        "api-design",
        ["Accept chunked bodies if you can. Every HTTP/1.1 recipient has to be able to decode them."],
        ["If your backend can't handle them, put a buffering proxy in front of it."]
      ],
      [
        "caching",
        ["A cache needs an explicit lifetime or `public` to store it. By default, it doesn't.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- The client MAY try again with a valid `Content-Length`.", "RFC 9110 15.5.12"],
        ["- If the client knows the length, it SHOULD send `Content-Length` instead of a chunked body, because some services answer chunked with 411.", "RFC 9112 6.3"],
        ["- For methods such as POST, a user agent SHOULD send the header even if the body is empty: `Content-Length: 0`.", "RFC 9110 8.6"]
      ],
      [
        "mistakes",
        ["- Streaming an upload of known size without sending its length."],
        ["- Sending a POST without a body and without `Content-Length: 0`, which some servers reject."],
        ["- Counting characters instead of bytes."]
      ],
      [
        "security",
        ["- Request smuggling often relies on two different lengths in one request. If `Transfer-Encoding` is present too, it overrides `Content-Length`, and the server must close the connection afterwards.", "RFC 9112 6.1"]
      ],
      [
        "history",
        ["HTTP/1.1 introduced chunked bodies, whose length isn't known in advance. Some services reject them with this code although they understand them.", "RFC 9112 6.1", "RFC 9112 6.3"]
      ]
    ]
  },
  {
    code: 412,
    depth: "full",
    symptoms: ["precondition failed", "if-match failed", "etag mismatch", "lost update", "optimistic locking", "stale version", "someone else changed it"],
    related: [
      [304, "A condition on GET or HEAD says that the client's copy is current."],
      [409, "The server found a conflict that no precondition covered."],
      [417, "The server can't meet the `Expect` header, which isn't a precondition."],
      [428, "The server requires a precondition, and the request has none."]
    ],
    sections: [
      [
        "meaning",
        ["A precondition such as `If-Match` tells the server to act only if the resource is in the expected state. If the precondition is false, the server doesn't apply the method.", "RFC 9110 15.5.13"]
      ],
      [
        "use",
        ['- A client sends PUT with `If-Match: "v1"`, but the current ETag is `"v2"`. The server MUST NOT apply the method and MAY answer 412.', "RFC 9110 13.1.1"],
        ["- `If-Unmodified-Since` has a date before the last change.", "RFC 9110 13.1.4", "RFC 9110 13.2.2"],
        ["- `If-None-Match` is false, and the method isn't GET or HEAD. The server MUST answer 412. With `*`, this keeps a PUT from replacing a resource that exists.", "RFC 9110 13.1.2"],
        ["- In WebDAV, the `If` header is false, or the target exists despite `Overwrite: F`. In both cases 412 is a MUST.", "RFC 4918 12.1", "RFC 4918 10.6"]
      ],
      [
        "avoid",
        ["- A GET or HEAD has a false `If-None-Match` or `If-Modified-Since`: send 304.", "RFC 9110 13.2.2"],
        ["- `If-Range` is false: ignore `Range` and send the full 200.", "RFC 9110 13.1.5"],
        ["- The request has no precondition: send 428 to require one, or 409 to report a conflict.", "RFC 6585 3", "RFC 9110 15.5.10"],
        ["- The request would fail anyway. Redirects and ordinary errors take precedence over preconditions.", "RFC 9110 13.2.1"]
      ],
      [
        "response",
        ["- Nothing is required. Send the current `ETag` to tell the client which version is there now.", "RFC 9110 8.8.3"],
        ["- If the change has apparently been made already, you MAY send a 2xx instead. That helps a client that lost the first response.", "RFC 9110 13.1.1"]
      ],
      [
        "api-design",
        ["Use preconditions for normal editing: GET returns an ETag, PUT sends it in `If-Match`, and after a 412 the client merges the changes."],
        ["Check the precondition and write in one transaction. Otherwise, another request can change the resource in between."],
        ["For counters and locks, answer a false `If-Match` with 412 even if the state already matches. Another client may have made the same change."]
      ],
      [
        "caching",
        ["Caches don't store a 412 unless you set a lifetime or `public`. A cache leaves it to the origin server to evaluate `If-Match` and `If-Unmodified-Since`.", "RFC 9110 15.1", "RFC 9111 3", "RFC 9111 4.3.2"]
      ],
      [
        "clients",
        ["- A careful client fetches the current state, merges its change, and tries again with the new ETag. Preconditions exist to make that possible.", "RFC 9110 13.1.1"],
        ["- got doesn't retry it, since the same ETag would fail again.", "got-retry"]
      ],
      [
        "mistakes",
        ['- Sending a weak ETag in `If-Match`. The comparison is strong, so `W/"7"` doesn\'t match anything.'],
        ["- Fetching the new ETag and repeating the old edit. This overwrites the other user's change."],
        ["- Comparing ETags without their quotes."]
      ],
      [
        "security",
        ["- In WebDAV, check permissions before preconditions. Otherwise, a 412 reveals the state of a resource to strangers.", "RFC 4918 10.6"]
      ],
      [
        "history",
        ["Since RFC 9110, a server may evaluate preconditions before it processes the body. Earlier versions made it wait until the request would otherwise succeed.", "RFC 9110 B.4"]
      ]
    ]
  },
  {
    code: 413,
    depth: "full",
    symptoms: ["content too large", "payload too large", "request entity too large", "upload too big", "file too large", "body limit exceeded", "client_max_body_size"],
    related: [
      [411, "The size of the body isn't known."],
      [414, "The URL is too long, not the body."],
      [431, "The headers are too large, not the body."],
      [507, "The request is acceptable, but the server's storage is full."]
    ],
    sections: [
      [
        "use",
        ["- `Content-Length` exceeds your limit, such as a 3 GB upload where 100 MB are allowed. You can reject it before reading the body.", "RFC 9110 15.5.14"],
        ["- A chunked upload exceeds the limit while you read it.", "RFC 9110 15.5.14", "RFC 9112 7.1"],
        ["- You are short of memory or disk space for the moment. Send 413 with `Retry-After`.", "RFC 9110 15.5.14"]
      ],
      [
        "avoid",
        ["- Something other than the body is too long: send 414 for the URL, and 431 for headers.", "RFC 9110 15.5.15", "RFC 6585 5"],
        ["- The length is missing, and you need it: send 411.", "RFC 9110 15.5.12"],
        ["- In WebDAV, the size is fine, but the storage is full: send 507.", "RFC 4918 11.5"]
      ],
      [
        "response",
        ["- If the problem is temporary, the response SHOULD have a `Retry-After` header.", "RFC 9110 15.5.14"],
        ["- Over HTTP/1.1, the server MAY close the connection. It SHOULD then send `Connection: close`.", "RFC 9110 15.5.14", "RFC 9112 9.6"],
        ["- Over HTTP/2, the connection can stay open. After the complete response, the server MAY stop the upload with `RST_STREAM` and `NO_ERROR`.", "RFC 9113 8.1"]
      ],
      [
        "api-design",
        ["State the limit in bytes, both in the response and in the documentation."],
        ["Support `Expect: 100-continue`, so that clients learn about the limit before they upload anything."],
        ["Check the limit of every layer. If a proxy rejects bodies over 1 MB, a 20 MB limit in the application has no effect. Frameworks set limits too, such as 100 kB for JSON in Express."]
      ],
      [
        "caching",
        ["By default, caches don't keep it. They need an explicit lifetime or `public`.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- While it uploads, a client SHOULD watch for a response and stop when it gets one. Otherwise, it may see a connection reset instead of the response.", "RFC 9112 9.5", "RFC 9112 9.6"],
        ["- got retries it if the response has `Retry-After`.", "got-retry", "measured-clients"],
        ["- nginx sends it for bodies over `client_max_body_size`, which is 1 MB by default. Its documentation warns that browsers don't display it correctly.", "nginx-core", "measured-servers"]
      ],
      [
        "mistakes",
        ["- Closing the connection at once while the client is still sending. The reset can delete the response before the client reads it."],
        ["- Checking only `Content-Length`. A chunked request doesn't have one."],
        ["- Checking the size only before or only after decompression. You need both limits."]
      ],
      [
        "security",
        ["- Bodies without a limit let attackers exhaust your memory. Limit how much of a request you process.", "RFC 9110 17.5"],
        ["- After rejecting a request, read the rest of it or close the connection.", "RFC 9112 9.3"]
      ],
      [
        "history",
        ['The phrase used to be "Request Entity Too Large", then "Payload Too Large". RFC 9110 replaced "payload" with "content" throughout.', "RFC 9110 B.3"]
      ]
    ]
  },
  {
    code: 414,
    depth: "full",
    symptoms: ["uri too long", "request-uri too long", "request-uri too large", "url too long", "query string too long", "too many query parameters", "redirect loop grows url"],
    related: [
      [413, "The body is too large."],
      [431, "The headers are too large."]
    ],
    sections: [
      [
        "use",
        ["- The URL is longer than your server accepts: a search form sends 30 kB of filters in the query string, for example. Over HTTP/1.1, a server MUST answer 414.", "RFC 9112 3", "RFC 9110 15.5.15"]
      ],
      [
        "avoid",
        ["- Only the headers are too large: send 431.", "RFC 6585 5"],
        ["- The URL isn't too long, but one of its parameters is wrong: send 400.", "RFC 9110 15.5.1"],
        ["- A long URL appears in a header or in the body. WebDAV rules 414 out explicitly for this case.", "RFC 4918 12.2"]
      ],
      [
        "response",
        ["- The body SHOULD explain the error, and the limit in bytes is a useful part of that.", "RFC 9110 15.5"]
      ],
      [
        "api-design",
        ["Accept URLs of at least 8000 bytes, as RFC 9110 recommends. The request line has to be a little longer than that."],
        ["Offer POST for long queries in addition to GET. Note that its results are harder to link to and to cache."],
        ["Limit the number of ids in a query string and document the limit. Such lists grow with your customers' data."]
      ],
      [
        "caching",
        ["It is cacheable by default (heuristic freshness), since the URL itself is the problem.", "RFC 9110 15.5.15", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- nginx sends it if the request line doesn't fit into one buffer, which has 8 kB by default. Apache sends it too, while HAProxy answers 400.", "nginx-core", "measured-servers"]
      ],
      [
        "mistakes",
        ['- Using `method="get"` for a form that should be sent with POST.'],
        ["- Redirecting a URL to a longer version of itself, again and again."],
        ["- Keeping session state or tokens in the query string."]
      ],
      [
        "security",
        ["- Attackers send very long URLs to look for buffer overflows. Check the length before you parse the URL.", "RFC 9110 15.5.15", "RFC 9110 17.5"],
        ["- Long query strings often contain data that doesn't belong in a URL. It ends up in logs and browser histories.", "RFC 9110 17.9"]
      ],
      [
        "history",
        ["It has been cacheable by default since RFC 7231. RFC 9110 added a recommended minimum for the URL length that software supports.", "RFC 7231 B", "RFC 9110 B.3"]
      ]
    ]
  },
  {
    code: 415,
    depth: "full",
    symptoms: ["unsupported media type", "wrong content type", "content-type not supported", "expected application/json", "missing content type", "unsupported encoding", "unsupported patch format"],
    related: [
      [400, "The server supports the format, but the body isn't valid in it."],
      [406, "The problem is the format of the response, not of the request."],
      [422, "The server accepts format and syntax, but not the meaning."]
    ],
    sections: [
      [
        "use",
        ["- The client sends XML to an API that only reads JSON.", "RFC 9110 15.5.16"],
        ["- The body is compressed with a coding that you can't decode.", "RFC 9110 12.5.3"],
        ["- The client uses PUT to upload an image to a URL that holds HTML.", "RFC 9110 9.3.4"],
        ["- A PATCH request uses a patch format that the resource doesn't support.", "RFC 5789 2.2"]
      ],
      [
        "avoid",
        ["- You can't produce a response format that the client accepts: send 406.", "RFC 9110 15.5.7"],
        ["- The type is right, but the body is broken: send 400.", "RFC 9110 15.5.1"],
        ["- You can read the body but can't process what it says: send 422.", "RFC 9110 15.5.21"]
      ],
      [
        "response",
        ["- If the content coding was the problem, send an `Accept-Encoding` header that lists the codings you accept. With any other cause, you MUST NOT send it.", "RFC 9110 15.5.16", "RFC 9110 12.5.3"],
        ["- If the media type was the problem, `Accept` can list the types that you accept.", "RFC 9110 15.5.16", "RFC 9110 12.5.1"],
        ["- For PATCH, the response SHOULD have an `Accept-Patch` header. For QUERY, it can have an `Accept-Query` header.", "RFC 5789 2.2", "RFC 10008 3"]
      ],
      [
        "api-design",
        ["Accept `application/json` with parameters and in any letter case. Accept types that end in `+json` too if you can read them."],
        ["Decide what to do if `Content-Type` is missing. Old scripts leave it out, but so can a malicious page on another site, to avoid a CORS preflight. If your users log in with cookies, don't treat such a body as JSON."]
      ],
      [
        "caching",
        ["A client usually fixes the format and tries again, so there is little to cache. Caches that should store it need an explicit lifetime or `public`.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- A client can read these headers and try again with another format or coding. The headers tell it which of the two was wrong.", "RFC 9110 12.5.3"]
      ],
      [
        "mistakes",
        ["- Calling `curl -d '{\"a\":1}'` without a `Content-Type` header. curl then sends the type of an HTML form."],
        ["- Rejecting `application/json; charset=utf-8`."],
        ["- Setting `multipart/form-data` by hand, without a boundary. Let the library set the header."]
      ],
      [
        "security",
        ["- A browser sends form types to other sites without a preflight, but not JSON. A strict type check therefore helps against forged requests. A request-specific token helps more.", "fetch-preflight", "RFC 9205 4.10"]
      ],
      [
        "history",
        ["RFC 7694 introduced `Accept-Encoding` in responses, for clients that compress a body without knowing whether the server supports it.", "RFC 9110 B.3", "RFC 9110 12.5.3"]
      ]
    ]
  },
  {
    code: 416,
    depth: "full",
    symptoms: ["range not satisfiable", "requested range not satisfiable", "invalid range", "resume failed", "range out of bounds", "cannot resume download"],
    related: [
      [206, "The server could serve at least one of the ranges."],
      [412, "A precondition failed, not the range."]
    ],
    sections: [
      [
        "meaning",
        ["Either no requested range lies within the file, or the client asked for too many small or overlapping ranges.", "RFC 9110 15.5.17"]
      ],
      [
        "use",
        ["- The range starts at or beyond the end: a client asks for `bytes=5000-` of a file with 2048 bytes. A server that supports ranges SHOULD answer 416.", "RFC 9110 14.1.2", "RFC 9110 14.2"],
        ["- You know the range unit but don't support it for this resource. This is a SHOULD too.", "RFC 9110 14.2"],
        ["- The range makes no sense, such as `bytes=9-5`, or the list of ranges looks like an attack. You MAY also ignore such a header.", "RFC 9110 15.5.17", "RFC 9110 14.2"]
      ],
      [
        "avoid",
        ["- You can serve at least one of several ranges: send 206 with it.", "RFC 9110 14.1.1", "RFC 9110 15.3.7.2"],
        ["- Only the end of the range is beyond the end of the file. Send everything up to the end.", "RFC 9110 14.1.2"],
        ["- You don't know the range unit. An origin server MUST ignore `Range` then.", "RFC 9110 14.2"],
        ["- The method is neither GET nor QUERY. `Range` is defined for these two, and a server MUST ignore it for other methods.", "RFC 9110 14.2", "RFC 10008 2.8"],
        ["- A precondition is false. It takes precedence: send 412 or 304.", "RFC 9110 13.2.2"],
        ["- You would rather send the whole file. You may ignore `Range` and answer 200.", "RFC 9110 14.2", "RFC 9110 15.5.17"]
      ],
      [
        "response",
        ["- For byte ranges, `Content-Range` SHOULD give the current length: `Content-Range: bytes */2048`.", "RFC 9110 15.5.17", "RFC 9110 14.4"]
      ],
      [
        "api-design",
        ["Leave ranges to the server or library that sends your files. The edge cases are easy to get wrong."],
        ["If a file is still growing, the length in the response tells clients how much there is so far."]
      ],
      [
        "caching",
        ["It isn't stored by default and needs an explicit lifetime or `public`. Note that the file may be longer at the next request.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- A client that resumes a download gets a 416 if the file was already complete. It can compare its own size with the length in `Content-Range`.", "RFC 9110 14.1.2", "RFC 9110 14.4"],
        ["- Clients can't rely on getting a 416, because a server may ignore `Range` and send the whole file.", "RFC 9110 15.5.17"]
      ],
      [
        "mistakes",
        ["- Resuming a download without `If-Range`. If the file has changed, the client gets a 416 or mixes two versions."],
        ["- Forgetting empty files. A range such as `bytes=0-` can't be satisfied for them."]
      ],
      [
        "security",
        ["- Many small or overlapping ranges cost the client little and the server a lot. Ignore, merge, or reject such requests.", "RFC 9110 17.15"]
      ],
      [
        "history",
        ['The phrase used to be "Requested Range Not Satisfiable". RFC 9110 lets each range unit define which ranges can be satisfied.', "RFC 9110 14.1.1", "RFC 9110 B.5"]
      ]
    ]
  },
  {
    code: 417,
    depth: "full",
    symptoms: ["expectation failed", "expect header rejected", "100-continue not supported", "curl expect header"],
    related: [
      [100, "The server meets the expectation and asks for the body."],
      [412, "A precondition such as `If-Match` failed."]
    ],
    sections: [
      [
        "use",
        ["- The `Expect` header contains something other than `100-continue`, such as `Expect: 200-ok`. A server MAY answer 417.", "RFC 9110 10.1.1"]
      ],
      [
        "avoid",
        ["- The client expects `100-continue`, and you support it: send 100 or a final status.", "RFC 9110 10.1.1"],
        ["- A precondition such as `If-Match` failed: send 412.", "RFC 9110 15.5.13"],
        ["- An HTTP/1.0 request contains `100-continue`. A server MUST ignore it.", "RFC 9110 10.1.1"]
      ],
      [
        "response",
        ["- No particular header. The body can name the expectation that failed.", "RFC 9110 15.5.18", "RFC 9110 15.5"]
      ],
      [
        "api-design",
        ["Don't invent your own expectations. A new header that servers can ignore is easier to introduce."]
      ],
      [
        "caching",
        ["Caches don't store it unless the response has an explicit lifetime or `public`.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- If the request had `100-continue`, the client SHOULD repeat it without that expectation. Some server on the way doesn't support it.", "RFC 9110 10.1.1"],
        ["- Apache answers 417 to an unknown expectation, while nginx and HAProxy ignore it.", "measured-servers"]
      ],
      [
        "mistakes",
        ["- Rejecting `100-continue` in an embedded server or proxy. curl sends it with large uploads; an empty `Expect:` header turns it off."]
      ],
      [
        "security",
        ["- A client that repeats the request sends its body before the server has approved it. Authenticate first if the body is large or secret.", "RFC 9110 10.1.1"]
      ],
      [
        "history",
        ["Early HTTP let anyone define expectations. RFC 7231 removed that because of broken implementations. RFC 9110 restored the list syntax but defines only `100-continue`.", "RFC 7231 B", "RFC 9110 B.3", "RFC 9110 10.1.1"]
      ]
    ]
  },
  {
    code: 418,
    depth: "short",
    symptoms: ["i'm a teapot", "teapot", "coffee", "april fools", "htcpcp", "418 from bot protection"],
    related: [
      [400, "Clients that don't know 418 treat it as a 400."]
    ],
    sections: [
      [
        "meaning",
        ["An April Fools' RFC from 1998 describes a protocol for coffee pots, in which a teapot answers 418 when asked to brew coffee.", "RFC 9110 15.5.19", "RFC 2324 2.3.2"]
      ],
      [
        "use",
        ["- You want a joke or an Easter egg, such as a `/coffee` page in a demo.", "RFC 2324 2.3.2"]
      ],
      [
        "avoid",
        ["- You want to block bots or send a private signal. The number could still be assigned to something real: send 403 or 429.", "RFC 9110 15.5.19", "RFC 9110 15.5.4", "RFC 6585 4"]
      ],
      [
        "history",
        [`The joke was implemented so often that the number can't be used for anything else for now. The IANA registry therefore lists it as "(Unused)".`, "RFC 9110 15.5.19"]
      ]
    ]
  },
  {
    code: 421,
    depth: "full",
    symptoms: ["misdirected request", "wrong virtual host", "sni mismatch", "connection coalescing", "host header mismatch", "wrong certificate host"],
    related: [
      [400, "The `Host` header itself is invalid."],
      [404, "The request reached the right server, but the path doesn't exist."],
      [425, "The client should repeat the request as well, but after the TLS handshake."]
    ],
    sections: [
      [
        "use",
        ["- The host in the request isn't one that your server is configured for.", "RFC 9110 15.5.20"],
        ["- An `https` request comes over a connection whose certificate doesn't cover the host. An origin server MUST reject it, unless it comes from a trusted gateway.", "RFC 9110 7.4"],
        ["- A browser reuses an HTTP/2 or HTTP/3 connection to `a.example` for `b.example`, which another server handles.", "RFC 9113 9.1.1", "RFC 9114 3.3"]
      ],
      [
        "avoid",
        ["- You run a proxy. It MUST NOT generate this code.", "RFC 9110 15.5.20"],
        ["- The host is right, but the path doesn't exist: send 404.", "RFC 9110 15.5.5"],
        ["- The `Host` header is missing or invalid: send 400.", "RFC 9112 3.2"]
      ],
      [
        "response",
        ["- The standard doesn't define a header for it.", "RFC 9110 15.5.20"]
      ],
      [
        "api-design",
        ["Leave it to the server or load balancer at the front. An application rarely knows which connection a request came over."],
        ["The usual cause is one certificate that covers several hosts, on servers that serve only some of them. Serve every host everywhere, or split the certificate."]
      ],
      [
        "caching",
        ["It is about the connection rather than the resource, so caches don't store it unless you set an explicit lifetime or `public`.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- A client MAY repeat the request over another connection, even if the method isn't idempotent.", "RFC 9110 15.5.20"],
        ["- `fetch()` in Node.js and Chromium repeat the request once, unless its body is a stream.", "measured-clients", "fetch-cache"]
      ],
      [
        "mistakes",
        ["- Serving the default site with 200 when the host is unknown."],
        ["- Sending it from a server behind a gateway that rewrites `Host`. The client's second attempt fails too."]
      ],
      [
        "security",
        ["- A `Host` header that doesn't match the connection can be an attempt to get past a filter, read private data, or poison a cache.", "RFC 9110 7.4"]
      ],
      [
        "history",
        ["HTTP/2 introduced the code, because it lets several hosts share a connection. RFC 9110 extended it to all of HTTP and made it no longer cacheable by default.", "RFC 9110 B.3"]
      ]
    ]
  },
  {
    code: 422,
    depth: "full",
    symptoms: ["unprocessable content", "unprocessable entity", "validation error", "validation failed", "invalid field", "semantic error", "form errors", "invalid value"],
    related: [
      [400, "The server can't even read the request."],
      [409, "The request is fine in itself but conflicts with the current state."],
      [415, "The server doesn't support the format of the body."]
    ],
    sections: [
      [
        "use",
        ["- The body is valid JSON with wrong values: a quantity of -3, or an end date before the start date.", "RFC 9110 15.5.21"],
        ["- The body refers to something that doesn't exist, such as an unknown customer id.", "RFC 9110 15.5.21"],
        ["- A patch is well-formed, but applying it would make the resource invalid.", "RFC 5789 2.2"]
      ],
      [
        "avoid",
        ["- You can't parse the body: send 400.", "RFC 9110 15.5.1"],
        ["- You don't support the body's type: send 415.", "RFC 9110 15.5.21", "RFC 9110 15.5.16"],
        ["- The request would be fine if the resource were in another state: send 409.", "RFC 9110 15.5.10"],
        ["- The mistake is in the query string, and there is no body: send 400.", "RFC 9110 15.5.1"]
      ],
      [
        "response",
        ["- The body SHOULD explain the error, as for every client error.", "RFC 9110 15.5"],
        ["- A problem document can list each mistake with a JSON Pointer, in an extension member such as `errors`. RFC 9457 shows an example.", "RFC 9457 3"]
      ],
      [
        "api-design",
        ["Report all mistakes in one response. Give each a pointer, a stable code, and a message."],
        ["If there are problems of several types, report the most important one instead of a mixture."],
        ["You can also use 400 for everything. Just don't let one endpoint answer 400 and another 422 to the same mistake."]
      ],
      [
        "caching",
        ["A cache has to forward POST, PUT, and PATCH requests, so it doesn't answer them from storage. A 422 to another method needs an explicit lifetime or `public`.", "RFC 9111 3", "RFC 9111 4", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- A client that doesn't recognize the code handles it as a 400.", "RFC 9110 15"],
        ["- got doesn't retry it by default, since the same body would fail again.", "got-retry"]
      ],
      [
        "mistakes",
        ["- Mentioning database columns in messages to clients."],
        ["- Stopping at the first mistake instead of reporting all of them."]
      ],
      [
        "security",
        ["- Don't repeat rejected values in the response, above all passwords. Check what error details give away.", "RFC 9457 5"]
      ],
      [
        "history",
        ['The code comes from WebDAV, where it was called "Unprocessable Entity". RFC 9110 added it to HTTP itself and changed the last word to "Content".', "RFC 2518 10.3", "RFC 4918 11.2", "RFC 9110 B.3"]
      ]
    ]
  },
  {
    code: 423,
    depth: "short",
    symptoms: ["locked", "file is locked", "resource locked", "checked out by someone", "webdav lock", "account locked"],
    related: [
      [409, "The request conflicts with the resource's state, and a lock token wouldn't help."],
      [412, "The client sent a condition about a lock or an ETag, and it was false."],
      [424, "This request failed because another one did, perhaps because of a lock."]
    ],
    sections: [
      [
        "use",
        ["- In WebDAV, a client tries to change a file that someone else has locked, without sending the lock's token.", "RFC 4918 11.3"]
      ],
      [
        "avoid",
        ["- A user account is locked: send 403. The code is about locks on resources.", "RFC 9110 15.5.4", "RFC 4918 11.3"],
        ["- Clients of your API can't take and release locks: send 409.", "RFC 9110 15.5.10"]
      ],
      [
        "response",
        ["- The XML body SHOULD contain a condition code such as `lock-token-submitted` or `no-conflicting-lock`.", "RFC 4918 11.3"]
      ],
      [
        "api-design",
        ["An API with leases or check-outs can use it too. Say who holds the lock and until when, and let the holder prove it."]
      ],
      [
        "caching",
        ["A lock doesn't last, so a 423 isn't cached by default. It would need an explicit lifetime or `public`.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- A client can submit the lock token in the `If` header, or wait until the lock is released.", "RFC 4918 10.4.1", "RFC 4918 11.3"]
      ]
    ]
  },
  {
    code: 424,
    depth: "short",
    symptoms: ["failed dependency", "previous step failed", "rolled back", "proppatch failed", "dependent request failed"],
    related: [
      [207, "The response that usually contains the 424."],
      [409, "The state of this resource is the problem, not another action."],
      [423, "A lock on one resource is a frequent reason for a 424 on others."]
    ],
    sections: [
      [
        "use",
        ["- A WebDAV client changes three properties with one PROPPATCH, and one is protected. The other two changes get a 424.", "RFC 4918 11.4"],
        ["- An API runs a batch of steps, and an earlier step failed. The steps that depend on it get a 424.", "RFC 4918 11.4"]
      ],
      [
        "avoid",
        ["- A service that your server calls has failed: send 502 or 504. This code is about another action of the same client.", "RFC 9110 15.6.3", "RFC 9110 15.6.5"]
      ],
      [
        "clients",
        ["- A client looks for the entry with a different error code. That entry is the cause.", "RFC 4918 11.4"]
      ]
    ]
  },
  {
    code: 425,
    depth: "full",
    symptoms: ["too early", "unordered collection", "tls early data", "0-rtt", "zero round trip", "replay attack", "early-data header"],
    related: [
      [408, "The client may retry because its request didn't arrive completely."],
      [421, "The client may retry over a connection to the right server."],
      [503, "The client should retry later, when the server has capacity."]
    ],
    sections: [
      [
        "meaning",
        ["A returning client can send TLS 1.3 early data before the handshake is complete. An attacker can copy that data and send it to the server again.", "RFC 8470 2", "RFC 8470 4"]
      ],
      [
        "use",
        ["- A request arrives in early data, and processing it twice would do harm, such as an order or a payment.", "RFC 8470 5.1", "RFC 8470 5.2"],
        ["- A request has the header `Early-Data: 1` and isn't safe to process. You MUST answer 425, because waiting for your own handshake doesn't help.", "RFC 8470 5.1"],
        ["- You run a gateway and aren't sure what the server behind it supports. You SHOULD answer 425 or wait for the handshake.", "RFC 8470 6.1"]
      ],
      [
        "avoid",
        ["- The request came neither in early data nor with `Early-Data`. You SHOULD NOT send 425, since the client may not know how to react.", "RFC 8470 5.2"],
        ["- The client is early in another sense, because a sale hasn't opened or a queue is full: send 403 or 503.", "RFC 9110 15.5.4", "RFC 9110 15.6.4"]
      ],
      [
        "response",
        ["- No header is defined for it. The body doesn't represent any resource.", "RFC 8470 5.2"],
        ["- The response MUST NOT contain `Early-Data`, which is a request header.", "RFC 8470 5.1"]
      ],
      [
        "api-design",
        ["Decide for each route: reading a public page in early data is fine, placing an order isn't."],
        ["If you don't use early data, turn it off in your TLS settings and at your gateway. You then have no reason to send 425."]
      ],
      [
        "caching",
        ["RFC 8470 says that caches don't store it by default. An explicit lifetime or `public` makes little sense.", "RFC 8470 5.2", "RFC 9111 3"]
      ],
      [
        "clients",
        ["- A client that sent early data MUST retry, but not in early data again. A user agent SHOULD do this automatically.", "RFC 8470 4", "RFC 8470 5.2"],
        ["- Retrying is usually harmless. Unless it knows more, a client MUST NOT send unsafe methods in early data.", "RFC 8470 4"],
        ["- An intermediary MUST forward the 425 if the request that it received had `Early-Data`. Otherwise, it MAY retry after the handshake.", "RFC 8470 5.2"],
        ["- If they didn't use early data, the clients we tried don't retry it: Chromium, `fetch()` in Node.js, axios, got and curl.", "measured-clients"]
      ],
      [
        "mistakes",
        ['- Using it to say "try again later".'],
        ["- Running several servers behind one name that handle early data differently. An attacker can choose the most permissive one."],
        ["- Assuming that every GET is harmless. Some change data."]
      ],
      [
        "security",
        ["- If other servers might decide differently about the same early data, a server MUST NOT act on it before the handshake is complete.", "RFC 8470 6.2"],
        ["- Under load, a server SHOULD reject early data in TLS altogether, because a 425 often leads to another request.", "RFC 8470 6.3"]
      ],
      [
        "history",
        ["RFC 8470 defined the code in September 2018, together with the `Early-Data` header.", "RFC 8470 5"]
      ]
    ]
  },
  {
    code: 426,
    depth: "full",
    symptoms: ["upgrade required", "websocket handshake", "use https", "tls required", "client too old", "protocol upgrade"],
    related: [
      [101, "The client asked for an upgrade, and the server agrees."],
      [505, "The server doesn't support the HTTP version of the request."]
    ],
    sections: [
      [
        "use",
        ["- A client sends a normal GET to an endpoint that only speaks WebSocket.", "RFC 9110 15.5.22", "RFC 9110 7.8"]
      ],
      [
        "avoid",
        ["- The client's app or API version is too old. This code is about protocols: send 400 or 410 with a problem type.", "RFC 9110 7.8", "RFC 9205 4.6"],
        ["- The client should use `https`. That is a different URL, so redirect. An upgrade applies to the current connection.", "RFC 9110 7.8"],
        ["- The request came over HTTP/2 or HTTP/3. Neither supports the `Upgrade` header.", "RFC 9113 8.2.2", "RFC 9114 4.5"],
        ["- You don't support the request's major HTTP version: send 505.", "RFC 9110 15.6.6"]
      ],
      [
        "response",
        ["- An `Upgrade` header MUST list the acceptable protocols, the preferred one first.", "RFC 9110 15.5.22", "RFC 9110 7.8"],
        ["- `Connection: Upgrade` MUST accompany it, so that intermediaries don't forward the header.", "RFC 9110 7.8"]
      ],
      [
        "api-design",
        ["Explain the upgrade in the body. Someone who opens a WebSocket URL in a browser doesn't see the headers."],
        ["If a WebSocket handshake asks for a version that you don't support, you can answer 426 with a `Sec-WebSocket-Version` header (RFC 6455, section 4.2.2)."],
        ["To ask users to update an app, send a problem document that says which version they need and where to get it."]
      ],
      [
        "caching",
        ["It isn't cached by default. Caches that should keep it need an explicit lifetime or `public`.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- A client that supports one of the protocols can request it with `Upgrade` in its next request. The server may still ignore that.", "RFC 9110 7.8"]
      ],
      [
        "mistakes",
        ["- Forgetting the `Upgrade` header. The client then doesn't know which protocol to use."],
        ["- Not passing `Upgrade` through a proxy. It removes the header unless configured otherwise, so every WebSocket handshake fails."],
        ["- Offering `Upgrade: h2c`, which is deprecated."]
      ],
      [
        "security",
        ["- An upgrade to TLS doesn't protect what was sent before it. Use an `https` URL from the start.", "RFC 9110 4.2.2"]
      ],
      [
        "history",
        ["The code was introduced for switching an HTTP/1.1 connection to TLS, in RFC 2817. RFC 7231 added it to the main standard.", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 428,
    depth: "full",
    symptoms: ["precondition required", "if-match required", "etag required", "conditional request required", "missing precondition", "prevent lost update"],
    related: [
      [409, "The server found a conflict itself."],
      [412, "The request had a precondition, but it was false."]
    ],
    sections: [
      [
        "use",
        ["- Two people can edit the same document, and a client sends PUT, PATCH, or DELETE without `If-Match`. It could overwrite a change that it hasn't seen.", "RFC 6585 3"]
      ],
      [
        "avoid",
        ["- The client sent a precondition, and it failed: send 412.", "RFC 9110 15.5.13"],
        ["- The client sent no precondition, and you found a conflict: send 409.", "RFC 9110 15.5.10"],
        ["- Another header is missing: send 400.", "RFC 9110 15.5.1"]
      ],
      [
        "response",
        ["- The body SHOULD say how to send the request again successfully.", "RFC 6585 3"]
      ],
      [
        "api-design",
        ["Require preconditions where a lost edit would hurt, such as documents and settings. A request that adds to a list doesn't need one."],
        ["Return an `ETag` from every GET and every 201. Return one from a PUT only if you stored the body unchanged. Otherwise, the client has to fetch the resource again."],
        ["To protect the creation of a resource, ask for `If-None-Match: *`."]
      ],
      [
        "caching",
        ["A cache MUST NOT store it.", "RFC 6585 3"]
      ],
      [
        "clients",
        ["- A client has to be written for this code. One that doesn't know it treats it as a 400.", "RFC 9110 15"],
        ["- The client can fetch the resource, apply its change to the current version, and send it with `If-Match`.", "RFC 6585 3", "RFC 9110 13.1.1"]
      ],
      [
        "mistakes",
        ["- Requiring `If-Match` while a proxy removes or weakens the `ETag`."],
        ["- Accepting `If-Match: *`, which is true for any existing version."],
        ["- Fetching a new ETag and sending the old edit with it. The check passes, but the other user's edit is lost."]
      ],
      [
        "security",
        ["- Servers don't have to send this code. A client that cares about lost updates should send preconditions without being asked.", "RFC 6585 7.1"]
      ],
      [
        "history",
        ["RFC 6585 defined it in 2012, along with 429, 431, and 511.", "RFC 6585 1"]
      ]
    ]
  },
  {
    code: 429,
    depth: "full",
    symptoms: ["too many requests", "slow down", "rate limit", "rate limited", "throttled", "quota exceeded", "too many attempts", "api limit reached", "enhance your calm"],
    related: [
      [403, "The server refuses the request, and waiting won't help."],
      [503, "The server is overloaded by all its clients, not by this one."]
    ],
    sections: [
      [
        "meaning",
        ["The standard leaves it to the server how to identify a client and what to count. It can use credentials or cookies, and count per resource or across servers.", "RFC 6585 4"]
      ],
      [
        "use",
        ["- A client exceeds a limit per API key, user, or IP address, such as 100 requests a minute.", "RFC 6585 4"],
        ["- Someone tries to log in too many times in a row.", "RFC 6585 4"]
      ],
      [
        "avoid",
        ["- The whole server is overloaded, whoever sends the requests: send 503.", "RFC 9110 15.6.4"],
        ["- A monthly quota is used up, and the client has to pay to continue: send 403 with a problem type.", "RFC 9110 15.5.4"]
      ],
      [
        "response",
        ["- The body SHOULD explain the limit.", "RFC 6585 4"],
        ["- A `Retry-After` header MAY say how long to wait, as a number of seconds or a date.", "RFC 6585 4", "RFC 9110 10.2.3"]
      ],
      [
        "api-design",
        ["Send `Retry-After` whenever you can. Without it, clients have to guess."],
        ["Tell clients how much of their limit is left before they reach it. The RateLimit headers, which are still a draft, do that."],
        ["Reject the request before you do any work, and document that. Clients can then safely repeat a POST too."],
        ["Don't reset the limits of all clients at the same time. If they all reset on the hour, everyone comes back at once."],
        ["If you have several limits, say in the problem document which one was exceeded."]
      ],
      [
        "caching",
        ["A cache MUST NOT store the response, so other users don't get it.", "RFC 6585 4"]
      ],
      [
        "clients",
        ["- curl's `--retry` tries again and waits as long as `Retry-After` says. Without that header, it doubles its waiting time each time.", "curl-retry"],
        ["- got retries with or without `Retry-After`, at most twice, and only methods that it considers safe to repeat.", "got-retry"],
        ["- urllib3 repeats a GET up to three times if the response has `Retry-After`. Apache HttpClient repeats it once, even without that header. requests and OkHttp don't repeat it.", "measured-clients"],
        ["- Google's crawlers slow down for the whole host.", "google-crawl-rate"],
        ["- A CDN or a proxy may have sent it. A `Proxy-Status` header can tell you.", "RFC 9209 2.1.1"],
        ["- nginx's `limit_req` module answers 503 instead, unless you set `limit_req_status 429`.", "nginx-limit-req", "measured-servers"]
      ],
      [
        "mistakes",
        ["- Retrying at once, in parallel, or without a limit. Servers may count every attempt."],
        ["- Reading `Retry-After` as milliseconds, or failing when it contains a date."],
        ["- Counting by IP address alone. An office or a mobile network can share one address."],
        ["- Limiting login attempts by account alone. A stranger can then lock out the owner."]
      ],
      [
        "security",
        ["- Every response costs resources, so keep the check cheap. Under attack, a server may drop connections instead of sending 429.", "RFC 6585 7.2"]
      ],
      [
        "history",
        ["Twitter's first API used its own code, 420. RFC 6585 defined 429 for everyone in 2012.", "twitter-codes", "RFC 6585 4"]
      ]
    ]
  },
  {
    code: 431,
    depth: "full",
    symptoms: ["request header fields too large", "header too large", "cookie too large", "too many cookies", "request header or cookie too large", "clear cookies", "jwt too big"],
    related: [
      [400, "Many servers send it for headers that are too large."],
      [413, "The body is too large, not the headers."],
      [414, "The URL is too long, not the headers."]
    ],
    sections: [
      [
        "use",
        ["- Cookies, an access token, or another header have grown too large, such as 20 kB of cookies where 16 kB are allowed.", "RFC 6585 5"],
        ["- Over HTTP/2 or HTTP/3, the headers exceed the size that the server accepts. It can announce this size to clients in advance.", "RFC 9113 10.5.1", "RFC 9114 4.2.2"],
        ["- A header is larger than you want to process. You MUST answer with a suitable 4xx, because ignoring the header could allow request smuggling.", "RFC 9110 5.4"]
      ],
      [
        "avoid",
        ["- The URL is too long: 414 says that more precisely.", "RFC 9110 15.5.15"],
        ["- The body is too large: 413 is the code for it.", "RFC 9110 15.5.14"]
      ],
      [
        "response",
        ["- If a single header is too large, the body SHOULD name it.", "RFC 6585 5"]
      ],
      [
        "api-design",
        ["Keep session data on the server, and store a short id in the cookie."],
        ["Move long lists from headers into the body. Watch the size of access tokens too, which can grow with every group that a user joins."],
        ["If your own pages set the cookies, delete them on the error page. Most visitors don't know how to do that."]
      ],
      [
        "caching",
        ["This response MUST NOT be stored by a cache.", "RFC 6585 5"]
      ],
      [
        "clients",
        ["- A client MAY repeat the request with smaller headers. A browser sends the same cookies again until they are deleted or expire.", "RFC 6585 5", "RFC 6265 5.4"],
        ["- Node.js sends it automatically if the headers exceed 16 KiB, its default limit. Your request handlers aren't called.", "node-http"],
        ["- nginx, Apache and HAProxy use 400 instead. nginx also has an internal code for the case, 494.", "measured-servers", "nginx-special-response"]
      ],
      [
        "mistakes",
        ["- Raising the limit in one place. The smallest limit along the way still applies."],
        ["- Testing with a fresh browser profile. It doesn't have the cookies that cause the error."]
      ],
      [
        "security",
        ["- Limit the size of headers, since very long ones are a common way to attack a parser. A server that is under attack may drop the connection instead.", "RFC 9110 17.5", "RFC 6585 7.3"],
        ["- In HTTP/2, a server has to process the compressed headers even if it rejects them, or else close the connection.", "RFC 9113 10.5.1"]
      ],
      [
        "history",
        ["HTTP doesn't limit the size of headers, so each implementation sets its own limit. RFC 6585 introduced the code in 2012.", "RFC 9110 5.4", "RFC 6585 5"]
      ]
    ]
  },
  {
    code: 451,
    depth: "full",
    symptoms: ["unavailable for legal reasons", "censored", "blocked in your country", "gdpr block", "dmca takedown", "geo blocked", "court order", "not available in your region"],
    related: [
      [403, "The server refuses for any other reason."],
      [404, "The resource doesn't exist, or the server won't say."],
      [410, "The owner removed the resource for good."]
    ],
    sections: [
      [
        "meaning",
        ["The code doesn't say whether the resource exists. Without the legal demand, the request might still fail.", "RFC 7725 3"]
      ],
      [
        "use",
        ["- A court orders you to remove or block a page.", "RFC 7725 3"],
        ["- You run a network or a search engine, and the demand is addressed to you instead of the website.", "RFC 7725 3"]
      ],
      [
        "avoid",
        ["- You block the page because of your own rules: send 403.", "RFC 9110 15.5.4"],
        ["- A license doesn't cover the visitor's country, but no one made a legal demand: send 403.", "RFC 9110 15.5.4", "RFC 7725 3"]
      ],
      [
        "response",
        ["- The body SHOULD say who made the demand, which law it is based on, and which people and resources it affects.", "RFC 7725 3"],
        ['- If you are the one who blocks access, you SHOULD identify yourself in a `Link` header with `rel="blocked-by"`. The link isn\'t for the authority that demanded it.', "RFC 7725 4"]
      ],
      [
        "api-design",
        ["Keep the explanation at a stable URL that others can link to. Researchers collect these responses."],
        ["If the block applies to one region, name that region in the body."]
      ],
      [
        "caching",
        ["Caches may store it without an explicit lifetime (heuristic freshness).", "RFC 7725 3", "RFC 9111 4.2.2"],
        ["If the block applies to one country, add `private` or `no-store`, so that a shared cache doesn't serve it elsewhere.", "RFC 9111 5.2.2.7", "RFC 9111 5.2.2.5"]
      ],
      [
        "clients",
        ["- Google's indexer handles it like a 404.", "google-status-codes"]
      ],
      [
        "mistakes",
        ['- Claiming "legal reasons" without naming any.'],
        ["- Pointing `blocked-by` to the authority instead of the one who blocks access."]
      ],
      [
        "security",
        ["- If you don't see a 451, access can still be restricted. An authority may forbid revealing the demand.", "RFC 7725 5"]
      ],
      [
        "history",
        [`Terence Eden suggested a new code because 403 didn't fit. RFC 7725 also thanks Ray Bradbury, the author of "Fahrenheit 451".`, "RFC 7725 A"]
      ]
    ]
  },
  {
    code: 500,
    depth: "full",
    symptoms: ["internal server error", "server error", "crash", "unhandled exception", "something went wrong", "internal error", "stack trace", "bug on the server"],
    related: [
      [501, "The server doesn't support the method or feature at all."],
      [502, "A server behind this one sent an invalid response."],
      [503, "The server is temporarily unable to answer, and it knows that."]
    ],
    sections: [
      [
        "use",
        ["- Your code throws an exception that nothing catches, or a setting is missing.", "RFC 9110 15.6.1"],
        ["- The server failed, and no other 5xx code describes the failure better.", "RFC 9205 4.6"]
      ],
      [
        "avoid",
        ["- The client made the mistake: send a 4xx. Otherwise, your monitoring raises false alarms, and clients retry requests that can't succeed.", "RFC 9110 15.5"],
        ["- You are a gateway, and the server behind you sent an invalid response: send 502. If it didn't answer in time, send 504.", "RFC 9110 15.6.3", "RFC 9110 15.6.5"],
        ["- The server is overloaded or down for maintenance: send 503.", "RFC 9110 15.6.4"],
        ["- The server doesn't support the method for any resource: send 501.", "RFC 9110 15.6.2"]
      ],
      [
        "response",
        ["- The body SHOULD explain the error and say whether it is temporary.", "RFC 9110 15.6"],
        ["- An origin server MAY leave out the `Date` header of a 5xx response.", "RFC 9110 6.6.1"]
      ],
      [
        "api-design",
        ["Give each error an id, log it with the stack trace, and send only the id to the client. In a problem document, use `instance` for it."],
        ["Send a short apology. Keep the details in your log."],
        ["Make writes safe to repeat, with PUT or with idempotency keys. A client that gets a 500 doesn't know how much you did."]
      ],
      [
        "caching",
        ["A 500 isn't cached by default. It needs an explicit lifetime or `public`, and an error rarely deserves either.", "RFC 9111 3", "RFC 9110 15.1"],
        ["With `stale-if-error`, a cache MAY serve an old response instead of a 500, 502, 503, or 504.", "RFC 5861 4"],
        ["If a cache gets a 5xx while revalidating, it can forward the error or act as if the server hadn't answered.", "RFC 9111 4.3.3"]
      ],
      [
        "clients",
        ["- A client that doesn't recognize a 5xx code MUST treat it as a 500. It SHOULD treat numbers outside 100 to 599 as a 5xx too.", "RFC 9110 15"],
        ["- Clients can retry idempotent requests automatically. They SHOULD NOT retry others, unless they know that repeating is harmless or that the first request wasn't applied.", "RFC 9110 9.2.2"],
        ["- curl's `--retry` tries again. got retries methods that it considers safe to repeat.", "curl-retry", "got-retry"],
        ["- Google's crawlers slow down for the whole host if they get many 500s.", "google-crawl-rate"]
      ],
      [
        "mistakes",
        ["- Sending the text of the exception to the client."],
        [`- Using one catch-all handler that turns a library's "not found" error into a 500.`],
        ["- Trying to send a 500 after the response has started. The status is already sent by then. All you can do is abort the response."]
      ],
      [
        "security",
        ["- Stack traces, queries, and file paths help attackers. Check what your error details reveal, and don't link to a dump that anyone can open.", "RFC 9457 5"]
      ],
      [
        "history",
        ["RFC 9110 defines it for unexpected conditions. Conditions that a server knows about, such as overload, have their own codes.", "RFC 9110 15.6.1", "RFC 9110 15.6.4"]
      ]
    ]
  },
  {
    code: 501,
    depth: "full",
    symptoms: ["not implemented", "unknown method", "not supported by server", "method not recognised", "feature missing", "unsupported transfer encoding"],
    related: [
      [405, "The server supports the method, but not for this resource."],
      [505, "The server doesn't support the HTTP version."]
    ],
    sections: [
      [
        "use",
        ["- A client sends a method that your server doesn't support for any resource, such as `FOO`. An origin server SHOULD answer 501.", "RFC 9110 9.1", "RFC 9110 15.6.2"],
        ["- The method name is longer than any that you implement. This is a SHOULD as well.", "RFC 9112 3"],
        ["- You don't understand the `Transfer-Encoding` of the request: 501 is a SHOULD here too.", "RFC 9112 6.1"]
      ],
      [
        "avoid",
        ["- The method works for other resources on this server: send 405 with `Allow`.", "RFC 9110 15.5.6"],
        ["- You don't support the request's HTTP version: send 505.", "RFC 9110 15.6.6"],
        ["- The method is GET or HEAD. General-purpose servers MUST support both.", "RFC 9110 9.1"]
      ],
      [
        "response",
        ["- No header of its own. The body SHOULD explain the error, as for any 5xx.", "RFC 9110 15.6"]
      ],
      [
        "api-design",
        ["For an endpoint that you have documented but not built, 501 with a specific problem type is possible. A 404 draws less attention."],
        ["If you don't support an option of the request, send 400 or 422 instead. The client can change that."]
      ],
      [
        "caching",
        ["It is heuristically cacheable. For an unknown method this has little effect, since a cache doesn't store responses to methods it doesn't understand.", "RFC 9110 15.6.2", "RFC 9110 15.1", "RFC 9111 3"],
        ["If the feature arrives with your next release, add `no-store`.", "RFC 9111 5.2.2.5"]
      ],
      [
        "clients",
        ["- A repeated request would get the same answer. curl's `--retry` and got don't retry.", "curl-retry", "got-retry"],
        ["- Apache answers 501 to an unknown method for a static file, and nginx answers 405.", "measured-servers"]
      ],
      [
        "mistakes",
        ["- Answering 404 or 405 to a method that the server doesn't support anywhere. Many frameworks' routers do this."],
        ["- Leaving an unfinished endpoint in production."]
      ],
      [
        "security",
        ["- HTTP doesn't limit how long a method name can be, so the server has to.", "RFC 9110 17.5"]
      ],
      [
        "history",
        ["Since RFC 7231 it is cacheable by default, as the only 5xx code in RFC 9110.", "RFC 9110 15.1", "RFC 7231 B"]
      ]
    ]
  },
  {
    code: 502,
    depth: "full",
    symptoms: ["bad gateway", "upstream error", "nginx 502", "invalid response from upstream", "connection refused by backend", "upstream prematurely closed"],
    related: [
      [500, "This server failed, not one behind it."],
      [503, "This server or the one behind it has no capacity at the moment."],
      [504, "The server that the gateway called didn't answer in time."]
    ],
    sections: [
      [
        "use",
        ["- Your gateway gets a response that it can't parse or that ends too early.", "RFC 9209 2.3.28", "RFC 9209 2.3.18"],
        ["- A proxy gets a response with an invalid `Content-Length`. It MUST discard the response and send 502.", "RFC 9112 6.3"],
        ["- The server behind your gateway refuses the connection, its name can't be resolved, or TLS fails. RFC 9209 recommends 502 for these cases.", "RFC 9209 2.3.7", "RFC 9209 2.3.2", "RFC 9209 2.3.13"],
        ["- Your API calls a partner's API and gets an unusable response. For that call, your API acts as a gateway.", "RFC 9110 3.7", "RFC 9110 15.6.3"]
      ],
      [
        "avoid",
        ["- The other server doesn't answer in time: send 504.", "RFC 9110 15.6.5"],
        ["- You already have too many connections to the other server: send 503.", "RFC 9209 2.3.12"],
        ["- The gateway itself fails: send 500.", "RFC 9110 15.6.1"],
        ["- The other server sends a valid error, such as a 404: forward it.", "RFC 9110 3.7"]
      ],
      [
        "response",
        ["- A `Proxy-Status` header can name the proxy and the kind of error, such as `connection_refused`.", "RFC 9209 2.1.1"],
        ["- The body SHOULD explain the error, like that of any other server error.", "RFC 9110 15.6"]
      ],
      [
        "api-design",
        ["Don't forward a partner's error message. Translate it into your own problem document, and log the original."],
        ["If your service can do without the partner, send what you have instead of a 502."]
      ],
      [
        "caching",
        ["It isn't stored by default: caches need an explicit lifetime or `public`. An old response can replace it if `stale-if-error` allows that.", "RFC 9111 3", "RFC 9110 15.1", "RFC 5861 4"]
      ],
      [
        "clients",
        ["- Clients can retry idempotent requests. They don't know whether a POST was applied, so they SHOULD NOT retry it automatically.", "RFC 9110 9.2.2"],
        ["- curl's `--retry` and got retry it.", "curl-retry", "got-retry"],
        ["- After an error or a timeout, nginx by default tries the next upstream server. It doesn't do that for POST, LOCK, and PATCH once it has sent the request.", "nginx-proxy", "measured-servers"],
        ["- If a backend refuses the connection, nginx sends 502, while Apache and HAProxy send 503.", "measured-servers"]
      ],
      [
        "mistakes",
        ["- Looking for the error in an application that didn't get the request. Read the gateway's log first."],
        ["- Closing idle connections earlier than the gateway does, such as after 5 seconds in Node.js 20. Some requests then meet a connection that is just closing."]
      ],
      [
        "security",
        ["- `Proxy-Status` and detailed messages reveal your internal network. Show them only to people who are allowed to see it.", "RFC 9209 4"],
        ["- A response that can be read in two ways can poison a cache. Discard it, as the standard requires.", "RFC 9112 6.3", "RFC 9111 7.1"]
      ],
      [
        "history",
        ["RFC 9209 listed the errors of intermediaries in 2022 and recommends a code for each: 500, 502, 503, or 504 for most, and a 4xx for some. For responses that a proxy makes itself, the proxy chooses the code.", "RFC 9209 2.3", "RFC 9209 2.3.16", "RFC 9209 2.3.17", "RFC 9209 2.3.29"]
      ]
    ]
  },
  {
    code: 503,
    depth: "full",
    symptoms: ["service unavailable", "service temporarily unavailable", "down for maintenance", "overloaded", "temporarily unavailable", "service down", "no healthy upstream", "come back later", "deploying"],
    related: [
      [429, "This one client has sent too many requests."],
      [500, "Something unexpected went wrong, and waiting may not help."],
      [502, "The server behind a gateway sent an invalid response."],
      [504, "The server behind a gateway didn't answer in time."]
    ],
    sections: [
      [
        "use",
        ["- The server is down for planned maintenance, is still starting, or has opened a circuit breaker.", "RFC 9110 15.6.4"],
        ["- The server has more requests than it can handle. Rejecting some of them quickly is better than answering all of them too late.", "RFC 9110 15.6.4"],
        ["- A proxy has reached its limit of connections to the server behind it.", "RFC 9209 2.3.12"]
      ],
      [
        "avoid",
        ["- A single client sends too many requests: send 429.", "RFC 6585 4"],
        ["- A bug causes the error, and waiting won't help: send 500.", "RFC 9110 15.6.1"],
        ["- The service has been shut down for good: send 410.", "RFC 9110 15.5.11"]
      ],
      [
        "response",
        ["- A `Retry-After` header MAY say how long the service will be unavailable.", "RFC 9110 15.6.4", "RFC 9110 10.2.3"]
      ],
      [
        "api-design",
        ["Vary `Retry-After` a little from response to response. Otherwise, all clients return in the same second."],
        ["Reject requests early, before you check credentials or query the database."],
        ["A readiness probe can answer 503 while the process is healthy. Don't use it as a liveness probe as well, or your orchestrator restarts a process that only needs time."]
      ],
      [
        "caching",
        ["A maintenance page shouldn't outlive the maintenance. By default, a 503 isn't cached. It needs an explicit lifetime or `public`, which you rarely want.", "RFC 9111 3", "RFC 9110 15.1"],
        ["If `stale-if-error` allows it, a cache can serve an old response instead.", "RFC 5861 4"]
      ],
      [
        "clients",
        ["- curl's `--retry` waits as long as `Retry-After` says. Without that header, it doubles its waiting time each time. got retries, depending on the method.", "curl-retry", "got-retry"],
        ["- Apache HttpClient repeats a GET once. urllib3 does it up to three times if the response has `Retry-After`, and OkHttp once for `Retry-After: 0`.", "measured-clients"],
        ["- Google's crawlers slow down for the host. One or two days of 503 do no harm.", "google-crawl-rate"],
        ["- A client SHOULD NOT repeat a POST unless it knows that the first one wasn't applied. A 503 alone doesn't tell.", "RFC 9110 9.2.2"],
        ["- If a server hasn't started on a request, it can reject it with `REFUSED_STREAM` in HTTP/2, or `H3_REQUEST_REJECTED` in HTTP/3. Clients can then safely repeat the request with any method.", "RFC 9113 8.7", "RFC 9114 4.1.1"]
      ],
      [
        "mistakes",
        ["- Sending a maintenance page with 200. Search engines index it, and caches store it."],
        ["- Sending 503 for several days. Search engines then start to remove the pages."],
        ["- Retrying at every layer. Three attempts in each of three layers make twenty-seven requests."]
      ],
      [
        "security",
        ["- An overloaded server doesn't have to send a 503. It can also refuse connections, which costs less during an attack.", "RFC 9110 15.6.4"]
      ],
      [
        "history",
        ["RFC 9110 uses this code to explain `Retry-After`. With a redirect, that header means how long to wait before following it.", "RFC 9110 10.2.3"]
      ]
    ]
  },
  {
    code: 504,
    depth: "full",
    symptoms: ["gateway timeout", "gateway time-out", "upstream timeout", "backend too slow", "proxy timeout", "load balancer timeout", "request took too long"],
    related: [
      [408, "The client was too slow to send its request."],
      [502, "The server that the gateway called sent an invalid response."],
      [503, "The server knows that it is overloaded or down."]
    ],
    sections: [
      [
        "use",
        ["- Your gateway looks up a name, connects, or waits for a response, and its timeout runs out.", "RFC 9209 2.3.1", "RFC 9209 2.3.9", "RFC 9209 2.3.10"],
        ["- Your API waits for a partner's API, and your deadline passes.", "RFC 9110 15.6.5"],
        ["- A cache can't reach the origin server to revalidate a stale response with `must-revalidate`. It MUST send an error, which SHOULD be 504.", "RFC 9111 5.2.2.2"],
        ["- A request has `only-if-cached`, and the cache has no stored response for it. A cache SHOULD answer 504.", "RFC 9111 5.2.1.7"]
      ],
      [
        "avoid",
        ["- The client sends its request too slowly: send 408.", "RFC 9110 15.5.9"],
        ["- The other server answers in time, but its response is invalid: send 502.", "RFC 9110 15.6.3"],
        ["- Your own code takes too long, and no other server is involved: send 503 or 500.", "RFC 9110 15.6.4", "RFC 9110 15.6.1"]
      ],
      [
        "response",
        ["- A proxy can add a `Proxy-Status` header with an error such as `connection_timeout`.", "RFC 9209 2.1.1"],
        ["- The body SHOULD say what happened and whether that is temporary.", "RFC 9110 15.6"]
      ],
      [
        "api-design",
        ["Make each timeout shorter than the one in front of it. If the gateway gives up after 30 seconds, a server behind it shouldn't work for 60. Limit the total time of a response as well as each pause."],
        ["Turn long work into a job: answer 202 and let the client ask for the result later."],
        ["Say in the problem document which dependency was too slow, by a name that is public."]
      ],
      [
        "caching",
        ["As with other 5xx errors except 501, a cache needs an explicit lifetime or `public` to store it. With `stale-if-error`, it can serve an old response.", "RFC 9111 3", "RFC 9110 15.1", "RFC 5861 4"]
      ],
      [
        "clients",
        ["- The work may have been done, or still be running. It is safe to repeat idempotent requests.", "RFC 9110 9.2.2"],
        ["- got and curl's `--retry` include it in the codes that they retry.", "got-retry", "curl-retry"],
        ["- wget retries it, up to 20 times. It doesn't retry a 503.", "measured-clients"],
        ["- After a timeout, nginx by default tries the next upstream server, unless the method isn't idempotent and it has already sent the request.", "nginx-proxy", "measured-servers"]
      ],
      [
        "mistakes",
        ["- Raising the timeout instead of looking for the slow query."],
        ["- Repeating a payment because the first attempt timed out."],
        ["- Letting the backend continue after the gateway has given up. Cancel the work instead."]
      ],
      [
        "security",
        ["- A server that sends its response very slowly, on purpose or not, keeps the gateway busy.", "RFC 9110 17.5"]
      ],
      [
        "history",
        ['nginx and HAProxy still send the older spelling "Gateway Time-out". Reason phrases are recommendations and may differ.', "measured-servers", "RFC 9110 15.1"]
      ]
    ]
  },
  {
    code: 505,
    depth: "short",
    symptoms: ["http version not supported", "wrong http version", "http/2 not supported", "http 0.9"],
    related: [
      [426, "The client should switch to another protocol on the same connection."],
      [501, "The server doesn't support the method or a feature, whatever the version."]
    ],
    sections: [
      [
        "use",
        ["- A request names a major version that you don't speak, such as `HTTP/9.0`, or one that you have switched off.", "RFC 9110 15.6.6"]
      ],
      [
        "avoid",
        ["- The HTTP version is fine, but the client should use another protocol such as WebSocket: send 426.", "RFC 9110 15.5.22"],
        ["- You don't support a version of your API. This code is about HTTP's own version.", "RFC 9110 15.6.6", "RFC 9110 2.5"],
        ["- An HTTP/2 server wants the client to use HTTP/1.1. HTTP/2 has an error code for that.", "RFC 9113 7"]
      ],
      [
        "response",
        ["- The body SHOULD say why the version isn't supported and which protocols are. Send the response in a version that you support, with the request's major version if possible.", "RFC 9110 15.6.6", "RFC 9110 6.2"]
      ],
      [
        "caching",
        ["A stored copy would help few clients. Caches don't keep it without an explicit lifetime or `public`.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- Clients rarely see it. Over TLS, they agree on HTTP/2 while the connection is set up.", "RFC 9113 3.1"]
      ],
      [
        "security",
        ["- Input that almost looks like HTTP may be another protocol or an attack. If it doesn't match HTTP's grammar, answer 400 and close the connection.", "RFC 9112 2.2"]
      ]
    ]
  },
  {
    code: 506,
    depth: "short",
    symptoms: ["variant also negotiates", "transparent negotiation", "configuration error variants", "type map loop"],
    related: [
      [300, "The server lists several versions and lets the client choose."],
      [406, "The server has no version that the client accepts."]
    ],
    sections: [
      [
        "use",
        ["- You use transparent content negotiation, an experiment from 1998, and a variant that your server chose is itself set up to negotiate.", "RFC 2295 8.1"]
      ],
      [
        "avoid",
        ["- You negotiate formats or languages in the usual way, and none fits: send 406.", "RFC 9110 15.5.7"]
      ],
      [
        "clients",
        ["- A client can't fix the server's configuration, so it handles the code like a 500.", "RFC 9110 15", "RFC 2295 8.1"]
      ]
    ]
  },
  {
    code: 507,
    depth: "short",
    symptoms: ["insufficient storage", "disk full", "quota full", "no space left", "mailbox full"],
    related: [
      [413, "The request is too large, even if there is enough space."],
      [503, "The server can't handle the request now, for another reason than storage."]
    ],
    sections: [
      [
        "use",
        ["- An upload with PUT, or a COPY, fails because the server's disk is full.", "RFC 4918 11.5"],
        ["- In WebDAV, the user's own quota is used up. The condition code `quota-not-exceeded` in the body marks this case, and `sufficient-disk-space` marks a full disk.", "RFC 4331 6"]
      ],
      [
        "avoid",
        ["- You would reject a body of this size even with an empty disk: send 413.", "RFC 9110 15.5.14"],
        ["- Outside WebDAV, the client has used up its share and must delete something or pay: send 403. The server hasn't failed.", "RFC 9110 15.5", "RFC 9110 15.5.4"]
      ],
      [
        "api-design",
        ["Alert an administrator. A full disk usually needs a person to fix it."]
      ],
      [
        "caching",
        ["Without an explicit lifetime or `public`, caches don't keep this response.", "RFC 9111 3", "RFC 9110 15.1"]
      ],
      [
        "clients",
        ["- The standard considers the problem temporary. If a user's action caused the request, a client MUST NOT repeat it until the user asks for that.", "RFC 4918 11.5"]
      ]
    ]
  },
  {
    code: 508,
    depth: "short",
    symptoms: ["loop detected", "infinite loop", "circular reference", "resource limit is reached", "proxy loop"],
    related: [
      [208, "The server found the same loop and left out the repeated part."]
    ],
    sections: [
      [
        "use",
        ["- A WebDAV client sends `Depth: infinity`, a folder contains itself, and the client didn't say that it understands 208.", "RFC 5842 7.1", "RFC 5842 7.2"],
        ["- You notice the loop only while you are sending a 207. Then 508 can be the status of an entry in it.", "RFC 5842 7.1"]
      ],
      [
        "avoid",
        ["- A client follows redirects in a circle. Detecting that is up to the client.", "RFC 9110 15.4"],
        ["- A proxy forwards requests to itself. RFC 9209 recommends 502 with the error `proxy_loop_detected`.", "RFC 9209 2.3.32"]
      ],
      [
        "clients",
        ["- A client can ask for less with a smaller `Depth`. If it sends `DAV: bind`, the server can report the loop with 208 instead.", "RFC 5842 7.1", "RFC 5842 7.2", "RFC 5842 8.2"]
      ],
      [
        "security",
        ["- Someone can create a loop on purpose to keep a server busy. Bindings give clients another way to do that.", "RFC 5842 12.2"]
      ],
      [
        "history",
        ["On hosting with CloudLinux, the same number means that an account has reached its limit of entry processes.", "cloudlinux-limits"]
      ]
    ]
  },
  {
    code: 510,
    depth: "short",
    symptoms: ["not extended", "mandatory extension", "extension required"],
    related: [
      [426, "The client should switch to another protocol."],
      [428, "The client should add a precondition."]
    ],
    sections: [
      [
        "avoid",
        ["- Don't use it in new software: the extension framework behind it was an experiment and is now historic.", "RFC 2774 7"],
        ["- You require a precondition: send 428. To require another protocol, send 426.", "RFC 6585 3", "RFC 9110 15.5.22"]
      ],
      [
        "response",
        ["- The response was meant to tell the client how to extend its request.", "RFC 2774 7"]
      ],
      [
        "clients",
        ["- A client could add the extensions that the response named and try again, or show the response to the user.", "RFC 2774 7"]
      ],
      [
        "history",
        ["RFC 2774, published in 2000, let a message declare some of its extensions as mandatory. RFC 9110 still advises against method names that start with `M-`, which that framework used.", "RFC 2774 7", "RFC 9110 16.1.2"]
      ]
    ]
  },
  {
    code: 511,
    depth: "full",
    symptoms: ["network authentication required", "captive portal", "hotel wifi login", "public wifi", "sign in to network", "accept terms to get online"],
    related: [
      [401, "The website asks the user to log in."],
      [407, "A proxy that the client chose asks for credentials."]
    ],
    sections: [
      [
        "meaning",
        ["The response comes from the network, not from the server in the URL.", "RFC 6585 6.1"]
      ],
      [
        "use",
        ["- You run the login server of a network, such as hotel Wi-Fi. A client sends a request before its user has logged in or accepted the terms.", "RFC 6585 6", "RFC 6585 6.1"]
      ],
      [
        "avoid",
        ["- You run an origin server: it SHOULD NOT generate this code.", "RFC 6585 6"],
        ["- You run a proxy that clients have chosen themselves: send 407.", "RFC 9110 15.5.8"],
        ["- Users have to log in to your website: send 401.", "RFC 9110 15.5.2"]
      ],
      [
        "response",
        ["- The body SHOULD link to a page where the user can log in.", "RFC 6585 6"],
        ["- Don't put the login form itself or a challenge into the response: this is a SHOULD NOT. A browser would show the form under the address of the requested site.", "RFC 6585 6"]
      ],
      [
        "api-design",
        ["An API has no reason to send it. A client that gets it should stop retrying and tell the user to log in to the network."],
        ["Don't rely on this code to detect a captive portal, because many portals don't send it. Instead, fetch a known page over plain HTTP and check whether you get something else."]
      ],
      [
        "caching",
        ["It MUST NOT be stored, because a cached copy could outlast the portal session.", "RFC 6585 6", "RFC 6585 B"]
      ],
      [
        "clients",
        ["- Software without a browser can tell that the response isn't from its server. A portal's 200 or redirect wouldn't show that.", "RFC 6585 6.1", "RFC 6585 B"],
        ["- Over TLS, a portal causes a certificate error on the client, which reports that error instead.", "RFC 6585 7.4"]
      ],
      [
        "mistakes",
        ["- Redirecting to the login page instead. Programs follow the redirect and store the login page as their data."],
        ["- Treating it as a failure of the service that the client wanted to reach."]
      ],
      [
        "security",
        ["- The sender sits between the client and the site, so it can read or set cookies for that site. This is also true of portals that don't use the code.", "RFC 6585 7.4"]
      ],
      [
        "history",
        ["The code is meant to limit the damage of captive portals, not to encourage them. For example, a browser could keep a portal's favicon for another site, even beyond the portal session.", "RFC 6585 6.1", "RFC 6585 B"]
      ]
    ]
  }
];
function getReference(code) {
  const reference = findReference(code);
  if (reference === void 0) {
    throw new RangeError(`${String(code)} is not registered. For any number, call findReference().`);
  }
  return reference;
}
function findReference(code) {
  const text = STATUS_TEXTS.find((candidate) => candidate.code === code);
  return text && toReference(text);
}
function toReference(text) {
  return { code: text.code, depth: text.depth, ...readText(text, SECTIONS) };
}
var DAYS = "SunMonTueWedThuFriSat";
var MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
var FIXDATE = /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
var RFC850 = /^(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day, (\d\d)-([A-Z][a-z]{2})-(\d\d) (\d\d:\d\d:\d\d) GMT$/;
var ASCTIME = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) ([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})$/;
var CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)$/;
function parseHttpDate(text, now) {
  if (FIXDATE.test(text)) {
    return dateOf(
      text,
      Number(text.slice(5, 7)),
      text.slice(8, 11),
      Number(text.slice(12, 16)),
      text.slice(17, 25),
      true
    );
  }
  let match = ASCTIME.exec(text);
  if (match !== null) {
    const [, weekday2 = "", month2 = "", day2, clock2 = "", year2] = match;
    return dateOf(weekday2, Number(day2), month2, Number(year2), clock2, false);
  }
  match = RFC850.exec(text);
  if (match === null) return void 0;
  const [, weekday = "", day, month = "", year, clock = ""] = match;
  const horizon = new Date(now);
  const last = horizon.getUTCFullYear() + 50;
  horizon.setUTCFullYear(last);
  const full = last - (last - Number(year)) % 100;
  const date = dateOf(weekday, Number(day), month, full, clock, false);
  return full === last && (date === void 0 || date.time > horizon.getTime()) ? dateOf(weekday, Number(day), month, full - 100, clock, false) : date;
}
function dateOf(weekday, day, monthName, year, clock, isFixdate) {
  const month = MONTHS.indexOf(monthName) / 3;
  if (!Number.isInteger(month) || month < 0 || day < 1 || day > lastDay(month, year) || !CLOCK.test(clock))
    return void 0;
  const from = month < 2 ? year - 1 : year;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  const days = 365 * from + leaps + Math.floor((153 * ((month + 10) % 12) + 2) / 5) + day - 719469;
  const [hour, minute, second] = [clock.slice(0, 2), clock.slice(3, 5), clock.slice(6)];
  const hasRightDay = DAYS.startsWith(weekday.slice(0, 3), ((days + 4) % 7 + 7) % 7 * 3);
  const seconds = ((days * 24 + Number(hour)) * 60 + Number(minute)) * 60 + Math.min(Number(second), 59);
  return { time: seconds * 1e3, isFixdate, hasRightDay };
}
function lastDay(month, year) {
  if (month !== 1) return 30 + ((month > 6 ? month : month + 1) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
function parseRetryAfter(value, now) {
  var _a;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  return Math.max(0, (((_a = parseHttpDate(value, now)) == null ? void 0 : _a.time) ?? Number.NaN) - now);
}
var SAFE_METHODS = ["GET", "HEAD", "OPTIONS", "PRI", "PROPFIND", "QUERY", "REPORT", "SEARCH", "TRACE"];
var IDEMPOTENT_METHODS = ["ACL", "BASELINE-CONTROL", "BIND", "CHECKIN", "CHECKOUT", "COPY", "DELETE", "LABEL", "LINK", "MERGE", "MKACTIVITY", "MKCALENDAR", "MKCOL", "MKREDIRECTREF", "MKWORKSPACE", "MOVE", "ORDERPATCH", "PROPPATCH", "PUT", "REBIND", "UNBIND", "UNCHECKOUT", "UNLINK", "UNLOCK", "UPDATE", "UPDATEREDIRECTREF", "VERSION-CONTROL"];
function isIdempotentMethod(method) {
  return SAFE_METHODS.includes(method) || IDEMPOTENT_METHODS.includes(method);
}
var ERROR_PHRASES = {
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  407: "Proxy Authentication Required",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  411: "Length Required",
  412: "Precondition Failed",
  413: "Content Too Large",
  414: "URI Too Long",
  415: "Unsupported Media Type",
  416: "Range Not Satisfiable",
  417: "Expectation Failed",
  418: "I'm a teapot",
  421: "Misdirected Request",
  422: "Unprocessable Content",
  423: "Locked",
  424: "Failed Dependency",
  425: "Too Early",
  426: "Upgrade Required",
  428: "Precondition Required",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  451: "Unavailable For Legal Reasons",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
  505: "HTTP Version Not Supported",
  506: "Variant Also Negotiates",
  507: "Insufficient Storage",
  508: "Loop Detected",
  510: "Not Extended",
  511: "Network Authentication Required"
};
var OTHER_PHRASES = {
  100: "Continue",
  101: "Switching Protocols",
  102: "Processing",
  103: "Early Hints",
  104: "Upload Resumption Supported",
  200: "OK",
  201: "Created",
  202: "Accepted",
  203: "Non-Authoritative Information",
  204: "No Content",
  205: "Reset Content",
  206: "Partial Content",
  207: "Multi-Status",
  208: "Already Reported",
  226: "IM Used",
  300: "Multiple Choices",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  305: "Use Proxy",
  306: "(Unused)",
  307: "Temporary Redirect",
  308: "Permanent Redirect"
};
function statusClassOf(code) {
  if (!Number.isInteger(code) || code < 100 || code > 599) return void 0;
  const classes = ["informational", "successful", "redirection", "client-error", "server-error"];
  return classes[Math.floor(code / 100) - 1];
}
var COLUMNS = [
  "code",
  "reference",
  "summary",
  "formerPhrases",
  "registration",
  "expires",
  "content",
  "contentSource",
  "cacheability",
  "cacheabilitySource",
  "sender",
  "senderSource",
  "action",
  "actionAuthority",
  "actionSource",
  "redirectMethod",
  "redirectSource",
  "related",
  "fields"
];
var TABLE_TEXT = `100	9110 15.2.1	The server has received the start of the request and has not rejected it, so the client can go on sending.				forbidden	9110 15.2; 9110 6.4.1	never	9111 3			continue		9110 15.2.1; 9110 10.1.1			417
101	9110 15.2.2	The server agrees to the client's Upgrade request and switches the connection to another protocol.				forbidden	9110 15.2; 9110 6.4.1	never	9111 3			continue		9110 15.2.2; 9110 7.8			426	Upgrade~required~~9110 15.2.2; 9110 7.8 | Connection~required~~9110 7.8
102	2518 10.1	The server has received the whole request and is still working on it; a final response will follow.				forbidden	9110 15.2; 9110 6.4.1	never	9111 3			continue		2518 10.1			100 202	Status-URI~optional~when the state of affected resources is reported~2518 9.7
103	8297 2	The server sends headers early that the final response will probably contain, so the client can prepare.				forbidden	9110 15.2; 9110 6.4.1	never	9111 3			continue		8297 2			100	Link~optional~when the final response will probably carry it~8297 2
104	draft-ietf-httpbis-resumable-upload-12 5	The server can resume this upload if it is interrupted, or reports how much of it has arrived.		temporary	2026-11-13	forbidden	9110 15.2; 9110 6.4.1	never	9111 3			continue		draft-ietf-httpbis-resumable-upload-12 4.2.1; draft-ietf-httpbis-resumable-upload-12 5			100 201 308	Location~required~when it announces the upload resource; not allowed while appending~draft-ietf-httpbis-resumable-upload-12 4.2.2; draft-ietf-httpbis-resumable-upload-12 4.4.2 | Upload-Draft-Interop-Version~required~as long as the protocol is a draft~draft-ietf-httpbis-resumable-upload-12 B | Upload-Limit~required~when it announces an upload resource that has limits~draft-ietf-httpbis-resumable-upload-12 4.2.2 | Upload-Offset~optional~when the response reports progress~draft-ietf-httpbis-resumable-upload-12 4.2.2; draft-ietf-httpbis-resumable-upload-12 4.4.2
200	9110 15.3.1	The request succeeded; what the body contains depends on the request method.					9110 6.4.1	heuristic	9110 15.3.1; 9110 15.1			none		9110 15.3.1			201 202 204	ETag~recommended~when answering GET or HEAD and an entity tag is available~9110 15.3.1 | Last-Modified~recommended~when answering GET or HEAD and the date is available~9110 15.3.1 | Allow~recommended~when answering OPTIONS~9110 9.3.7
201	9110 15.3.2	The request created one or more resources; the main one is at Location, or else at the request URL.					9110 6.4.1		9110 15.1; 9110 16.2.2			none		9110 15.3.2			200 202 204 303	Location~recommended~when answering POST~9110 9.3.3; 9110 15.3.2 | ETag~optional~~9110 15.3.2; 9110 9.3.4 | Last-Modified~optional~~9110 15.3.2; 9110 9.3.4
202	9110 15.3.3	The server accepted the request for later processing, and the outcome is still open.					9110 6.4.1		9110 15.1; 9110 16.2.2			none		9110 15.3.3			102 200 201 303
203	9110 15.3.4	The request succeeded, but a proxy changed the body of the origin server's 200 response.					9110 6.4.1	heuristic	9110 15.3.4; 9110 15.1	proxy	9110 15.3.4	none		9110 15.3.4			200
204	9110 15.3.5	The request succeeded, and the response has no body.				forbidden	9110 15.3.5; 9110 6.4.1	heuristic	9110 15.3.5; 9110 15.1			none		9110 15.3.5			200 201 205 304	ETag~optional~~9110 15.3.5; 9110 9.3.4
205	9110 15.3.6	The request succeeded, and the client should reset the form or view that sent it.				empty	9110 15.3.6; 9110 6.4.1		9110 15.1; 9110 16.2.2			none		9110 15.3.6			200 204	Content-Length~recommended~when Transfer-Encoding is not used; its value is 0~9110 8.6; 9110 15.3.6
206	9110 15.3.7	The body holds one or more parts of the resource, because the client requested ranges of it.					9110 6.4.1	heuristic	9110 15.3.7; 9110 15.1; 9111 3			none		9110 15.3.7			200 304 412 416	Content-Range~required~when a single part is sent~9110 15.3.7.1 | Content-Type~required~when several parts are sent~9110 15.3.7.2 | Date~required~when a 200 response would have carried it~9110 15.3.7 | Cache-Control~required~when a 200 response would have carried it~9110 15.3.7 | ETag~required~when a 200 response would have carried it~9110 15.3.7 | Expires~required~when a 200 response would have carried it~9110 15.3.7 | Content-Location~required~when a 200 response would have carried it~9110 15.3.7 | Vary~required~when a 200 response would have carried it~9110 15.3.7
207	4918 11.1	The body lists several results, each with its own status.					4918 13		9110 15.1; 9110 16.2.2			none		4918 13			200 208 424
208	5842 7.1	Within a 207 list, it says that the members of a collection were already listed under another path.					9110 6.4.1		9110 15.1; 9110 16.2.2			none		5842 7.1			207 508
226	3229 10.4.1	The body is the result of instance manipulations, such as a diff against an older version.					9110 6.4.1		3229 10.4.1; 9110 16.2.2			none		3229 10.4.1			200 206 304	ETag~required~~3229 10.4.1 | IM~required~when the response is delta-encoded~3229 10.3; 3229 10.5.2 | Delta-Base~required~when a delta is sent and If-None-Match listed more than one entity tag~3229 10.5.1
300	9110 15.4.1	The resource has several representations with their own URLs, and the client can choose one.					9110 6.4.1	heuristic	9110 15.4.1; 9110 15.1			follow-redirect		9110 15.4.1			303 406	Location~recommended~when the server prefers one of the choices~9110 15.4.1 | Link~optional~when the choices are listed as links of type alternate~9110 15.4.1 | Retry-After~optional~~9110 10.2.3
301	9110 15.4.2	The resource has moved to a new URL permanently.					9110 6.4.1	heuristic	9110 15.4.2; 9110 15.1			follow-redirect		9110 15.4.2; 9110 15.4	may-change	9110 15.4.2	302 307 308 410	Location~recommended~~9110 15.4.2 | Retry-After~optional~~9110 10.2.3
302	9110 15.4.3	The resource is temporarily at another URL.	Moved Temporarily				9110 6.4.1		9110 15.1; 9110 16.2.2			follow-redirect		9110 15.4.3; 9110 15.4	may-change	9110 15.4.3	301 303 307	Location~recommended~~9110 15.4.3 | Retry-After~optional~~9110 10.2.3
303	9110 15.4.4	The answer to the request is at another URL, where the client can GET it.					9110 6.4.1		9110 15.1; 9110 16.2.2			follow-redirect		9110 15.4.4	becomes-get	9110 15.4.4	201 202 302 307	Location~recommended~~9110 15.4.4 | Retry-After~optional~~9110 10.2.3
304	9110 15.4.5	The copy that the client has stored is still valid, so the response has no body.				forbidden	9110 15.4.5; 9110 6.4.1		9110 15.1; 9110 16.2.2; 9111 4.3.4			use-stored-response		9110 15.4.5; 9111 4.3.4			200 204 206 412	Content-Location~required~when a 200 response would have carried it~9110 15.4.5 | Date~required~when a 200 response would have carried it~9110 15.4.5 | ETag~required~when a 200 response would have carried it~9110 15.4.5 | Vary~required~when a 200 response would have carried it~9110 15.4.5 | Cache-Control~required~when a 200 response would have carried it~9110 15.4.5 | Expires~required~when a 200 response would have carried it~9110 15.4.5 | Last-Modified~optional~when there is no ETag to guide the cache~9110 15.4.5
305	9110 15.4.6	Deprecated: it used to tell the client to repeat the request through a proxy that the server named.		deprecated			9110 6.4.1		9110 15.1; 9110 16.2.2			none	convention	9110 15.4.6; 7231 B			407
306	9110 15.4.7	Unused: an early version of the standard defined the code, and the number stays reserved.	Switch Proxy	unused			9110 6.4.1		9110 15.1; 9110 16.2.2			none		9110 15.4.7; 9110 15			305
307	9110 15.4.8	The resource is temporarily at another URL, and the client keeps the method when it goes there.					9110 6.4.1		9110 15.1; 9110 16.2.2			follow-redirect		9110 15.4.8; 9110 15.4	kept	9110 15.4.8	302 303 308	Location~recommended~~9110 15.4.8 | Retry-After~optional~~9110 10.2.3
308	9110 15.4.9	The resource has moved to a new URL permanently, and the client keeps the method when it goes there.					9110 6.4.1	heuristic	9110 15.4.9; 9110 15.1			follow-redirect		9110 15.4.9; 9110 15.4	kept	9110 15.4; 9110 15.4.9	301 307 410	Location~recommended~~9110 15.4.9 | Retry-After~optional~~9110 10.2.3
400	9110 15.5.1	The server won't process the request because something about it looks wrong, such as broken syntax.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.5.1			411 415 422 431
401	9110 15.5.2	The request has no credentials that the server accepts.					9110 6.4.1		9110 15.1; 9110 16.2.2			authenticate		9110 15.5.2			403 407 511	WWW-Authenticate~required~~9110 15.5.2; 9110 11.6.1
402	9110 15.5.3	The code is reserved for future use, so the standard doesn't say what it means.					9110 6.4.1		9110 15.1; 9110 16.2.2			none	convention	9110 15.5.3			403
403	9110 15.5.4	The server understands the request but refuses to do what it asks.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.4			401 404 405 451
404	9110 15.5.5	The server found nothing at this URL, or won't say whether something is there.					9110 6.4.1	heuristic	9110 15.5.5; 9110 15.1				convention	9110 15.5.5			403 405 410
405	9110 15.5.6	The server knows the method, but this resource doesn't support it.					9110 6.4.1	heuristic	9110 15.5.6; 9110 15.1	origin	9110 15.5.6; 9110 10.2.1			9110 15.5.6; 9110 10.2.1			403 404 501	Allow~required~~9110 15.5.6; 9110 10.2.1
406	9110 15.5.7	The server has no version that the request's Accept headers allow, and won't send a default.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.7			300 415
407	9110 15.5.8	A proxy on the way needs credentials before it forwards the request.					9110 6.4.1		9110 15.1; 9110 16.2.2	proxy	9110 15.5.8; 9110 11.7.1	authenticate		9110 15.5.8			401 511	Proxy-Authenticate~required~~9110 15.5.8; 9110 11.7.1
408	9110 15.5.9	The server didn't get the complete request in the time it was prepared to wait.	Request Time-out				9110 6.4.1		9110 15.1; 9110 16.2.2			repeat		9110 15.5.9			425 503 504
409	9110 15.5.10	The request conflicts with the current state of the resource.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.10			412 422 423 428
410	9110 15.5.11	The resource is no longer at this server, most likely for good.					9110 6.4.1	heuristic	9110 15.5.11; 9110 15.1			none		9110 15.5.11			301 404 451
411	9110 15.5.12	The server requires a Content-Length header, and the request has none.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.12			400 413
412	9110 15.5.13	A precondition in the request was false, so the server didn't carry out the request.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.5.13			304 409 417 428
413	9110 15.5.14	The body of the request is larger than the server will accept.	Payload Too Large | Request Entity Too Large				9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.14			411 414 431 507	Retry-After~recommended~when the condition is temporary~9110 15.5.14 | Connection~recommended~when the server closes an HTTP/1.1 connection~9110 15.5.14; 9112 9.6
414	9110 15.5.15	The URL is too long for the server to process.	Request-URI Too Long | Request-URI Too Large				9110 6.4.1	heuristic	9110 15.5.15; 9110 15.1				convention	9110 15.5.15			413 431
415	9110 15.5.16	The server doesn't support the format of the body for this method and resource.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.16; 9110 12.5.3			400 406 422	Accept-Encoding~recommended~only when the content coding was the cause~9110 15.5.16; 9110 12.5.3 | Accept-Patch~recommended~when the format of a PATCH document was the cause~5789 2.2 | Accept~optional~when the media type was the cause~9110 15.5.16; 9110 12.5.1 | Accept-Query~optional~when the media type of a QUERY was the cause~10008 2.1; 10008 3
416	9110 15.5.17	The server rejects the ranges in the request's Range header.	Requested Range Not Satisfiable				9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.5.17			206 412	Content-Range~recommended~when the request was for byte ranges~9110 15.5.17; 9110 14.4
417	9110 15.5.18	A server on the way can't meet the expectation in the Expect header.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 10.1.1			100 412
418	9110 15.5.19	The code comes from an April Fools' joke and is reserved, so it has no real meaning.		unused			9110 6.4.1		9110 15.1; 9110 16.2.2			none		9110 15.5.19
421	9110 15.5.20	The request reached a server that can't or won't answer for this host.					9110 6.4.1		9110 15.1; 9110 16.2.2	origin	9110 15.5.20	other-connection		9110 15.5.20			400 404
422	9110 15.5.21	The server can read the body but can't process what it says.	Unprocessable Entity				9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.5.21			400 409 415
423	4918 11.3	The resource that the request would change is locked.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	4918 11.3			409 412 424
424	4918 11.4	The server didn't carry out the request because another action that it depended on failed.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	4918 11.4			207 409 423
425	8470 5.2	The server won't risk processing the request now, because it might be a replay.	Unordered Collection				9110 6.4.1		8470 5.2; 9110 16.2.2			repeat		8470 5.2; 8470 4			408 421 503
426	9110 15.5.22	The server refuses the current protocol but may accept another one that it lists.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.5.22; 9110 7.8			101 505	Upgrade~required~~9110 15.5.22; 9110 7.8 | Connection~required~when sent over HTTP/1.1~9110 7.8; 9113 8.2.2
428	6585 3	The server requires the request to have a precondition such as If-Match.					9110 6.4.1	never	6585 3					6585 3			409 412
429	6585 4	The client has sent more requests than the server allows in a given time.					9110 6.4.1	never	6585 4			repeat-after-delay		6585 4; 9110 10.2.3			403 503	Retry-After~optional~~6585 4; 9110 10.2.3
431	6585 5	The headers of the request are larger than the server will accept.					9110 6.4.1	never	6585 5					6585 5			400 413 414
451	7725 3	The server denies access because of a legal demand.					9110 6.4.1	heuristic	7725 3			none	convention	7725 3			403 404 410	Link~recommended~when the sender is the one that blocks~7725 4
500	9110 15.6.1	Something unexpected went wrong on the server.					9110 6.4.1		9110 15.1; 9110 16.2.2			repeat	convention	9110 9.2.2			502 503
501	9110 15.6.2	The server doesn't support what the request needs, such as its method.					9110 6.4.1	heuristic	9110 15.6.2; 9110 15.1			none	convention	9110 15.6.2			405 505
502	9110 15.6.3	A gateway or proxy got an invalid response from the server behind it.					9110 6.4.1		9110 15.1; 9110 16.2.2	gateway	9110 15.6.3	repeat	convention	9110 9.2.2			500 503 504
503	9110 15.6.4	The server can't handle the request at the moment, because of overload or maintenance.					9110 6.4.1		9110 15.1; 9110 16.2.2			repeat-after-delay		9110 15.6.4; 9110 10.2.3; 9110 9.2.2			429 500 502 504	Retry-After~optional~~9110 15.6.4; 9110 10.2.3
504	9110 15.6.5	A gateway or proxy didn't get a response in time from the server behind it.	Gateway Time-out				9110 6.4.1		9110 15.1; 9110 16.2.2	gateway	9110 15.6.5	repeat	convention	9110 9.2.2			408 502 503
505	9110 15.6.6	The server doesn't support the major HTTP version of the request.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.6.6			426 501
506	2295 8.1	The server is misconfigured: the variant that it chose negotiates content itself.					9110 6.4.1		9110 15.1; 9110 16.2.2			none	convention	2295 8.1			300 406
507	4918 11.5	The server doesn't have enough storage to complete the request.					9110 6.4.1		9110 15.1; 9110 16.2.2			none		4918 11.5			413 503
508	5842 7.2	The server ended the whole operation because a request with infinite depth ran into a loop.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	5842 7.2			208
510	2774 7	The request lacks an extension that the server requires; the code is obsolete.		obsoleted			9110 6.4.1		9110 15.1; 9110 16.2.2					2774 7
511	6585 6	The network requires the user to log in before it lets requests through.					9110 6.4.1	never	6585 6	network	6585 6	authenticate		6585 6			401 407`;
var table;
function readTable() {
  table ?? (table = new Map(
    TABLE_TEXT.split("\n").map((line) => {
      const cells = line.split("	");
      const row = {};
      COLUMNS.forEach((column, index) => {
        row[column] = cells[index] ?? "";
      });
      return [Number(row.code), row];
    })
  ));
  return table;
}
function findStatus(code) {
  const row = readTable().get(code);
  return row && toStatus(code, row);
}
function phraseOf(code) {
  return ERROR_PHRASES[code] ?? OTHER_PHRASES[code];
}
function listOf(cell) {
  return cell ? cell.split(" | ") : [];
}
function toStatus(code, row) {
  return {
    code,
    phrase: phraseOf(code),
    formerPhrases: listOf(row.formerPhrases),
    class: statusClassOf(code),
    registration: { state: row.registration || "permanent", ...row.expires && { expires: row.expires } },
    reference: parseReference(row.reference),
    summary: row.summary,
    content: row.content || "allowed",
    cacheability: row.cacheability || "explicit",
    responseFields: listOf(row.fields).map((field) => {
      const [name, requirement, when, source] = field.split("~");
      return { name, requirement, ...when && { when }, references: parseReferences(source) };
    }),
    sender: row.sender || "any",
    clientAction: { action: row.action || "change-request", authority: row.actionAuthority || "rfc" },
    ...row.redirectMethod && { redirectMethod: row.redirectMethod },
    related: row.related ? row.related.split(" ").map(Number) : [],
    sources: {
      content: parseReferences(row.contentSource),
      cacheability: parseReferences(row.cacheabilitySource),
      sender: parseReferences(row.senderSource),
      clientAction: parseReferences(row.actionSource),
      redirectMethod: parseReferences(row.redirectSource)
    }
  };
}
function findField(name, headers) {
  const given = headers ?? {};
  const { get } = given;
  const direct = typeof get === "function" ? get.call(given, name) : void 0;
  if (direct != null) return String(direct);
  const entries = Symbol.iterator in given ? [...given] : Object.entries(given);
  const found = entries.find(([key, value]) => String(key).toLowerCase() === name && value != null);
  return String((found == null ? void 0 : found[1]) ?? "");
}
function retryAdvice(facts) {
  try {
    return adviceOn(facts);
  } catch {
    return { retry: false, reason: "no HTTP status", authority: "rfc", references: [] };
  }
}
function adviceOn(facts) {
  const { status: code, method, headers } = facts;
  const now = facts.now ?? Date.now();
  const maxDelayMs = facts.maxDelayMs ?? 864e5;
  const status = findStatus(code) ?? (statusClassOf(code) && findStatus(code - code % 100));
  const afterMs = Math.min(parseRetryAfter(findField("retry-after", headers), now), maxDelayMs);
  const idempotent = facts.idempotent ?? isIdempotentMethod(String(method).toUpperCase());
  const action = code === 413 && afterMs >= 0 ? "repeat-after-delay" : status.clientAction.action;
  let { authority } = status.clientAction;
  let retry = /^(?:repeat|other-connection)/.test(action);
  let reason = `next step after ${code}: ${action}`;
  if (retry && !idempotent && code >= 500) {
    retry = false;
    authority = "rfc";
    reason += `, but ${method} is not idempotent`;
  } else if (code === 429 && !idempotent) {
    authority = "convention";
  }
  return { retry, ...afterMs >= 0 && { afterMs }, reason, authority, references: status.sources.clientAction };
}
var NEXT_STEPS = {
  100: "send the rest of the request; if you did not ask for a 100, ignore it",
  101: "switch to the protocol named in Upgrade and expect the answer to the request there",
  102: "keep waiting for the final response",
  103: "fetch linked resources early if that helps; the headers are hints",
  104: "keep the Location of the upload resource, and resume there after an interruption",
  200: "use the response; the request method decides what its body means",
  201: "find the new resource at Location, or at the request URL if there is no Location",
  202: "check the status monitor that the response describes or points to",
  203: "treat the body as possibly modified on the way",
  204: "keep the current view; the headers describe the target resource after the action",
  205: "reset the view that sent the request",
  206: "read Content-Range, or that of each part, to see whether you need more requests",
  207: "read the status of each result; the 207 says nothing about them",
  208: "take the members from the place where they were listed first",
  226: "apply the manipulations that IM names to your stored version",
  300: "choose from the list in the body, or follow Location to the server's preference",
  301: "use the new URL from now on; be careful when you redirect unsafe methods",
  302: "keep the old URL for later requests; be careful when you redirect unsafe methods",
  303: "retrieve Location with GET, or HEAD; it is a different resource",
  304: "update the stored response with the headers received, then use it",
  305: "do not let a response choose your proxy",
  306: "treat it like a 300, as you would any 3xx code that you do not know",
  307: "repeat the request with the same method and body; keep the old URL for later requests",
  308: "repeat the request with the same method and body; use the new URL from now on",
  400: "correct the request; it would fail again unchanged",
  401: "send credentials that answer a challenge in WWW-Authenticate; if the same challenge comes back, show the response to the user",
  402: "read the body; services that use the code explain it there",
  403: "don't repeat it with the same credentials; other credentials may help, unless the reason is something else",
  404: "check the URL; the code doesn't say whether the resource will come back",
  405: "use a method that Allow lists",
  406: "accept more in the Accept headers, or choose from the list in the body",
  407: "answer a challenge in Proxy-Authenticate with Proxy-Authorization",
  408: "you may send the request again, over a new connection if this one can't be used",
  409: "resolve the conflict, then send the request again",
  410: "remove links to the resource",
  411: "add a valid Content-Length",
  412: "fetch the current state, then send new preconditions",
  413: "send less; if the response has Retry-After, you may try the same request again after that time",
  414: "shorten the URL, for example by moving query data into the body",
  415: "use a media type that Accept lists, or a coding that Accept-Encoding lists",
  416: "stay within the length given in Content-Range, or leave out Range",
  417: "repeat the request without the 100-continue expectation",
  418: "there is no defined next step",
  421: "you may send the request again, with any method, over another connection to that host",
  422: "correct the values in the body; its format is fine",
  423: "send the lock token, or wait until the lock is released",
  424: "make the action that it depends on succeed first",
  425: "send the request again after the TLS handshake, not in early data",
  426: "switch to a protocol that Upgrade lists",
  428: "send the request again with a precondition such as If-Match",
  429: "wait as long as Retry-After says; without it, back off",
  431: "send the request again with smaller headers, for example with fewer cookies",
  451: "don't retry; the body should explain the demand",
  500: "retry idempotent methods only, with backoff; the server may have carried out the request",
  501: "don't retry; the server doesn't have this feature for any resource",
  502: "retry idempotent methods only, with backoff; the server may have carried out the request",
  503: "wait as long as Retry-After says; retry a method that isn't idempotent only if you know that the first request wasn't applied",
  504: "retry idempotent methods only, with backoff; the server may have carried out the request",
  505: "use a protocol version that the body names",
  506: "wait for the operator to correct the configuration",
  507: "if a user's action caused the request, wait until the user asks for it again",
  508: "ask for a smaller Depth",
  510: "repeat the request with the extensions that the body asks for",
  511: "log in at the page that the body links to, then repeat the request"
};
var BODIES = {
  allowed: "allowed",
  forbidden: "none; the response ends after its headers",
  empty: "none; send Content-Length: 0"
};
var CACHING = {
  heuristic: "cacheable by default (heuristic freshness)",
  explicit: "not cached by default; needs an explicit lifetime or public",
  never: "must not be stored"
};
var SENDERS = {
  any: "any server",
  origin: "the origin server",
  proxy: "a proxy",
  gateway: "a gateway or proxy",
  network: "an intercepting proxy that controls network access"
};
var ACTIONS = {
  "follow-redirect": "may follow Location",
  "use-stored-response": "uses its stored response",
  repeat: "may retry",
  "repeat-after-delay": "may retry after a delay",
  "change-request": "may change the request",
  authenticate: "may send credentials",
  "other-connection": "may retry on another connection"
};
var REDIRECT_METHODS = {
  kept: "the method and the body stay the same",
  "may-change": "POST may become GET",
  "becomes-get": "becomes GET; HEAD stays HEAD"
};
function describeStatus(status) {
  const { code, formerPhrases, registration, redirectMethod, responseFields, reference } = status;
  const fields = (requirement) => responseFields.filter((field) => field.requirement === requirement).map(({ name, when }) => ({ field: name, text: when === void 0 ? "" : `, ${when}` }));
  const facts = [
    ["class", status.class.replace("-", " ")],
    ["formerly", ...formerPhrases],
    ["registered", ...registrationNote(registration)],
    ["must carry", ...fields("required")],
    ["should carry", ...fields("recommended")],
    ["may carry", ...fields("optional")],
    ["body", BODIES[status.content]],
    ["caching", cachingNote(status)],
    ["sent by", SENDERS[status.sender]],
    ["the client", ...actionNote(status)],
    ["next step", ...nextStep(code)],
    ["redirected", ...redirectMethod === void 0 ? [] : [REDIRECT_METHODS[redirectMethod]]],
    ["defined in", referenceName(reference)]
  ];
  return facts.filter(([, ...values]) => values.length > 0).map(([label, ...values]) => ({
    label,
    values: values.map((value) => typeof value === "string" ? { text: value } : value)
  }));
}
function registrationNote({ state, expires }) {
  if (state === "permanent") return [];
  return [expires === void 0 ? state : `${state} until ${expires}, unless IANA has extended it`];
}
function cachingNote({ cacheability, clientAction }) {
  return clientAction.action === "use-stored-response" ? "updates the stored response that it matches" : CACHING[cacheability];
}
function actionNote({ code, clientAction: { action, authority } }) {
  if (action === "none" || action === "continue") return [];
  const [safe, unsafe] = ["GET", "POST"].map((method) => retryAdvice({ status: code, method }).retry);
  const once = safe === true && unsafe === false ? " if the method is idempotent" : "";
  return [`${ACTIONS[action]}${once}${authority === "convention" ? " (by convention)" : ""}`];
}
function nextStep(code) {
  const step = NEXT_STEPS[code];
  return step === void 0 ? [] : [step];
}
function referenceName({ document, section }) {
  return section === void 0 ? document : `${document}, section ${section}`;
}
export {
  findExchange as a,
  formatMessage as b,
  describeStatus as d,
  findReference as f,
  getReference as g
};
