/** The policy for formats that load nothing. The service's own policy may replace it. */
export const NO_CONTENT_POLICY = "default-src 'none'"
