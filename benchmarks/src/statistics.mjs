/**
 * The median of some numbers.
 *
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * The smallest and largest of some numbers, as text.
 *
 * @param {readonly number[]} numbers
 * @param {number} digits
 */
export function spread(numbers, digits) {
  return `${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)}`
}
