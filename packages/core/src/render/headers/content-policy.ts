/** The policy of formats that load nothing: a service's own is as good. */
export const NO_CONTENT_POLICY = "default-src 'none'"
