import { createReadStream } from 'node:fs'
import { ByteQueue } from './byte-queue.ts'
import { PartInspector } from './inspect-part.ts'
import type { WorkerAnswer, WorkerRequest } from './protocol.ts'
import { readRequest } from './read-request.ts'

/** Large reads cost fewer turns of the event loop. */
const CHUNK = 1 << 18

/**
 * Answers requests until the input ends, see {@link WorkerRequest}.
 *
 * @throws {RangeError} if a line is not a request, since the bytes that follow it can't be told from lines then
 */
export async function serveRequests(
  input: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<void>,
): Promise<void> {
  const queue = new ByteQueue(input)
  for (;;) {
    const line = await queue.line()
    if (line === undefined) return
    if (line.trim() === '') continue
    let request: WorkerRequest
    try {
      request = readRequest(line)
    } catch (error) {
      await write(toLine({ id: null, error: messageOf(error) }))
      throw error
    }
    await write(toLine(await answer(request, queue)))
  }
}

function toLine(answer: WorkerAnswer): string {
  return `${JSON.stringify(answer)}\n`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function answer(request: WorkerRequest, queue: ByteQueue): Promise<WorkerAnswer> {
  const { id, format, path, options = {} } = request
  const frames = path === undefined ? new Frames(queue) : undefined
  try {
    const part = new PartInspector(options)
    if (format === 'columns') part.inspectColumns(await collect(frames))
    else await part.inspectBytes(format, frames ?? createReadStream(path ?? '', { highWaterMark: CHUNK }))
    return part.answer(id)
  } catch (error) {
    return { id, error: messageOf(error) }
  } finally {
    // The next line begins after the last frame.
    await frames?.skip()
  }
}

async function collect(frames: Frames | undefined): Promise<Buffer[]> {
  const all: Buffer[] = []
  for await (const frame of frames ?? []) all.push(frame)
  return all
}

/** The frames of one request. */
class Frames implements AsyncIterable<Buffer> {
  readonly #queue: ByteQueue
  #ended = false

  constructor(queue: ByteQueue) {
    this.#queue = queue
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    while (!this.#ended) {
      const frame = await this.#queue.frame()
      if (frame === undefined) this.#ended = true
      else yield frame
    }
  }

  async skip(): Promise<void> {
    for await (const _ of this) {
      // Nothing is done with it.
    }
  }
}
