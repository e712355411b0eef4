import type { Hidden } from '../message/message.ts'

/** Facts that a browser's recording doesn't show reliably: framing, all headers that it sent, and separate header lines. */
export const BROWSER_HIDDEN: readonly Hidden[] = [
  'connection',
  'request-fields',
  'field-lines',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]
