import type { Question } from './answer.ts'

/** A part of a form: a field, or a file if it has a file name. */
export interface Part {
  readonly name: string
  readonly content: string
  readonly filename?: string
}

/** A request with a form as `multipart/form-data`; with `cut`, it ends before the last boundary. */
export function askWithForm(parts: readonly Part[], cut = false): Question {
  const lines = parts.flatMap(({ name, content, filename }) => [
    '--x',
    `Content-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}`,
    ...(filename === undefined ? [] : ['Content-Type: application/octet-stream']),
    '',
    content,
  ])
  return {
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    body: [...lines, ...(cut ? [] : ['--x--', ''])].join('\r\n'),
  }
}
