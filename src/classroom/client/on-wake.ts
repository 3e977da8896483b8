/** Calls `look` when this page comes back to the front, out of the browser’s memory, or gets its network back. */
export function onWake(look: () => void): () => void {
  const shown = (): void => {
    if (document.visibilityState === 'visible') look();
  };
  document.addEventListener('visibilitychange', shown);
  addEventListener('pageshow', look);
  addEventListener('online', look);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    removeEventListener('pageshow', look);
    removeEventListener('online', look);
  };
}
