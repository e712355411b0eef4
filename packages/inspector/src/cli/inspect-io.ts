import type { Readable } from 'node:stream'

/** What a run has of the program around it: a process, another command, or a test. */
export interface InspectIo {
  /** How the command is called, for its help and its errors: `statuskit inspect`. */
  readonly command: string
  /** What the target `-` reads. */
  readonly input: Readable
  /** Takes what is found; resolves when it can take more. */
  write(output: string | Uint8Array): Promise<void>
  /** Takes what could not be done, in lines. */
  error(text: string): void
  /** Whether what is found is shown in colours. */
  readonly colour: boolean
  /** An absolute path: files are looked for from here, and the configuration in it. */
  readonly folder: string
}
