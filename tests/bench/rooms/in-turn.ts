/** How much is begun before what has come in meanwhile is looked at. */
const AT_ONCE = 20;

const waiting: (() => void)[] = [];

function go(): void {
  for (const begin of waiting.splice(0, AT_ONCE)) begin();
  if (waiting.length > 0) setImmediate(go);
}

/**
 * Begins something soon, a few at a time. Thousands of phones in one process would else all connect before any of them is heard,
 * and the server would stand idle meanwhile, which no hall of real phones makes it do.
 */
export function inTurn(begin: () => void): void {
  if (waiting.push(begin) === 1) setImmediate(go);
}
