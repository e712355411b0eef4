import type { FieldLine, Hidden, HttpMessage } from '../message/message.ts'
import { COLUMNS } from './protocol.ts'

/**
 * Reads messages from the buffers of Arrow columns, without a copy of the table in another form.
 *
 * @throws {RangeError} if the number of buffers or an offset is wrong
 */
export function* readColumns(
  frames: readonly Buffer[],
  hidden: readonly Hidden[],
): Generator<{ readonly row: number; readonly message: HttpMessage }> {
  const [status, urlOffsets, urls, rows, nameOffsets, names, valueOffsets, values] = frames
  if (
    !status ||
    !urlOffsets ||
    !urls ||
    !rows ||
    !nameOffsets ||
    !names ||
    !valueOffsets ||
    !values ||
    frames.length > 8
  )
    throw new RangeError(`columns needs 8 frames, not ${frames.length}: ${COLUMNS.join(', ')}.`)
  const statuses = int32(status, 'status')
  const count = statuses.length
  const url = new Strings('url', urlOffsets, urls, count)
  const lists = offsetsOf('headers', rows, count)
  const fields = lists[count] ?? 0
  const name = new Strings('headers.name', nameOffsets, names, fields)
  const value = new Strings('headers.value', valueOffsets, values, fields)
  for (let row = 0; row < count; row++) {
    const headers: FieldLine[] = []
    for (let at = lists[row] ?? 0, end = lists[row + 1] ?? 0; at < end; at++)
      headers.push([name.at(at), value.at(at).trim()])
    const address = url.at(row)
    const message = {
      status: statuses[row] ?? 0,
      headers,
      ...(address !== '' && { url: address }),
      ...(hidden.length > 0 && { hidden }),
    }
    yield { row, message }
  }
}

/** A column of strings. */
class Strings {
  readonly #offsets: Int32Array
  readonly #data: Buffer

  constructor(column: string, offsets: Buffer, data: Buffer, count: number) {
    this.#offsets = offsetsOf(column, offsets, count)
    this.#data = data
    const last = this.#offsets[count] ?? 0
    if (last > data.length)
      throw new RangeError(`${column}.offsets ends at ${last}, but ${column}.data has ${data.length} bytes.`)
  }

  at(index: number): string {
    return this.#data.toString('utf8', this.#offsets[index], this.#offsets[index + 1])
  }
}

function offsetsOf(column: string, bytes: Buffer, count: number): Int32Array {
  const offsets = int32(bytes, `${column}.offsets`)
  if (offsets.length <= count)
    throw new RangeError(`${column}.offsets has ${offsets.length} numbers, not ${count + 1}, one more than rows.`)
  let before = 0
  for (let index = 0; index <= count; index++) {
    const offset = offsets[index] ?? 0
    if (offset < before) throw new RangeError(`${column}.offsets goes down from ${before} to ${offset} at ${index}.`)
    before = offset
  }
  return offsets
}

function int32(bytes: Buffer, column: string): Int32Array {
  if (bytes.length % 4 !== 0) throw new RangeError(`${column} has ${bytes.length} bytes, which are not 32-bit numbers.`)
  // A frame begins at any address, but numbers need a multiple of four.
  return new Int32Array(Uint8Array.from(bytes).buffer)
}
