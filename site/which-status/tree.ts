import type { StatusCode } from '@statuskit/core'

/** A question with its answers, each of which leads to another question or to a status. */
export interface Question {
  /** Its part of an address. It never changes, because people share addresses. */
  readonly id: string
  readonly question: string
  readonly answers: readonly Answer[]
}

/** An answer, and where it leads. It describes the situation and states no fact about the status. */
interface Answer {
  readonly answer: string
  readonly next: Question | Outcome
}

/** The status to send. What the page says about it comes from the table: see `describeOutcome`. */
export interface Outcome {
  readonly status: StatusCode
}

const send = (status: StatusCode): Outcome => ({ status })

const CHANGED: Question = {
  id: 'changed',
  question: 'What did the request do?',
  answers: [
    { answer: 'It created a resource', next: send(201) },
    { answer: 'It changed something, and I send the result', next: send(200) },
    { answer: 'It changed something, and I have nothing to send', next: send(204) },
    { answer: 'Nothing yet: the work continues in the background', next: send(202) },
    { answer: 'It worked, and the client should get the result from another URL', next: send(303) },
  ],
}

const FETCHED: Question = {
  id: 'fetched',
  question: 'What do you send?',
  answers: [
    { answer: 'The whole resource', next: send(200) },
    { answer: 'Part of it, because the request has a Range header', next: send(206) },
    {
      answer: "Nothing: the client's copy is current, by If-None-Match or If-Modified-Since",
      next: send(304),
    },
    { answer: 'Nothing: the resource exists but is empty', next: send(204) },
  ],
}

const DELETED: Question = {
  id: 'deleted',
  question: 'Has the resource been deleted?',
  answers: [
    { answer: 'Yes, and I have nothing to send', next: send(204) },
    { answer: 'Yes, and I send a confirmation', next: send(200) },
    { answer: 'Not yet: it will be deleted later', next: send(202) },
  ],
}

const SUCCESS: Question = {
  id: 'success',
  question: 'Which method did the request use?',
  answers: [
    { answer: 'GET or HEAD', next: FETCHED },
    { answer: 'POST, PUT, or PATCH', next: CHANGED },
    { answer: 'DELETE', next: DELETED },
    { answer: 'OPTIONS', next: send(204) },
  ],
}

const ELSEWHERE: Question = {
  id: 'elsewhere',
  question: 'Should clients use the new URL from now on?',
  answers: [
    {
      answer: 'Yes, the resource has moved for good',
      next: {
        id: 'moved-for-good',
        question: 'Must clients keep the method?',
        answers: [
          { answer: 'Yes, a POST must stay a POST', next: send(308) },
          { answer: "It doesn't matter, as for a web page", next: send(301) },
        ],
      },
    },
    {
      answer: 'No, just for now',
      next: {
        id: 'moved-for-now',
        question: 'Must clients keep the method?',
        answers: [
          { answer: 'Yes, a POST must stay a POST', next: send(307) },
          { answer: 'No, they should get the result with GET', next: send(303) },
          { answer: "It doesn't matter, as for a web page", next: send(302) },
        ],
      },
    },
    { answer: 'There are several versions, and the client should choose', next: send(300) },
  ],
}

const NOT_ALLOWED: Question = {
  id: 'not-allowed',
  question: "Why isn't the client allowed to do this?",
  answers: [
    { answer: "It sent no credentials, or I don't accept them", next: send(401) },
    {
      answer: 'I know who it is, but it lacks a permission',
      next: {
        id: 'hidden',
        question: 'May the client know that the resource exists?',
        answers: [
          { answer: 'Yes', next: send(403) },
          { answer: 'No, I want to hide it', next: send(404) },
        ],
      },
    },
    { answer: 'The account is suspended, the IP address is blocked, or I refuse it to everyone', next: send(403) },
    { answer: 'I block access because of a legal demand', next: send(451) },
    { answer: "I'm a proxy, and I need credentials", next: send(407) },
    { answer: "I control access to a network, and the user hasn't logged in to it", next: send(511) },
  ],
}

const NOT_THERE: Question = {
  id: 'not-there',
  question: 'What happened to the resource?',
  answers: [
    { answer: "It doesn't exist, or I don't know what happened to it", next: send(404) },
    { answer: 'It was removed, most likely for good', next: send(410) },
    { answer: 'It has moved', next: ELSEWHERE },
    { answer: "The request is for a host that I don't serve, and I'm not a proxy", next: send(421) },
  ],
}

const MESSAGE_WRONG: Question = {
  id: 'message-wrong',
  question: "What's wrong with its body, headers, or URL?",
  answers: [
    { answer: "I can't parse it: broken JSON, for example", next: send(400) },
    { answer: "It's well-formed, but its values are wrong", next: send(422) },
    { answer: "I don't support its media type or content coding", next: send(415) },
    { answer: 'The body is too large', next: send(413) },
    { answer: 'The headers are too large', next: send(431) },
    { answer: 'The URL is too long', next: send(414) },
    { answer: 'It has no Content-Length, and I need one', next: send(411) },
    { answer: "Its Range header asks for bytes that don't exist", next: send(416) },
    { answer: "I can't do what its Expect header asks", next: send(417) },
  ],
}

const STATE_WRONG: Question = {
  id: 'state-wrong',
  question: "Why doesn't the request fit the current state?",
  answers: [
    { answer: 'Someone else has changed the resource: a precondition such as If-Match is false', next: send(412) },
    {
      answer: 'It could undo a change by someone else: I require a precondition such as If-Match, and it has none',
      next: send(428),
    },
    {
      answer:
        "It conflicts with what's there: a duplicate, another version than it sends, or a state that forbids it, such as an order that was shipped",
      next: send(409),
    },
    { answer: 'The resource is locked (WebDAV)', next: send(423) },
    { answer: 'It depends on another action that failed (WebDAV)', next: send(424) },
    { answer: 'It came in TLS early data and might be a replay', next: send(425) },
  ],
}

const CLIENT: Question = {
  id: 'client',
  question: "What's wrong with the request?",
  answers: [
    { answer: "The client isn't allowed to do this", next: NOT_ALLOWED },
    { answer: "The resource isn't there", next: NOT_THERE },
    { answer: 'This resource supports other methods, but not this one', next: send(405) },
    { answer: "I have no version that its Accept headers allow, and I won't send a default", next: send(406) },
    { answer: 'Its body, headers, or URL', next: MESSAGE_WRONG },
    { answer: "It doesn't fit the current state of the resource", next: STATE_WRONG },
    { answer: 'The client has sent too many requests', next: send(429) },
    { answer: "It didn't arrive completely in time", next: send(408) },
    { answer: 'It needs another protocol, such as WebSocket', next: send(426) },
    { answer: 'Something else', next: send(400) },
  ],
}

const SERVER: Question = {
  id: 'server',
  question: 'What failed?',
  answers: [
    { answer: 'My own code, or something unexpected', next: send(500) },
    { answer: "Nothing is broken: I'm overloaded or down for maintenance", next: send(503) },
    { answer: 'A server behind me refused the connection or sent an invalid response', next: send(502) },
    { answer: "A server behind me didn't answer in time", next: send(504) },
    { answer: 'No resource on this server supports the method', next: send(501) },
    { answer: "There isn't enough storage (WebDAV)", next: send(507) },
    { answer: 'I found a loop (WebDAV)', next: send(508) },
    { answer: "I don't support this major version of HTTP", next: send(505) },
  ],
}

const INTERIM: Question = {
  id: 'interim',
  question: 'What do you tell the client?',
  answers: [
    { answer: 'To send the body that it holds back with Expect: 100-continue', next: send(100) },
    { answer: 'That I switch to the protocol that its Upgrade header asks for', next: send(101) },
    { answer: 'What it can start to load while it waits', next: send(103) },
  ],
}

/** The first question. */
export const TREE: Question = {
  id: 'start',
  question: 'What happened to the request?',
  answers: [
    { answer: 'It worked', next: SUCCESS },
    { answer: "It's at another URL", next: ELSEWHERE },
    { answer: "The client must change something, or isn't allowed", next: CLIENT },
    { answer: 'The request was fine, but the server failed', next: SERVER },
    { answer: "It isn't finished, and I want to send something first", next: INTERIM },
  ],
}

/** Whether a place in the tree is an outcome. */
export function isOutcome(place: Question | Outcome): place is Outcome {
  return 'status' in place
}
