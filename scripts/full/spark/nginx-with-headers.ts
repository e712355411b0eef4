import type { RealServer } from '../../../packages/inspector/test/real-server.ts'
import type { Asked } from './requests.ts'
import { BROWSER } from './requests.ts'

/** Header lines as sites send them, right and wrong. */
const HEADERS: readonly string[] = [
  'Cache-Control "no-cache, no-store, must-revalidate"',
  'Cache-Control "max-age=3600, public"',
  'Cache-Control "max-age=31536000, immutable"',
  'Cache-Control "private, max-age=0, s-maxage=60"',
  'Cache-Control "max-age=1h"',
  'Cache-Control "no-cache=Set-Cookie"',
  'Cache-Control "public; max-age=60"',
  'Expires "-1"',
  'Expires "0"',
  'Expires "Thu, 01 Jan 1970 00:00:00 GMT"',
  'Expires "Mon, 26 Jul 1997 05:00:00 GMT"',
  'Pragma "no-cache"',
  'Age "abc"',
  'Strict-Transport-Security "max-age=31536000; includeSubDomains; preload"',
  'Strict-Transport-Security "max-age=0"',
  'Strict-Transport-Security "includeSubDomains"',
  'X-Content-Type-Options "nosniff"',
  'X-Content-Type-Options "nosniff, nosniff"',
  'X-Content-Type-Options "sniff"',
  'X-Frame-Options "ALLOW-FROM https://a.example"',
  'X-Frame-Options "SAMEORIGIN"',
  'X-Frame-Options "ALLOWALL"',
  'X-XSS-Protection "1; mode=block"',
  `Content-Security-Policy "default-src 'self'; img-src * data:"`,
  `Content-Security-Policy "script-src self"`,
  `Content-Security-Policy "default-src 'none' 'self'; defalt-src a"`,
  `Permissions-Policy "geolocation=(self), camera=()"`,
  `Permissions-Policy "geolocation 'none'"`,
  'Referrer-Policy "strict-origin-when-cross-origin"',
  'Referrer-Policy "strict"',
  'Access-Control-Allow-Origin "*"',
  'Access-Control-Allow-Origin "https://a.example, https://b.example"',
  'Access-Control-Allow-Credentials "false"',
  'Set-Cookie "id=1; Path=/; HttpOnly; Secure; SameSite=Lax"',
  'Set-Cookie "id=1; SameSite=None"',
  'Set-Cookie "__Host-id=1; Path=/sub; Secure"',
  'Set-Cookie "id=1; Expires=Wed 01-Jan-2031 00:00:00 GMT; Domain=.a.example"',
  'Vary "*"',
  'Vary "Accept-Encoding, Cookie"',
  'Vary "User Agent"',
  'ETag "abc"',
  `ETag 'W/"abc"'`,
  'Last-Modified "yesterday"',
  'Link "</a.css>; rel=preload; as=style"',
  'Link "/a.css; rel=preload"',
  'Server-Timing "db;dur=53, app;dur=x"',
  `Alt-Svc 'h3=":443"; ma=86400'`,
  'Alt-Svc "h3=:443"',
  'Content-Disposition "attachment; filename=a b.txt"',
  `Content-Disposition "attachment; filename*=UTF-8''a%20b.txt"`,
  'Content-Language "en_US"',
  'Content-Language "de, en-GB"',
  'Retry-After "soon"',
  'Retry-After "120"',
  'Via "1.1 varnish, 1.1 cache (squid)"',
  'Deprecation "true"',
  'Deprecation "@1688169599"',
  'Sunset "2027-01-01"',
  'X-Powered-By "PHP/7.4.3"',
  'RateLimit-Limit "100"',
  'NEL "{}"',
  'Report-To "not json"',
  'Accept-Ranges "none"',
  'Feature-Policy "camera none"',
  'Clear-Site-Data "cache"',
  'P3P "CP=a"',
]
const STATUSES = [200, 301, 302, 401, 403, 404, 405, 410, 416, 429, 451, 500, 502, 503]

/** nginx, with a location for each header line and some statuses, and a second header line. */
export const NGINX_WITH_HEADERS: RealServer = {
  name: 'nginx-with-headers',
  command: 'nginx',
  args: (folder) => ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`],
  config: (folder, port) => ({
    'nginx.conf': `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f;
  uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  server {
    listen 127.0.0.1:${port}; default_type text/html;
${HEADERS.flatMap(locations).join('\n')}
  }
}
`,
  }),
}
/** A request for each location. */
export const HEADER_REQUESTS: readonly Asked[] = HEADERS.flatMap((_, index) =>
  statuses(index).map((status): Asked => ['GET', `/${index}/${status}`, BROWSER]),
)

function locations(header: string, index: number): string[] {
  const second = HEADERS[(index * 7 + 3) % HEADERS.length]
  return statuses(index).map((status) => {
    const content = status === 301 || status === 302 ? '/a' : '"<!doctype html><title>a</title>"'
    return `    location = /${index}/${status} { add_header ${header} always; add_header ${second} always; return ${status} ${content}; }`
  })
}

function statuses(index: number): readonly number[] {
  return index % 3 === 0 ? STATUSES : STATUSES.slice(0, 3)
}
