/**
 * What became of a response: it was sent; another one was already complete; one had begun and was cut off; or the client
 * had gone before it could be answered.
 */
export type Delivery = 'sent' | 'complete' | 'cut' | 'aborted'
