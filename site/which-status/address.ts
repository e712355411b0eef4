import { isOutcome, type Outcome, type Question, TREE } from './tree.ts'

/** A place in the tree with the answers that lead to it. */
export interface Place {
  readonly at: Question | Outcome
  /** The answers given, each with the question that it answers. */
  readonly given: readonly { readonly question: Question; readonly answer: string }[]
}

const START: Place = { at: TREE, given: [] }

/** The part of an address for a place: the id of a question, or a status. */
function nameOf(place: Question | Outcome): string {
  return isOutcome(place) ? String(place.status) : place.id
}

/** The address of a place: the names of the questions on the way, and of the place, as in `client.not-allowed.403`. */
export function addressOf({ at, given }: Place): string {
  return [...given.slice(1).map(({ question }) => question), at]
    .filter((each) => each !== TREE)
    .map(nameOf)
    .join('.')
}

/** The place after an answer. */
export function answered({ at, given }: Place, answer: string): Place {
  if (isOutcome(at)) return { at, given }
  const next = at.answers.find((each) => each.answer === answer)?.next
  return next === undefined ? { at, given } : { at: next, given: [...given, { question: at, answer }] }
}

/**
 * The place at an address. If a question on the way no longer exists, the last name that does decides, so that a shared
 * address keeps its meaning when the tree changes.
 */
export function readPlace(address: string): Place {
  const names = address.split('.').filter((name) => name !== '')
  let place = START
  for (const name of names) {
    const next = isOutcome(place.at) ? undefined : place.at.answers.find((each) => nameOf(each.next) === name)
    if (next === undefined)
      return (
        names
          .toReversed()
          .map(findPlace)
          .find((each) => each !== undefined) ?? START
      )
    place = answered(place, next.answer)
  }
  return place
}

/** The first place with a name. */
function findPlace(name: string): Place | undefined {
  const places = [START]
  for (const place of places) {
    if (place !== START && nameOf(place.at) === name) return place
    if (!isOutcome(place.at)) places.push(...place.at.answers.map(({ answer }) => answered(place, answer)))
  }
  return undefined
}
