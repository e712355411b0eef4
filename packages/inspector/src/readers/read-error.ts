import type { Position } from '../message/message.ts'

/** Thrown for input that contains no response. The message says what is expected. */
export class ReadError extends Error {
  override readonly name: string = 'ReadError'
  /** Where the input is wrong, if it is a text. */
  readonly position: Position | undefined

  constructor(message: string, position?: Position) {
    super(message)
    this.position = position
  }
}
