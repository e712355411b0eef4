/** The end of an action that took too long. */
export class Late extends Error {}

/** Runs an action that must end in a time. Not every test runner has a limit of its own, and a response that hangs is a finding. */
export async function within<T>(milliseconds: number, what: string, action: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late(`${what} has not ended after ${milliseconds / 1000} s`)), milliseconds)
  })
  try {
    return await Promise.race([action(), late])
  } finally {
    clearTimeout(timer)
  }
}
