import type { HttpMessage } from '../message/message.ts'

/** The part of a Playwright Response that is read. */
export interface BrowsedResponse {
  status(): number
  statusText(): string
  url(): string
  headersArray(): Promise<readonly { readonly name: string; readonly value: string }[]>
  request(): { method(): string; headersArray(): Promise<readonly { readonly name: string; readonly value: string }[]> }
}

/**
 * The message of a response that a page of Playwright loads, for `page.on('response')`. A browser hides the version,
 * framing, and fields that its cache adds to requests; content is left to the page.
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
