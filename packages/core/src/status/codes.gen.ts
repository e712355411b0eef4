// Made by scripts/generate.ts from data/. Do not edit.

/** The registered codes of the class Informational (1xx). */
export type InformationalStatusCode = 
  | 100
  | 101
  | 102
  | 103
  | 104

/** The registered codes of the class Successful (2xx). */
export type SuccessfulStatusCode = 
  | 200
  | 201
  | 202
  | 203
  | 204
  | 205
  | 206
  | 207
  | 208
  | 226

/** The registered codes of the class Redirection (3xx). */
export type RedirectionStatusCode = 
  | 300
  | 301
  | 302
  | 303
  | 304
  | 305
  | 307
  | 308

/** The registered codes of the class Client Error (4xx). */
export type ClientErrorStatusCode = 
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451

/** The registered codes of the class Server Error (5xx). */
export type ServerErrorStatusCode = 
  | 500
  | 501
  | 502
  | 503
  | 504
  | 505
  | 506
  | 507
  | 508
  | 510
  | 511

/** The codes whose responses have no content: 1xx, 204 and 304 cannot carry any, 205 must not. */
export type ContentlessStatusCode = 
  | 100
  | 101
  | 102
  | 103
  | 104
  | 204
  | 205
  | 304

/** Every registered code that may be sent, so all but 306, in ascending order. */
export const CODES: readonly number[] = [100, 101, 102, 103, 104, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511]
