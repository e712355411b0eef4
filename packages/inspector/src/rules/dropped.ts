/** Rules of the research that are not here, each with the reason. */
export const DROPPED_RULES: Readonly<Record<string, string>> = {
  'status-202-no-monitor': 'Work that nobody asks about again, a webhook for one, is what 202 is for.',
  'status-200-empty-could-be-204': 'An empty 200 is right; which of two right answers is nicer is taste.',
  'status-304-missing-date': 'The rule date-missing says the same of every response.',
  'status-401-for-forbidden': 'Whether a text speaks of missing rights cannot be told from the text.',
  'status-402-nonstandard': 'Services that answer 402 do so on purpose and explain it; the finding helps nobody.',
  'status-403-credentials-missing': 'RFC 9110 allows challenges in other responses than 401 (section 11.6.1).',
  'status-406-instead-of-415': 'What the server complains about is not visible in the message.',
  'status-410-short-cache': 'RFC 9110 lets a cache keep a 410 and does not ask for it.',
  'status-413-missing-limit': 'The limit has no field, and the retry is a SHOULD for temporary conditions alone.',
  'status-422-syntax': 'Whether a text speaks of syntax cannot be told from the text.',
  'status-423-424-507-no-dav': 'Many APIs use these codes outside of WebDAV with the meaning that they have there.',
  'status-428-no-hint': 'Whether the content explains the precondition cannot be told from the text.',
  'status-431-no-hint': 'Whether the content names the field cannot be told from the text.',
  'status-4xx-success-body': 'A member of that name may describe another thing; the guess is wrong too often.',
  'cc-immutable-unversioned': 'Whether a URL carries a version cannot be told from the URL.',
  'no-validator': 'The rule no-explicit-freshness names the cause; a validator is one of several cures.',
  'vary-user-agent': 'How many copies a cache keeps is the choice of who runs it.',
  'im-failed-not-412': 'The state before the request is not visible in one exchange, so that it cannot be shown.',
  'www-authenticate-on-200': 'RFC 9110 allows challenges in other responses than 401 (section 11.6.1).',
  'ratelimit-exhausted-200': 'With several buckets, each is right by itself; which one refused is not visible.',
  'ratelimit-legacy': 'The fields are what most services have, and clients know them.',
  'via-loop': 'Tiers of one CDN share a pseudonym, so that a repetition is no loop.',
}

/** Rules of the research that another rule has taken in, by its id. */
export const RENAMED_RULES: Readonly<Record<string, string>> = {
  'status-414-cacheable': 'status-404-cacheable-default',
  'status-501-cacheable-default': 'status-404-cacheable-default',
  'problem-cacheable': 'status-404-cacheable-default',
  'status-502-504-cacheable': 'status-5xx-explicitly-cacheable',
}
