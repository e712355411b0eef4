/**
 * The outcome of a response. `sent`: it was sent. `complete`: another response had already ended. `cut`: another
 * response had begun, and its connection was closed. `aborted`: the client had gone before it could be answered.
 */
export type Delivery = 'sent' | 'complete' | 'cut' | 'aborted'
