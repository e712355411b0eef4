/** The formats of a stream of events. */
export const EVENT_KINDS = ['sse', 'ndjson'] as const

/** A format of a stream of events. */
export type EventKind = (typeof EVENT_KINDS)[number]

/** The media types of the formats. */
export const EVENT_TYPES: Readonly<Record<EventKind, string>> = {
  sse: 'text/event-stream',
  ndjson: 'application/x-ndjson',
}

/** The text of an event by its number, from 1. `body` replaces its data; `{n}` in it becomes the number. */
export function formatEvent(kind: EventKind, n: number, of: number, body: string | undefined): string {
  const data = body === undefined ? JSON.stringify({ n, of }) : body.replaceAll('{n}', String(n))
  return kind === 'sse' ? `id: ${n}\n${dataLines(data)}\n` : `${data}\n`
}

/**
 * The event that reports an error in a response whose status is 200 already. Its members are those that SDKs for AI services
 * look for. It has no id, because a client must not count it as received.
 */
export function formatErrorEvent(kind: EventKind, sent: number, of: number): string {
  const message = `The simulator ends this stream after event ${sent} of ${of}.`
  const data = JSON.stringify({ type: 'error', error: { type: 'overloaded_error', message } })
  return kind === 'sse' ? `event: error\n${dataLines(data)}\n` : `${data}\n`
}

/** Each line of the data needs its own field (HTML, Server-sent events). */
function dataLines(data: string): string {
  return data
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join('')
}
