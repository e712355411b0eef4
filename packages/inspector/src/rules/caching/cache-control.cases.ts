import type { Cases } from '../cases.ts'

const CC = 'HTTP/1.1 200\nCache-Control: '

export const CACHE_CONTROL_CASES: Readonly<Record<string, Cases>> = {
  'cc-invalid-syntax': {
    fires: [
      `${CC}no-cache max-age=0`,
      `${CC}public; max-age=60`,
      `${CC}max-age=`,
      `${CC}max-age: 60`,
      `${CC}private="set-cookie`,
    ],
    silent: [`${CC}max-age=60, , public`, `${CC}private="set-cookie, authorization"`, `${CC}x-mine=1`],
  },
  'cc-misspelled-directive': {
    fires: [`${CC}s-max-age=60`, `${CC}maxage=60`, `${CC}nocache`, `${CC}must-revalidat`],
    silent: [
      `${CC}s-maxage=60`,
      `${CC}x-mine`,
      // The closest directive, max-stale, is for requests: it would not help.
      `${CC}max-stal=60`,
      `${CC}post-check=0, pre-check=0`,
      `${CC}MAX-AGE=60`,
    ],
  },
  'cc-unknown-directive': {
    fires: [`${CC}x-mine=1`],
    silent: [`${CC}max-age=60`, `${CC}pre-check=0`, `${CC}s-max-age=60`],
  },
  'cc-bad-argument': {
    fires: [
      `${CC}max-age=-1`,
      `${CC}max-age=1h`,
      `${CC}s-maxage`,
      `${CC}max-age="60"`,
      `${CC}no-store=1`,
      `${CC}max-age=0.5`,
    ],
    silent: [`${CC}max-age=0, no-cache="set-cookie", private=set-cookie`, `${CC}no-store`, `${CC}x-mine=a`],
  },
  'cc-duplicate-directive': {
    fires: [`${CC}max-age=60, max-age=0`, `${CC}max-age=60\nCache-Control: public, max-age=30`],
    silent: [
      `${CC}no-store, no-store`,
      `${CC}max-age=60, s-maxage=30`,
      `${CC}no-cache, no-cache=Set-Cookie`,
      `${CC}no-cache="set-cookie", no-cache`,
    ],
  },
  'cc-no-store-with-others': {
    fires: [`${CC}no-store, max-age=60`, `${CC}public, no-store`, `${CC}no-store, immutable`],
    silent: [
      `${CC}no-store, no-cache, must-revalidate, max-age=0`,
      `${CC}must-understand, no-store, max-age=60`,
      `${CC}private, no-store`,
    ],
  },
  'cc-public-private': {
    fires: [`${CC}public, private`],
    silent: [`${CC}public, private="set-cookie"`, `${CC}private`],
  },
  'cc-private-s-maxage': {
    fires: [`${CC}private, s-maxage=60`],
    silent: [`${CC}private, max-age=60`, `${CC}private="set-cookie", s-maxage=60`, `${CC}private, s-maxage=0`],
  },
  'cc-no-cache-positive-max-age': {
    fires: [`${CC}no-cache, max-age=60`],
    silent: [`${CC}no-cache="set-cookie", max-age=60`, `${CC}no-cache, max-age=0`],
  },
  'cc-no-cache-no-validator': {
    fires: [`${CC}no-cache`],
    silent: [`${CC}no-cache\nETag: "a"`, `${CC}no-cache, no-store`, `${CC}max-age=60`],
    skipped: [[`${CC}no-cache`, 'etag']],
  },
  'cc-immutable-no-max-age': {
    fires: [`${CC}immutable`, `${CC}immutable, max-age=0`],
    silent: [
      `${CC}immutable, max-age=60`,
      `${CC}immutable, s-maxage=60`,
      `${CC}immutable\nExpires: Sun, 06 Nov 2044 08:49:37 GMT`,
    ],
  },
  'cc-swr-without-max-age': {
    fires: [`${CC}stale-while-revalidate=60`, `${CC}public, stale-if-error=60`],
    silent: [
      `${CC}max-age=1, stale-while-revalidate=60`,
      `${CC}stale-if-error=60\nExpires: Sun, 06 Nov 2044 08:49:37 GMT`,
    ],
    skipped: [[`${CC}stale-while-revalidate=60`, 'expires']],
  },
  'cc-must-understand-alone': {
    fires: [`${CC}must-understand, max-age=60`],
    silent: [`${CC}must-understand, no-store, max-age=60`],
  },
  'cc-request-directive': {
    fires: [`${CC}max-stale=60`, `${CC}only-if-cached`],
    silent: [`${CC}stale-if-error=60, max-age=1`],
  },
  'cc-huge-delta': {
    fires: [`${CC}max-age=31536000000`],
    silent: [`${CC}max-age=2147483648`, `${CC}max-age=31536000`],
  },
  'cc-expires-disagree': {
    fires: [`${CC}max-age=60\nDate: Sun, 06 Nov 1994 08:49:37 GMT\nExpires: Sun, 06 Nov 1994 09:49:37 GMT`],
    silent: [
      `${CC}max-age=60\nDate: Sun, 06 Nov 1994 08:49:37 GMT\nExpires: Sun, 06 Nov 1994 08:50:37 GMT`,
      `${CC}max-age=60\nExpires: Sun, 06 Nov 1994 09:49:37 GMT`,
    ],
  },
}
