const TOKEN = "[!#$%&'*+\\-.^`|~\\w]+"
const PARAMETER = `${TOKEN}[ \\t]*=[ \\t]*(?:${TOKEN}|"(?:[^"\\\\]|\\\\.)*")`

/**
 * Whether a field value is a list of challenges: a scheme first, each alone, with a token68, or with parameters, and
 * commas between. A quote that is not closed, or a value that should have one, is not.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 | RFC 9110, section 11.6.1}
 */
export function isChallengeList(value: string): boolean {
  // A quote that is not closed runs to the end, so that nothing is read twice.
  const elements = value.match(/(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g) ?? []
  const challenge = new RegExp(`^${TOKEN}(?: +(?:[\\w\\-.~+/]+=*|${PARAMETER}))?$`)
  const parameter = new RegExp(`^${PARAMETER}$`)
  return (
    elements.length > 0 &&
    elements.every((element, index) => {
      const text = element.trim()
      return challenge.test(text) || (index > 0 && parameter.test(text))
    })
  )
}
