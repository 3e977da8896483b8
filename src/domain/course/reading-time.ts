/** Words a minute: slow, because many learners read in a second language. */
const PACE = 200;
/** What deciding takes on top of reading, in minutes for each question. */
const DECIDING = 0.5;

/** How many minutes a lesson takes, rounded up: its words read once, its questions thought about. */
export function readingMinutes(words: number, questions: number): number {
  return Math.ceil(words / PACE + questions * DECIDING);
}

/** How many words a text has, without its Markdown and its component tags. */
export function countWords(text: string): number {
  return text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}
