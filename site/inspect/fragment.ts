import type { Profile } from '@statuskit/inspector'

/** What a shared link holds. */
export interface Shared {
  readonly text: string
  readonly profile: Profile
}

const PROFILES: readonly Profile[] = ['default', 'strict', 'browser']

/** The fragment of a link: `#r=` with the text, compressed and in base64url, and the profile unless it is the default. */
export async function toFragment({ text, profile }: Shared): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const packed = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
  return `#r=${packed}${profile === 'default' ? '' : `&profile=${profile}`}`
}

/** What such a fragment holds; `undefined` if it is invalid or of another kind. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  const [, packed, profile = 'default'] = /^#r=([\w-]+)(?:&profile=(\w+))?$/.exec(fragment) ?? []
  if (packed === undefined) return undefined
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    )
    const text = await new Response(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
    ).text()
    return { text, profile: PROFILES.find((each) => each === profile) ?? 'default' }
  } catch {
    return undefined
  }
}
