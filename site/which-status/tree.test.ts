import { getStatus } from '@statuskit/core'
import { describe, expect, it } from 'vitest'
import { describeOutcome } from './outcome.ts'
import { isOutcome, type Outcome, type Question, TREE } from './tree.ts'

/** Situations, the answers that someone in them gives (a part of each), and the status that the standards call for. */
const CASES: readonly (readonly [situation: string, answers: readonly string[], status: number])[] = [
  ['GET finds the order', ['worked', 'GET', 'whole'], 200],
  ['a video player asks for a part', ['worked', 'GET', 'Part'], 206],
  ['If-None-Match has the current ETag', ['worked', 'GET', 'current'], 304],
  ['GET of a note without text', ['worked', 'GET', 'empty'], 204],
  ['POST creates an order', ['worked', 'POST', 'created'], 201],
  ['PATCH changes an order and returns it', ['worked', 'POST', 'send the result'], 200],
  ['PUT replaces a document, nothing to say', ['worked', 'POST', 'nothing to send'], 204],
  ['an export is queued', ['worked', 'POST', 'background'], 202],
  ['a form is handled, the result is a page', ['worked', 'POST', 'another URL'], 303],
  ['DELETE removes it', ['worked', 'DELETE', 'nothing to send'], 204],
  ['a CORS preflight', ['worked', 'OPTIONS'], 204],
  ['an API path was renamed for good', ['another URL', 'for good', 'must stay'], 308],
  ['a site moved to a new domain', ['another URL', 'for good', 'matter'], 301],
  ['uploads go to another host today', ['another URL', 'for now', 'must stay'], 307],
  ['a page is redirected for now', ['another URL', 'for now', 'matter'], 302],
  ['a document in four languages, and no Accept-Language', ['another URL', 'several'], 300],
  ['a token has expired', ['must change', "isn't allowed", 'credentials, or'], 401],
  ["a user isn't an administrator", ['must change', "isn't allowed", 'permission', 'Yes'], 403],
  ["someone else's private repository", ['must change', "isn't allowed", 'permission', 'No'], 404],
  ['the user exists but is suspended', ['must change', "isn't allowed", 'suspended'], 403],
  ['the IP address is blocked', ['must change', "isn't allowed", 'IP address'], 403],
  ['nobody may delete an invoice', ['must change', "isn't allowed", 'everyone'], 403],
  ['a court has blocked an article', ['must change', "isn't allowed", 'legal'], 451],
  ['a proxy needs a password', ['must change', "isn't allowed", 'a proxy'], 407],
  ['a hotel network needs users to log in', ['must change', "isn't allowed", 'network'], 511],
  ['no order has this id', ['must change', "isn't there", "doesn't exist"], 404],
  ['an account was deleted for good', ['must change', "isn't there", 'removed'], 410],
  ['HTTP/2 sent it over a connection for another host', ['must change', "isn't there", 'host'], 421],
  ['POST to a read-only report', ['must change', 'other methods'], 405],
  ["Accept names a type that doesn't exist", ['must change', 'Accept'], 406],
  ['broken JSON', ['must change', 'Its body', 'broken JSON'], 400],
  ['a quantity of -3', ['must change', 'Its body', 'values'], 422],
  ['XML sent to a JSON API', ['must change', 'Its body', 'media type'], 415],
  ['an upload of 3 GB', ['must change', 'Its body', 'body is too large'], 413],
  ['cookies of 20 kB', ['must change', 'Its body', 'headers are too large'], 431],
  ['a search in a URL of 30 kB', ['must change', 'Its body', 'URL is too long'], 414],
  ['a chunked upload to a server that needs the length', ['must change', 'Its body', 'Content-Length'], 411],
  ['bytes from beyond the end', ['must change', 'Its body', 'Range'], 416],
  ['Expect: 200-ok', ['must change', 'Its body', 'Expect'], 417],
  ['the ETag in If-Match is an old one', ['must change', 'state', 'false'], 412],
  ['an update without If-Match', ['must change', 'state', 'require'], 428],
  ['a user name that is taken', ['must change', 'state', 'duplicate'], 409],
  ['a file that someone else has locked', ['must change', 'state', 'locked'], 423],
  ['a PROPPATCH of three properties, one of which is protected', ['must change', 'state', 'depends on'], 424],
  ['a request in early data', ['must change', 'state', 'early data'], 425],
  ['a thousand requests a second', ['must change', 'too many requests'], 429],
  ['the body stops arriving', ['must change', 'in time'], 408],
  ['an endpoint that speaks WebSocket', ['must change', 'protocol'], 426],
  ['a query parameter is missing', ['must change', 'else'], 400],
  ['a null pointer', ['server failed', 'My own'], 500],
  ['maintenance until three', ['server failed', 'maintenance'], 503],
  ['the backend refuses the connection', ['server failed', 'refused'], 502],
  ['the backend is too slow', ['server failed', 'in time'], 504],
  ['a method that no resource supports', ['server failed', 'method'], 501],
  ['a full disk', ['server failed', 'storage'], 507],
  ['a PROPFIND of a collection that contains itself', ['server failed', 'loop'], 508],
  ['HTTP/9.0', ['server failed', 'version'], 505],
  ['a large upload with Expect: 100-continue', ["isn't finished", 'Expect'], 100],
  ['a WebSocket handshake', ["isn't finished", 'Upgrade'], 101],
  ['styles that the page will need', ["isn't finished", 'load'], 103],
]

/** Response headers that requests have too, so that an answer may name them. */
const ALSO_IN_REQUESTS = ['Accept', 'Content-Length', 'Upgrade']

/** Where a fact box lists a header, by how much the standard asks for it. */
const LABELS = { required: 'must send', recommended: 'should send', optional: 'may send' } as const

/** Words of facts: a normative word, caching, repeating a request. */
const FACT = /\b(?:MUST|SHOULD|MAY|cach\w*|stor(?:e|es|ed)|retr(?:y|ies)|repeat\w*|again)\b/

describe('the decision helper', () => {
  it.each(CASES)('%s', (_situation, answers, status) => {
    expect(walk(answers).status).toBe(status)
  })

  const outcomes = [...collect(TREE)]
  it('ends in statuses with a permanent registration', () => {
    expect(outcomes.filter(({ status }) => getStatus(status).registration.state !== 'permanent')).toEqual([])
  })

  it('asks about the situation and leaves the facts of a status to the table', () => {
    const texts = [...questions(TREE)].flatMap(({ question, answers }) => [
      question,
      ...answers.map(({ answer }) => answer),
    ])
    const fields = outcomes.flatMap(({ status }) => getStatus(status).responseFields.map(({ name }) => name))
    const foreign = new Set(fields.filter((name) => !ALSO_IN_REQUESTS.includes(name)))
    expect(foreign).toContain('Retry-After')
    const words = (text: string) => text.split(/[^\w-]+/)
    expect(texts.filter((text) => FACT.test(text) || words(text).some((word) => foreign.has(word)))).toEqual([])
    for (const outcome of outcomes) expect(Object.keys(outcome)).toEqual(['status'])
  })

  it.each([...new Set(outcomes.map(({ status }) => status))])('describes %i as its page does', (code) => {
    const status = getStatus(code)
    const { title, href, summary, facts } = describeOutcome({ status: code })
    expect([title, href, summary]).toEqual([`${code} ${status.phrase}`, `/status/${code}`, status.summary])
    const shown = facts.flatMap(({ label, values }) => values.map(({ field, text }) => [label, field ?? text]))
    for (const { name, requirement } of status.responseFields) {
      expect(shown).toContainEqual([LABELS[requirement], name])
    }
  })

  it('gives each question two different answers or more', () => {
    for (const question of questions(TREE)) {
      expect(question.answers.length, question.question).toBeGreaterThan(1)
      expect(new Set(question.answers.map(({ answer }) => answer)).size).toBe(question.answers.length)
    }
  })

  it('names each question once, and the answers of a question by where they lead', () => {
    const ids = [...new Set(questions(TREE))].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    for (const { answers, question } of questions(TREE)) {
      const names = answers.map(({ next }) => (isOutcome(next) ? next.status : next.id))
      expect(new Set(names).size, question).toBe(names.length)
    }
  })

  it('has a case for each status that it ends in', () => {
    const tested = new Set(CASES.map(([, , status]) => status))
    expect(outcomes.filter(({ status }) => !tested.has(status))).toEqual([])
  })
})

function walk(answers: readonly string[]): Outcome {
  let place: Question | Outcome = TREE
  for (const words of answers) {
    if (isOutcome(place)) throw new Error(`"${words}": the way has ended at ${place.status}`)
    const fitting = place.answers.filter(({ answer }) => answer.includes(words))
    if (fitting.length !== 1) throw new Error(`"${words}" fits ${fitting.length} answers of "${place.question}"`)
    place = fitting[0]?.next as Question | Outcome
  }
  if (!isOutcome(place)) throw new Error(`the way ends at "${place.question}"`)
  return place
}

function* collect(place: Question | Outcome): Generator<Outcome> {
  if (isOutcome(place)) yield place
  else for (const { next } of place.answers) yield* collect(next)
}

function* questions(place: Question | Outcome): Generator<Question> {
  if (isOutcome(place)) return
  yield place
  for (const { next } of place.answers) yield* questions(next)
}
