import { remember } from '../../message/remember.ts'
import { closestWord } from '../closest-word.ts'
import type { Rule } from '../rule.ts'

/** The top-level types of IANA's registry of media types. */
const TOP_LEVEL = [
  'application',
  'audio',
  'example',
  'font',
  'haptics',
  'image',
  'message',
  'model',
  'multipart',
  'text',
  'video',
]

/** Types that servers send, and that no other type resembles. */
const TYPES = [
  'application/javascript',
  'application/json',
  'application/json-patch+json',
  'application/manifest+json',
  'application/merge-patch+json',
  'application/octet-stream',
  'application/pdf',
  'application/problem+json',
  'application/problem+xml',
  'application/xml',
  'image/jpeg',
  'image/png',
  'image/svg+xml',
  'image/webp',
  'multipart/form-data',
  'text/css',
  'text/event-stream',
  'text/html',
  'text/javascript',
  'text/plain',
]
/** The fewest letters of a subtype in which other letters than swapped ones are taken for a misspelling. */
const LONG = 8

/** The type that another one misspells; `undefined` for types of their own. */
const meantBy = /* @__PURE__ */ remember((type: string): string | undefined => {
  const [sent = '', subtype = ''] = type.split('/')
  const isPrivate = sent.startsWith('x-')
  const top = TOP_LEVEL.includes(sent) || isPrivate ? sent : closestWord(sent, TOP_LEVEL)
  if (top === undefined) return undefined
  const known = TYPES.filter((each) => each.startsWith(`${top}/`)).map((each) => each.slice(top.length + 1))
  const meant = known.includes(subtype) ? subtype : misspelledSubtype(subtype, known)
  if (meant !== undefined) return meant === subtype && top === sent ? undefined : `${top}/${meant}`
  return top === sent ? undefined : `${top}/${subtype}`
})

function misspelledSubtype(subtype: string, known: readonly string[]): string | undefined {
  const parts = partsOf(subtype)
  const found = known.find((each) => partsOf(each) === parts || isSwapped(subtype, each))
  return found ?? closestWord(subtype, subtype.startsWith('x-') ? [] : known.filter(({ length }) => length >= LONG))
}

/** The same for `problem+json`, `problem-json` and `json+problem`. */
function partsOf(subtype: string): string {
  return subtype
    .split(/[-+._]/)
    .sort()
    .join(' ')
}

/** Whether two neighboring letters are swapped. */
function isSwapped(sent: string, meant: string): boolean {
  if (sent.length !== meant.length) return false
  const at = [...sent].findIndex((letter, index) => letter !== meant[index])
  return `${sent.slice(0, at)}${sent[at + 1]}${sent[at]}${sent.slice(at + 2)}` === meant
}

/** Rules about the name of the body's type. */
export const MEDIA_TYPE_RULES: readonly Rule[] = [
  {
    id: 'media-type-misspelled',
    severity: 'warning',
    level: 'advice',
    fields: ['content-type'],
    sections: 'RFC 9110 8.3.1; RFC 9110 8.3',
    message: "Clients don't know the media type `{sent}`, which looks like a misspelled `{meant}`.",
    fix: 'Send `Content-Type: {fixed}`.',
    reason: 'A client that picks a parser by the type picks the wrong one, or offers the body as a download.',
    check(facts) {
      const sent = facts.mediaType?.type ?? ''
      const meant = meantBy(sent)
      if (meant === undefined) return undefined
      const value = facts.value('content-type') ?? ''
      return { values: { sent, meant, fixed: `${meant}${value.trim().slice(sent.length)}` } }
    },
  },
]
