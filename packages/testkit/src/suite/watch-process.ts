/** The parts of `process` that the suite uses. Runtimes other than Node may have only some of them, or none. */
interface Process {
  on(event: string, listener: (value: unknown) => void): unknown
  off(event: string, listener: (value: unknown) => void): unknown
}

const EVENTS = ['unhandledRejection', 'uncaughtException', 'warning']

/** Collects what escapes a service: rejections and exceptions that would end the process, and warnings. */
export function watchProcess(): { readonly escaped: readonly string[]; end(): void } {
  const { process } = globalThis as unknown as { readonly process?: Partial<Process> }
  const escaped: string[] = []
  const listeners = EVENTS.map((event) => [event, (value: unknown) => void escaped.push(`${event}: ${value}`)] as const)
  for (const [event, listener] of listeners) process?.on?.(event, listener)
  return {
    escaped,
    end() {
      for (const [event, listener] of listeners) process?.off?.(event, listener)
    },
  }
}
