import { ReadError } from '../read-error.ts'

/** Why a part of a crawl can't be read, for counts. */
export type Loss =
  | 'gzip-damaged'
  | 'gzip-cut-off'
  | 'record-damaged'
  | 'record-cut-off'
  | 'response-invalid'
  | 'metadata-invalid'

/** A part of a crawl that can't be read. */
export class LostError extends ReadError {
  readonly loss: Loss

  constructor(loss: Loss, message: string) {
    super(message)
    this.loss = loss
  }
}
