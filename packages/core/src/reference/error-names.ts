/** An error as programs name it: `ERR_TOO_MANY_REDIRECTS`, `UND_ERR_HEADERS_TIMEOUT`, or `PayloadTooLargeError`. */
const ERROR_NAME = /\b(?:UND_)?(?:ERR_)?([A-Z]+(?:_[A-Z]+)+)\b|\b((?:[A-Z][a-z]+){2,}?)(?:Error|Exception)\b/g

/** A query with the names of errors written as words: `TOO MANY REDIRECTS`, `Payload Too Large`. */
export function withErrorNamesAsWords(query: string): string {
  return query.replace(
    ERROR_NAME,
    (_, upper?: string, camel?: string) =>
      upper?.replaceAll('_', ' ') ?? (camel ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
  )
}
