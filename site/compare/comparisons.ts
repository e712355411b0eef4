/** The statuses that people most often compare. */
export const SAVED_COMPARISONS: readonly (readonly number[])[] = [
  [401, 403],
  [401, 403, 407],
  [301, 302, 307, 308],
  [400, 409, 422],
  [200, 201, 202, 204],
  [302, 303, 307],
  [404, 410],
  [429, 503],
  [502, 503, 504],
  [412, 428],
]
