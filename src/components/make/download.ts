import { make } from './make.ts';

/** Hands a text to the learner as a file. */
export function download(text: string, name: string, type = 'application/json'): void {
  const link = make('a', '');
  const url = URL.createObjectURL(new Blob([text], { type }));
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
