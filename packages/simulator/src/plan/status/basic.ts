/** The user and password that a client has to send. */
export interface Login {
  readonly user: string
  readonly password: string
}

/** Whether Basic credentials are the expected ones (RFC 7617). */
export function isBasic(credentials: string, { user, password }: Login): boolean {
  try {
    return (
      new TextDecoder().decode(Uint8Array.from(atob(credentials), (unit) => unit.charCodeAt(0))) ===
      `${user}:${password}`
    )
  } catch {
    return false
  }
}
