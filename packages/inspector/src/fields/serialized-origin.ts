const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: '80', https: '443' }

/**
 * Whether a text is an origin as browsers write it: `https://example.com:8443`, in lower case, without the default port
 * and without a path. Browsers compare it byte by byte.
 *
 * @see {@link https://html.spec.whatwg.org/multipage/#ascii-serialisation-of-an-origin | HTML, serialization of an origin}
 */
export function isSerializedOrigin(text: string): boolean {
  const [, scheme = '', port] =
    /^([a-z][a-z\d+.-]*):\/\/(?:[a-z\d._~-]+|\[[\da-f:.]+\])(?::(\d{1,5}))?$/.exec(text) ?? []
  return scheme !== '' && (port === undefined || port !== DEFAULT_PORTS[scheme])
}
