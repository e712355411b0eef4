/** A text without control characters, but for line feed and tab, and without halves of surrogate pairs. */
export function dropControls(text: string): string {
  return text.replace(/[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

/**
 * A text without the characters that no XML document may have, not even as references.
 *
 * @see {@link https://www.w3.org/TR/xml/#charsets | XML 1.0, section 2.2}
 */
export function dropIllegalXml(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser of XML would take a raw one for a line feed.
  '\r': '&#13;',
}

/** A text that is no markup, neither between tags nor in a quoted attribute, in HTML or XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => REFERENCES[character] as string)
}
