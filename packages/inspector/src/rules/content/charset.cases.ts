import type { Cases } from '../cases.ts'

const page = (type: string, body: string) => `HTTP/1.1 200\nContent-Type: ${type}\n\n${body}`

export const CHARSET_CASES: Readonly<Record<string, Cases>> = {
  'charset-mismatch': {
    fires: [
      page('text/plain; charset=utf-8', 'Caf\u00e9 cr\u00e8me'),
      page('application/json', '{"name": "Caf\u00e9 cr\u00e8me"}'),
      page('text/html; charset=ISO-8859-1', '<p>Caf\u00c3\u00a9'),
    ],
    silent: [
      page('text/plain; charset=utf-8', 'Caf\u00c3\u00a9'),
      page('text/html; charset=iso-8859-1', 'Caf\u00e9 cr\u00e8me'),
      page('text/plain', 'Caf\u00e9 cr\u00e8me'),
      page('image/gif; charset=utf-8', 'GIF89a\u0001\u0000\u0001\u0000\u0080\u0000\u0000\u00ff\u00ff\u00ff!'),
      // The recording ends within a character.
      page('text/plain; charset=utf-8', 'Caf\u00c3'),
      `HTTP/1.1 206\nContent-Type: text/plain; charset=utf-8\n\n\u00a9 caf\u00c3`,
    ],
    skipped: ['HTTP/1.1 200\nContent-Type: text/plain; charset=utf-8'],
  },
}
