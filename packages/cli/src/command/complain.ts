import { wrapAnsi } from 'fast-wrap-ansi'
import type { Io } from './io.ts'

/** Writes an error message after the name of the command. On a terminal, it is wrapped between words. */
export function complain(io: Io, message: string, name = 'statuskit'): void {
  const text = `${name}: ${message}`
  io.error(`${io.errorColumns === undefined ? text : wrapAnsi(text, io.errorColumns)}\n`)
}
