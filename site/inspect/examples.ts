/** Example responses to inspect, most with mistakes. */
export const EXAMPLES: readonly { readonly name: string; readonly response: string }[] = [
  {
    name: 'a 405',
    response: `HTTP/1.1 405 Method Not Allowed
Date: Tue, 24 Nov 2026 12:00:00 GMT
Content-Type: application/json
Content-Length: 21

{"error":"not today"}`,
  },
  {
    name: 'caching',
    response: `HTTP/1.1 200 OK
Date: Tue, 24 Nov 2026 12:00:00 GMT
Content-Type: application/json
Cache-Control: public, no-store, max-age=60
Expires: 0
Set-Cookie: session=1; SameSite=None
Content-Length: 2

{}`,
  },
  {
    name: 'a curl -v log',
    response: `> GET /me HTTP/1.1
> Host: api.example.com
> User-Agent: curl/8.14.1
> Accept: */*
>
< HTTP/1.1 401 Unauthorized
< Date: Tue, 24 Nov 2026 12:00:00 GMT
< Content-Type: application/problem+json
< Content-Length: 31
<
{"title":"Who?","status":"401"}`,
  },
  {
    name: 'a correct one',
    response: `HTTP/1.1 404 Not Found
Date: Tue, 24 Nov 2026 12:00:00 GMT
Content-Type: application/problem+json
Cache-Control: no-store
X-Content-Type-Options: nosniff
Content-Length: 57

{"type":"about:blank","title":"Not Found","status":404}
`,
  },
]
