import type { Readable } from 'node:stream'

/** The environment of a run: a process or a test. */
export interface Io {
  /** Standard input. */
  readonly input: Readable
  /** Writes output; resolves when it can take more. */
  write(output: string | Uint8Array): Promise<void>
  /** Writes a long text. On a terminal, a pager shows it. */
  page(text: string): Promise<void>
  /** Writes error messages, in lines. */
  error(text: string): void
  /** Where progress is shown: standard error, if it is a terminal. */
  readonly progress?: NodeJS.WritableStream | undefined
  /** Whether the output has colors. */
  readonly color: boolean
  /** Whether the output is a terminal. */
  readonly isTerminal: boolean
  /** The maximum width of a line, in columns. */
  readonly columns: number
  /** The same for error messages; absent if they don't go to a terminal. */
  readonly errorColumns?: number | undefined
  /** Environment variables, which can set options of `serve`. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
  /** The absolute path that file names are relative to. */
  readonly folder: string
  /** Resolves when the user stops the command. */
  untilStopped(): Promise<void>
}

/** 0 on success, 1 if `inspect` found a mistake or a search found nothing, 2 if the command failed. */
export type ExitCode = 0 | 1 | 2
