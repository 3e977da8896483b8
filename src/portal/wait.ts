/** Resolves after so many milliseconds; without a number as soon as the browser has done what waits now. */
export function wait(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
