/** Arithmetic in a finite field of 2^bits elements, where adding is XOR. Elements are the integers below its size. */
export interface Field {
  times: (a: number, b: number) => number;
  /** `b` must not be 0. */
  over: (a: number, b: number) => number;
  /** The generator of the field, raised to any whole number. */
  power: (exponent: number) => number;
  /** The exponent that gives this element, which must not be 0. */
  log: (element: number) => number;
}

/**
 * @param bits how many bits an element has
 * @param polynomial a primitive polynomial of that degree, as its bits
 */
export function makeField(bits: number, polynomial: number): Field {
  const order = 2 ** bits - 1;
  // Twice as long as the powers go, so that the sum of two exponents needs no division.
  const powers = new Uint16Array(2 * order);
  const logs = new Uint16Array(order + 1);
  for (let exponent = 0, element = 1; exponent < 2 * order; exponent += 1) {
    powers[exponent] = element;
    if (exponent < order) logs[element] = exponent;
    element <<= 1;
    if (element > order) element ^= polynomial;
  }
  const log = (element: number) => logs[element] ?? 0;
  return {
    times: (a, b) => (a === 0 || b === 0 ? 0 : (powers[log(a) + log(b)] ?? 0)),
    over: (a, b) => (a === 0 ? 0 : (powers[log(a) - log(b) + order] ?? 0)),
    power: (exponent) => powers[((exponent % order) + order) % order] ?? 0,
    log,
  };
}
