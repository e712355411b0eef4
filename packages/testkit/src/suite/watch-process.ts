/** What is watched of the process: Node's, or what other runtimes have in its place. */
interface Process {
  on(event: string, listener: (value: unknown) => void): unknown
  off(event: string, listener: (value: unknown) => void): unknown
}

const EVENTS = ['unhandledRejection', 'uncaughtException', 'warning']

/** What gets past a service: it would have ended the process, or been printed on its standard error. */
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
