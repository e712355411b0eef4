/** Runs an action that must end in a time. Not every test runner has a limit of its own, and a response that hangs is a finding. */
export async function within<T>(milliseconds: number, what: string, action: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} has not ended after ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([action(), late])
  } finally {
    clearTimeout(timer)
  }
}
