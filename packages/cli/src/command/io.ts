import type { Readable } from 'node:stream'

/** What a run has of the program around it: a process or a test. */
export interface Io {
  /** What the target `-` reads. */
  readonly input: Readable
  /** Takes output; resolves when it can take more. */
  write(output: string | Uint8Array): Promise<void>
  /** Takes what went wrong, in lines. */
  error(text: string): void
  /** Whether the output is shown in colours. */
  readonly colour: boolean
  /** How many columns a line may have. */
  readonly columns: number
  /** An absolute path: files are looked for from here. */
  readonly folder: string
  /** Resolves when the user stops what is running. */
  untilStopped(): Promise<void>
}

/** 0 when it went well, 1 when something was found or nothing was there, 2 when it could not be done. */
export type ExitCode = 0 | 1 | 2
