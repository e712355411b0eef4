import type { HttpMessage } from '../../message/message.ts'

/** The part of a Playwright Response that is read. */
export interface BrowsedResponse {
  status(): number
  statusText(): string
  url(): string
  headersArray(): Promise<readonly { readonly name: string; readonly value: string }[]>
  request(): { method(): string; headersArray(): Promise<readonly { readonly name: string; readonly value: string }[]> }
}

/**
 * Reads a response that a Playwright page loads, for `page.on('response')`. A browser hides the HTTP version, the framing,
 * and headers that its cache adds to requests. The body is not read.
 *
 * @example
 * page.on('response', async (response) => report(inspect(await readPlaywright(response))))
 */
export async function readPlaywright(response: BrowsedResponse): Promise<HttpMessage> {
  const request = response.request()
  const reason = response.statusText()
  const [headers, requestHeaders] = await Promise.all([response.headersArray(), request.headersArray()])
  return {
    status: response.status(),
    headers: headers.map(({ name, value }) => [name, value]),
    method: request.method(),
    url: response.url(),
    requestHeaders: requestHeaders.map(({ name, value }) => [name, value]),
    hidden: ['connection', 'request-fields', 'field-lines', 'keep-alive', 'transfer-encoding', 'upgrade'],
    ...(reason !== '' && { reason }),
  }
}
