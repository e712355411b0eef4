/** The largest slope, on logarithmic axes, of a cost that counts as flat: 64 times the size may cost less than twice as much. */
export const FLAT = 0.15
/** The same for a linear cost. With 1.15, 64 times the size may cost 119 times as much; with a quadratic cost it is 4,096. */
export const LINEAR = 1.15

/** What a cost may do, the best first. */
const VERDICTS = ['flat', 'linear', 'worse']

/** @typedef {{ size: number, cost: number }} Point */

/** How many of the largest sizes show what a cost does in the end. */
const LAST = 3

/**
 * How a cost grows: its slope on logarithmic axes, and the bound of the verdict.
 *
 * A cost whose slope through all sizes and in the last step is small is flat. For any other, the cost of the smallest size is
 * subtracted, because a large fixed cost would hide growth. Then only the largest sizes count, since a cost can rise in a step,
 * for instance where an engine changes its representation of an object, and a term that grows faster shows at the end.
 *
 * @param {readonly Point[]} points from the smallest to the largest size
 * @returns {{ verdict: 'flat' | 'linear' | 'worse', slope: number, bound: number }}
 */
export function growthOf(points) {
  if (points.length <= LAST)
    throw new RangeError(`${points.length} sizes are too few to tell how a cost grows. Measure ${LAST + 1}.`)
  const whole = steepest(points.filter(({ size }) => size > 0))
  if (whole <= FLAT) return { verdict: 'flat', slope: whole, bound: FLAT }
  const [first] = points
  const added = points
    .slice(-LAST)
    .map(({ size, cost }) => ({ size: size - first.size, cost: cost - first.cost }))
    .filter(({ cost }) => cost > 0)
  // Less than two costs above the first can't be told from noise, so use the slope of the whole.
  const slope = added.length < 2 ? whole : steepest(added)
  if (slope <= FLAT) return { verdict: 'flat', slope, bound: FLAT }
  return { verdict: slope <= LINEAR ? 'linear' : 'worse', slope, bound: LINEAR }
}

/**
 * Whether a cost grows no faster than expected.
 *
 * @param {'flat' | 'linear' | 'worse'} verdict
 * @param {'flat' | 'linear'} expected
 */
export function isExpected(verdict, expected) {
  return VERDICTS.indexOf(verdict) <= VERDICTS.indexOf(expected)
}

/** @param {readonly Point[]} points */
function steepest(points) {
  return Math.max(slopeOf(points), slopeOf(points.slice(-2)))
}

/**
 * The slope of the line with the least squares through the logarithms.
 *
 * @param {readonly Point[]} points
 */
function slopeOf(points) {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const mean = (axis) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length
  const [x, y] = [mean('x'), mean('y')]
  const both = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  return both / logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
}
