/** The keys of the course in a storage of the browser; others may use the same one. */
export function ownKeys(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith('rbr:'));
}
