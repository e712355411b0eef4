/** A question with its answers, each of which leads to another or to a status. */
export interface Question {
  readonly question: string
  readonly answers: readonly Answer[]
}

/** An answer, and where it leads. */
interface Answer {
  readonly answer: string
  readonly next: Question | Outcome
}

/** The status to send. */
export interface Outcome {
  readonly status: number
  /** What decides it, in a line. */
  readonly because: string
}

const send = (status: number, because: string): Outcome => ({ status, because })

const CREATED: Question = {
  question: 'Is it there now?',
  answers: [
    { answer: 'Yes, a new resource was made', next: send(201, 'Say in Location where it is.') },
    {
      answer: 'Yes, and an existing one was changed; I send it or a report',
      next: send(200, 'The content tells the result.'),
    },
    { answer: 'Yes, and there is nothing to send', next: send(204, 'No content, and the client keeps what it shows.') },
    {
      answer: 'Not yet: it goes on in the background',
      next: send(202, 'Accepted, not done; link to where its state can be read.'),
    },
    {
      answer: 'The client shall fetch the result from another URI',
      next: send(303, 'Location has it, and GET fetches it.'),
    },
  ],
}

const FETCHED: Question = {
  question: 'What do you send?',
  answers: [
    { answer: 'The representation', next: send(200, 'It has what was asked for.') },
    { answer: 'A part of it: the request had Range', next: send(206, 'Content-Range says which part.') },
    {
      answer: 'Nothing new: the condition of the request says that the client has it',
      next: send(304, 'If-None-Match or If-Modified-Since is false, and the client uses its copy.'),
    },
    { answer: 'Nothing, and there never is anything', next: send(204, 'No content.') },
  ],
}

const DELETED: Question = {
  question: 'How far is it?',
  answers: [
    { answer: 'It is gone, and there is nothing to say', next: send(204, 'No content.') },
    { answer: 'It is gone, and I send a report', next: send(200, 'The content tells what happened.') },
    { answer: 'It will be, later', next: send(202, 'Accepted, not done.') },
  ],
}

const SUCCESS: Question = {
  question: 'Which method was it?',
  answers: [
    { answer: 'GET or HEAD', next: FETCHED },
    { answer: 'POST, PUT or PATCH', next: CREATED },
    { answer: 'DELETE', next: DELETED },
    { answer: 'OPTIONS', next: send(204, 'Allow, or the fields of CORS, say it all.') },
  ],
}

const ELSEWHERE: Question = {
  question: 'May clients keep the new address?',
  answers: [
    {
      answer: 'Yes: it has moved for good',
      next: {
        question: 'Must the method stay?',
        answers: [
          { answer: 'Yes: a POST stays a POST', next: send(308, 'Moved for good, and the method stays.') },
          {
            answer: 'It is a page, or it does not matter',
            next: send(301, 'Moved for good; a POST may become a GET.'),
          },
        ],
      },
    },
    {
      answer: 'No: for now only',
      next: {
        question: 'Must the method stay?',
        answers: [
          { answer: 'Yes: a POST stays a POST', next: send(307, 'For now, and the method stays.') },
          { answer: 'No: fetch the result from there by GET', next: send(303, 'See other, always by GET.') },
          { answer: 'It is a page, or it does not matter', next: send(302, 'For now; a POST may become a GET.') },
        ],
      },
    },
    { answer: 'There are several, and the client shall choose', next: send(300, 'The content lists them.') },
  ],
}

const MAY_NOT: Question = {
  question: 'Do you know who it is?',
  answers: [
    {
      answer: 'No: there are no credentials, or none that hold',
      next: send(401, 'WWW-Authenticate says how to log in.'),
    },
    {
      answer: 'Yes, and they may not do this',
      next: {
        question: 'May they know that it exists?',
        answers: [
          { answer: 'Yes', next: send(403, 'The same credentials will not do; others may.') },
          { answer: 'No', next: send(404, 'It hides that there is anything.') },
        ],
      },
    },
    {
      answer: 'A law or an order of an authority forbids it',
      next: send(451, 'Say who demands it in a Link with rel=blocked-by.'),
    },
    { answer: 'A proxy, of which I am the one, wants a login', next: send(407, 'Proxy-Authenticate says how.') },
    {
      answer: 'The network wants a login before it lets anyone out',
      next: send(511, 'Only the network itself sends it, never the service.'),
    },
  ],
}

const NOT_THERE: Question = {
  question: 'Is it known what became of it?',
  answers: [
    { answer: 'No, or there never was one', next: send(404, 'It says nothing of the future.') },
    {
      answer: 'It was taken away, likely for good, and I know it',
      next: send(410, 'Links to it should go; where it is not known, 404.'),
    },
    { answer: 'It has moved', next: ELSEWHERE },
    {
      answer: 'The host of the request is not one that this server answers for',
      next: send(421, 'The client may ask on another connection. A proxy must not send it of its own.'),
    },
  ],
}

const CONTENT_WRONG: Question = {
  question: 'What is wrong with it?',
  answers: [
    { answer: 'It cannot be read: broken JSON, a malformed request', next: send(400, 'The syntax is wrong.') },
    {
      answer: 'It is well-formed, and its values do not hold',
      next: send(422, 'Understood, and not to be processed; say which values.'),
    },
    {
      answer: 'Its media type or coding is none that I read',
      next: send(415, 'Accept or Accept-Encoding say what is read.'),
    },
    { answer: 'It is too large', next: send(413, 'Say in Retry-After if it is so for now only.') },
    { answer: 'The header section is too large', next: send(431, 'Say which field.') },
    { answer: 'The URI is too long', next: send(414, 'Most often a form that should have been sent by POST.') },
    { answer: 'It has no Content-Length, and must have', next: send(411, 'The client may repeat it with one.') },
    {
      answer: 'The Range of the request is outside of what there is',
      next: send(416, 'Content-Range says how long it is.'),
    },
    {
      answer: 'It expects something in Expect that I do not do',
      next: send(417, 'The client may repeat it without Expect.'),
    },
  ],
}

const STATE_WRONG: Question = {
  question: 'What is in its way?',
  answers: [
    {
      answer: 'The request has a condition, and it does not hold: someone else has changed it',
      next: send(412, 'If-Match or If-Unmodified-Since did not hold.'),
    },
    {
      answer: 'The request must have a condition, and has none',
      next: send(428, 'Ask for If-Match: it keeps updates from being lost.'),
    },
    {
      answer: 'There was no condition, and it contradicts what is there: it exists already, or is in another state',
      next: send(409, 'The content says what conflicts, for the user to resolve it and send it again.'),
    },
    { answer: 'It is locked (WebDAV)', next: send(423, 'The lock has to go first.') },
    { answer: 'A request that it depends on has failed (WebDAV)', next: send(424, 'That one has to succeed first.') },
    {
      answer: 'It was sent in early data, and could be a replay',
      next: send(425, 'The client repeats it after the handshake.'),
    },
  ],
}

const CLIENT: Question = {
  question: 'What about the request is it?',
  answers: [
    { answer: 'Who sends it', next: MAY_NOT },
    { answer: 'What it asks for is not there', next: NOT_THERE },
    { answer: 'The method: other methods work here', next: send(405, 'Allow lists them.') },
    {
      answer: 'The media type or language that it accepts',
      next: send(406, 'Or send what you have, which is allowed too.'),
    },
    { answer: 'What it carries', next: CONTENT_WRONG },
    { answer: 'The state of the resource', next: STATE_WRONG },
    { answer: 'How many there are of it', next: send(429, 'Retry-After may say when to come again.') },
    { answer: 'It took too long to arrive', next: send(408, 'The client may repeat it on a new connection.') },
    { answer: 'The protocol: it must be another', next: send(426, 'Upgrade names it, and Connection has upgrade.') },
    { answer: 'None of these', next: send(400, 'The general one; say in the problem what it is.') },
  ],
}

const SERVER: Question = {
  question: 'Who has failed?',
  answers: [
    {
      answer: 'My own code, or something that I did not foresee',
      next: send(500, 'Say nothing of the inside; log it.'),
    },
    {
      answer: 'Nobody: it is too busy, or down for maintenance',
      next: send(503, 'Retry-After may say when to come again.'),
    },
    {
      answer: 'A server behind me answered nonsense, or not at all: the connection was refused',
      next: send(502, 'The server in front did not fail; the one behind did.'),
    },
    { answer: 'A server behind me did not answer in time', next: send(504, 'The one behind was too slow.') },
    { answer: 'I know the method nowhere', next: send(501, 'No resource here has it.') },
    { answer: 'There is no room to store it (WebDAV)', next: send(507, 'For now.') },
    { answer: 'A loop was found (WebDAV)', next: send(508, 'Its depth was infinite.') },
    { answer: 'I speak no such version of HTTP', next: send(505, 'The content says which ones are.') },
  ],
}

/** The first question. */
export const TREE: Question = {
  question: 'What became of the request?',
  answers: [
    { answer: 'It worked', next: SUCCESS },
    { answer: 'It is to be had elsewhere', next: ELSEWHERE },
    { answer: 'The client has to change something, or may not', next: CLIENT },
    { answer: 'The request was good, and the server failed', next: SERVER },
    {
      answer: 'It goes on: this is not the final response',
      next: {
        question: 'What do you tell the client?',
        answers: [
          {
            answer: 'To send the content that it holds back',
            next: send(100, 'The request had Expect: 100-continue.'),
          },
          { answer: 'That the protocol changes from here on', next: send(101, 'The request had Upgrade.') },
          { answer: 'What it can fetch already', next: send(103, 'Link has what to preload.') },
        ],
      },
    },
  ],
}

/** Whether a place in the tree is an outcome. */
export function isOutcome(place: Question | Outcome): place is Outcome {
  return 'status' in place
}

/** The places on a way through the tree, the first question first; it ends where the way does not fit. */
export function follow(way: readonly number[]): readonly (Question | Outcome)[] {
  const places: (Question | Outcome)[] = [TREE]
  for (const at of way) {
    const place = places[places.length - 1]
    if (place === undefined || isOutcome(place)) break
    const answer = place.answers[at]
    if (answer === undefined) break
    places.push(answer.next)
  }
  return places
}
