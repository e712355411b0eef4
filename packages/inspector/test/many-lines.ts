const STATUSES = [200, 401, 204, 429, 405, 503]

/** Where a line of `MANY_LINES` is not a message, counted from 0. */
export const BROKEN_LINE = 4321

/** Messages of several hosts as lines of NDJSON: enough for several parts. One line is not a message. */
export const MANY_LINES: readonly string[] = Array.from({ length: 9000 }, (_, index) =>
  index === BROKEN_LINE
    ? 'no message'
    : JSON.stringify({
        status: STATUSES[index % 6],
        headers: [['X-Pad', 'x'.repeat(index % 400)]],
        url: `https://h${index % 5}.example/${index}`,
      }),
)
