/** Removes control characters, except line feed and tab, and halves of surrogate pairs. */
export function dropControls(text: string): string {
  return text.replace(/[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

/**
 * Removes the characters that an XML document can't contain, not even as references.
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
  // An XML parser would turn a raw carriage return into a line feed.
  '\r': '&#13;',
}

/** Escapes a text so that HTML and XML read no markup in it, between tags and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => REFERENCES[character] as string)
}
