import type { Plan } from '../plan/plan.ts'
import { Refusal } from '../plan/request/refusal.ts'
import { fieldOf } from '../plan/request/request.ts'
import { reply, type Visit } from './visit.ts'

/** The types of `/image`, the preferred one first. */
export const IMAGE_TYPES = ['image/webp', 'image/svg+xml', 'image/jpeg', 'image/png', 'image/*'] as const

/** One picture, an exclamation mark in a circle, in Base64. */
const PICTURES = {
  png: [
    'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwAQMAAABtzGvEAAAABlBMVEX///8fb+uXBXurAAAAcElEQVR42pXQwQnCUBgD4O/9CPVmR3ATu1kd',
    'raM4wjtWkMaLWPGkp5AEQpIWUP6H+4hkaYmEOSUsZOWUsrIqhk7pPJQb256ykK9oMXTz713kOnR5VXp709Dbzs6UMnLYxSNHsnFJaUwfi9ZT',
    '0v695wlway5wD/s2PAAAAABJRU5ErkJggg==',
  ].join(''),
  jpeg: [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCN',
    'l4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAAR',
    'CAAwADADASIAAhEBAxEB/8QAGgAAAwADAQAAAAAAAAAAAAAAAAUGAQMEAv/EADAQAAEEAQIFAQQLAAAAAAAAAAEAAgMRBAUSEyExQVHwBhRh',
    'gSIjMzREc4KhscHh/8QAFwEBAQEBAAAAAAAAAAAAAAAAAwQCBf/EAB4RAAICAgMBAQAAAAAAAAAAAAECABETIQMEEkEU/9oADAMBAAIRAxEA',
    'PwDkQhMdK0s6g5znPLImEWQObj4Hrwu2zBRZnNALGhFyFYluDpUQeWMhaTt3BpJN86vr2QyXB1RrmgMnDBR3MILb8Ej4dlL+r751Hw/L3I5C',
    'bavpAw2meBxMRdRbXNnz8f4lKpRw4sQWUqaMFb4WOMXEih5WxvOjYvv+6iFc40wycaOZtU9oNA3R8KXt3Qj9erMW+0v3CP8ANH8Fc/sv+K/R',
    '/a7dcx/eMNjOLFFUgNyu2joeS1aDi+7cf6+Cbdt+yfurr1RBhgImyDlBjWRjZY3RvFtcCCPIKhpozDM+JxBcxxaa6WFdOcGtLnEBoFkk8gFD',
    'ZEvGyJZa273l1XdWbW+ne5nsVqa020bVhhgw5BeYifokc9h7/L13SlCsdA4oydWKmxK3VMY6nhsbjSRkb924u5EAEdQvGkYEmmtndkPj2uAN',
    'tJoAXd2PipiKWSF26KR8biKtriDSzLPNNXGlfJXTc4mlPgbz4vUXKL9VuOdZ1dksbsbFc6rp7x0I8D1272kSEJ+PjHGKEJmLGzP/2Q==',
  ].join(''),
  webp: [
    'UklGRnIBAABXRUJQVlA4IGYBAADwCQCdASowADAAPxGGs1UsKaQjJzgLaYAiCWwAtSFBfqvOpMI8h5k1TWhjbAaH+aoJxZM4+YBF6u2eIhp3',
    'LXEz5lxsKN1ad29RoLVG1kNV0bNFwIwQXlZAAP5taE63CLU6cbWdRgXpPYk9KhUD5Keu55UZpW5qC70v+oIALwN0vOk3E3IdaJhtM9KRleeS',
    'tFowAL9aX0wXv+HXYpxzd3/HZp5yfjsG8KgaSl708xBzEgkf03vS6UtYhe0D9pV008Z07pbchyBjKSqGPa+qr/4YB5qZAaTLcvARf+I9uI6o',
    'l9wA2UUCTo8v1v+X2Di6dXECWXkDQC8IzcSkBt/9XiqWML0bUpqO2FQi8XeHEJNrAlR2ZicpAWhu8e0Ek9r8UJeXscOpVi/PpS1CjAEllEmz',
    'mLRnpe7wN54044etBIxjM63gfsKqQMu6IwpHCTb3tgtbN/I5H+PeIz777Tdj8m/Z9OAoAAAA',
  ].join(''),
} as const

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><rect width="48" height="48" fill="#1f6feb"/><circle cx="24" cy="24" r="16" fill="#fff"/><path d="M21 14h6v14h-6zM21 31h6v5h-6z" fill="#1f6feb"/></svg>\n'

/** `/image`, by Accept, and `/image/png`, `/image/jpeg`, `/image/webp`, `/image/svg`. */
export function planImage(visit: Visit): Plan {
  const [asked] = visit.segments
  const kind = asked ?? kindFor(fieldOf(visit.request, 'accept')?.toLowerCase())
  const fields = asked === undefined ? ['Vary', 'Accept'] : []
  if (kind === 'svg') return reply(visit, { fields, type: 'image/svg+xml', body: SVG })
  if (kind !== 'png' && kind !== 'jpeg' && kind !== 'webp')
    throw new Refusal(404, 'path', 'There is no such image. Use /image/png, /image/jpeg, /image/webp or /image/svg.')
  const bytes = Uint8Array.from(atob(PICTURES[kind]), (unit) => unit.charCodeAt(0))
  return reply(visit, { fields, type: `image/${kind}`, length: bytes.length, chunks: [{ wait: 0, text: bytes }] })
}

/** As httpbin chooses: by its own order, whatever the weights are. */
function kindFor(accept: string | undefined): string {
  if (accept === undefined) return 'png'
  if (accept.includes('image/webp')) return 'webp'
  if (accept.includes('image/svg+xml')) return 'svg'
  if (accept.includes('image/jpeg')) return 'jpeg'
  if (/image\/(?:png|\*)/.test(accept)) return 'png'
  throw new Refusal(406, 'accept', `None of the images has a type in Accept. Use one of ${IMAGE_TYPES.join(', ')}.`)
}
