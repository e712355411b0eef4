import { getStatus, isStatusCode } from '@statuskit/core'
import { describe, expect, it } from 'vitest'
import { isOutcome, type Outcome, type Question, TREE } from './tree.ts'

/** Situations, the answers that someone in them gives (a part of each), and the status that RFC 9110 and its kin want. */
const CASES: readonly (readonly [situation: string, answers: readonly string[], status: number])[] = [
  ['GET finds the order', ['worked', 'GET', 'representation'], 200],
  ['a video player asks for a part', ['worked', 'GET', 'part'], 206],
  ['If-None-Match has the current ETag', ['worked', 'GET', 'Nothing new'], 304],
  ['POST creates an order', ['worked', 'POST', 'new resource'], 201],
  ['PUT replaces a document, nothing to say', ['worked', 'POST', 'nothing to send'], 204],
  ['an export is put in a queue', ['worked', 'POST', 'background'], 202],
  ['a form is handled, the result is a page', ['worked', 'POST', 'another URI'], 303],
  ['DELETE removes it', ['worked', 'DELETE', 'nothing to say'], 204],
  ['a CORS preflight', ['worked', 'OPTIONS'], 204],
  ['an API path was renamed for good', ['elsewhere', 'for good', 'stays'], 308],
  ['a site moved to a new domain', ['elsewhere', 'for good', 'page'], 301],
  ['uploads go to another host today', ['elsewhere', 'for now', 'stays'], 307],
  ['a page is redirected for now', ['elsewhere', 'for now', 'page'], 302],
  ['a token has expired', ['client', 'Who sends', 'No: there are no'], 401],
  ['a user is no administrator', ['client', 'Who sends', 'may not do this', 'Yes'], 403],
  ['a private repository of somebody else', ['client', 'Who sends', 'may not do this', 'No'], 404],
  ['a court has blocked an article', ['client', 'Who sends', 'law'], 451],
  ['a proxy wants a password', ['client', 'Who sends', 'A proxy'], 407],
  ['a hotel network wants a login', ['client', 'Who sends', 'network'], 511],
  ['no order has this id', ['client', 'not there', 'No, or'], 404],
  ['an account was deleted, and will not come back', ['client', 'not there', 'for good'], 410],
  ['HTTP/2 sent it over a connection for another host', ['client', 'not there', 'host'], 421],
  ['POST to a report that is only read', ['client', 'method'], 405],
  ['Accept wants a type that there is not', ['client', 'accepts'], 406],
  ['broken JSON', ['client', 'carries', 'broken JSON'], 400],
  ['a quantity of -3', ['client', 'carries', 'values'], 422],
  ['XML sent to a JSON API', ['client', 'carries', 'media type'], 415],
  ['an upload of 3 GB', ['client', 'carries', 'It is too large'], 413],
  ['cookies of 20 kB', ['client', 'carries', 'header section'], 431],
  ['a search in a URI of 30 kB', ['client', 'carries', 'URI is too long'], 414],
  ['bytes from beyond the end', ['client', 'carries', 'Range'], 416],
  ['the ETag in If-Match is an old one', ['client', 'state', 'does not hold'], 412],
  ['an update without If-Match', ['client', 'state', 'must have a condition'], 428],
  ['a user name that is taken', ['client', 'state', 'exists already'], 409],
  ['a request in early data', ['client', 'state', 'early data'], 425],
  ['a thousand requests a second', ['client', 'How many'], 429],
  ['the content never comes', ['client', 'too long to arrive'], 408],
  ['it must be spoken over TLS or WebSocket', ['client', 'protocol'], 426],
  ['a null pointer', ['server failed', 'My own'], 500],
  ['maintenance until three', ['server failed', 'Nobody'], 503],
  ['the backend refuses the connection', ['server failed', 'nonsense'], 502],
  ['the backend is too slow', ['server failed', 'in time'], 504],
  ['a method that is known nowhere', ['server failed', 'method nowhere'], 501],
  ['a large upload with Expect: 100-continue', ['goes on', 'holds back'], 100],
  ['a WebSocket handshake', ['goes on', 'protocol changes'], 101],
  ['styles that the page will need', ['goes on', 'fetch already'], 103],
  ['a document in four languages, and no Accept-Language', ['elsewhere', 'several'], 300],
  ['an upload in chunks to a server that wants its length first', ['client', 'carries', 'no Content-Length'], 411],
  ['Expect: 200-ok', ['client', 'carries', 'Expect'], 417],
  ['a file that someone else has locked', ['client', 'state', 'locked'], 423],
  ['a PROPPATCH of three properties, one of which is protected', ['client', 'state', 'depends on'], 424],
  ['a disk that is full', ['server failed', 'no room'], 507],
  ['a PROPFIND of a collection that holds itself', ['server failed', 'loop'], 508],
  ['HTTP/3.7', ['server failed', 'no such version'], 505],
]

describe('the decision helper', () => {
  it.each(CASES)('%s', (_situation, answers, status) => {
    expect(walk(answers).status).toBe(status)
  })

  const outcomes = [...collect(TREE)]
  it('ends in statuses that may be sent', () => {
    expect(outcomes.filter(({ status }) => !isStatusCode(status))).toEqual([])
    expect(outcomes.filter(({ status }) => getStatus(status as 200).registration.state !== 'permanent')).toEqual([])
  })

  it('asks no question twice on a way, and none with fewer than two answers', () => {
    for (const question of questions(TREE)) {
      expect(question.answers.length, question.question).toBeGreaterThan(1)
      expect(new Set(question.answers.map(({ answer }) => answer)).size).toBe(question.answers.length)
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
