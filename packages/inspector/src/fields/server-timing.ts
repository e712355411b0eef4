import { isToken, parseParameter, splitList, splitOutsideQuotes } from '@statuskit/core/fields'

/**
 * What is wrong with the first faulty metric of `Server-Timing`; `undefined` if browsers read each one as it was meant.
 *
 * @see {@link https://www.w3.org/TR/server-timing/#the-server-timing-header-field | Server Timing}
 */
export function serverTimingFault(value: string): string | undefined {
  for (const metric of splitList(value)) {
    const [name = '', ...parameters] = splitOutsideQuotes(metric, ';')
    if (name === '') return 'has a metric without a name'
    if (!isToken(name)) {
      return /^[^=]+=[\s\d.]+$/.test(name)
        ? `has \`${name}\`, a name without a duration`
        : `has the metric \`${name}\`, whose name is not a token`
    }
    // Of repeated parameters, the first counts.
    const duration = parameters.map(parseParameter).find((each) => each.name === 'dur')
    if (duration !== undefined && !isFloat(duration.value)) {
      return `gives ${name} the duration \`${duration.value ?? ''}\`, which is not a number of milliseconds`
    }
  }
  return undefined
}

/** Whether a text is a floating-point number as HTML writes it. */
function isFloat(text: string | undefined): boolean {
  return text !== undefined && /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text)
}
