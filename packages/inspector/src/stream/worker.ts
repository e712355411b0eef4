import { parentPort, workerData } from 'node:worker_threads'
import type { InspectOptions } from '../inspect/options.ts'
import { inspectPart } from './part.ts'

const { options } = workerData as { readonly options: InspectOptions }

parentPort?.on('message', ({ bytes, firstLine }: { bytes: Uint8Array; firstLine: number }) => {
  const { output, ...rest } = inspectPart(new TextDecoder().decode(bytes), firstLine, options)
  const encoded = new TextEncoder().encode(output)
  parentPort?.postMessage({ ...rest, output: encoded }, [encoded.buffer])
})
