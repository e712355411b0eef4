import type { Answer, Question } from '../suite/answer.ts'
import { fieldsOf } from '../suite/answer.ts'

/** One exchange with a fetch handler. */
export async function askFetch(
  service: { fetch(request: Request): Response | Promise<Response> },
  method: string,
  path: string,
  { headers = {}, body }: Question = {},
): Promise<Answer> {
  const init = { method, headers, ...(body !== undefined && { body }) }
  const response = await service.fetch(new Request(`http://localhost${path}`, init))
  const lines: string[] = []
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') lines.push(`${name}: ${value}`)
  })
  // `forEach` joins repeated headers, except this one.
  for (const cookie of response.headers.getSetCookie()) lines.push(`set-cookie: ${cookie}`)
  const head = { status: response.status, phrase: '', headers: fieldsOf(lines), lines }
  try {
    return { ...head, body: await response.text(), cut: false }
  } catch {
    return { ...head, body: '', cut: true }
  }
}
