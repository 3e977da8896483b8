/** A name of something in the course that stands in a text between backticks, and where it begins. */
export interface Reference {
  name: string;
  offset: number;
}

/** Every name between backticks in a text: `cat:3-1`, `p5`, `scene:the-list/form`. A line of a program has spaces and is none. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(/`([a-z0-9:/-]+)`/g)].map(({ 1: name = '', index }) => ({ name, offset: index + 1 }));
}
