var ERROR_PHRASES = {
  400: "Bad Request",
  401: "Unauthorized",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  407: "Proxy Authentication Required",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  411: "Length Required",
  412: "Precondition Failed",
  413: "Content Too Large",
  414: "URI Too Long",
  415: "Unsupported Media Type",
  416: "Range Not Satisfiable",
  417: "Expectation Failed",
  418: "I'm a teapot",
  421: "Misdirected Request",
  422: "Unprocessable Content",
  423: "Locked",
  424: "Failed Dependency",
  425: "Too Early",
  426: "Upgrade Required",
  428: "Precondition Required",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  451: "Unavailable For Legal Reasons",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
  505: "HTTP Version Not Supported",
  506: "Variant Also Negotiates",
  507: "Insufficient Storage",
  508: "Loop Detected",
  510: "Not Extended",
  511: "Network Authentication Required"
};
var OTHER_PHRASES = {
  100: "Continue",
  101: "Switching Protocols",
  102: "Processing",
  103: "Early Hints",
  104: "Upload Resumption Supported",
  200: "OK",
  201: "Created",
  202: "Accepted",
  203: "Non-Authoritative Information",
  204: "No Content",
  205: "Reset Content",
  206: "Partial Content",
  207: "Multi-Status",
  208: "Already Reported",
  226: "IM Used",
  300: "Multiple Choices",
  301: "Moved Permanently",
  302: "Found",
  303: "See Other",
  304: "Not Modified",
  305: "Use Proxy",
  306: "(Unused)",
  307: "Temporary Redirect",
  308: "Permanent Redirect"
};
function statusClassOf(code) {
  if (!Number.isInteger(code) || code < 100 || code > 599) return void 0;
  const classes = ["informational", "successful", "redirection", "client-error", "server-error"];
  return classes[Math.floor(code / 100) - 1];
}
function parseReferences(cell) {
  return cell ? cell.split("; ").map(parseReference) : [];
}
function parseReference(citation) {
  const [name = "", section] = citation.split(" ");
  const isRfc = /^\d/.test(name);
  const document = isRfc ? `RFC ${name}` : name;
  const base = isRfc ? `https://www.rfc-editor.org/rfc/rfc${name}` : `https://datatracker.ietf.org/doc/html/${name}`;
  if (section === void 0) return { document, url: base };
  return { document, section, url: `${base}#${/^\d/.test(section) ? "section" : "appendix"}-${section}` };
}
var COLUMNS = [
  "code",
  "reference",
  "summary",
  "formerPhrases",
  "registration",
  "expires",
  "content",
  "contentSource",
  "cacheability",
  "cacheabilitySource",
  "sender",
  "senderSource",
  "action",
  "actionAuthority",
  "actionSource",
  "redirectMethod",
  "redirectSource",
  "related",
  "fields"
];
var TABLE_TEXT = `100	9110 15.2.1	The server has received the start of the request and has not rejected it, so the client can go on sending.				forbidden	9110 15.2; 9110 6.4.1	never	9111 3			continue		9110 15.2.1; 9110 10.1.1			417
101	9110 15.2.2	The server agrees to the client's Upgrade request and switches the connection to another protocol.				forbidden	9110 15.2; 9110 6.4.1	never	9111 3			continue		9110 15.2.2; 9110 7.8			426	Upgrade~required~~9110 15.2.2; 9110 7.8 | Connection~required~~9110 7.8
102	2518 10.1	The server has received the whole request and is still working on it; a final response will follow.				forbidden	9110 15.2; 9110 6.4.1	never	9111 3			continue		2518 10.1			100 202	Status-URI~optional~when the state of affected resources is reported~2518 9.7
103	8297 2	The server sends headers early that the final response will probably contain, so the client can prepare.				forbidden	9110 15.2; 9110 6.4.1	never	9111 3			continue		8297 2			100	Link~optional~when the final response will probably carry it~8297 2
104	draft-ietf-httpbis-resumable-upload-12 5	The server can resume this upload if it is interrupted, or reports how much of it has arrived.		temporary	2026-11-13	forbidden	9110 15.2; 9110 6.4.1	never	9111 3			continue		draft-ietf-httpbis-resumable-upload-12 4.2.1; draft-ietf-httpbis-resumable-upload-12 5			100 201 308	Location~required~when it announces the upload resource; not allowed while appending~draft-ietf-httpbis-resumable-upload-12 4.2.2; draft-ietf-httpbis-resumable-upload-12 4.4.2 | Upload-Draft-Interop-Version~required~as long as the protocol is a draft~draft-ietf-httpbis-resumable-upload-12 B | Upload-Limit~required~when it announces an upload resource that has limits~draft-ietf-httpbis-resumable-upload-12 4.2.2 | Upload-Offset~optional~when the response reports progress~draft-ietf-httpbis-resumable-upload-12 4.2.2; draft-ietf-httpbis-resumable-upload-12 4.4.2
200	9110 15.3.1	The request succeeded; what the body contains depends on the request method.					9110 6.4.1	heuristic	9110 15.3.1; 9110 15.1			none		9110 15.3.1			201 202 204	ETag~recommended~when answering GET or HEAD and an entity tag is available~9110 15.3.1 | Last-Modified~recommended~when answering GET or HEAD and the date is available~9110 15.3.1 | Allow~recommended~when answering OPTIONS~9110 9.3.7
201	9110 15.3.2	The request created one or more resources; the main one is at Location, or else at the request URL.					9110 6.4.1		9110 15.1; 9110 16.2.2			none		9110 15.3.2			200 202 204 303	Location~recommended~when answering POST~9110 9.3.3; 9110 15.3.2 | ETag~optional~~9110 15.3.2; 9110 9.3.4 | Last-Modified~optional~~9110 15.3.2; 9110 9.3.4
202	9110 15.3.3	The server accepted the request for later processing, and the outcome is still open.					9110 6.4.1		9110 15.1; 9110 16.2.2			none		9110 15.3.3			102 200 201 303
203	9110 15.3.4	The request succeeded, but a proxy changed the body of the origin server's 200 response.					9110 6.4.1	heuristic	9110 15.3.4; 9110 15.1	proxy	9110 15.3.4	none		9110 15.3.4			200
204	9110 15.3.5	The request succeeded, and the response has no body.				forbidden	9110 15.3.5; 9110 6.4.1	heuristic	9110 15.3.5; 9110 15.1			none		9110 15.3.5			200 201 205 304	ETag~optional~~9110 15.3.5; 9110 9.3.4
205	9110 15.3.6	The request succeeded, and the client should reset the form or view that sent it.				empty	9110 15.3.6; 9110 6.4.1		9110 15.1; 9110 16.2.2			none		9110 15.3.6			200 204	Content-Length~recommended~when Transfer-Encoding is not used; its value is 0~9110 8.6; 9110 15.3.6
206	9110 15.3.7	The body holds one or more parts of the resource, because the client requested ranges of it.					9110 6.4.1	heuristic	9110 15.3.7; 9110 15.1; 9111 3			none		9110 15.3.7			200 304 412 416	Content-Range~required~when a single part is sent~9110 15.3.7.1 | Content-Type~required~when several parts are sent~9110 15.3.7.2 | Date~required~when a 200 response would have carried it~9110 15.3.7 | Cache-Control~required~when a 200 response would have carried it~9110 15.3.7 | ETag~required~when a 200 response would have carried it~9110 15.3.7 | Expires~required~when a 200 response would have carried it~9110 15.3.7 | Content-Location~required~when a 200 response would have carried it~9110 15.3.7 | Vary~required~when a 200 response would have carried it~9110 15.3.7
207	4918 11.1	The body lists several results, each with its own status.					4918 13		9110 15.1; 9110 16.2.2			none		4918 13			200 208 424
208	5842 7.1	Within a 207 list, it says that the members of a collection were already listed under another path.					9110 6.4.1		9110 15.1; 9110 16.2.2			none		5842 7.1			207 508
226	3229 10.4.1	The body is the result of instance manipulations, such as a diff against an older version.					9110 6.4.1		3229 10.4.1; 9110 16.2.2			none		3229 10.4.1			200 206 304	ETag~required~~3229 10.4.1 | IM~required~when the response is delta-encoded~3229 10.3; 3229 10.5.2 | Delta-Base~required~when a delta is sent and If-None-Match listed more than one entity tag~3229 10.5.1
300	9110 15.4.1	The resource has several representations with their own URLs, and the client can choose one.					9110 6.4.1	heuristic	9110 15.4.1; 9110 15.1			follow-redirect		9110 15.4.1			303 406	Location~recommended~when the server prefers one of the choices~9110 15.4.1 | Link~optional~when the choices are listed as links of type alternate~9110 15.4.1 | Retry-After~optional~~9110 10.2.3
301	9110 15.4.2	The resource has moved to a new URL permanently.					9110 6.4.1	heuristic	9110 15.4.2; 9110 15.1			follow-redirect		9110 15.4.2; 9110 15.4	may-change	9110 15.4.2	302 307 308 410	Location~recommended~~9110 15.4.2 | Retry-After~optional~~9110 10.2.3
302	9110 15.4.3	The resource is temporarily at another URL.	Moved Temporarily				9110 6.4.1		9110 15.1; 9110 16.2.2			follow-redirect		9110 15.4.3; 9110 15.4	may-change	9110 15.4.3	301 303 307	Location~recommended~~9110 15.4.3 | Retry-After~optional~~9110 10.2.3
303	9110 15.4.4	The answer to the request is at another URL, where the client can GET it.					9110 6.4.1		9110 15.1; 9110 16.2.2			follow-redirect		9110 15.4.4	becomes-get	9110 15.4.4	201 202 302 307	Location~recommended~~9110 15.4.4 | Retry-After~optional~~9110 10.2.3
304	9110 15.4.5	The copy that the client has stored is still valid, so the response has no body.				forbidden	9110 15.4.5; 9110 6.4.1		9110 15.1; 9110 16.2.2; 9111 4.3.4			use-stored-response		9110 15.4.5; 9111 4.3.4			200 204 206 412	Content-Location~required~when a 200 response would have carried it~9110 15.4.5 | Date~required~when a 200 response would have carried it~9110 15.4.5 | ETag~required~when a 200 response would have carried it~9110 15.4.5 | Vary~required~when a 200 response would have carried it~9110 15.4.5 | Cache-Control~required~when a 200 response would have carried it~9110 15.4.5 | Expires~required~when a 200 response would have carried it~9110 15.4.5 | Last-Modified~optional~when there is no ETag to guide the cache~9110 15.4.5
305	9110 15.4.6	Deprecated: it used to tell the client to repeat the request through a proxy that the server named.		deprecated			9110 6.4.1		9110 15.1; 9110 16.2.2			none	convention	9110 15.4.6; 7231 B			407
306	9110 15.4.7	Unused: an early version of the standard defined the code, and the number stays reserved.	Switch Proxy	unused			9110 6.4.1		9110 15.1; 9110 16.2.2			none		9110 15.4.7; 9110 15			305
307	9110 15.4.8	The resource is temporarily at another URL, and the client keeps the method when it goes there.					9110 6.4.1		9110 15.1; 9110 16.2.2			follow-redirect		9110 15.4.8; 9110 15.4	kept	9110 15.4.8	302 303 308	Location~recommended~~9110 15.4.8 | Retry-After~optional~~9110 10.2.3
308	9110 15.4.9	The resource has moved to a new URL permanently, and the client keeps the method when it goes there.					9110 6.4.1	heuristic	9110 15.4.9; 9110 15.1			follow-redirect		9110 15.4.9; 9110 15.4	kept	9110 15.4; 9110 15.4.9	301 307 410	Location~recommended~~9110 15.4.9 | Retry-After~optional~~9110 10.2.3
400	9110 15.5.1	The server won't process the request because something about it looks wrong, such as broken syntax.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.5.1			411 415 422 431
401	9110 15.5.2	The request has no credentials that the server accepts.					9110 6.4.1		9110 15.1; 9110 16.2.2			authenticate		9110 15.5.2			403 407 511	WWW-Authenticate~required~~9110 15.5.2; 9110 11.6.1
402	9110 15.5.3	The code is reserved for future use, so the standard doesn't say what it means.					9110 6.4.1		9110 15.1; 9110 16.2.2			none	convention	9110 15.5.3			403
403	9110 15.5.4	The server understands the request but refuses to do what it asks.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.4			401 404 405 451
404	9110 15.5.5	The server found nothing at this URL, or won't say whether something is there.					9110 6.4.1	heuristic	9110 15.5.5; 9110 15.1				convention	9110 15.5.5			403 405 410
405	9110 15.5.6	The server knows the method, but this resource doesn't support it.					9110 6.4.1	heuristic	9110 15.5.6; 9110 15.1	origin	9110 15.5.6; 9110 10.2.1			9110 15.5.6; 9110 10.2.1			403 404 501	Allow~required~~9110 15.5.6; 9110 10.2.1
406	9110 15.5.7	The server has no version that the request's Accept headers allow, and won't send a default.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.7			300 415
407	9110 15.5.8	A proxy on the way needs credentials before it forwards the request.					9110 6.4.1		9110 15.1; 9110 16.2.2	proxy	9110 15.5.8; 9110 11.7.1	authenticate		9110 15.5.8			401 511	Proxy-Authenticate~required~~9110 15.5.8; 9110 11.7.1
408	9110 15.5.9	The server didn't get the complete request in the time it was prepared to wait.	Request Time-out				9110 6.4.1		9110 15.1; 9110 16.2.2			repeat		9110 15.5.9			425 503 504
409	9110 15.5.10	The request conflicts with the current state of the resource.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.10			412 422 423 428
410	9110 15.5.11	The resource is no longer at this server, most likely for good.					9110 6.4.1	heuristic	9110 15.5.11; 9110 15.1			none		9110 15.5.11			301 404 451
411	9110 15.5.12	The server requires a Content-Length header, and the request has none.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.12			400 413
412	9110 15.5.13	A precondition in the request was false, so the server didn't carry out the request.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.5.13			304 409 417 428
413	9110 15.5.14	The body of the request is larger than the server will accept.	Payload Too Large | Request Entity Too Large				9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.14			411 414 431 507	Retry-After~recommended~when the condition is temporary~9110 15.5.14 | Connection~recommended~when the server closes an HTTP/1.1 connection~9110 15.5.14; 9112 9.6
414	9110 15.5.15	The URL is too long for the server to process.	Request-URI Too Long | Request-URI Too Large				9110 6.4.1	heuristic	9110 15.5.15; 9110 15.1				convention	9110 15.5.15			413 431
415	9110 15.5.16	The server doesn't support the format of the body for this method and resource.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 15.5.16; 9110 12.5.3			400 406 422	Accept-Encoding~recommended~only when the content coding was the cause~9110 15.5.16; 9110 12.5.3 | Accept-Patch~recommended~when the format of a PATCH document was the cause~5789 2.2 | Accept~optional~when the media type was the cause~9110 15.5.16; 9110 12.5.1 | Accept-Query~optional~when the media type of a QUERY was the cause~10008 2.1; 10008 3
416	9110 15.5.17	The server rejects the ranges in the request's Range header.	Requested Range Not Satisfiable				9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.5.17			206 412	Content-Range~recommended~when the request was for byte ranges~9110 15.5.17; 9110 14.4
417	9110 15.5.18	A server on the way can't meet the expectation in the Expect header.					9110 6.4.1		9110 15.1; 9110 16.2.2					9110 10.1.1			100 412
418	9110 15.5.19	The code comes from an April Fools' joke and is reserved, so it has no real meaning.		unused			9110 6.4.1		9110 15.1; 9110 16.2.2			none		9110 15.5.19
421	9110 15.5.20	The request reached a server that can't or won't answer for this host.					9110 6.4.1		9110 15.1; 9110 16.2.2	origin	9110 15.5.20	other-connection		9110 15.5.20			400 404
422	9110 15.5.21	The server can read the body but can't process what it says.	Unprocessable Entity				9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.5.21			400 409 415
423	4918 11.3	The resource that the request would change is locked.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	4918 11.3			409 412 424
424	4918 11.4	The server didn't carry out the request because another action that it depended on failed.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	4918 11.4			207 409 423
425	8470 5.2	The server won't risk processing the request now, because it might be a replay.	Unordered Collection				9110 6.4.1		8470 5.2; 9110 16.2.2			repeat		8470 5.2; 8470 4			408 421 503
426	9110 15.5.22	The server refuses the current protocol but may accept another one that it lists.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.5.22; 9110 7.8			101 505	Upgrade~required~~9110 15.5.22; 9110 7.8 | Connection~required~when sent over HTTP/1.1~9110 7.8; 9113 8.2.2
428	6585 3	The server requires the request to have a precondition such as If-Match.					9110 6.4.1	never	6585 3					6585 3			409 412
429	6585 4	The client has sent more requests than the server allows in a given time.					9110 6.4.1	never	6585 4			repeat-after-delay		6585 4; 9110 10.2.3			403 503	Retry-After~optional~~6585 4; 9110 10.2.3
431	6585 5	The headers of the request are larger than the server will accept.					9110 6.4.1	never	6585 5					6585 5			400 413 414
451	7725 3	The server denies access because of a legal demand.					9110 6.4.1	heuristic	7725 3			none	convention	7725 3			403 404 410	Link~recommended~when the sender is the one that blocks~7725 4
500	9110 15.6.1	Something unexpected went wrong on the server.					9110 6.4.1		9110 15.1; 9110 16.2.2			repeat	convention	9110 9.2.2			502 503
501	9110 15.6.2	The server doesn't support what the request needs, such as its method.					9110 6.4.1	heuristic	9110 15.6.2; 9110 15.1			none	convention	9110 15.6.2			405 505
502	9110 15.6.3	A gateway or proxy got an invalid response from the server behind it.					9110 6.4.1		9110 15.1; 9110 16.2.2	gateway	9110 15.6.3	repeat	convention	9110 9.2.2			500 503 504
503	9110 15.6.4	The server can't handle the request at the moment, because of overload or maintenance.					9110 6.4.1		9110 15.1; 9110 16.2.2			repeat-after-delay		9110 15.6.4; 9110 10.2.3; 9110 9.2.2			429 500 502 504	Retry-After~optional~~9110 15.6.4; 9110 10.2.3
504	9110 15.6.5	A gateway or proxy didn't get a response in time from the server behind it.	Gateway Time-out				9110 6.4.1		9110 15.1; 9110 16.2.2	gateway	9110 15.6.5	repeat	convention	9110 9.2.2			408 502 503
505	9110 15.6.6	The server doesn't support the major HTTP version of the request.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	9110 15.6.6			426 501
506	2295 8.1	The server is misconfigured: the variant that it chose negotiates content itself.					9110 6.4.1		9110 15.1; 9110 16.2.2			none	convention	2295 8.1			300 406
507	4918 11.5	The server doesn't have enough storage to complete the request.					9110 6.4.1		9110 15.1; 9110 16.2.2			none		4918 11.5			413 503
508	5842 7.2	The server ended the whole operation because a request with infinite depth ran into a loop.					9110 6.4.1		9110 15.1; 9110 16.2.2				convention	5842 7.2			208
510	2774 7	The request lacks an extension that the server requires; the code is obsolete.		obsoleted			9110 6.4.1		9110 15.1; 9110 16.2.2					2774 7
511	6585 6	The network requires the user to log in before it lets requests through.					9110 6.4.1	never	6585 6	network	6585 6	authenticate		6585 6			401 407`;
var table;
function readTable() {
  table ?? (table = new Map(
    TABLE_TEXT.split("\n").map((line) => {
      const cells = line.split("	");
      const row = {};
      COLUMNS.forEach((column, index) => {
        row[column] = cells[index] ?? "";
      });
      return [Number(row.code), row];
    })
  ));
  return table;
}
function getStatus(code) {
  const status = findStatus(code);
  if (status === void 0) {
    throw new RangeError(`${String(code)} is not a registered status code; use findStatus() for any number`);
  }
  return status;
}
function findStatus(code) {
  const row = readTable().get(code);
  return row && toStatus(code, row);
}
function phraseOf(code) {
  return ERROR_PHRASES[code] ?? OTHER_PHRASES[code];
}
function listOf(cell) {
  return cell ? cell.split(" | ") : [];
}
function toStatus(code, row) {
  return {
    code,
    phrase: phraseOf(code),
    formerPhrases: listOf(row.formerPhrases),
    class: statusClassOf(code),
    registration: { state: row.registration || "permanent", ...row.expires && { expires: row.expires } },
    reference: parseReference(row.reference),
    summary: row.summary,
    content: row.content || "allowed",
    cacheability: row.cacheability || "explicit",
    responseFields: listOf(row.fields).map((field) => {
      const [name, requirement, when, source] = field.split("~");
      return { name, requirement, ...when && { when }, references: parseReferences(source) };
    }),
    sender: row.sender || "any",
    clientAction: { action: row.action || "change-request", authority: row.actionAuthority || "rfc" },
    ...row.redirectMethod && { redirectMethod: row.redirectMethod },
    related: row.related ? row.related.split(" ").map(Number) : [],
    sources: {
      content: parseReferences(row.contentSource),
      cacheability: parseReferences(row.cacheabilitySource),
      sender: parseReferences(row.senderSource),
      clientAction: parseReferences(row.actionSource),
      redirectMethod: parseReferences(row.redirectSource)
    }
  };
}
export {
  findStatus as f,
  getStatus as g
};
