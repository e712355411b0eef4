// Made by scripts/generate.ts from data/. Do not edit.

/** The safe methods; each is idempotent. */
export const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS', 'PRI', 'PROPFIND', 'QUERY', 'REPORT', 'SEARCH', 'TRACE']

/** The idempotent methods that are not safe. */
export const IDEMPOTENT_METHODS: readonly string[] = ['ACL', 'BASELINE-CONTROL', 'BIND', 'CHECKIN', 'CHECKOUT', 'COPY', 'DELETE', 'LABEL', 'LINK', 'MERGE', 'MKACTIVITY', 'MKCALENDAR', 'MKCOL', 'MKREDIRECTREF', 'MKWORKSPACE', 'MOVE', 'ORDERPATCH', 'PROPPATCH', 'PUT', 'REBIND', 'UNBIND', 'UNCHECKOUT', 'UNLINK', 'UNLOCK', 'UPDATE', 'UPDATEREDIRECTREF', 'VERSION-CONTROL']

/** The methods whose responses a cache may store without a further condition. */
export const CACHEABLE_METHODS: readonly string[] = ['GET', 'HEAD', 'QUERY']
